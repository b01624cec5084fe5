// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pictures/pictures.h"
#include "widgets/pieces/fileactions.h"

#include <KustomerChat/AttachmentTransfer>

#include <QObject>

namespace Kustomer {

/// The pictures and files of a timeline as far as they are here: what of a row changes without
/// moving anything, looked up while it is painted and when something in it is pressed.
class RowMedia : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null until it is here.
    virtual QPixmap pixmap(const PictureWish &wish) const = 0;
    /// Whether it will not come, as far as is known now.
    virtual bool isBroken(const PictureId &id) const = 0;
    /// Whether the picture of an address is fetched without being asked for.
    virtual bool isShown(const QUrl &url) const = 0;
    /// How far a file is on its way, whichever way that is.
    virtual AttachmentTransfer transfer(const FilePlace &place) const = 0;

    /// Somebody looks at a picture that is a file here, or whose address may be asked.
    virtual void request(const PictureWish &wish) = 0;
    /// Somebody looks at a picture whose file is not here.
    virtual void fetch(const FilePlace &place) = 0;

Q_SIGNALS:
    /// Something looks different now.
    void changed();
    /// Pictures may be requested that could not be before.
    void offered();
};

} // namespace Kustomer
