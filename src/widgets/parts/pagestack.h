// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedWidget>

namespace Kustomer {

/// Pages of which one is seen. The others claim no room: what stands around them would be squeezed
/// for what nobody sees, as soon as the letters are large.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    }
};

} // namespace Kustomer
