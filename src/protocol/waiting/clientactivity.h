// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <QList>

#include <chrono>

namespace Kustomer {

/// After how long on a page the service wants to hear of it again (wire E27): rising, without
/// doubles; what makes no sense is left out.
Result<QList<std::chrono::seconds>> dwellTimesFrom(const Document &document);

} // namespace Kustomer
