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
    connect(client, &ChatClient::settingsChanged, this, &ListedConversations::noteSettings);
    m_hidesPast = client->settings().noHistory;
    setSourceModel(client->conversations());
    connect(client->conversations(), &ConversationListModel::loadingChanged, this,
            &ListedConversations::follow);
}

bool ListedConversations::lists(const QString &conversationId) const
{
    const ConversationListModel &conversations = *m_client->conversations();
    const int row = conversations.rowOf(conversationId);
    return row < 0 || filterAcceptsRow(row, {});
}

bool ListedConversations::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Conversation &conversation = m_client->conversations()->at(row);
    return m_client->history()->lists(conversation) && !(m_hidesPast && conversation.isEnded());
}

/// Where the company shows no past, what has ended is part of it.
void ListedConversations::noteSettings()
{
    const bool hidesPast = m_client->settings().noHistory;
    if (std::exchange(m_hidesPast, hidesPast) != hidesPast)
        filter();
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
