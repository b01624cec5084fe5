// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QTimer>
#include <QVariantAnimation>

namespace Kustomer {

/// Grey shapes in the place of rows that are on their way, and that breathe meanwhile; nothing at
/// first, so that a quick answer doesn't flicker.
class SkeletonRows final : public Surface
{
    Q_OBJECT

public:
    enum class Shape {
        Conversations, ///< a list from the top
        Messages,      ///< bubbles of both sides, up from the bottom
    };

    explicit SkeletonRows(QWidget *parent = nullptr);

    void setShape(Shape shape);

protected:
    void adoptTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();
    void paintConversations(QPainter &painter) const;
    void paintMessages(QPainter &painter) const;
    void paintShape(QPainter &painter, const QRect &shape, qreal radius) const;

    Shape m_shape = Shape::Conversations;
    QTimer m_delay;
    QVariantAnimation m_breath;
    bool m_visible = false;
};

} // namespace Kustomer
