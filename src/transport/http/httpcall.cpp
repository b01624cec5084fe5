// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/httpcall.h"

#include "transport/base/logging.h"
#include "transport/http/httpattempt.h"
#include "transport/http/httpfailure.h"

#include <algorithm>

namespace Kustomer {

using std::chrono::milliseconds;

HttpCall::HttpCall(const HttpRequest &request, const HttpLimits &limits, RetryBudget *budget,
                   QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_limits(limits)
    , m_budget(budget)
    , m_backoff(limits.retry.pause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::attempt);
}

void HttpCall::start(Network network, const QNetworkRequest &prepared)
{
    m_network = std::move(network);
    m_prepared = prepared;
    m_age.start();
    attempt();
}

void HttpCall::end(const Error &reason)
{
    if (m_isOver)
        return;
    m_isOver = true;
    dropAttempt();
    QMetaObject::invokeMethod(
        this, [this, reason] { answer(reason); }, Qt::QueuedConnection);
}

void HttpCall::abandon()
{
    m_isOver = true;
    dropAttempt();
    disconnect();
    deleteLater();
}

void HttpCall::attempt()
{
    ++m_attempts;
    m_attempt = new HttpAttempt(m_request, m_limits, this);
    connect(m_attempt, &HttpAttempt::finished, this, &HttpCall::judge);
    m_attempt->start(m_network(), m_prepared);
}

void HttpCall::judge(const Result<HttpReply> &outcome)
{
    dropAttempt();
    if (!outcome) {
        m_hasLeft = m_hasLeft || !neverLeft(outcome.error());
        const milliseconds pause
            = std::max(m_backoff.next(), outcome.error().retryAfter.value_or(milliseconds(0)));
        if (isWorthRepeating(outcome.error(), pause) && m_budget->take()) {
            qCDebug(logHttp).noquote() << titleOf(m_request) << "again in" << pause.count() << "ms";
            if (mayBeUnderWay(outcome.error()))
                m_underWay = outcome.error();
            m_pause.start(pause);
            return;
        }
    } else {
        m_budget->refund();
    }
    m_isOver = true;
    answer(outcome ? outcome : Result<HttpReply>(errorOfAll(outcome.error())));
}

/// What one attempt did not bring about, another one that is still at work may.
Error HttpCall::errorOfAll(const Error &last) const
{
    const Error error = m_hasLeft ? afterOneThatLeft(last) : last;
    const bool isOnce = isIdempotent(m_request.method); // however often it is done
    return m_underWay && !isOnce ? afterOneUnderWay(*m_underWay, error) : error;
}

bool HttpCall::isWorthRepeating(const Error &error, milliseconds pause) const
{
    return mayRepeat(m_request, error) && m_attempts < m_limits.retry.attempts
        && milliseconds(m_age.elapsed()) + pause <= m_limits.retry.window;
}

void HttpCall::answer(const Result<HttpReply> &outcome)
{
    deleteLater();
    Q_EMIT answered(outcome);
}

void HttpCall::dropAttempt()
{
    m_pause.stop();
    if (!m_attempt)
        return;
    m_attempt->disconnect(this);
    m_attempt->deleteLater();
    m_attempt = nullptr;
}

} // namespace Kustomer
