// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

#include <KustomerChat/EmulatorRequest>

namespace Kustomer::Emulation {

/// The latest requests, for assertions; older ones are forgotten.
class RequestLog
{
public:
    static constexpr qsizetype MaxRequests = 10'000;
    static constexpr qsizetype MaxBody = 64 * 1024;

    /// Notes a request; the number it returns tells answered() which one it was.
    qsizetype add(const HttpRequest &request, const QDateTime &now, const QString &customerId);
    /// Notes the status a request was answered with (0 for none); nothing for a forgotten one.
    std::optional<EmulatorRequest> answered(qsizetype number, int status);
    void clear();
    QList<EmulatorRequest> requests() const { return m_requests; }
    QJsonObject toJson() const;

private:
    QList<EmulatorRequest> m_requests;
    qsizetype m_forgotten = 0;
};

} // namespace Kustomer::Emulation
