// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/avatarview.h"

#include "widgets/parts/avatar.h"

#include <QPainter>

namespace Kustomer {

AvatarView::AvatarView(QWidget *parent)
    : QWidget(parent)
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

void AvatarView::setImageCache(ImageCache *images)
{
    m_images = images;
    connect(images, &ImageCache::imageArrived, this, qOverload<>(&QWidget::update));
    requestPicture();
}

void AvatarView::requestPicture()
{
    if (m_images && !m_url.isEmpty())
        m_images->request(m_url);
    update();
}

void AvatarView::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize AvatarView::sizeHint() const
{
    return {m_theme.header.avatarSize, m_theme.header.avatarSize};
}

void AvatarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int pixels = qRound(height() * devicePixelRatioF());
    paintAvatar(painter, rect(), m_name, m_images ? m_images->square(m_url, pixels) : QPixmap(),
                m_theme);
}

} // namespace Kustomer
