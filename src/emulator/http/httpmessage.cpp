// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 204:
        return "No Content"_ba;
    default:
        return status < 400 ? "Other"_ba : "Error"_ba;
    }
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QString HttpRequest::parameter(const QString &name) const
{
    return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : QString();
}

bool HttpRequest::isWebSocketUpgrade() const
{
    return method == "GET" && header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

HttpResponse HttpResponse::json(const QJsonObject &document, int status)
{
    return {status,
            {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}},
            QJsonDocument(document).toJson(QJsonDocument::Compact)};
}

HttpResponse HttpResponse::resource(const QJsonObject &resource, int status)
{
    return json({{u"data"_s, resource}}, status);
}

HttpResponse HttpResponse::file(const QByteArray &content, const QByteArray &type)
{
    return {200, {{"Content-Type"_ba, type}}, content};
}

HttpResponse HttpResponse::error(const Problem &problem)
{
    QJsonObject error{
        {u"status"_s, problem.status}, {u"code"_s, problem.code}, {u"title"_s, problem.title}};
    if (!problem.source.isEmpty())
        error[u"source"_s] = problem.source;
    return json({{u"errors"_s, QJsonArray{error}}}, problem.status);
}

HttpResponse HttpResponse::empty(int status)
{
    return {status};
}

QByteArray encoded(const HttpResponse &response)
{
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonFor(response.status);
    bytes += "\r\nX-Kustomer-Emulator: 1\r\nCache-Control: no-store";
    for (const auto &[name, value] : response.headers)
        bytes += "\r\n" + name + ": " + value;
    const bool isBodiless
        = response.status < 200 || response.status == 204 || response.status == 304;
    if (isBodiless)
        return bytes + "\r\n\r\n";
    bytes += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    return bytes + "\r\n\r\n" + response.body;
}

} // namespace Kustomer::Emulation
