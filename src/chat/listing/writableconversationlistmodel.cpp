// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/writableconversationlistmodel.h"

#include "chat/listing/conversationlistcontent.h"

namespace Kustomer {
namespace {

/// What answers otherwise after this change.
QList<int> changedRoles(const Conversation &before, const Conversation &now)
{
    QList<int> roles{ConversationListModel::ConversationRole};
    if (before.title != now.title)
        roles << Qt::DisplayRole << ConversationListModel::TitleRole;
    if (before.preview != now.preview)
        roles << ConversationListModel::PreviewRole;
    if (before.lastMessageAt != now.lastMessageAt)
        roles << ConversationListModel::LastMessageAtRole;
    if (before.unreadCount != now.unreadCount)
        roles << ConversationListModel::UnreadCountRole;
    if (before.isEnded() != now.isEnded())
        roles << ConversationListModel::EndedRole;
    return roles;
}

} // namespace

WritableConversationListModel::WritableConversationListModel(Telling *telling, QObject *parent)
    : ConversationListModel(std::make_unique<ConversationListContent>(), parent)
    , m_telling(telling ? telling : new Telling(this))
{ }

void WritableConversationListModel::upsert(const Conversation &conversation)
{
    m_telling->tell(this, [this, conversation] {
        const int row = rowOf(conversation.id);
        if (row < 0)
            insert(conversation);
        else if (at(row) != conversation)
            replace(row, conversation);
    });
}

void WritableConversationListModel::insert(const Conversation &conversation)
{
    const int row = content().placeOf(conversation);
    beginInsertRows({}, row, row);
    content().known.insert(conversation.id, conversation);
    content().rows.insert(row, conversation);
    endInsertRows();
}

void WritableConversationListModel::replace(int row, const Conversation &conversation)
{
    const QList<int> roles = changedRoles(at(row), conversation);
    const int target = content().placeOf(conversation);
    if (target == row || target == row + 1) {
        set(row, conversation);
        Q_EMIT dataChanged(index(row), index(row), roles);
        return;
    }
    const int present = target > row ? target - 1 : target;
    beginMoveRows({}, row, row, {}, target);
    content().rows.move(row, present);
    set(present, conversation); // the order counts on it
    endMoveRows();
    Q_EMIT dataChanged(index(present), index(present), roles);
}

void WritableConversationListModel::set(int row, const Conversation &conversation)
{
    content().known.insert(conversation.id, conversation);
    content().rows[row] = conversation;
}

void WritableConversationListModel::remove(const QString &conversationId)
{
    m_telling->tell(this, [this, conversationId] {
        const int row = rowOf(conversationId);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        content().rows.removeAt(row);
        content().known.remove(conversationId);
        endRemoveRows();
    });
}

void WritableConversationListModel::clear()
{
    m_telling->tell(this, [this] {
        if (rowCount() == 0)
            return;
        beginRemoveRows({}, 0, rowCount() - 1);
        content().rows.clear();
        content().known.clear();
        endRemoveRows();
    });
    setMore(More::None);
    setLoading(Loading::Nothing);
}

void WritableConversationListModel::setLoading(Loading loading)
{
    m_telling->tell(this, [this, loading] {
        if (std::exchange(content().loading, loading) != loading)
            Q_EMIT loadingChanged(loading);
    });
}

void WritableConversationListModel::setFailed(const Error &error)
{
    content().lastError = error;
    setLoading(Loading::Failed);
}

void WritableConversationListModel::setMore(More more)
{
    content().more = more;
}

} // namespace Kustomer
