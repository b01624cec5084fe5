// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/secrets/tokenstore.h"

namespace Kustomer {

TokenStore::~TokenStore() = default;

} // namespace Kustomer
