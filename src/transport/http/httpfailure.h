// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/error.h"

#include <QLocale>
#include <QNetworkReply>

namespace Kustomer {

/// An Error about one request: what happened for people, and its title with the technical reason,
/// or with the same words, as details.
Error requestError(Error::Kind kind, const QString &title, const QString &what,
                   const QString &detail = {});

/// What a failed transfer from this host means, for people. Answers with a failing HTTP status
/// are not its business.
Error transferError(QNetworkReply::NetworkError failure, const QString &title, const QString &host,
                    const QString &detail);

/// The request never left: there was nobody to take it.
bool neverLeft(const Error &error);

/// The error of a request of which an attempt before did leave.
Error afterOneThatLeft(const Error &error);

/// The server may be at it yet: nobody, or only a gateway that gave up on it, has answered.
bool mayBeUnderWay(const Error &error);

/// The error of a request of which the server may be at the attempt that failed like this, and
/// which was turned away when it was sent again: that says nothing of the one before.
Error afterOneUnderWay(const Error &underWay, const Error &error);

/// No complete answer came in time, which is told in the digits of this locale.
Error timeoutError(const QString &title, const QString &host, std::chrono::milliseconds timeout,
                   const QLocale &formats);

/// Qt came without what makes connections safe.
Error withoutTlsError(const QString &title);

/// The answer is longer than the client is willing to take.
Error tooLargeError(const QString &title, qint64 limit, const QLocale &formats);

} // namespace Kustomer
