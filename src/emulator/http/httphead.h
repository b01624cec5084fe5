// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

#include <optional>
#include <variant>

namespace Kustomer::Emulation {

/// Request line and headers of an HTTP request, and what they announce.
struct HttpHead
{
    /// No head may be longer, no body larger.
    static constexpr qsizetype MaxLength = 32 * 1024;
    static constexpr qsizetype MaxBody = 12 * 1024 * 1024;

    HttpRequest request;
    /// Bytes of the head itself, with the empty line.
    qsizetype length = 0;
    qsizetype bodyLength = 0;
};

/// Reads a head from the first bytes of a connection; nothing means "more bytes, please".
std::optional<Outcome<HttpHead>> httpHeadFrom(QByteArrayView bytes);

} // namespace Kustomer::Emulation
