// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/viewer/pictureplate.h"

#include "widgets/looks/progressring.h"
#include "widgets/looks/screenscale.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Kustomer {
namespace {

constexpr double step = 1.25;
constexpr double wheelNotch = 120;
constexpr QSize mostPixels(4000, 4000); ///< that are unpacked of one picture
constexpr int discSize = 48;

} // namespace

PicturePlate::PicturePlate(RowMedia *media, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
{
    connect(media, &RowMedia::changed, this, &PicturePlate::lookUp);
}

void PicturePlate::setPicture(const ShownPicture &picture)
{
    const bool isOther = !isSamePicture(picture.action(), m_picture.action());
    if (picture == m_picture)
        return;
    m_picture = picture;
    if (isOther) {
        m_pixmap = {};
        m_isCopyWanted = false;
    }
    m_natural = naturalSize();
    if (isOther)
        m_zoom.reset(m_natural, size());
    lookUp();
    Q_EMIT zoomChanged();
}

bool PicturePlate::isWithheld() const
{
    return m_media && !m_picture.url.isEmpty() && !m_media->isShown(m_picture.url);
}

bool PicturePlate::hasFailed() const
{
    return m_media && m_picture.url.isEmpty() && m_picture.id.name.isEmpty()
        && m_media->transfer(m_picture.place).state == AttachmentTransfer::State::Failed;
}

QSize PicturePlate::naturalSize() const
{
    if (!m_picture.size.isEmpty())
        return m_picture.size;
    const PictureId &id = m_picture.id;
    if (id.origin != PictureId::Origin::File || id.name.isEmpty())
        return {}; // it is not here
    QFile file(id.name);
    return file.open(QIODevice::ReadOnly) ? sizeOfPicture(file) : QSize();
}

PictureWish PicturePlate::wish() const
{
    const QSize room = (QSizeF(size()) * devicePixelRatioF()).toSize();
    const bool isEnough = m_natural.isEmpty() || m_zoom.isWhole();
    return {m_picture.id, (isEnough ? room : m_natural).boundedTo(mostPixels), Framing::Inside};
}

/// As large as it is, also where only its size on screen is known.
PictureWish PicturePlate::wholeWish() const
{
    const QSize all = naturalSize();
    return {m_picture.id, all.isEmpty() ? mostPixels : all.boundedTo(mostPixels), Framing::Inside};
}

void PicturePlate::copy()
{
    m_isCopyWanted = !m_pixmap.isNull();
    copyWhatIsHere();
}

void PicturePlate::copyWhatIsHere()
{
    if (!m_isCopyWanted || !m_media)
        return;
    const QPixmap all = m_media->pixmap(wholeWish());
    if (all.isNull())
        return m_media->request(wholeWish());
    m_isCopyWanted = false;
    QGuiApplication::clipboard()->setPixmap(all);
    Q_EMIT copied();
}

void PicturePlate::lookUp()
{
    if (!m_media || m_picture.id.name.isEmpty()) {
        if (m_media && m_picture.url.isEmpty())
            m_media->fetch(m_picture.place);
        return update();
    }
    const QPixmap pixmap = m_media->pixmap(wish());
    if (pixmap.isNull()) {
        m_media->request(wish());
    } else {
        m_pixmap = pixmap;
        if (m_natural.isEmpty()) {
            m_natural = pixmap.size();
            m_zoom.reset(m_natural, size());
            Q_EMIT zoomChanged();
        }
    }
    copyWhatIsHere();
    update();
}

void PicturePlate::zoomIn()
{
    scaleBy(step, QRectF(rect()).center());
}

void PicturePlate::zoomOut()
{
    scaleBy(1 / step, QRectF(rect()).center());
}

void PicturePlate::showAll()
{
    m_zoom.reset(m_natural, size());
    noteZoom();
}

void PicturePlate::moveBy(QPointF distance)
{
    m_zoom.moveBy(distance);
    update();
}

void PicturePlate::scaleBy(double factor, QPointF around)
{
    m_zoom.scaleBy(factor, around);
    noteZoom();
}

void PicturePlate::noteZoom()
{
    setCursor(m_zoom.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    lookUp();
    Q_EMIT zoomChanged();
}

void PicturePlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_pixmap.isNull())
        paintWaiting(painter);
    else
        painter.drawPixmap(m_zoom.target(), m_pixmap, QRectF(m_pixmap.rect()));
}

void PicturePlate::paintWaiting(QPainter &painter) const
{
    const bool isBroken = !m_media || hasFailed()
        || (!m_picture.id.name.isEmpty() && m_media->isBroken(m_picture.id));
    QRectF disc(0, 0, discSize, discSize);
    disc.moveCenter(QRectF(rect()).center());
    paintSignDisc(painter, disc, isBroken ? Icon::Alert : Icon::Picture, QColor(255, 255, 255, 28),
                  Qt::white);
    if (!isBroken && m_picture.url.isEmpty())
        paintProgressRing(painter, disc, m_media->transfer(m_picture.place).fraction(), Qt::white);
}

bool PicturePlate::event(QEvent *event)
{
    if (isOtherScale(*event))
        lookUp();
    return QWidget::event(event);
}

void PicturePlate::resizeEvent(QResizeEvent *)
{
    m_zoom.setRoom(size());
    lookUp();
}

void PicturePlate::wheelEvent(QWheelEvent *event)
{
    scaleBy(std::pow(step, event->angleDelta().y() / wheelNotch), event->position());
    event->accept();
}

void PicturePlate::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_zoom.isWhole())
        return event->ignore(); // whoever presses beside it may want to leave
    m_dragged = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PicturePlate::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    moveBy(event->position() - *m_dragged);
    m_dragged = event->position();
}

void PicturePlate::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
    setCursor(m_zoom.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void PicturePlate::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_zoom.toggle(event->position());
    noteZoom();
}

} // namespace Kustomer
