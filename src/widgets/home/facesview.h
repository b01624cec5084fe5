// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <KustomerChat/User>

#include <QPointer>

namespace Kustomer {

/// The faces of those who answer, one over the other's edge.
class FacesView final : public Surface
{
    Q_OBJECT

public:
    explicit FacesView(QWidget *parent = nullptr);

    void setFaces(const QList<User> &faces);

    QSize sizeHint() const override;

protected:
    void adoptTheme() override { updateGeometry(); }
    void adoptImages(ImageCache *images) override;
    QColor ground() const override { return Qt::transparent; }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int step() const;
    void requestPictures();

    QList<User> m_faces;
    QPointer<ImageCache> m_images;
};

} // namespace Kustomer
