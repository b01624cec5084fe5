// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/progressring.h"

#include <QPainter>

namespace Kustomer {
namespace {

constexpr int wholeRound = 360 * 16;
constexpr double leastSeen = 0.04;
constexpr double iconShare = 0.5; ///< of the disc

} // namespace

void paintProgressRing(QPainter &painter, const QRectF &disc, double fraction, const QColor &color)
{
    const qreal width = disc.width() / 16;
    const qreal inset = width * 1.75;
    const QRectF ring = disc.adjusted(inset, inset, -inset, -inset);
    QColor track = color;
    track.setAlphaF(0.25f);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(qBound(leastSeen, fraction, 1.0) * wholeRound));
    painter.restore();
}

void paintSignDisc(QPainter &painter, const QRectF &disc, Icon icon, const QColor &background,
                   const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawEllipse(disc);
    painter.restore();
    const qreal side = qRound(disc.width() * iconShare);
    QRectF sign(0, 0, side, side);
    sign.moveCenter(disc.center());
    paintIcon(painter, icon, sign, color);
}

} // namespace Kustomer
