// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"
#include "widgets/pictures/imagecache.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace Kustomer {

/// The avatar in a header.
class AvatarView final : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarView(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setUrl(const QUrl &url);
    void setImageCache(ImageCache *images);
    void setTheme(const ChatTheme &theme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void requestPicture();

    QString m_name;
    QUrl m_url;
    QPointer<ImageCache> m_images;
    ChatTheme m_theme;
};

} // namespace Kustomer
