// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/avatarview.h"

#include "widgets/parts/avatar.h"

#include <QPainter>

namespace Kustomer {

AvatarView::AvatarView(QWidget *parent)
    : Surface(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarView::setName(const QString &name)
{
    m_name = name;
    update();
}

void AvatarView::setUrl(const QUrl &url)
{
    m_url = url;
    requestPicture();
}

void AvatarView::adoptImages(ImageCache *images)
{
    if (m_images == images)
        return;
    m_images = images;
    if (images)
        connect(images, &ImageCache::imageArrived, this, qOverload<>(&QWidget::update));
    requestPicture();
}

void AvatarView::requestPicture()
{
    if (m_images && !m_url.isEmpty())
        m_images->request(m_url);
    update();
}

QSize AvatarView::sizeHint() const
{
    return {theme().header.avatarSize, theme().header.avatarSize};
}

void AvatarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int pixels = qRound(height() * devicePixelRatioF());
    paintAvatar(painter, rect(), m_name, m_images ? m_images->square(m_url, pixels) : QPixmap(),
                theme());
}

} // namespace Kustomer
