// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// The text with everything replaced that no font and no layout can show: lone surrogates, NUL and
/// other control characters but tabs. Every kind of line break becomes the same.
QString showable(const QString &text);

} // namespace Kustomer
