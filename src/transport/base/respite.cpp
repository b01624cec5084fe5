// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/respite.h"

#include <algorithm>

namespace Kustomer {

using std::chrono::milliseconds;

Respite::Respite(const BackoffPolicy &policy, QObject *parent, const RandomSource &random)
    : QObject(parent)
    , m_backoff(policy, random)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Respite::over);
}

void Respite::begin(const Error &failure)
{
    if (failure.retryAfter > wishLeft())
        m_notBefore.setRemainingTime(*failure.retryAfter);
    const milliseconds wish = wishLeft();
    if (!isRunning())
        m_timer.start(std::max(m_backoff.next(), wish));
    else if (m_timer.remainingTimeAsDuration() < wish)
        m_timer.start(wish);
}

bool Respite::skip()
{
    const milliseconds wish = wishLeft();
    if (wish == milliseconds::zero()) {
        m_timer.stop();
        return true;
    }
    if (!isRunning())
        m_timer.start(wish);
    return false;
}

void Respite::stop()
{
    m_timer.stop();
    m_backoff.reset();
    m_notBefore = QDeadlineTimer();
}

milliseconds Respite::wishLeft() const
{
    return std::chrono::ceil<milliseconds>(m_notBefore.remainingTimeAsDuration());
}

} // namespace Kustomer
