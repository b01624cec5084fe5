// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fieldrim.h"

#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

void paintFieldRim(Surface &field, const QWidget &edit, Verdict verdict)
{
    paintFieldRim(field, field.rect(), field.theme().radius, edit, verdict);
}

void paintFieldRim(Surface &surface, const QRect &field, qreal radius, const QWidget &edit,
                   Verdict verdict)
{
    const ChatTheme::Composer &look = surface.theme().composer;
    const bool isGood = verdict == Verdict::Good;
    QPainter painter(&surface);
    paintSurface(painter, field, radius, look.field, isGood ? look.border : look.danger);
    if (edit.hasFocus())
        paintFocusRing(painter, field, radius, isGood ? look.focusBorder : look.danger,
                       surface.theme().focusRingWidth);
}

} // namespace Kustomer
