// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pieces/shownpicture.h"

namespace Kustomer {

bool isSamePicture(const OpenPicture &one, const OpenPicture &other)
{
    const bool isKnownHere = !one.place.clientId.isEmpty() && !other.place.clientId.isEmpty();
    const bool isSameMessage = isKnownHere ? one.place.clientId == other.place.clientId
                                           : one.place.messageId == other.place.messageId;
    return isSameMessage && one.place.index == other.place.index && one.url == other.url;
}

FilePlace placeOf(const Message &message, qsizetype index)
{
    return {message.id, message.clientId, int(index), message.attachments.at(index).id};
}

ShownPicture shownPicture(const Message &message, qsizetype index)
{
    const Attachment &file = message.attachments.at(index);
    return {.id = {PictureId::Origin::File, file.localPath},
            .name = file.name,
            .size = file.pictureSize,
            .place = placeOf(message, index),
            .url = {}};
}

ShownPicture shownPicture(const Message &message, const MarkdownPart &part, int number)
{
    return {.id = {PictureId::Origin::Web, part.picture.toString()},
            .name = part.words,
            .size = {},
            .place = {message.id, message.clientId, -1 - number, {}},
            .url = part.picture};
}

QList<MarkdownPart> partsOf(const Message &message)
{
    if (message.body.trimmed().isEmpty())
        return {};
    if (message.direction == Message::Direction::FromCustomer)
        return {{message.body, {}}};
    return markdownParts(message.body);
}

QList<ShownPicture> picturesOf(const Message &message)
{
    QList<ShownPicture> pictures;
    for (const QList<MarkdownPart> parts = partsOf(message); const MarkdownPart &part : parts) {
        if (!part.picture.isEmpty())
            pictures << shownPicture(message, part, int(pictures.size()));
    }
    for (qsizetype i = 0; i < message.attachments.size(); ++i) {
        if (message.attachments.at(i).isPicture())
            pictures << shownPicture(message, i);
    }
    return pictures;
}

} // namespace Kustomer
