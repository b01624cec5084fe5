// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/networkfactory.h"

#include <QNetworkAccessManager>

namespace Kustomer {

std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkFactory &factory)
{
    std::unique_ptr<QNetworkAccessManager> made = factory ? factory() : nullptr;
    return made ? std::move(made) : std::make_unique<QNetworkAccessManager>();
}

} // namespace Kustomer
