// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Kustomer {

/// What is asked of the API.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Patch };
    enum class Redirects {
        WithinOrigin, ///< followed as far as they lead to the API
        Told,         ///< the answer's body is the address, wherever it leads
    };
    enum class Repeat {
        WhenIdempotent, ///< GET and PUT are asked again after a passing failure
        Always,         ///< whatever the method: the caller knows that asking twice does no harm
        Never,
    };

    Method method = Method::Get;
    QString path = {}; ///< below the base URL, may carry a query; or a page link
    QByteArray body = {};
    QByteArray contentType = "application/json"; ///< of all but Get, also where there is no body
    QByteArray token = {};                       ///< tracking token; empty: not sent (wire §2.1)
    Repeat repeat = Repeat::WhenIdempotent;
    Redirects redirects = Redirects::WithinOrigin;

    bool operator==(const HttpRequest &) const = default;
};

/// An answer with a status from 200 to 299, or one that was to tell where it leads.
struct HttpReply
{
    int status = 0;
    QByteArray body = {};

    bool operator==(const HttpReply &) const = default;
};

/// `GET /p/v1/chat/settings`: what a request is called in logs and errors, without its query.
QString titleOf(const HttpRequest &request);

/// Asking twice does what asking once does (RFC 9110).
bool isIdempotent(HttpRequest::Method method);

/// GET, PUT …
QByteArray verbOf(HttpRequest::Method method);

} // namespace Kustomer
