// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

namespace Kustomer {

/// Lies over a page while files are dragged over it, and says what a drop does.
class DropVeil final : public Surface
{
    Q_OBJECT

public:
    /// Hidden at first; covers the page whenever it is shown.
    explicit DropVeil(QWidget *page);

protected:
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace Kustomer
