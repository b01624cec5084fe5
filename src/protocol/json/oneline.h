// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// Of the names and titles that a server gives.
constexpr qsizetype longestLine = 200;

/// A server's text made fit for one line of an interface or a log: no line breaks or other control
/// characters, no blanks around it, at most so many characters.
QString oneLine(const QString &text, qsizetype longest);

} // namespace Kustomer
