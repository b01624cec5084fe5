// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// A Markdown text as it reads (wire §6): without marks of emphasis, code, headings, quotations and
/// lists, without names of fences, and of links and pictures the name alone. What has no partner
/// stays, as do addresses, calculations and what stands in code. Each character is looked at once,
/// but for targets of links.
QString readableText(const QString &markdown);

} // namespace Kustomer
