// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/nudge.h"

#include "widgets/parts/keyboard.h"
#include "widgets/text/markdown.h"

#include <KustomerChat/ChatCampaigns>
#include <KustomerChat/ConversationListModel>

namespace Kustomer {

Nudge::Nudge(const ChatClient *client, std::function<bool()> mayShow, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_mayShow(std::move(mayShow))
{
    connect(client->campaigns(), &ChatCampaigns::received, this, &Nudge::show);
    // the list is emptied when its customer leaves, before that is told
    connect(client->conversations(), &ConversationListModel::rowsRemoved, this, &Nudge::review);
    connect(client, &ChatClient::conversationUnreadCountChanged, this,
            [this](const QString &conversationId, int count) {
                if (count == 0 && m_card && conversationId == m_card->conversationId())
                    leave();
            });
    connect(client, &ChatClient::customerLeft, this, &Nudge::forget);
    connect(client, &QObject::destroyed, this, &Nudge::forget);
}

void Nudge::setHost(QWidget *host)
{
    delete m_card;
    m_isTold = false;
    m_host = host;
}

void Nudge::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    if (m_card)
        m_card->setTheme(theme);
}

void Nudge::show(const Message &message)
{
    if (!m_host || !m_mayShow())
        return;
    if (!m_card) {
        m_card = new NudgeCard(m_host);
        m_card->setTheme(m_theme);
        connect(m_card, &NudgeCard::closed, this, &Nudge::leave);
        connect(m_card, &NudgeCard::pressed, this, [this](const QString &conversationId) {
            leave();
            Q_EMIT pressed(conversationId);
        });
    }
    m_card->say(textOf(message).plain(), message.conversationId);
    m_messageId = message.id;
    m_isTold = !m_card->isHidden();
    Q_EMIT placeWanted();
}

void Nudge::review()
{
    if (m_card && m_client && m_client->conversations()->rowOf(m_card->conversationId()) < 0)
        forget();
}

void Nudge::forget()
{
    if (!m_card)
        return;
    leave();
    m_card->deleteLater(); // it may be what brought us here
    m_card.clear();
}

void Nudge::place(const CornerPlace &corner, int iconSize)
{
    if (!m_card || !m_host)
        return;
    const QSize wanted = m_card->sizeHint();
    const QRect room
        = corner.panel(m_host->size(), iconSize, wanted, wanted.boundedTo(NudgeCard::usualLargest));
    const bool isShown = m_isTold && !room.isEmpty(); // it comes back with the room for it
    if (!isShown)
        handOver(*m_card, m_refuge);
    else
        m_card->setGeometry(room);
    m_card->setVisible(isShown);
    m_card->raise();
}

bool Nudge::tells(const Message &message) const
{
    return m_card && m_card->isVisible() && m_card->isActiveWindow() && m_messageId == message.id;
}

void Nudge::leave()
{
    m_isTold = false;
    if (!m_card)
        return;
    handOver(*m_card, m_refuge);
    m_card->hide();
}

} // namespace Kustomer
