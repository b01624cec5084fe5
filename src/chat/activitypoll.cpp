// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/activitypoll.h"

namespace Kustomer {

ActivityPoll::ActivityPoll(KustomerApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ActivityPoll::ask);
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

void ActivityPoll::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_api->lastActivity(this, [this](const Result<QDateTime> &lastActivity) {
        m_isAsking = false;
        if (lastActivity)
            compare(*lastActivity);
        else
            Q_EMIT failed(lastActivity.error());
    });
}

void ActivityPoll::reset()
{
    m_lastActivity.reset();
}

void ActivityPoll::compare(const QDateTime &lastActivity)
{
    const bool isNews = m_lastActivity && *m_lastActivity != lastActivity;
    m_lastActivity = lastActivity;
    Q_EMIT answered();
    if (isNews)
        Q_EMIT activityNoticed();
}

} // namespace Kustomer
