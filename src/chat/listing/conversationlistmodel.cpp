// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationlistmodel.h"

#include "chat/listing/conversationlistcontent.h"

namespace Kustomer {

ConversationListModel::ConversationListModel(std::unique_ptr<ConversationListContent> content,
                                             QObject *parent)
    : QAbstractListModel(parent)
    , m_content(std::move(content))
{ }

ConversationListModel::~ConversationListModel() = default;

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content->rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (index.model() != this || !hasIndex(index.row(), index.column()))
        return {};
    const Conversation &conversation = at(index.row());
    switch (role) {
    case ConversationIdRole:
        return conversation.id;
    case Qt::DisplayRole:
    case TitleRole:
        return conversation.title;
    case PreviewRole:
        return conversation.preview;
    case LastMessageAtRole:
        return conversation.lastMessageAt;
    case UnreadCountRole:
        return conversation.unreadCount;
    case EndedRole:
        return conversation.isEnded();
    case ConversationRole:
        return QVariant::fromValue(conversation);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"},
            {TitleRole, "title"},
            {PreviewRole, "preview"},
            {LastMessageAtRole, "lastMessageAt"},
            {UnreadCountRole, "unreadCount"},
            {EndedRole, "ended"},
            {ConversationRole, "conversation"}};
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    // Not after a failure: a view that asks by itself would ask for ever.
    return !parent.isValid() && m_content->loading == Loading::Done
        && m_content->more == More::OnServer;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) || (!parent.isValid() && m_content->loading == Loading::Failed))
        Q_EMIT moreRequested();
}

ConversationListModel::Loading ConversationListModel::loading() const
{
    return m_content->loading;
}

ConversationListModel::More ConversationListModel::more() const
{
    return m_content->more;
}

Error ConversationListModel::lastError() const
{
    return m_content->lastError;
}

int ConversationListModel::rowOf(const QString &conversationId) const
{
    return m_content->rowOf(conversationId);
}

const Conversation &ConversationListModel::at(int row) const
{
    return m_content->rows.at(row);
}

} // namespace Kustomer
