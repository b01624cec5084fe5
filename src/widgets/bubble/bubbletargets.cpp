// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/bubbletargets.h"

#include <QTextBlock>
#include <QTextLayout>

namespace Kustomer {
namespace {

/// Where a piece of a block is in its document, line by line.
QList<QRect> rectsOf(const QTextBlock &block, int from, int to)
{
    QList<QRect> rects;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const qreal x1 = line.cursorToX(begin);
        const qreal x2 = line.cursorToX(end);
        const QRectF piece(qMin(x1, x2), line.y(), qAbs(x2 - x1), line.height());
        rects << piece.translated(layout->position()).toAlignedRect();
    }
    return rects;
}

/// Adds rectangles; what goes on in the same line becomes one.
void append(QList<QRect> &rects, const QList<QRect> &more)
{
    for (const QRect &rect : more) {
        if (!rects.isEmpty() && rects.last().top() == rect.top())
            rects.last() |= rect;
        else
            rects << rect;
    }
}

QList<BubbleTarget> linksOf(const QTextBlock &block)
{
    QList<BubbleTarget> links;
    QString href;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = fragment.position() - block.position();
        const bool goesOn = !href.isEmpty() && fragment.charFormat().anchorHref() == href;
        href = fragment.charFormat().anchorHref();
        const QUrl url = allowedLink(href);
        if (!url.isValid())
            continue;
        if (!goesOn)
            links << BubbleTarget{Bubble::Part::Link, {}, url, {}};
        links.last().text += fragment.text(); // a link may be partly bold
        append(links.last().rects, rectsOf(block, from, from + fragment.length()));
    }
    return links;
}

} // namespace

QList<BubbleTarget> targetsOf(const Bubble &bubble)
{
    QList<BubbleTarget> targets;
    if (const MessageDocument *document = bubble.document()) {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            targets += linksOf(block);
    }
    for (BubbleTarget &target : targets) {
        for (QRect &rect : target.rects)
            rect.translate(bubble.textRect().topLeft());
    }
    for (const Bubble::MetaItem &item : bubble.meta()) {
        if (item.look == Bubble::MetaItem::Look::Action)
            targets << BubbleTarget{item.part, item.text, {}, {item.rect}};
    }
    return targets;
}

} // namespace Kustomer
