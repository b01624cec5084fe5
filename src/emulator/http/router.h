// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace Kustomer::Emulation {

/// A request that found its route, with the values of the `{}` in the route's path.
struct Call
{
    const HttpRequest &request;
    QStringList arguments = {};
};

/// The table of all paths and what answers them.
class Router
{
public:
    using Handler = std::function<HttpResponse(const Call &)>;

    /// Adds a route; each `{}` in the path stands for one non-empty segment.
    void add(const QByteArray &method, const QString &path, Handler handler);
    /// Answers 404 for an unknown path, 405 for an unknown method on a known one.
    HttpResponse answer(const HttpRequest &request) const;
    /// All routes, as `GET /path`.
    QStringList routes() const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace Kustomer::Emulation
