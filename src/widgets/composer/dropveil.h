// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

namespace Kustomer {

class Composer;

/// Lies over a page while files are dragged over it, says what a drop does, and hands what was
/// dropped to the composer.
class DropVeil final : public Surface
{
    Q_OBJECT

public:
    /// Hidden at first; covers the page whenever it is shown. The composer belongs to the page.
    DropVeil(QWidget *page, Composer *composer);

protected:
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *page, QEvent *event) override;

private:
    void welcome(QDragEnterEvent &event);
    void take(QDropEvent &event);

    Composer *m_composer;
};

} // namespace Kustomer
