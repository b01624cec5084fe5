// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/bubble.h"

#include "widgets/bubble/bubbletext.h"
#include "widgets/bubble/rowcontrol.h"
#include "widgets/words/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextLayout>

#include <cmath>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasRightToLeft(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textDirection() == Qt::RightToLeft)
            return true;
    }
    return false;
}

/// Lets the text keep its glyphs once it is laid out, or each painting would shape it again.
void keepShaped(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

} // namespace

Bubble::Bubble(const BubbleRow &row, const BubbleContext &context)
    : m_row(row)
    , m_locale(context.locale)
{
    switch (row.kind) {
    case BubbleRow::Kind::Message:
        layOutMessage(context);
        break;
    case BubbleRow::Kind::Typing:
        layOutTyping(context);
        break;
    case BubbleRow::Kind::Day:
    case BubbleRow::Kind::Unread:
    case BubbleRow::Kind::Notice:
        layOutLine(context);
        break;
    }
    if (context.controls)
        placeControl(context);
    if (context.direction == Qt::RightToLeft)
        mirror(context.width);
}

void Bubble::layOutMessage(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    m_bare = m_row.message.attachments.isEmpty() && isEmojiOnly(m_row.message.body);
    m_look = m_bare ? look.bare : m_row.isFromCustomer() ? look.customer : look.company;
    m_leading = m_row.opensRun ? look.runGap : look.tightGap;
    m_attachmentLabel = BubbleText::attachments(int(m_row.message.attachments.size()));

    const int column = look.avatarSize + look.avatarGap; // free on the far side of both
    const int room = context.width - 2 * look.margin - column
        - (m_row.isFromCustomer() ? 0 : context.theme.unit * 4);
    const int padding = m_bare ? 0 : look.paddingX;
    readText(context.theme, qMax(1, qMin(room, look.maximumWidth) - 2 * padding));
    placeBubble(context);
    m_height = m_bubbleRect.bottom() + 1;
    placeMeta(context);
    if (m_document)
        m_ornaments = markdownOrnaments(*m_document, context.theme, m_textRect.width());
}

void Bubble::readText(const ChatTheme &theme, int width)
{
    const QString &body = m_row.message.body;
    if (body.trimmed().isEmpty())
        return;
    m_document = m_bare ? plainDocument(body.trimmed(), theme.emojiFont)
                        : markdownDocument(body, theme, m_look);
    keepShaped(*m_document);
    m_document->setTextWidth(width);
    const int ideal = qMin(width, int(std::ceil(m_document->idealWidth())));
    if (hasRightToLeft(*m_document))
        m_document->setTextWidth(ideal);
    m_textRect.setSize({ideal, int(std::ceil(m_document->size().height()))});
}

void Bubble::placeBubble(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    QSize inner = m_textRect.size();
    if (!m_attachmentLabel.isEmpty()) {
        const QFontMetrics metrics(context.theme.font);
        const QSize size(look.markSize + context.theme.unit
                             + metrics.horizontalAdvance(m_attachmentLabel),
                         metrics.height());
        const int gap = m_document ? context.theme.unit : 0;
        m_attachmentRect = QRect(QPoint(0, inner.height() + gap), size);
        inner = {qMax(inner.width(), size.width()), inner.height() + gap + size.height()};
    }
    const QMargins padding = m_bare
        ? QMargins()
        : QMargins(look.paddingX, look.paddingY, look.paddingX, look.paddingY);
    const QSize size = inner.grownBy(padding);
    const int left = m_row.isFromCustomer() ? context.width - look.margin - size.width()
                                            : look.margin + look.avatarSize + look.avatarGap;
    m_bubbleRect = QRect(QPoint(left, m_leading), size);
    const QPoint origin = m_bubbleRect.marginsRemoved(padding).topLeft();
    m_textRect.moveTopLeft(origin);
    if (!m_attachmentRect.isEmpty())
        m_attachmentRect.translate(origin);
    if (!m_row.isFromCustomer() && m_row.endsRun) {
        m_avatarRect = QRect(look.margin, m_bubbleRect.bottom() + 1 - look.avatarSize,
                             look.avatarSize, look.avatarSize);
    }
}

QList<Bubble::MetaItem> Bubble::metaItems() const
{
    using Look = MetaItem::Look;
    const QString time = BubbleText::time(m_row.at, m_locale);
    if (m_row.message.delivery == Message::Delivery::Failed) {
        return {{Part::Meta, BubbleText::delivery(m_row.message.delivery), {}, Look::Danger},
                {Part::Retry, BubbleText::retry(), {}, Look::Action},
                {Part::Discard, BubbleText::discard(), {}, Look::Action}};
    }
    if (m_row.isFromCustomer() || m_row.name.isEmpty())
        return {{Part::Meta, time, {}, Look::Muted}};
    return {{Part::Meta, isolatedLine(m_row.name) + u" · "_s + time, {}, Look::Muted}};
}

void Bubble::placeMeta(const BubbleContext &context)
{
    if (!m_row.endsRun && m_row.message.delivery == Message::Delivery::Sent)
        return;
    const ChatTheme::Timeline &look = context.theme.timeline;
    const QFontMetrics metrics(context.theme.smallFont);
    const int gap = context.theme.unit * 2;
    const int top = m_bubbleRect.bottom() + 1 + look.metaGap;
    const int room = context.width - m_bubbleRect.left() - look.margin;
    int x = 0;
    m_meta = metaItems();
    for (MetaItem &item : m_meta) {
        const int whole = metrics.horizontalAdvance(item.text);
        const int width = m_row.isFromCustomer() ? whole : qMin(room, whole);
        item.shown = width == whole ? item.text
                                    : metrics.elidedText(item.text, Qt::ElideMiddle, width + 1);
        item.rect = QRect(x, top, width, metrics.height());
        x += width + gap;
    }
    const bool marked
        = m_row.isFromCustomer() && m_row.message.delivery != Message::Delivery::Failed;
    if (marked) {
        m_markRect
            = QRect(x - gap + context.theme.unit, top + (metrics.height() - look.markSize) / 2,
                    look.markSize, look.markSize);
        x = m_markRect.right() + 1 + gap;
    }
    const int inset = m_bare ? 0 : context.theme.unit;
    const int shift = m_row.isFromCustomer() ? m_bubbleRect.right() + 1 - inset - (x - gap)
                                             : m_bubbleRect.left() + inset;
    for (MetaItem &item : m_meta)
        item.rect.translate(shift, 0);
    if (marked)
        m_markRect.translate(shift, 0);
    m_height = top + metrics.height() + (m_row.endsRun ? 0 : context.theme.unit);
}

void Bubble::layOutTyping(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    m_look = look.company;
    m_leading = look.runGap;
    m_label = BubbleText::line(m_row, context.today, m_locale);
    const QSize size(5 * look.dotSize + 2 * look.paddingX,
                     QFontMetrics(context.theme.font).height() + 2 * look.paddingY);
    m_bubbleRect = QRect(QPoint(look.margin + look.avatarSize + look.avatarGap, m_leading), size);
    m_avatarRect = QRect(look.margin, m_bubbleRect.bottom() + 1 - look.avatarSize, look.avatarSize,
                         look.avatarSize);
    m_height = m_bubbleRect.bottom() + 1;
}

void Bubble::layOutLine(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    m_bare = true;
    m_look = look.bare;
    m_leading = look.runGap;
    m_label = BubbleText::line(m_row, context.today, m_locale);
    const int room = qMax(1, context.width - 4 * look.margin);
    const QFontMetrics metrics(context.theme.smallStrongFont);
    QRect rect = metrics.boundingRect(QRect(0, 0, room, 1 << 20),
                                      Qt::AlignHCenter | Qt::TextWordWrap, m_label);
    rect.moveTo((context.width - rect.width()) / 2, m_leading);
    m_bubbleRect = rect;
    m_height = rect.bottom() + 1;
}

void Bubble::placeControl(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const int left = look.margin + look.avatarSize + look.avatarGap;
    const int room = context.width - left - look.margin;
    const QSize size = context.controls->sizeOf(m_row, context.theme, qMax(1, room));
    if (size.isEmpty())
        return;
    const int x = m_row.isFromCustomer() ? context.width - look.margin - size.width() : left;
    m_controlRect = QRect(QPoint(x, m_height + context.theme.unit * 2), size);
    m_height = m_controlRect.bottom() + 1;
}

void Bubble::mirror(int width)
{
    const auto flip = [width](QRect &rect) {
        if (!rect.isNull())
            rect.moveLeft(width - rect.left() - rect.width());
    };
    for (QRect *rect : {&m_bubbleRect, &m_textRect, &m_avatarRect, &m_attachmentRect, &m_markRect,
                        &m_controlRect})
        flip(*rect);
    for (MetaItem &item : m_meta)
        flip(item.rect);
}

Bubble::Hit Bubble::hit(QPoint point) const
{
    Hit hit;
    if (m_document) {
        const QPointF inText = point - m_textRect.topLeft();
        const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
        hit.position = point.y() < m_textRect.top() ? 0
            : point.y() > m_textRect.bottom()       ? textLength()
                                                    : layout->hitTest(inText, Qt::FuzzyHit);
        if (m_textRect.contains(point)) {
            hit.link = allowedLink(layout->anchorAt(inText));
            hit.part = hit.link.isValid() ? Part::Link : Part::Text;
        }
    }
    for (const MetaItem &item : m_meta) {
        if (item.rect.contains(point))
            hit.part = item.part;
    }
    if (m_markRect.contains(point))
        hit.part = Part::Meta;
    if (m_avatarRect.contains(point))
        hit.part = Part::Avatar;
    return hit;
}

QString Bubble::toolTip(QPoint point) const
{
    const Hit found = hit(point);
    const bool failed = m_row.message.delivery == Message::Delivery::Failed;
    switch (found.part) {
    case Part::Link:
        return QString::fromLatin1(found.link.toEncoded());
    case Part::Avatar:
        return isolatedLine(m_row.name);
    case Part::Meta:
        if (failed && m_row.message.error)
            return m_row.message.error->message;
        break;
    case Part::Nothing:
    case Part::Text:
    case Part::Retry:
    case Part::Discard:
        break;
    }
    const bool dated = m_row.kind == BubbleRow::Kind::Message
        && (found.part == Part::Meta || m_bubbleRect.contains(point));
    return dated ? BubbleText::dateTime(m_row.at, m_locale) : QString();
}

QString Bubble::accessibleText() const
{
    if (m_row.kind != BubbleRow::Kind::Message)
        return m_label;
    QStringList parts;
    if (m_document)
        parts << m_document->toPlainText();
    if (!m_attachmentLabel.isEmpty())
        parts << m_attachmentLabel;
    return BubbleText::spoken(m_row, parts.join(u", "_s), m_locale);
}

QString Bubble::textBetween(int from, int to) const
{
    if (!m_document)
        return {};
    QTextCursor cursor(m_document.get());
    cursor.setPosition(qBound(0, from, textLength()));
    cursor.setPosition(qBound(0, to, textLength()), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

int Bubble::textLength() const
{
    return m_document ? m_document->characterCount() - 1 : 0;
}

} // namespace Kustomer
