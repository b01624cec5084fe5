// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/refresh.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kustomer {

Refresh::Refresh(KustomerApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_backoff(BackoffPolicy())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Refresh::send);
}

void Refresh::ask()
{
    m_backoff.reset();
    m_unreadable = 0;
    m_isReported = false;
    if (m_notBefore.hasExpired()) // otherwise the pause ends in the question
        send();
}

bool Refresh::mayHelp(const Error &reason)
{
    constexpr int mostUnreadable = 4; // a page of the network's own, or one that was cut, passes
    if (reason.kind == Error::Kind::Protocol)
        return ++m_unreadable < mostUnreadable;
    return reason.mayPass();
}

void Refresh::askLater(const Error &reason)
{
    m_isReported = true;
    if (!mayHelp(reason))
        return;
    const std::chrono::milliseconds wish = reason.retryAfter.value_or(0ms);
    if (wish > 0ms)
        m_notBefore.setRemainingTime(wish);
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < wish)
        m_pause.start(std::max(m_backoff.next(), wish));
}

void Refresh::stop()
{
    m_question.reset();
    m_pause.stop();
    m_notBefore = QDeadlineTimer();
    m_isWantedAgain = false;
}

void Refresh::send()
{
    if (m_question) {
        m_isWantedAgain = true;
        return;
    }
    m_pause.stop();
    m_question = std::make_unique<QObject>();
    m_api->conversations(m_scope, {}, m_question.get(),
                         [this](const Result<Page<Conversation>> &page) {
                             // the answer is still being delivered to the context
                             m_question.release()->deleteLater();
                             const bool isWantedAgain = std::exchange(m_isWantedAgain, false);
                             if (page)
                                 Q_EMIT answered(*page);
                             else
                                 report(page.error());
                             if (page && isWantedAgain)
                                 send();
                         });
}

void Refresh::report(const Error &error)
{
    const bool isTold = m_isReported;
    askLater(error);
    if (!isTold)
        Q_EMIT failed(error);
}

} // namespace Kustomer
