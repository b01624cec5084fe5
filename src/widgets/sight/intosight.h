// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// Shows a widget where the application has put it, up to its window: its page or tab is turned to,
/// a dock opens and comes before others, what is minimised comes back, a scroll area moves. A
/// window that is hidden stays so.
void bringIntoSight(QWidget &widget);

} // namespace Kustomer
