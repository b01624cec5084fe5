// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/conversationlistmodel.h"

#include "chat/base/changing.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Kustomer {
namespace {

/// What the list is sorted by, the greatest first. The instant as a number: each event looks for
/// its conversation, and QDateTime compares slowly.
std::tuple<bool, qint64, QStringView> keyOf(const Conversation &conversation)
{
    const bool isEnded = conversation.isEnded();
    const QDateTime &latest = isEnded          ? conversation.endedAt
        : conversation.lastMessageAt.isValid() ? conversation.lastMessageAt
                                               : conversation.createdAt;
    return {!isEnded, latest.toMSecsSinceEpoch(), conversation.id};
}

int placeOf(const Conversation &conversation, const QList<Conversation> &sorted)
{
    const auto place
        = std::ranges::lower_bound(sorted, keyOf(conversation), std::greater<>(), keyOf);
    return int(place - sorted.begin());
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
    // Not after a failure: a view that asks by itself would ask for ever.
    return !parent.isValid() && m_loading == Loading::Done && m_more == More::OnServer;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) || (!parent.isValid() && m_loading == Loading::Failed))
        Q_EMIT moreRequested();
}

int ConversationListModel::rowOf(const QString &conversationId) const
{
    const auto known = m_known.constFind(conversationId);
    return known == m_known.cend() ? -1 : placeOf(*known, m_conversations);
}

void ConversationListModel::upsert(const Conversation &conversation)
{
    const Changing changing(&m_changes);
    const int row = rowOf(conversation.id);
    if (row >= 0 && at(row) == conversation)
        return;
    const int target = placeOf(conversation, m_conversations);
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
    const Changing changing(&m_changes);
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
    const Changing changing(&m_changes);
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
    const Changing changing(&m_changes);
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
