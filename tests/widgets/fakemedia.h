// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/rowmedia.h"

#include <QHash>

namespace Kustomer {

/// Pictures and files that are as the test says.
class FakeMedia final : public RowMedia
{
public:
    QPixmap pixmap(const PictureWish &wish) const override
    {
        if (broken || !hasPictures)
            return {};
        const bool isCut = wish.framing == Framing::Cover || natural.isEmpty();
        const QSize fit = natural.scaled(wish.pixels, Qt::KeepAspectRatio).boundedTo(natural);
        QPixmap pixmap(isCut ? wish.pixels : fit);
        pixmap.fill(ink);
        return pixmap;
    }
    bool isBroken(const PictureId &) const override { return broken; }
    bool isShown(const QUrl &url) const override { return shown.contains(url); }
    AttachmentTransfer transfer(const FilePlace &place) const override
    {
        return nowOf.value(place.index, now);
    }
    void request(const PictureWish &wish) override
    {
        requested << wish.id.name;
        pixels << wish.pixels;
    }
    void fetch(const FilePlace &place) override { fetched << place.attachmentId; }

    void move(AttachmentTransfer::State state, qint64 done = 0, qint64 total = -1)
    {
        now = {.state = state, .done = done, .total = total, .error = {}};
        Q_EMIT changed();
    }

    AttachmentTransfer now;
    QHash<int, AttachmentTransfer> nowOf; ///< of single files of a message
    bool broken = false;
    bool hasPictures = true;
    QSize natural; ///< of all pictures; empty: whatever is wished
    QColor ink = Qt::darkCyan;
    QList<QUrl> shown;
    QStringList requested, fetched;
    QList<QSize> pixels; ///< of what was requested
};

} // namespace Kustomer
