// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <QDateTime>

namespace Kustomer {

/// When something last happened to this customer; invalid: there are no conversations (wire E7).
QDateTime lastActivityFrom(const Document &document);

} // namespace Kustomer
