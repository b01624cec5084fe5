// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/emulator_export.h>

#include <QString>

#include <chrono>
#include <optional>

namespace Kustomer {

/// One way in which the emulator shall misbehave, and for which requests.
struct KUSTOMERCHAT_EMULATOR_EXPORT EmulatorFault
{
    enum class Kind {
        Status,         ///< answers `status` and `code` without doing anything
        DropConnection, ///< closes the connection without doing anything
        Silence,        ///< does nothing and never answers
        DropAnswer,     ///< does the work, then closes the connection without an answer
        Delay,          ///< does the work, answers after `delay`
        LateWork,       ///< does the work after `delay`, even if the client has gone meanwhile
        EmptyBody,      ///< does the work, answers 200 with no body
        HtmlBody,       ///< does the work, answers 200 with a web page
        MalformedJson,  ///< does the work, answers 200 with JSON that is none
        TruncatedJson,  ///< does the work, answers with half of the document
        TruncatedBody,  ///< does the work, closes the connection in mid-answer
    };

    /// Why a login is refused.
    enum class Refusal {
        InvalidSignature,  ///< it is signed with another secret
        TokenExpired,      ///< it is older than fifteen minutes
        MissingIdentity,   ///< it names neither an email nor an external id
        MalformedToken,    ///< it is no token
        AlreadyIdentified, ///< somebody else is logged in here
    };

    /// The next login is refused; which token it has makes no difference.
    static EmulatorFault refusedLogin(Refusal refusal);
    /// No start succeeds until clearFaults(): the settings can't be had.
    static EmulatorFault failedStart();
    /// The next message is refused for good: only a person may send it again.
    static EmulatorFault refusedMessage();
    /// No message arrives until clearFaults(): the service is broken for the moment.
    static EmulatorFault failedMessage();
    /// The next message arrives, but nobody tells its sender: the connection breaks before.
    static EmulatorFault lostAnswer();
    /// The next message arrives, and is answered only after this time.
    static EmulatorFault slowMessage(std::chrono::milliseconds delay);

    /// Method it is for; empty is any.
    QString method = {};
    /// Path it is for: a prefix, or a pattern if it has a `*` (any characters); empty is any that
    /// clients use. `/app/…` is the opening of a realtime connection: Status, DropConnection and
    /// Silence act there, all others wait for `delay`.
    QString path = {};
    Kind kind = Kind::Status;
    /// HTTP status and error code of Kind::Status.
    int status = 500;
    QString code = QStringLiteral("internal_error");
    /// Sent as Retry-After with Kind::Status.
    std::optional<std::chrono::seconds> retryAfter = {};
    /// Sent as Location with Kind::Status, for 301 to 308.
    QString location = {};
    /// How long any answer of this fault is held back.
    std::chrono::milliseconds delay = std::chrono::milliseconds(0);
    /// How many requests it hits; 0 and Emulator::Always are every one until it is cleared.
    int times = 1;
    /// How many matching requests pass before it starts.
    int skip = 0;

    bool operator==(const EmulatorFault &) const = default;
};

/// The name that it had first.
using Fault = EmulatorFault;

} // namespace Kustomer
