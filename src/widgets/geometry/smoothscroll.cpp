// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/geometry/smoothscroll.h"

#include <cmath>

namespace Kustomer {

SmoothScroll::SmoothScroll(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &progress) { advance(progress.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &SmoothScroll::finished);
}

void SmoothScroll::scrollBy(qint64 distance, std::chrono::milliseconds duration)
{
    const qint64 left
        = m_animation.state() == QAbstractAnimation::Running ? m_distance - m_done : 0;
    stop();
    if (duration <= std::chrono::milliseconds::zero()) {
        Q_EMIT moved(distance + left);
        Q_EMIT finished();
        return;
    }
    m_distance = distance + left;
    m_done = 0;
    m_animation.setDuration(int(duration.count()));
    m_animation.start();
}

void SmoothScroll::stop()
{
    m_animation.stop();
    m_distance = 0;
    m_done = 0;
}

void SmoothScroll::advance(double progress)
{
    const qint64 reached = std::llround(double(m_distance) * progress);
    const qint64 step = reached - m_done;
    m_done = reached;
    if (step != 0)
        Q_EMIT moved(step);
}

} // namespace Kustomer
