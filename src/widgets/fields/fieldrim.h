// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

namespace Kustomer {

/// Whether what was entered in a field is good; what is wrong is said beside it.
enum class Verdict { Good, Refused };

/// From the rim of a field to where its words begin.
inline int fieldInset(const ChatTheme &theme)
{
    return 3 * theme.unit;
}

/// The ground of a field and the rim around it, with a ring while what is written in has the
/// keyboard. One that is refused wears both in the colour of danger.
void paintFieldRim(Surface &field, const QWidget &edit, Verdict verdict = Verdict::Good);
/// The same of a field that is a part of a surface.
void paintFieldRim(Surface &surface, const QRect &field, qreal radius, const QWidget &edit,
                   Verdict verdict);

} // namespace Kustomer
