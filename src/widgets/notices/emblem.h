// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"
#include "widgets/parts/surface.h"

namespace Kustomer {

/// A large icon on a tinted disc: what a place without content looks like.
class Emblem final : public Surface
{
    Q_OBJECT

public:
    explicit Emblem(QWidget *parent = nullptr);

    void setShape(Icon shape);

    QSize sizeHint() const override;

protected:
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_shape = Icon::Chat;
};

} // namespace Kustomer
