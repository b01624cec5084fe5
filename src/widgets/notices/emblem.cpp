// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/emblem.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/screenscale.h"

#include <QPainter>

namespace Kustomer {

Emblem::Emblem(QWidget *parent)
    : Surface(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Looks::follow(this, [this](const Looks &looks) { follow(looks.pictures()); });
}

void Emblem::follow(Pictures *pictures)
{
    if (m_pictures == pictures)
        return;
    m_pictures = pictures;
    if (pictures) {
        connect(pictures, &Pictures::changed, this, &Emblem::takePicture);
        connect(pictures, &Pictures::offered, this, &Emblem::request);
    }
    request();
}

void Emblem::setShape(Icon shape)
{
    m_shape = shape;
    update();
}

void Emblem::setPicture(const QUrl &url)
{
    if (std::exchange(m_url, url) == url)
        return;
    request();
    updateGeometry();
    update();
}

void Emblem::request()
{
    if (m_pictures && !m_url.isEmpty())
        m_pictures->request(wish());
}

bool Emblem::event(QEvent *event)
{
    if (isOtherScale(*event))
        request();
    return Surface::event(event);
}

void Emblem::takePicture(const PictureId &id)
{
    if (m_url.isEmpty() || id != wish().id)
        return;
    updateGeometry();
    update();
    Q_EMIT grown();
}

PictureWish Emblem::wish() const
{
    const QSize box = QSize(12, 8) * theme().iconSize;
    return {{PictureId::Origin::Web, m_url.toString()},
            (QSizeF(box) * devicePixelRatioF()).toSize(),
            Framing::Inside};
}

QPixmap Emblem::picture() const
{
    return m_pictures && !m_url.isEmpty() ? m_pictures->pixmap(wish()) : QPixmap();
}

QSize Emblem::sizeHint() const
{
    if (const QPixmap picture = this->picture(); !picture.isNull())
        return (QSizeF(picture.size()) / devicePixelRatioF()).toSize();
    const int diameter = 3 * theme().iconSize;
    return {diameter, diameter};
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const QPixmap picture = this->picture(); !picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(rect(), picture);
        return;
    }
    paintSurface(painter, rect(), height() / 2.0, theme().listRow.selected);
    const int extent = height() / 2;
    QRect shape(0, 0, extent, extent);
    shape.moveCenter(rect().center());
    paintIcon(painter, m_shape, shape, theme().link);
}

} // namespace Kustomer
