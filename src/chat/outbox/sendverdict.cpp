// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/sendverdict.h"

#include "transport/http/httpfailure.h"

namespace Kustomer {
namespace {

/// A gateway has given up on a server that may go on.
bool isOfGateway(int httpStatus)
{
    return httpStatus == 502 || httpStatus == 504;
}

/// The service, or a proxy on the way, wants to know first who asks.
bool asksWhoItIs(int httpStatus)
{
    return httpStatus == 401 || httpStatus == 407;
}

} // namespace

SendVerdict sendVerdictOn(const Error &error, int unreadableAnswers)
{
    // about the same message, before a person has to decide
    constexpr int mostUnreadableAnswers = 10;
    if (isUnreadable(error)) // accepted, as far as can be told
        return unreadableAnswers < mostUnreadableAnswers ? SendVerdict::Unknown
                                                         : SendVerdict::Refused;
    switch (error.kind) {
    case Error::Kind::Transport:
        return neverLeft(error) ? SendVerdict::NotSent : SendVerdict::Unfinished;
    case Error::Kind::Timeout:
        return SendVerdict::Unfinished;
    case Error::Kind::Server:
        return isOfGateway(error.httpStatus) ? SendVerdict::Unfinished : SendVerdict::Unknown;
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled:
    case Error::Kind::Expired:
        return SendVerdict::NotSent;
    case Error::Kind::Refused:
        return asksWhoItIs(error.httpStatus) ? SendVerdict::NotSent : SendVerdict::Refused;
    case Error::Kind::Configuration:
    case Error::Kind::NotFound:
    case Error::Kind::Protocol:
    case Error::Kind::TooLarge:
    case Error::Kind::NotStarted:
    case Error::Kind::Storage:
        return SendVerdict::Refused;
    }
    Q_UNREACHABLE();
}

bool isUnreadable(const Error &error)
{
    const bool isLongAnswer = error.kind == Error::Kind::TooLarge && error.httpStatus == 0;
    return error.kind == Error::Kind::Protocol || isLongAnswer;
}

} // namespace Kustomer
