// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/linkcards.h"

#include "widgets/words/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

Choice cardOf(const LinkPreview &preview)
{
    const QString host = preview.url.host();
    QStringList details;
    for (const QString &text : {preview.description, preview.price, host}) {
        if (!text.isEmpty())
            details.append(showable(text));
    }
    return {.shape = Choice::Shape::Card,
            .sign = Choice::Sign::Outside,
            .words = preview.title.isEmpty() ? host : showable(preview.title),
            .details = details.join(u" · "_s),
            .picture = preview.imageUrl.isEmpty() ? preview.iconUrl : preview.imageUrl,
            .toolTip = preview.url.toDisplayString(),
            .action = OpenLink{preview.url}};
}

} // namespace

QList<Choice> linkCardsOf(const Message &message)
{
    QList<Choice> cards;
    const QList<LinkPreview> previews = message.linkPreviewsOrNone();
    for (const LinkPreview &preview : previews)
        cards.append(cardOf(preview));
    return cards;
}

} // namespace Kustomer
