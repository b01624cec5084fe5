// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// The text with everything replaced that no font and no layout can show: lone surrogates, NUL and
/// other control characters but tabs. Every kind of line break becomes the same.
QString showable(const QString &text);

/// Where what is shown of a text ends, before what would be more than people write.
qsizetype endOfShown(const QString &text);

} // namespace Kustomer
