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

/// The faults still to happen.
class FaultPlan
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    QList<Fault> faults() const { return m_faults; }

    /// The first fault that hits this request, which is thereby counted.
    std::optional<Fault> take(const HttpRequest &request);

private:
    QList<Fault> m_faults;
};

/// The error that a fault of Kind::Status answers.
HttpResponse errorOf(const Fault &fault);
/// What a fault makes of a request; `serve` does the real work where the fault lets it.
Reply spoiled(const Fault &fault, const std::function<HttpResponse()> &serve);

} // namespace Kustomer::Emulation
