// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/router.h"

#include <QUrl>

#include <optional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const auto &segment : path.split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

std::optional<QStringList> match(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return {};
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern[i] == "{}"_L1 && !segments[i].isEmpty();
        if (isPlaceholder)
            arguments.append(segments[i]);
        else if (pattern[i] != segments[i])
            return {};
    }
    return arguments;
}

} // namespace

void Router::add(const QByteArray &method, const QString &path, Handler handler)
{
    m_routes.push_back({method, path.split(u'/'), std::move(handler)});
}

HttpResponse Router::answer(const HttpRequest &request) const
{
    const auto segments = segmentsOf(request.path);
    bool pathIsKnown = false;
    for (const auto &route : m_routes) {
        const auto arguments = match(route.segments, segments);
        if (!arguments)
            continue;
        if (route.method == request.method)
            return route.handler({request, *arguments});
        pathIsKnown = true;
    }
    if (pathIsKnown)
        return HttpResponse::error({405, u"method_not_allowed"_s, u"Not with this method"_s});
    return HttpResponse::error(Problem::notFound(u"No such endpoint"_s));
}

QStringList Router::routes() const
{
    QStringList routes;
    for (const auto &route : m_routes)
        routes.append(QString::fromLatin1(route.method) + u' ' + route.segments.join(u'/'));
    return routes;
}

} // namespace Kustomer::Emulation
