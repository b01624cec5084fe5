// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/doors/doors.h"

#include "emulator/keys/signature.h"

#include <QUrl>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopback(const QByteArray &host)
{
    const auto name = QUrl(u"http://"_s + QString::fromLatin1(host)).host();
    return host.isEmpty() || name == "127.0.0.1"_L1 || name == "localhost"_L1 || name == "::1"_L1;
}

/// A browser names the origin of whatever a page changes, a page can't send JSON without being
/// asked for leave, and a name that leads to this machine is not this machine's name.
std::optional<Problem> problemWithOrigin(const Visit &visit)
{
    const auto &request = visit.request;
    if (!request.header("origin").isEmpty() || !isLoopback(request.header("host")))
        return Problem::forbidden(u"Web pages may not do this"_s);
    const auto type = request.header("content-type");
    if (!request.body.isEmpty() && !type.isEmpty() && !type.startsWith("application/json"))
        return Problem{415, u"unsupported_media_type"_s, u"Send application/json"_s};
    return {};
}

} // namespace

void Doors::open(const QByteArray &method, const QString &path, const Handler &handler)
{
    add(
        method, path, [](Visit &) { return std::optional<Problem>(); }, handler);
}

void Doors::customer(const QByteArray &method, const QString &path, const Handler &handler)
{
    const auto guard = [this](Visit &visit) -> std::optional<Problem> {
        const auto tracking = caller(visit.request);
        if (!tracking)
            return Problem::unauthorized(u"unauthorized"_s, u"The tracking token is not valid"_s);
        visit.caller = *tracking;
        return {};
    };
    add(method, path, guard, handler);
}

void Doors::server(const QByteArray &method, const QString &path, const Handler &handler)
{
    const auto guard = [this](Visit &visit) -> std::optional<Problem> {
        const auto expected = "Bearer " + m_store.organisation().serverApiKey.toUtf8();
        if (isEqualInConstantTime(visit.request.header("authorization"), expected))
            return {};
        return Problem::unauthorized(u"unauthorized"_s, u"The API key is not valid"_s);
    };
    add(method, path, guard, handler);
}

void Doors::control(const QByteArray &method, const QString &path, const Handler &handler)
{
    add(method, u"/emulator"_s + path, problemWithOrigin, handler);
}

std::optional<Tracking> Doors::caller(const HttpRequest &request) const
{
    const auto token = QString::fromUtf8(request.header("x-kustomer-tracking-token"));
    const auto tracking = m_store.trackingByToken(token);
    const bool isValid = tracking && tracking->standing != Tracking::Standing::Expired;
    return isValid ? tracking : std::nullopt;
}

void Doors::add(const QByteArray &method, const QString &path, const Guard &guard,
                const Handler &handler)
{
    m_router.add(method, path, [guard, handler](const Call &call) {
        Visit visit{call.request, call.arguments, JsonReader(jsonBodyFrom(call.request.body))};
        const auto problem = guard(visit);
        const Answer answer = problem ? Answer(*problem) : handler(visit);
        return answer ? *answer : HttpResponse::error(answer.problem());
    });
}

} // namespace Kustomer::Emulation
