// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/linkcards.h"

#include "chat/reading/showable.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {
namespace {

Choice cardOf(const LinkPreview &preview, Qt::LayoutDirection direction)
{
    const QString host = preview.url.host();
    return {.shape = Choice::Shape::Card,
            .sign = Choice::Sign::Outside,
            .words = preview.title.isEmpty() ? host : showable(preview.title),
            .details = shownParts({preview.description, preview.price, host}, direction),
            .picture = preview.imageUrl.isEmpty() ? preview.iconUrl : preview.imageUrl,
            .toolTip = preview.url.toDisplayString(),
            .action = OpenLink{preview.url, LinkSource::Card}};
}

} // namespace

QList<Choice> linkCardsOf(const Message &message, Qt::LayoutDirection direction)
{
    QList<Choice> cards;
    const QList<LinkPreview> previews = message.linkPreviewsOrNone();
    for (const LinkPreview &preview : previews)
        cards.append(cardOf(preview, direction));
    return cards;
}

} // namespace Kustomer
