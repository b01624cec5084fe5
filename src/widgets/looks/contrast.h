// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace Kustomer {

/// The contrast that body text needs against what is behind it (WCAG 2.1, AA).
inline constexpr double textContrast = 4.5;
/// The contrast that shapes, icons and focus rings need (WCAG 2.1, AA).
inline constexpr double shapeContrast = 3.0;

/// Relative luminance, 0 (black) to 1 (white).
double luminance(const QColor &color);

/// Contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The colour between two others: 0 is all of the first, 1 all of the second.
QColor mixed(const QColor &from, const QColor &to, double amount);

/// The contrast of text for those who see less (WCAG 2.1, AAA).
inline constexpr double strongContrast = 7.0;

/// White or near-black, whichever reads well on this background: at least textContrast on any
/// colour.
QColor readableOn(const QColor &background);

/// This colour, made lighter or darker only as far as needed to reach a contrast with the
/// background.
QColor legible(const QColor &color, const QColor &background, double minimum = textContrast);

/// A text that steps back behind others: this part of the way to its background, less where it
/// could not be read there. Stays as light or dark as the text is.
QColor softened(const QColor &text, const QColor &background, double amount,
                double minimum = textContrast);

/// A shade of a background that keeps the text on it readable: towards the text where that is
/// possible, else away from it.
QColor shaded(const QColor &background, const QColor &text, double amount,
              double minimum = textContrast);

} // namespace Kustomer
