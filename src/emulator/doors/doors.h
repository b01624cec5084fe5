// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/visit.h"
#include "emulator/http/router.h"
#include "emulator/keep/store.h"

namespace Kustomer::Emulation {

/// The ways into the service, and who may take which (wire §1.3).
class Doors
{
public:
    using Handler = std::function<Answer(Visit &)>;

    explicit Doors(const Store &store)
        : m_store(store)
    { }

    /// For everybody.
    void open(const QByteArray &method, const QString &path, const Handler &handler);
    /// For customers: 401 without a valid tracking token.
    void customer(const QByteArray &method, const QString &path, const Handler &handler);
    /// For the integrator's servers: 401 without the server API's key.
    void server(const QByteArray &method, const QString &path, const Handler &handler);
    /// For tests, below `/emulator`: closed to web pages, whatever they ask.
    void control(const QByteArray &method, const QString &path, const Handler &handler);

    /// The installation a request comes from, if its tracking token is valid.
    std::optional<Tracking> caller(const HttpRequest &request) const;
    HttpResponse answer(const HttpRequest &request) const { return m_router.answer(request); }
    /// All doors, as `GET /path`.
    QStringList routes() const { return m_router.routes(); }

private:
    /// Lets a visitor in, or says why not.
    using Guard = std::function<std::optional<Problem>(Visit &)>;

    void add(const QByteArray &method, const QString &path, const Guard &guard,
             const Handler &handler);

    const Store &m_store;
    Router m_router;
};

} // namespace Kustomer::Emulation
