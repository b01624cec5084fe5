// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"
#include "widgets/parts/surface.h"

#include <QUrl>

namespace Kustomer {

/// A large icon on a tinted disc, or a picture as soon as it is here: what a place without content
/// looks like.
class Emblem final : public Surface
{
    Q_OBJECT

public:
    explicit Emblem(QWidget *parent = nullptr);

    void setShape(Icon shape);
    /// In place of the icon; empty: none.
    void setPicture(const QUrl &url);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The picture is here, and takes the room that it takes.
    void grown();

protected:
    void adoptTheme() override { request(); }
    QColor ground() const override { return Qt::transparent; }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PictureWish wish() const;
    QPixmap picture() const;
    void follow(Pictures *pictures);
    void request();
    void takePicture(const PictureId &id);

    Icon m_shape = Icon::Chat;
    QUrl m_url;
    QPointer<Pictures> m_pictures;
};

} // namespace Kustomer
