// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/placeinquiries.h"

#include "chat/queue/pollplan.h"
#include "chat/queue/queuecalls.h"

namespace Kustomer {

PlaceInquiries::PlaceInquiries(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_inquiries(pace.again, this)
{ }

const SessionQueue *PlaceInquiries::of(const QString &conversationId) const
{
    const auto place = m_places.find(conversationId);
    return place != m_places.end() && place->second.queue ? &*place->second.queue : nullptr;
}

void PlaceInquiries::expect(const QString &conversationId, const QDateTime &since)
{
    const auto [place, isNew] = m_places.try_emplace(conversationId);
    if (isNew)
        place->second.due
            = std::max(m_pace.clock(), since.addMSecs(firstPause(m_pace.second).count()));
}

QDateTime PlaceInquiries::due(const QString &conversationId) const
{
    const auto place = m_places.find(conversationId);
    return place == m_places.end() ? QDateTime() : place->second.due;
}

void PlaceInquiries::ask(const QString &conversationId)
{
    m_places[conversationId].due = {};
    m_inquiries.ask<SessionQueue>(
        conversationId,
        [this, conversationId](QObject *context, const auto &told) {
            Calls::sessionQueue(m_caller, conversationId, context, told);
        },
        [this, conversationId](const SessionQueue &queue) { take(conversationId, queue); });
}

void PlaceInquiries::take(const QString &conversationId, const SessionQueue &queue)
{
    Place &place = m_places.at(conversationId);
    const bool isNews = place.queue != queue;
    place.queue = queue;
    const auto pause = pauseAfter(queue, m_pace.second);
    place.due = pause ? m_pace.clock().addMSecs(pause->count()) : QDateTime();
    if (isNews)
        Q_EMIT changed(conversationId);
    Q_EMIT answered(conversationId);
}

void PlaceInquiries::move(std::chrono::milliseconds by)
{
    for (auto &[id, place] : m_places)
        place.due = place.due.addMSecs(by.count());
}

void PlaceInquiries::stop(const QString &conversationId)
{
    m_inquiries.end(conversationId);
    m_places.erase(conversationId);
}

void PlaceInquiries::clear()
{
    m_inquiries.clear();
    m_places.clear();
}

} // namespace Kustomer
