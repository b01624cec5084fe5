// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Kustomer {

/// On which page of the application the customer is, and for how long (wire E27).
struct PageVisit
{
    QString previousPage = {}; ///< empty: this is the first one
    QString page = {};
    std::chrono::seconds dwelled{0};

    bool operator==(const PageVisit &) const = default;
};

} // namespace Kustomer

namespace Kustomer::Requests {

/// wire E27
QByteArray clientActivity(const PageVisit &visit);

} // namespace Kustomer::Requests
