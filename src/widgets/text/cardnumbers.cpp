// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/cardnumbers.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace Kustomer {
namespace {

constexpr qsizetype shortestNumber = 13;
constexpr qsizetype longestNumber = 19;
constexpr qsizetype shortestGroup = 4; ///< of all but the last one
constexpr qsizetype digitsLeft = 4;

/// First four digits of an issuer, and how many digits its cards have.
struct Issuer
{
    int first;
    int last;
    qsizetype shortest;
    qsizetype longest;
};

constexpr std::array issuers{
    Issuer{2200, 2204, 16, 19}, // Mir
    Issuer{2221, 2720, 16, 16}, // Mastercard
    Issuer{3000, 3059, 14, 19}, // Diners Club
    Issuer{3400, 3499, 15, 15}, // American Express
    Issuer{3528, 3589, 16, 19}, // JCB
    Issuer{3600, 3699, 14, 19}, // Diners Club
    Issuer{3700, 3799, 15, 15}, // American Express
    Issuer{3800, 3999, 14, 19}, // Diners Club
    Issuer{4000, 4999, 13, 19}, // Visa
    Issuer{5000, 5099, 13, 19}, // Maestro
    Issuer{5100, 5599, 16, 16}, // Mastercard
    Issuer{5600, 5899, 13, 19}, // Maestro
    Issuer{6000, 6999, 13, 19}, // Discover, UnionPay, Maestro, RuPay
    Issuer{8100, 8299, 16, 16}, // RuPay
};

using Digits = QVarLengthArray<int, longestNumber>;

bool isOfAnIssuer(const Digits &digits)
{
    const int head = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    return std::ranges::any_of(issuers, [&](const Issuer &issuer) {
        return head >= issuer.first && head <= issuer.last && digits.size() >= issuer.shortest
            && digits.size() <= issuer.longest;
    });
}

/// Luhn's formula.
bool hasRightCheckDigit(const Digits &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool isDoubled = (digits.size() - i) % 2 == 0;
        const int value = digits[i] * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool isDigit(QChar c)
{
    return c.digitValue() >= 0;
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013)
        || c.category() == QChar::Separator_Space;
}

/// Part of a word, an address or a phone number.
bool isAttached(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'+' || c == u'/' || c == u'=';
}

QList<TextRange> groupsFrom(const QString &text, qsizetype start)
{
    QList<TextRange> groups;
    qsizetype at = start;
    while (at < text.size() && isDigit(text.at(at))) {
        TextRange group{.start = at};
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        group.length = at - group.start;
        groups.append(group);
        if (at < text.size() && isSeparator(text.at(at)))
            ++at;
    }
    return groups;
}

/// How far a number reaches that begins with this group; 0: there is none.
qsizetype numberFrom(const QString &text, const QList<TextRange> &groups, qsizetype first)
{
    Digits digits;
    qsizetype end = 0;
    for (qsizetype i = first; i < groups.size(); ++i) {
        const TextRange &group = groups.at(i);
        if (digits.size() + group.length > longestNumber)
            break;
        for (const QChar c : QStringView(text).sliced(group.start, group.length))
            digits.append(c.digitValue());
        const qsizetype after = group.start + group.length;
        const bool isWhole = after == text.size() || !isAttached(text.at(after));
        if (digits.size() >= shortestNumber && isWhole && isOfAnIssuer(digits)
            && hasRightCheckDigit(digits))
            end = after;
        if (group.length < shortestGroup)
            break;
    }
    return end;
}

} // namespace

QList<TextRange> cardNumbersIn(const QString &text)
{
    QList<TextRange> numbers;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isDigit(text.at(at))) {
            ++at;
            continue;
        }
        const bool isWhole = at == 0 || !isAttached(text.at(at - 1));
        const QList<TextRange> groups = groupsFrom(text, at);
        at = groups.last().start + groups.last().length;
        for (qsizetype i = isWhole ? 0 : 1; i < groups.size(); ++i) {
            const qsizetype end = numberFrom(text, groups, i);
            if (end == 0)
                continue;
            numbers.append({.start = groups.at(i).start, .length = end - groups.at(i).start});
            while (i + 1 < groups.size() && groups.at(i + 1).start < end)
                ++i;
        }
    }
    return numbers;
}

QString withoutCardNumbers(const QString &text)
{
    QString hidden = text;
    for (const TextRange &number : cardNumbersIn(text)) {
        qsizetype left = digitsLeft;
        for (qsizetype i = number.start + number.length - 1; i >= number.start; --i) {
            if (isDigit(hidden.at(i)) && left-- <= 0)
                hidden[i] = u'•';
        }
    }
    return hidden;
}

} // namespace Kustomer
