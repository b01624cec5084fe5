// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QUrl>

namespace Kustomer {

/// Scheme, host and port, the default one included.
QString originOf(const QUrl &url);
/// Scheme, host and port agree.
bool isSameOrigin(const QUrl &one, const QUrl &other);

/// The base URL of the API without a trailing slash; an Error (Configuration) unless it is https,
/// or http to this machine.
Result<QUrl> checkedBaseUrl(const QUrl &url);

/// The URL of a realtime server; an Error (Configuration) unless it is wss, or ws to this machine.
Result<QUrl> checkedSocketUrl(const QUrl &url);

/// The address of a path below the base URL, or of a page link that stays at its origin
/// (wire §2.6); an Error (Protocol) where it leads elsewhere or climbs up.
Result<QUrl> targetOf(const QUrl &baseUrl, const QString &path);

} // namespace Kustomer
