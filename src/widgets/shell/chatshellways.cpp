// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The ways that lead to a new conversation and back to the old ones, where the application and the
// company leave them, and what else the application wants.

#include "ui_chatshell.h"
#include "widgets/shell/chatshell.h"

#include <KustomerChat/ConversationListModel>

namespace Kustomer {
namespace {

bool isHistory(const Place &place)
{
    return place.kind == Place::Kind::Home;
}

/// Where the company shows no past the list is of use only while something else is open.
bool leadsToHistory(const ChatClient &client, const Ways &ways, const QString &currentId)
{
    if (!ways.toHistory || !client.settings().noHistory)
        return ways.toHistory;
    const ConversationListModel &conversations = *client.conversations();
    for (int row = 0; row < conversations.rowCount(); ++row) {
        const Conversation &other = conversations.at(row);
        if (!other.isEnded() && other.id != currentId)
            return true;
    }
    return false;
}

/// Whether the list says why there is nothing to choose in it.
bool hasNothingToChoose(const ChatClient &client)
{
    return client.availability() == Availability::Disabled
        && client.conversations()->rowCount() == 0;
}

} // namespace

void ChatShell::setHostWords(const HostWords &words)
{
    m_ui->consent->setNotice(words.privacyNotice, words.privacyUrl);
    m_ui->conversation->setHostWords(words);
    m_ui->article->setHostWords(words);
    setWays(words.ways);
}

void ChatShell::setWays(const Ways &ways)
{
    m_ui->list->setWays(ways);
    m_ui->help->setWays(ways);
    const Ways before = std::exchange(m_ways, ways);
    if (before.view != ways.view)
        showExperience();
    else if (before != ways)
        showPanes();
}

ConversationOffer ChatShell::offer() const
{
    if (m_client->state() != ChatClient::State::Started || !m_ways.toNew)
        return {.possible = false};
    return ConversationOffer::offered(m_client->settings(), m_client->availability(),
                                      *m_client->conversations());
}

void ChatShell::openNewConversation()
{
    const ConversationOffer offer = this->offer();
    if (!offer.possible)
        return;
    const QString left = m_ui->conversation->conversationId();
    const Draft unsent = m_ui->conversation->unsent();
    openConversation(offer.existingId.isEmpty() ? m_client->beginConversation() : offer.existingId);
    m_ui->conversation->takeOver(unsent, left);
}

void ChatShell::reviewWays()
{
    const bool isBeside = !m_ui->conversation->isHidden();
    const bool belongsBeside = panes().count == Arrangement::Count::Two;
    if (isWayBackOffered() != m_isWayBackOffered
        || (isHistory(m_places.current()) && isBeside != belongsBeside))
        showPanes();
}

bool ChatShell::isWayBackOffered() const
{
    const QList<Place> &way = m_places.way();
    const bool isConversation = m_places.current().kind == Place::Kind::Conversation;
    return leadsToHistory(*m_client, m_ways, m_places.current().id) || !isConversation
        || !isHistory(way.at(way.size() - 2));
}

/// Where no way leads to the list of all, it does not stand beside a conversation either. Beside a
/// list that says why there is nothing to choose stands nothing.
Arrangement ChatShell::panes() const
{
    if (isHistory(m_places.current()) && hasNothingToChoose(*m_client))
        return m_places.arrangement(0);
    const Arrangement panes = m_places.arrangement(width());
    const bool isConversation = m_places.current().kind == Place::Kind::Conversation;
    const bool isAlone = isConversation && isHistory(panes.left)
        && !leadsToHistory(*m_client, m_ways, m_places.current().id);
    return isAlone ? m_places.arrangement(0) : panes;
}

} // namespace Kustomer
