// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/httphead.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem refusal(int status, const QString &title)
{
    return {status, u"bad_request"_s, title};
}

std::optional<HttpRequest> requestLineFrom(const QByteArray &line)
{
    const auto parts = line.split(' ');
    if (parts.size() != 3 || parts[0].isEmpty() || !parts[1].startsWith('/')
        || !parts[2].startsWith("HTTP/1."))
        return {};
    const auto mark = parts[1].indexOf('?');
    HttpRequest request;
    request.method = parts[0];
    request.path = mark < 0 ? parts[1] : parts[1].first(mark);
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(parts[1].sliced(mark + 1)));
    return request;
}

std::optional<HttpHeaders> headersFrom(const QList<QByteArray> &lines)
{
    HttpHeaders headers;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        headers.emplace_back(line.left(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    return headers;
}

Outcome<qsizetype> bodyLengthOf(const HttpRequest &request)
{
    if (!request.header("transfer-encoding").isEmpty())
        return refusal(411, u"Send the body with a Content-Length"_s);
    const auto text = request.header("content-length");
    if (text.isEmpty())
        return qsizetype(0);
    bool isNumber = false;
    const auto length = text.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return refusal(400, u"Content-Length is not a number"_s);
    if (length > HttpHead::MaxBody)
        return refusal(413, u"The body is too large"_s);
    return qsizetype(length);
}

} // namespace

std::optional<Outcome<HttpHead>> httpHeadFrom(QByteArrayView bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.size() >= HttpHead::MaxLength)
        return refusal(431, u"The headers are too long"_s);
    if (end < 0)
        return {};

    auto lines = bytes.first(end).toByteArray().replace("\r\n", "\n").split('\n');
    auto request = requestLineFrom(lines.takeFirst());
    if (!request)
        return refusal(400, u"This is not an HTTP/1.1 request"_s);
    const auto headers = headersFrom(lines);
    if (!headers)
        return refusal(400, u"A header has no name"_s);
    request->headers = *headers;
    const auto bodyLength = bodyLengthOf(*request);
    if (!bodyLength)
        return bodyLength.problem();
    return HttpHead{*request, end + 4, *bodyLength};
}

} // namespace Kustomer::Emulation
