// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pictures/pictureid.h"
#include "widgets/pieces/fileactions.h"
#include "widgets/text/inlinepictures.h"

#include <KustomerChat/Message>

#include <QSize>

namespace Kustomer {

/// A picture that a message shows.
struct ShownPicture
{
    PictureId id; ///< empty name: its file is not here
    QString name; ///< for people; empty: it has none
    QSize size;   ///< in pixels; invalid: not known
    FilePlace place;
    QUrl url; ///< of one that the text shows

    /// Whether it is on its way to the service, or waits for it.
    bool isUpload() const { return url.isEmpty() && place.messageId.isEmpty(); }
    /// What a press on it looks at.
    OpenPicture action() const { return {place, url}; }
    bool operator==(const ShownPicture &) const = default;
};

/// Whether both look at one picture of one message, as it waits and as the service has it.
bool isSamePicture(const OpenPicture &one, const OpenPicture &other);
FilePlace placeOf(const Message &message, qsizetype index);
/// One of the files of a message that is a picture.
ShownPicture shownPicture(const Message &message, qsizetype index);
/// One that the text of a message shows, the nth of them.
ShownPicture shownPicture(const Message &message, const MarkdownPart &part, int number);
/// The text of a message in words and pictures; the customer's is nothing but words.
QList<MarkdownPart> partsOf(const Message &message);
/// All pictures of a message in their order.
QList<ShownPicture> picturesOf(const Message &message);

} // namespace Kustomer
