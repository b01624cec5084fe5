// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/listedconversations.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ChatHistory>

namespace Kustomer {

void ListedConversations::setClient(ChatClient *client)
{
    m_client = client;
    const ChatHistory *history = client->history();
    for (const auto changed : {&ChatHistory::policyChanged, &ChatHistory::attributesChanged})
        connect(history, changed, this, &ListedConversations::filter);
    setSourceModel(client->conversations());
    connect(client->conversations(), &ConversationListModel::loadingChanged, this,
            &ListedConversations::follow);
}

bool ListedConversations::lists(const QString &conversationId) const
{
    const ConversationListModel &conversations = *m_client->conversations();
    const int row = conversations.rowOf(conversationId);
    return row < 0 || m_client->history()->lists(conversations.at(row));
}

bool ListedConversations::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_client->history()->lists(m_client->conversations()->at(row));
}

void ListedConversations::filter()
{
    invalidateFilter();
    Q_EMIT filtered();
    goOn();
}

void ListedConversations::follow(ConversationListModel::Loading loading)
{
    if (loading == ConversationListModel::Loading::Running) {
        m_knownBefore = m_client->conversations()->rowCount();
        m_listedBefore = rowCount();
    }
    goOn();
}

/// Nobody scrolls to the end of what is not listed.
void ListedConversations::goOn()
{
    ConversationListModel *conversations = m_client->conversations();
    const bool isLoaded = conversations->loading() == ConversationListModel::Loading::Done;
    const bool listsAny = m_client->history()->policy() != ChatHistory::Policy::None;
    const bool broughtNone
        = conversations->rowCount() > m_knownBefore && rowCount() <= m_listedBefore;
    if (isLoaded && listsAny && (broughtNone || rowCount() == 0) && conversations->canFetchMore())
        conversations->fetchMore();
}

} // namespace Kustomer
