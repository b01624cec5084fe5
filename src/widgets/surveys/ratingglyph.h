// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/SatisfactionForm>

namespace Kustomer {

/// How one step of a scale is shown and spoken.
struct RatingGlyph
{
    QString text = {};   ///< a number, a face or a thumb
    int turn = 0;        ///< degrees, clockwise
    QString spoken = {}; ///< such as “4 of 5”, with the label of an end
    bool isEmoji = false;

    bool operator==(const RatingGlyph &) const = default;
};

/// The steps of a scale, the worst first. There are faces for 2, 3 and 5 steps and thumbs for 2 and
/// 3; every other scale is one of numbers (wire E25).
QList<RatingGlyph> ratingGlyphs(const SatisfactionScale &scale, const QLocale &locale);

} // namespace Kustomer
