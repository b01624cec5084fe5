// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QPointer>
#include <QUrl>

namespace Kustomer {

/// The avatar in a header.
class AvatarView final : public Surface
{
    Q_OBJECT

public:
    explicit AvatarView(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setUrl(const QUrl &url);

    QSize sizeHint() const override;

protected:
    void adoptImages(ImageCache *images) override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    void requestPicture();

    QString m_name;
    QUrl m_url;
    QPointer<ImageCache> m_images;
};

} // namespace Kustomer
