// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/doors/gate.h"

#include "emulator/people/signature.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

std::optional<Tracking> Gate::caller(const HttpRequest &request) const
{
    return m_identities.tracking(QString::fromUtf8(request.header("x-kustomer-tracking-token")));
}

Router::Handler Gate::customer(CustomerHandler handler) const
{
    return [this, handler = std::move(handler)](const Call &call) {
        if (const auto tracking = caller(call.request))
            return handler(call, *tracking);
        return HttpResponse::error(
            Problem::unauthorized(u"unauthorized"_s, u"The tracking token is not valid"_s));
    };
}

Router::Handler Gate::server(Router::Handler handler) const
{
    return [this, handler = std::move(handler)](const Call &call) {
        const auto expected = "Bearer " + m_store.organisation().serverApiKey.toUtf8();
        if (isSameSignature(call.request.header("authorization"), expected))
            return handler(call);
        return HttpResponse::error(
            Problem::unauthorized(u"unauthorized"_s, u"The API key is not valid"_s));
    };
}

} // namespace Kustomer::Emulation
