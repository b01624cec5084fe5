// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/textblock.h"

#include "widgets/bubble/bubblerow.h"
#include "widgets/looks/contrast.h"
#include "widgets/text/markdown.h"
#include "widgets/words/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <cmath>

namespace Kustomer {
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

QList<Piece> linksOf(const QTextBlock &block)
{
    QList<Piece> links;
    QString href;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = fragment.position() - block.position();
        const bool goesOn = !href.isEmpty() && fragment.charFormat().anchorHref() == href;
        href = fragment.charFormat().anchorHref();
        const QUrl url = allowedLink(href);
        if (!url.isValid())
            continue;
        if (!goesOn) {
            links << Piece{
                Piece::Role::Link, {}, {}, QString::fromLatin1(url.toEncoded()), OpenLink{url}};
        }
        links.last().words += fragment.text(); // a link may be partly bold
        append(links.last().rects, rectsOf(block, from, from + fragment.length()));
    }
    return links;
}

} // namespace

TextBlock::TextBlock(const BubbleRow &row, const BlockContext &context)
{
    const ChatTheme &theme = context.view.theme;
    const QString &body = row.message.body;
    m_document = row.message.attachments.isEmpty() && isEmojiOnly(body)
        ? plainDocument(body.trimmed(), theme.emojiFont)
        : markdownDocument(body, theme, context.look);
    keepShaped(*m_document);
    m_document->setTextWidth(context.width);
    const int ideal = qMin(context.width, int(std::ceil(m_document->idealWidth())));
    if (hasRightToLeft(*m_document))
        m_document->setTextWidth(ideal);
    m_size = {ideal, int(std::ceil(m_document->size().height()))};
    m_ornaments = markdownOrnaments(*m_document, theme, ideal);
}

TextBlock::~TextBlock() = default;

void TextBlock::paint(QPainter &painter, const BlockState &state) const
{
    const BubbleLook &look = state.look;
    const qreal radius = state.view.theme.radius / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.code);
    for (const QRectF &code : m_ornaments.code)
        painter.drawRoundedRect(code, radius, radius);
    painter.setBrush(mixed(look.background, look.quote, 0.5));
    for (const QRectF &quote : m_ornaments.quotes)
        painter.drawRoundedRect(quote, quote.width() / 2, quote.width() / 2);

    QAbstractTextDocumentLayout::PaintContext text;
    text.palette.setColor(QPalette::Text, look.text);
    if (state.selectionFrom < state.selectionTo) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(qBound(0, state.selectionFrom, m_document->length()));
        cursor.setPosition(qBound(0, state.selectionTo, m_document->length()),
                           QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(look.selection);
        format.setForeground(look.selectedText);
        text.selections = {{cursor, format}};
    }
    m_document->documentLayout()->draw(&painter, text);
}

QList<Piece> TextBlock::pieces() const
{
    QList<Piece> links;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        links += linksOf(block);
    return links;
}

QString TextBlock::words() const
{
    return m_document->toPlainText();
}

} // namespace Kustomer
