// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

/// Makes what requests travel by, as the application wants it.
using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// One of the factory's, or a plain one where there is none.
std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkFactory &factory);

} // namespace Kustomer
