// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/activitypoll.h"

#include "chat/realtime/realtimecalls.h"

namespace Kustomer {

ActivityPoll::ActivityPoll(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_inquiry(
          pace.again,
          [this](QObject *context, const Inquiry<QDateTime>::Answer &answer) {
              // whoever that is: the answer tells as well that the service is there
              Calls::lastActivity(m_caller, context, answer, ApiCaller::As::Anybody);
          },
          [this](const QDateTime &lastActivity) { compare(lastActivity); })
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ActivityPoll::ask);
    connect(&m_inquiry, &AnyInquiry::missed, this, &ActivityPoll::missed);
}

void ActivityPoll::start()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void ActivityPoll::stop()
{
    m_timer.stop();
}

void ActivityPoll::setInterval(std::chrono::milliseconds interval)
{
    if (m_timer.intervalAsDuration() != interval)
        m_timer.setInterval(interval);
}

void ActivityPoll::reset()
{
    m_inquiry.stop();
    m_lastActivity = {};
    m_explained = {};
}

void ActivityPoll::explain(const QDateTime &instant)
{
    if (instant.isValid() && (!m_explained.isValid() || instant > m_explained))
        m_explained = instant;
}

void ActivityPoll::compare(const QDateTime &lastActivity)
{
    const bool isKnown = m_explained.isValid() && lastActivity <= m_explained;
    const bool isNews = lastActivity.isValid() && lastActivity != m_lastActivity && !isKnown;
    m_lastActivity = lastActivity;
    Q_EMIT answered();
    if (isNews)
        Q_EMIT activityNoticed();
}

} // namespace Kustomer
