// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// Why something did not happen, made at the place where the failure was understood.
struct KUSTOMERCHAT_CORE_EXPORT Error
{
    Q_GADGET
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(int httpStatus MEMBER httpStatus)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(bool retryable MEMBER retryable)
    Q_PROPERTY(qint64 retryAfter READ retryAfterOrNone)

public:
    enum class Kind {
        Configuration, ///< a property or an argument cannot be used: key, URL, token
        Transport,     ///< no connection: unknown host, refused port, connection lost
        Tls,           ///< the server's certificate or the handshake was not acceptable
        Timeout,       ///< no answer in time
        Refused,       ///< the server understood and said no (HTTP 400, 401, 403, 409 …)
        Expired,       ///< a login token that is too old: the application makes a new one
        NotFound,      ///< HTTP 404
        RateLimited,   ///< HTTP 429, see retryAfter
        Server,        ///< HTTP 5xx
        Protocol,      ///< the answer is not one that this library knows
        Cancelled,     ///< overtaken by a newer call, a logout or a stop
        TooLarge,      ///< more bytes than the client is willing to take
        NotStarted,    ///< start() has to be called first
        Storage,       ///< files on this machine cannot be read or written
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Protocol;
    int httpStatus = 0;   ///< 0 where no HTTP answer was involved
    QString code = {};    ///< the server's machine-readable code, where it gave one
    QString message = {}; ///< for people, says what happened; never where on the network
    QString details = {}; ///< technical: which request, which server, which file; may be empty
    /// Whether the reason may pass, so that asking again may help: as the kind has it with which
    /// the error is made, unless something else is said then.
    bool retryable = kind == Kind::Transport || kind == Kind::Timeout || kind == Kind::Server
        || kind == Kind::RateLimited;
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< how long the server asks to wait

    /// In milliseconds; −1: the server said nothing.
    qint64 retryAfterOrNone() const { return retryAfter ? qint64(retryAfter->count()) : -1; }

    bool operator==(const Error &) const = default;
};

/// Prints kind, status, code, message and details.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Error &error);

} // namespace Kustomer
