// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/retrypolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// An HTTP date in UTC; invalid where it is none.
QDateTime dateFrom(const QByteArray &header)
{
    const QDateTime named = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                    u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return named.isValid() ? QDateTime(named.date(), named.time(), QTimeZone::utc()) : QDateTime();
}

} // namespace

RetryBudget::RetryBudget(const RetryPolicy &policy)
    : m_capacity(policy.budget)
    , m_refund(policy.refund)
    , m_left(policy.budget)
{ }

bool RetryBudget::take()
{
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

void RetryBudget::refund()
{
    m_left = std::min(m_capacity, m_left + m_refund);
}

bool mayRepeat(const HttpRequest &request, const Error &error)
{
    using Repeat = HttpRequest::Repeat;
    const bool isAsked = request.repeat == Repeat::Always
        || (request.repeat == Repeat::WhenIdempotent && isIdempotent(request.method));
    if (!isAsked)
        return false;
    switch (error.kind) {
    case Error::Kind::Transport:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Server:
        return error.httpStatus >= 502 && error.httpStatus <= 504;
    default:
        return false;
    }
}

std::optional<std::chrono::milliseconds> retryAfterFrom(const QByteArray &header,
                                                        const QDateTime &now)
{
    constexpr qint64 longest = 24 * 60 * 60;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(std::min(seconds, longest));
    const QDateTime date = dateFrom(header);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(date), 0, longest));
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &date,
                                                      const QByteArray &retryAfter)
{
    const QDateTime sent = dateFrom(date);
    return retryAfterFrom(retryAfter, sent.isValid() ? sent : QDateTime::currentDateTimeUtc());
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QNetworkReply &reply)
{
    return retryAfterOf(reply.rawHeader("Date"), reply.rawHeader("Retry-After"));
}

} // namespace Kustomer
