// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wholejson.h"

namespace Kustomer {

QJsonDocument wholeJsonFrom(const QByteArray &text, QJsonParseError *problem)
{
    constexpr QByteArrayView mark("\"\xef\xbb\xbf");
    constexpr QByteArrayView escaped("\"\\ufeff");
    if (!text.contains(mark))
        return QJsonDocument::fromJson(text, problem);
    return QJsonDocument::fromJson(QByteArray(text).replace(mark, escaped), problem);
}

} // namespace Kustomer
