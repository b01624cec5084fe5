// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/error.h"
#include "transport/base/pace.h"
#include "transport/http/httprequest.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QDateTime;
class QNetworkReply;
QT_END_NAMESPACE

namespace Kustomer {

/// When a request is asked again, as numbers.
struct RetryPolicy
{
    int attempts = 3; ///< of one request, the first included
    /// Since the first attempt; no attempt starts later.
    std::chrono::milliseconds window = Pace().retryWindow;
    BackoffPolicy pause = Pace().retry;
    double budget = 10;  ///< retries that all requests together may spend while nothing succeeds
    double refund = 0.5; ///< what one success puts back
};

/// What all requests of a client may spend on retries, so that an outage isn't made worse.
class RetryBudget
{
public:
    explicit RetryBudget(const RetryPolicy &policy);

    /// Takes one retry; false where the budget is spent.
    bool take();
    /// A request succeeded.
    void refund();

private:
    double m_capacity;
    double m_refund;
    double m_left;
};

/// Whether this failure may pass and asking again does no harm.
bool mayRepeat(const HttpRequest &request, const Error &error);

/// The moment of `Retry-After` as a pause from now: seconds or an HTTP date (wire §2.5).
std::optional<std::chrono::milliseconds> retryAfterFrom(const QByteArray &header,
                                                        const QDateTime &now);
/// The same of an answer. A date in it is by the clock of whoever answers, as far as they tell what
/// that says: the one of this machine may be hours off.
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &date,
                                                      const QByteArray &retryAfter);
std::optional<std::chrono::milliseconds> retryAfterOf(const QNetworkReply &reply);

} // namespace Kustomer
