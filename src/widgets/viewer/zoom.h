// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>

namespace Kustomer {

/// Where a picture is in the room it is looked at, and how large. All of it is seen at first; it
/// never leaves the room further than its edges demand. Numbers only.
class Zoom
{
public:
    /// Another picture or room; all of it is seen again.
    void reset(QSizeF picture, QSizeF room);
    /// The room has another size; what is in its middle stays there.
    void setRoom(QSizeF room);

    /// Larger or smaller around a point of the room, which stays where it is.
    void scaleBy(double factor, QPointF around);
    /// Between all of it and its natural size.
    void toggle(QPointF around);
    void moveBy(QPointF distance);

    QRectF target() const { return {m_at, m_picture * m_scale}; }
    double scale() const { return m_scale; }
    /// The scale at which all of the picture is seen; small ones are never enlarged.
    double whole() const;
    bool isWhole() const { return m_scale <= whole(); }
    bool canGrow() const { return m_scale < most(); }

private:
    double most() const;
    void settle();

    QSizeF m_picture, m_room;
    QPointF m_at;
    double m_scale = 1;
};

} // namespace Kustomer
