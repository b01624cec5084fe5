// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fieldrim.h"

#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

void paintFieldRim(Surface &field, const QWidget &edit, Verdict verdict)
{
    const ChatTheme &theme = field.theme();
    const ChatTheme::Composer &look = theme.composer;
    const bool isGood = verdict == Verdict::Good;
    QPainter painter(&field);
    paintSurface(painter, field.rect(), theme.radius, look.field,
                 isGood ? look.border : look.danger);
    if (edit.hasFocus())
        paintFocusRing(painter, field.rect(), theme.radius, isGood ? look.focusBorder : look.danger,
                       theme.focusRingWidth);
}

} // namespace Kustomer
