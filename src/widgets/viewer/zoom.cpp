// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/viewer/zoom.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr double largest = 4; ///< times the natural size

/// Where something begins that is in the middle, or as far from it as its edges allow.
qreal held(qreal at, qreal length, qreal room)
{
    return length <= room ? (room - length) / 2 : std::clamp(at, room - length, 0.0);
}

} // namespace

void Zoom::reset(QSizeF picture, QSizeF room)
{
    m_picture = picture;
    m_room = room;
    m_scale = whole();
    m_at = {};
    settle();
}

void Zoom::setRoom(QSizeF room)
{
    const bool wasWhole = isWhole();
    const QPointF middle(m_room.width() / 2, m_room.height() / 2);
    const QPointF next(room.width() / 2, room.height() / 2);
    m_room = room;
    if (wasWhole)
        return reset(m_picture, room);
    m_scale = std::max(m_scale, whole());
    m_at += next - middle;
    settle();
}

double Zoom::whole() const
{
    if (m_picture.isEmpty() || m_room.isEmpty())
        return 1;
    return std::min(
        {1.0, m_room.width() / m_picture.width(), m_room.height() / m_picture.height()});
}

double Zoom::most() const
{
    return std::max(largest, whole());
}

void Zoom::scaleBy(double factor, QPointF around)
{
    const double scale = std::clamp(m_scale * factor, whole(), most());
    m_at = around - (around - m_at) * (scale / m_scale);
    m_scale = scale;
    settle();
}

void Zoom::toggle(QPointF around)
{
    const double other = isWhole() ? std::max(1.0, 2 * whole()) : whole();
    scaleBy(other / m_scale, around);
}

void Zoom::moveBy(QPointF distance)
{
    m_at += distance;
    settle();
}

void Zoom::settle()
{
    const QSizeF size = m_picture * m_scale;
    m_at = {held(m_at.x(), size.width(), m_room.width()),
            held(m_at.y(), size.height(), m_room.height())};
}

} // namespace Kustomer
