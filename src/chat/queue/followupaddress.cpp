// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/followupaddress.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestAddress = 254;
constexpr qsizetype fewestDigits = 3, mostDigits = 20;

bool isEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const bool hasBlank
        = std::ranges::any_of(text, [](QChar c) { return !c.isPrint() || c.isSpace(); });
    return at > 0 && at < text.size() - 1 && !hasBlank;
}

bool isPhone(const QString &text)
{
    static const QString between = u" +-./()\u00a0\u2011\u202a\u202c\u200e"_s;
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits >= fewestDigits && digits <= mostDigits
        && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || between.contains(c); });
}

} // namespace

bool isFollowUpAddress(const QString &channel, const QString &address)
{
    const QString text = address.trimmed();
    if (text.size() > longestAddress)
        return false;
    return channel == "email"_L1 ? isEmail(text) : isPhone(text);
}

} // namespace Kustomer
