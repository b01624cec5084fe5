// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/phonenumber.h"

#include "chat/capture/plainline.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostDigits = 20;
constexpr qsizetype mostLetters = 5; // of “ext.” and its like

} // namespace

QString phoneFrom(const QString &written)
{
    const QString number = withPlainDigits(plainLine(written));
    const qsizetype digits
        = std::ranges::count_if(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype letters = std::ranges::count_if(number, [](QChar c) { return c.isLetter(); });
    const bool isNumber = digits >= fewestDigits && digits <= mostDigits && letters <= mostLetters
        && !number.contains(u'@');
    return isNumber ? number : QString();
}

} // namespace Kustomer
