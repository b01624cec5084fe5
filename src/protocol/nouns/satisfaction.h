// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/Satisfaction>

#include <optional>

namespace Kustomer {

/// Where a survey stands, as a conversation tells it (wire E8 `satisfaction`).
Satisfaction satisfactionStateFrom(const JsonValue &object);

/// A `satisfaction_response` with its form (wire E25, §16.3). A question of an unknown kind is
/// asked as text, one that offers no choices is left out, a scale that makes no sense is an Error.
Result<Satisfaction> satisfactionFrom(const Document &document);

} // namespace Kustomer
