// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/timeline/writabletimelinemodel.h"
#include "widgets/pieces/rowmedia.h"

#include <QAbstractScrollArea>
#include <QTemporaryDir>

namespace Benchmarks {

/// A conversation of pictures, each a file of its own.
class Gallery
{
public:
    explicit Gallery(int count);

    Kustomer::WritableTimelineModel *model() { return &m_model; }

private:
    QTemporaryDir m_folder;
    Kustomer::WritableTimelineModel m_model;
};

/// Decodes the pictures of a gallery as they are looked at, and notes how many pixels it kept.
class GalleryMedia : public Kustomer::RowMedia
{
    Q_OBJECT

public:
    GalleryMedia();

    QPixmap pixmap(const Kustomer::PictureWish &wish) const override;
    bool isBroken(const Kustomer::PictureId &id) const override;
    bool isShown(const QUrl &) const override { return true; }
    Kustomer::AttachmentTransfer transfer(const Kustomer::FilePlace &) const override;
    void request(const Kustomer::PictureWish &wish) override;
    void fetch(const Kustomer::FilePlace &) override { }

    /// In bytes.
    qsizetype mostKept() const { return m_mostKept; }

private:
    Kustomer::Pictures m_pictures;
    qsizetype m_mostKept = 0;
};

/// The limit: pixmaps that are ready, one below the other.
class ReadyPictures : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using QAbstractScrollArea::QAbstractScrollArea;

protected:
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPixmap> m_pictures;
    int m_offset = 0;
};

} // namespace Benchmarks
