// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Kustomer {

/// Markup that holds nothing but tags and attributes of a short list, closed in order and never
/// deep; what is left of an article before a parser sees it. Time and stack of parsers grow with
/// depth and with what is left open, and who writes articles may want just that.
struct SanitizedMarkup
{
    enum class Extent { Whole, Cut };

    QByteArray html; ///< in UTF-8
    Extent extent = Extent::Whole;
};

/// Reads markup as browsers do, but for what they run, style or fetch by it: that is gone with all
/// in it. Frames, videos and the like become `embed`.
SanitizedMarkup sanitized(const QString &html);

} // namespace Kustomer
