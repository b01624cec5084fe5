// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

#include <KustomerChat/EmulatorFault>

#include <QList>

#include <functional>

namespace Kustomer::Emulation {

/// Whether a path starts with a prefix or fits a pattern with a `*`; the empty one fits all.
bool isPathLike(const QString &path, const QString &pattern);

/// A fault that was asked for, and how often it has hit.
struct PlannedFault
{
    int id = 0;
    EmulatorFault fault = {};
    int hits = 0;

    /// Whether it has hit as often as it should.
    bool isSpent() const { return fault.times > 0 && hits >= fault.times; }
};

/// The faults that were asked for, in that order.
class FaultPlan
{
public:
    /// Returns an id of the fault, by which its hits can be asked for.
    int add(const EmulatorFault &fault);
    void clear() { m_faults.clear(); }
    /// The faults that may still hit.
    QList<PlannedFault> pending() const;
    std::optional<PlannedFault> find(int id) const;

    /// The first fault that hits this request, which is thereby counted.
    std::optional<EmulatorFault> take(const HttpRequest &request);

private:
    QList<PlannedFault> m_faults;
    int m_lastId = 0;
};

/// The error that a fault of Kind::Status answers.
HttpResponse errorOf(const EmulatorFault &fault);
/// What a fault makes of a request; `serve` does the real work where the fault lets it.
Reply spoiled(const EmulatorFault &fault, const std::function<HttpResponse()> &serve);

} // namespace Kustomer::Emulation
