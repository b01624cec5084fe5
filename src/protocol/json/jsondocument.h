// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <memory>
#include <simdjson.h>

namespace Kustomer {

/// A JSON text that was read.
using JsonDocument = std::shared_ptr<const simdjson::dom::document>;

/// Reads a text; the Error (Protocol) says what is wrong and where: `illegal value at byte 7`.
Result<JsonDocument> jsonDocumentFrom(QByteArrayView text);
Result<JsonDocument> jsonDocumentFrom(QStringView text);

} // namespace Kustomer
