// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// What input methods, pasted pages and text that runs both ways leave behind is not part of what
/// was written.
QString plainLine(const QString &written);

/// Digits of any script as those of the Internet.
QString withPlainDigits(const QString &text);

} // namespace Kustomer
