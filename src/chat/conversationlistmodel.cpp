// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversationlistmodel.h"

#include <algorithm>

namespace Kustomer {
namespace {

QDateTime latestOf(const Conversation &conversation)
{
    if (conversation.isEnded())
        return conversation.endedAt;
    return conversation.lastMessageAt.isValid() ? conversation.lastMessageAt
                                                : conversation.createdAt;
}

bool standsAbove(const Conversation &one, const Conversation &other)
{
    if (one.isEnded() != other.isEnded())
        return other.isEnded();
    const QDateTime oneLatest = latestOf(one);
    const QDateTime otherLatest = latestOf(other);
    return oneLatest != otherLatest ? oneLatest > otherLatest : one.id > other.id;
}

} // namespace

ConversationListModel::ConversationListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conversations.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
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
    if (parent.isValid())
        return false;
    return m_loading == Loading::Failed || (m_loading == Loading::Done && m_more == More::OnServer);
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreRequested();
}

int ConversationListModel::rowOf(const QString &conversationId) const
{
    const auto known = m_known.constFind(conversationId);
    if (known == m_known.cend())
        return -1;
    const auto found = std::ranges::lower_bound(m_conversations, *known, standsAbove);
    return int(found - m_conversations.begin());
}

void ConversationListModel::upsert(const Conversation &conversation)
{
    const int row = rowOf(conversation.id);
    if (row >= 0 && at(row) == conversation)
        return;
    const auto place = std::ranges::lower_bound(m_conversations, conversation, standsAbove);
    const int target = int(place - m_conversations.begin());
    m_known.insert(conversation.id, conversation);
    if (row < 0) {
        beginInsertRows({}, target, target);
        m_conversations.insert(target, conversation);
        endInsertRows();
        return;
    }
    int present = row;
    if (target != row && target != row + 1) {
        present = target > row ? target - 1 : target;
        beginMoveRows({}, row, row, {}, target);
        m_conversations.move(row, present);
        m_conversations[present] = conversation; // the order counts on it
        endMoveRows();
    }
    m_conversations[present] = conversation;
    Q_EMIT dataChanged(index(present), index(present));
}

void ConversationListModel::remove(const QString &conversationId)
{
    const int row = rowOf(conversationId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_conversations.removeAt(row);
    m_known.remove(conversationId);
    endRemoveRows();
}

void ConversationListModel::clear()
{
    if (!m_conversations.isEmpty()) {
        beginRemoveRows({}, 0, int(m_conversations.size()) - 1);
        m_conversations.clear();
        m_known.clear();
        endRemoveRows();
    }
    m_more = More::None;
    setLoading(Loading::Nothing);
}

void ConversationListModel::setLoading(Loading loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void ConversationListModel::setFailed(const Error &error)
{
    m_lastError = error;
    setLoading(Loading::Failed);
}

void ConversationListModel::setMore(More more)
{
    m_more = more;
}

} // namespace Kustomer
