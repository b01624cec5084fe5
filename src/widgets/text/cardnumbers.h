// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Kustomer {

/// Where something stands in a text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// What is, by its length, its issuer's first digits and its check digit (ISO/IEC 7812), the number
/// of a payment card, in groups or not, in the digits of any script.
QList<TextRange> cardNumbersIn(const QString &text);

/// The text with nothing left of card numbers but their last four digits.
QString withoutCardNumbers(const QString &text);

} // namespace Kustomer
