// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/httprequest.h"

namespace Kustomer {

bool isIdempotent(HttpRequest::Method method)
{
    return method == HttpRequest::Method::Get || method == HttpRequest::Method::Put;
}

QByteArray verbOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    }
    Q_UNREACHABLE();
}

QString titleOf(const HttpRequest &request)
{
    return QString::fromLatin1(verbOf(request.method)) + u' ' + request.path.section(u'?', 0, 0);
}

} // namespace Kustomer
