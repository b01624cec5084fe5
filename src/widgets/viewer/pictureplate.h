// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pictures/pictures.h"
#include "widgets/pieces/rowmedia.h"
#include "widgets/pieces/shownpicture.h"
#include "widgets/viewer/zoom.h"

#include <QPointer>
#include <QWidget>

namespace Kustomer {

/// One picture, as large as there is room or as the customer wants it: the wheel and keys zoom, a
/// drag moves it, a double click goes between all of it and its natural size.
class PicturePlate final : public QWidget
{
    Q_OBJECT

public:
    PicturePlate(RowMedia *media, QWidget *parent);

    void setPicture(const ShownPicture &picture);
    const Zoom &zoom() const { return m_zoom; }
    /// Whether it is of the web and not fetched before somebody wants it.
    bool isWithheld() const;
    /// Whether its file is not here and does not come.
    bool hasFailed() const;

    /// One step, around the middle.
    void zoomIn();
    void zoomOut();
    void showAll();
    void moveBy(QPointF distance);
    /// All pixels of it, which may have to be unpacked first; copied() tells.
    void copy();

Q_SIGNALS:
    void zoomChanged();
    /// It is in the clipboard.
    void copied();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void lookUp();
    PictureWish wish() const;
    PictureWish wholeWish() const;
    void copyWhatIsHere();
    QSize naturalSize() const;
    void scaleBy(double factor, QPointF around);
    void noteZoom();
    void paintWaiting(QPainter &painter) const;

    QPointer<RowMedia> m_media;
    ShownPicture m_picture;
    QSize m_natural; ///< in pixels; empty: not known
    QPixmap m_pixmap;
    Zoom m_zoom;
    bool m_isCopyWanted = false;      ///< as soon as all its pixels are here
    std::optional<QPointF> m_dragged; ///< where the pointer was
};

} // namespace Kustomer
