// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/farewell.h"

#include <QPainter>

namespace Kustomer {

namespace {

constexpr double farthest = 0.15; // of the width, until it is gone

} // namespace

Farewell::Farewell(const QPixmap &picture, Way way, std::chrono::milliseconds duration,
                   QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_way(way)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(parent->rect());
    m_going.setStartValue(0.0);
    m_going.setEndValue(1.0);
    m_going.setDuration(int(duration.count()));
    m_going.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_going, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_going, &QVariantAnimation::finished, this, &QObject::deleteLater);
    show();
    raise();
    m_going.start();
}

void Farewell::paintEvent(QPaintEvent *)
{
    const double gone = m_going.currentValue().toDouble();
    const bool toLeft = (m_way == Way::In) != (layoutDirection() == Qt::RightToLeft);
    QPainter painter(this);
    painter.setOpacity(1 - gone);
    painter.drawPixmap(QPointF((toLeft ? -1 : 1) * farthest * gone * width(), 0), m_picture);
}

} // namespace Kustomer
