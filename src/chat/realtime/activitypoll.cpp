// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/activitypoll.h"

namespace Kustomer {

ActivityPoll::ActivityPoll(KustomerApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ActivityPoll::ask);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ActivityPoll::ask);
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
    if (m_question) {
        m_isWantedAgain = true; // what is on its way may have been answered too early
        return;
    }
    if (!m_notBefore.hasExpired()) {
        using std::chrono::ceil, std::chrono::milliseconds;
        m_pause.start(ceil<milliseconds>(m_notBefore.remainingTimeAsDuration()));
        return;
    }
    m_question = std::make_unique<QObject>();
    m_api->lastActivity(m_question.get(), [this](const Result<QDateTime> &lastActivity) {
        m_question.release()->deleteLater(); // the answer is still being delivered to it
        if (!lastActivity && lastActivity.error().retryAfter)
            m_notBefore.setRemainingTime(*lastActivity.error().retryAfter);
        if (std::exchange(m_isWantedAgain, false))
            ask();
        if (lastActivity)
            compare(*lastActivity);
        else
            Q_EMIT failed(lastActivity.error());
    });
}

void ActivityPoll::reset()
{
    m_question.reset();
    m_isWantedAgain = false;
    m_notBefore = QDeadlineTimer();
    m_pause.stop();
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
