// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QTimer>

namespace Kustomer {

/// Grey shapes in the place of rows that are on their way; nothing at first, so that a quick answer
/// doesn't flicker.
class SkeletonRows final : public Surface
{
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &row) const;

    QTimer m_delay;
    bool m_visible = false;
};

} // namespace Kustomer
