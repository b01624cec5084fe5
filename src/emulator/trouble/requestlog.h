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
    /// As many of the latest keep their answers, which can be long.
    static constexpr qsizetype MaxAnswers = 500;

    /// Notes a request; the number it returns tells answered() which one it was.
    qsizetype add(const HttpRequest &request, const QDateTime &now, const QString &customerId);
    /// Notes what a request is answered with, if that arrives; nothing for a forgotten one, and of
    /// one that is none of the latest not the answer itself.
    std::optional<EmulatorRequest> answered(qsizetype number, const Reply &reply,
                                            const QDateTime &now);
    void clear();
    QList<EmulatorRequest> requests() const { return m_requests; }
    QJsonObject toJson() const;

private:
    QList<EmulatorRequest> m_requests;
    qsizetype m_forgotten = 0;
};

} // namespace Kustomer::Emulation
