// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/talk/talk.h"

#include <KustomerChat/ChatSeat>
#include <KustomerChat/ConversationListModel>

#include <utility>

namespace Kustomer {

void Talk::setClient(ChatClient *client, ChatSeat *seat)
{
    m_client = client;
    m_seat = seat;
}

void Talk::open(const QString &conversationId)
{
    if (conversationId == m_id && m_timeline)
        return;
    close();
    m_timeline = m_client->timeline(conversationId);
    if (!m_timeline) // the chat was stopped meanwhile
        return;
    Q_EMIT timelineChanged(m_timeline);
    connect(m_timeline, &TimelineModel::conversationIdChanged, this, &Talk::adoptId);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &Talk::rowsReviewed);
    connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &Talk::rowsReviewed);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this, &Talk::rowsAdded);
    connect(m_timeline, &QAbstractItemModel::dataChanged, this, &Talk::rowsChanged);
    connect(m_timeline, &QObject::destroyed, this, &Talk::lost);
    adoptId(conversationId);
}

void Talk::close()
{
    if (m_id.isEmpty())
        return;
    Q_EMIT closing();
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline.clear();
    Q_EMIT timelineChanged(nullptr);
    adoptId({});
}

void Talk::adoptId(const QString &id)
{
    m_id = id;
    watch();
    Q_EMIT idChanged(id);
}

void Talk::setPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        watch();
}

void Talk::watch()
{
    m_seat->watchConversation(m_place == Place::InFront ? m_id : QString());
}

Conversation Talk::conversation() const
{
    const ConversationListModel &conversations = *m_client->conversations();
    const int row = conversations.rowOf(m_id);
    return row >= 0 ? conversations.at(row) : Conversation();
}

bool Talk::isChoiceAwaited() const
{
    return m_timeline && m_timeline->lockingMessage();
}

int Talk::choiceRow() const
{
    const auto message = m_timeline ? m_timeline->lockingMessage() : std::nullopt;
    if (!message)
        return -1;
    return m_timeline->rowOf(message->id.isEmpty() ? message->clientId : message->id);
}

bool Talk::isOfCompanyAlone() const
{
    if (!m_timeline || m_timeline->loading() != TimelineModel::Loading::Done
        || m_timeline->canFetchOlder())
        return false;
    bool isSaid = false;
    for (int row = m_timeline->rowCount() - 1; row >= 0; --row) {
        if (m_timeline->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        if (m_timeline->messageAt(row).direction == Message::Direction::FromCustomer)
            return false;
        isSaid = true;
    }
    return isSaid;
}

} // namespace Kustomer
