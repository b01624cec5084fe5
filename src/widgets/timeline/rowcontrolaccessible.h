// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/rowcontrol.h"

#include <QAccessibleWidget>

namespace Kustomer {

/// A row's live control for screen readers, which find it in its row.
class RowControlAccessible : public QAccessibleWidget
{
public:
    explicit RowControlAccessible(RowControl *control);

    /// Makes every row control accessible this way from now on.
    static void install();
    /// Ends that.
    static void uninstall();

    QAccessibleInterface *parent() const override;
};

} // namespace Kustomer
