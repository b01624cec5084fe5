// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/LoginResponse>

namespace Kustomer {

/// Who logs in, as far as the login token says it: the e-mail address counts first (wire §3.2).
LoginResponse claimsOf(const QString &jwt);

/// Whether this may be who is logged in after that one. The same customer by another name is not:
/// the service refused whoever came second, and what stood for its answer did not say so.
bool mayFollow(const LoginResponse &now, const LoginResponse &before);

/// Whether both login tokens name the same customer.
bool isOfOneCustomer(const QString &jwt, const QString &other);

} // namespace Kustomer
