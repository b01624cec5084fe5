// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/sendverdict.h"

namespace Kustomer {

SendVerdict sendVerdictOn(const Error &error, int unreadableAnswers)
{
    // about the same message, before a person has to decide
    constexpr int mostUnreadableAnswers = 10;
    switch (error.kind) {
    case Error::Kind::Transport:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
        return SendVerdict::LookFirst;
    case Error::Kind::Protocol: // accepted, and the answer cannot be read
        return unreadableAnswers < mostUnreadableAnswers ? SendVerdict::LookFirst
                                                         : SendVerdict::Refused;
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled:
        return SendVerdict::TryAgain;
    case Error::Kind::Refused:
        return error.httpStatus == 401 ? SendVerdict::TryAgain : SendVerdict::Refused;
    case Error::Kind::Configuration:
    case Error::Kind::NotFound:
    case Error::Kind::TooLarge:
    case Error::Kind::NotStarted:
    case Error::Kind::Storage:
        return SendVerdict::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace Kustomer
