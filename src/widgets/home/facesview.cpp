// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/facesview.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/avatar.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QPainter>
#include <QStyle>

namespace Kustomer {

FacesView::FacesView(QWidget *parent)
    : Surface(parent)
{
    new SpokenRole(QAccessible::Graphic, this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FacesView::setFaces(const QList<User> &faces)
{
    if (m_faces == faces)
        return;
    m_faces = faces;
    QStringList names;
    for (const User &face : faces)
        names.append(face.displayName);
    setSpokenName(*this, locale().createSeparatedList(names));
    requestPictures();
    updateGeometry();
    update();
}

bool FacesView::event(QEvent *event)
{
    return showToolTip(*this, *event, accessibleName()) || Surface::event(event);
}

void FacesView::adoptImages(ImageCache *images)
{
    if (m_images == images)
        return;
    m_images = images;
    if (images)
        connect(images, &ImageCache::imageArrived, this, qOverload<>(&QWidget::update));
    requestPictures();
}

void FacesView::requestPictures()
{
    for (const User &face : std::as_const(m_faces)) {
        if (m_images && !face.avatarUrl.isEmpty())
            m_images->request(face.avatarUrl);
    }
}

int FacesView::step() const
{
    return theme().header.avatarSize - 2 * theme().unit;
}

QSize FacesView::sizeHint() const
{
    const int size = theme().header.avatarSize;
    const int more = std::max(0, int(m_faces.size()) - 1);
    return {m_faces.isEmpty() ? 0 : size + more * step(), size};
}

void FacesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = theme().header.avatarSize;
    const int rim = theme().unit / 2;
    for (qsizetype i = m_faces.size() - 1; i >= 0; --i) {
        const QRect place
            = QStyle::visualRect(layoutDirection(), rect(), {int(i) * step(), 0, size, size});
        const QRect face = place.adjusted(rim, rim, -rim, -rim);
        const int pixels = qRound(face.height() * devicePixelRatioF());
        paintSurface(painter, place, size / 2.0, theme().header.background);
        paintAvatar(painter, face, m_faces.at(i).displayName,
                    m_images ? m_images->square(m_faces.at(i).avatarUrl, pixels) : QPixmap(),
                    theme());
    }
}

} // namespace Kustomer
