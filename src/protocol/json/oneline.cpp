// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/oneline.h"

#include <algorithm>

namespace Kustomer {

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = text.left(4 * longest);
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    line = line.simplified().left(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1); // half of a character
    return line;
}

} // namespace Kustomer
