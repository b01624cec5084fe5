// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/service.h"

#include <memory>
#include <vector>

namespace Kustomer::Emulation {

/// What only tests may do, below `/emulator/`: everything the C++ API can do, over HTTP.
class ControlRoutes
{
public:
    explicit ControlRoutes(Service &service);

private:
    using Action = HttpResponse (ControlRoutes::*)(const Call &, const QJsonObject &);

    void add(const QByteArray &method, const QString &path, Action action);
    HttpResponse showAccess(const Call &call, const QJsonObject &body);
    HttpResponse addFault(const Call &call, const QJsonObject &body);
    HttpResponse showFaults(const Call &call, const QJsonObject &body);
    HttpResponse clearFaults(const Call &call, const QJsonObject &body);
    HttpResponse showRequests(const Call &call, const QJsonObject &body);
    HttpResponse clearRequests(const Call &call, const QJsonObject &body);
    HttpResponse changeSettings(const Call &call, const QJsonObject &body);
    HttpResponse changeBehaviour(const Call &call, const QJsonObject &body);
    HttpResponse putSchedule(const Call &call, const QJsonObject &body);
    HttpResponse deleteSchedule(const Call &call, const QJsonObject &body);
    HttpResponse moveClock(const Call &call, const QJsonObject &body);
    HttpResponse expireTokens(const Call &call, const QJsonObject &body);
    HttpResponse mintJwt(const Call &call, const QJsonObject &body);
    HttpResponse plantScenario(const Call &call, const QJsonObject &body);
    HttpResponse addOrganisation(const Call &call, const QJsonObject &body);
    HttpResponse endSession(const Call &call, const QJsonObject &body);
    HttpResponse reopenSession(const Call &call, const QJsonObject &body);
    HttpResponse disturbRealtime(const Call &call, const QJsonObject &body);

    Service &m_service;
    /// Further organisations, each on a port of its own.
    std::vector<std::unique_ptr<Service>> m_others;
};

} // namespace Kustomer::Emulation
