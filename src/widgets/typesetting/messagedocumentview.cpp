// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a text that is laid out is painted and pointed at.

#include "widgets/looks/contrast.h"
#include "widgets/typesetting/messagedocument.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace Kustomer {
namespace {

constexpr qreal codeRadius = 6;

/// Where a piece of a line is, for each line on screen.
QList<QRect> rectsOf(const QTextLayout &layout, QPointF at, int from, int to)
{
    QList<QRect> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int begin = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        // Of what runs the other way only its end tells where it begins: Qt takes a mark that
        // nobody sees, and the letter behind it, for one.
        qreal left = qMin(line.cursorToX(begin), line.cursorToX(end));
        qreal right = qMax(line.cursorToX(begin), line.cursorToX(end));
        for (int place = begin; place < end; ++place) {
            int character = place;
            const qreal edges[]
                = {line.cursorToX(&character), line.cursorToX(&character, QTextLine::Trailing)};
            left = std::min({left, edges[0], edges[1]});
            right = std::max({right, edges[0], edges[1]});
        }
        const QRectF piece(left, line.y(), right - left, line.height());
        rects << piece.translated(at).toAlignedRect();
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

bool isInQuote(const TextLine &line)
{
    return std::ranges::any_of(
        line.nest, [](const TextContainer &one) { return one.kind == TextContainer::Kind::Quote; });
}

} // namespace

QString MessageDocument::textBetween(int from, int to) const
{
    from = qBound(0, from, length());
    return m_plain.mid(from, qBound(0, to, length()) - from);
}

int MessageDocument::positionAt(QPointF point) const
{
    const Laid *nearest = nullptr;
    for (const Laid &laid : m_laid) {
        const bool beside = nearest && laid.at.y() == nearest->at.y();
        if (!nearest || (beside ? laid.at.x() <= point.x() : laid.at.y() <= point.y()))
            nearest = &laid;
    }
    if (!nearest || nearest->layout->lineCount() == 0)
        return 0;
    const QPointF inside = point - nearest->at;
    QTextLine line = nearest->layout->lineAt(0);
    for (int i = 1; i < nearest->layout->lineCount(); ++i) {
        if (nearest->layout->lineAt(i).y() <= inside.y())
            line = nearest->layout->lineAt(i);
    }
    return nearest->position + nearest->isolated.characterAt(line.xToCursor(inside.x()));
}

QList<MessageDocument::Link> MessageDocument::links() const
{
    QList<Link> links;
    int last = -1;
    for (qsizetype i = 0; i < m_text.lines.size(); ++i) {
        const TextLine &line = m_text.lines.at(i);
        const Laid &laid = m_laid[size_t(i)];
        for (const TextSpan &span : line.spans) {
            if (span.link < 0)
                continue;
            if (span.link != last)
                links << Link{m_text.links.at(span.link), {}, {}};
            last = span.link;
            links.last().words += line.text.mid(span.from, span.length);
            append(links.last().rects,
                   rectsOf(*laid.layout, laid.at, laid.isolated.placeOf(span.from),
                           laid.isolated.endOf(span.from, span.end())));
        }
    }
    return links;
}

QList<MessageDocument::Code> MessageDocument::codes() const
{
    QList<Code> codes;
    for (qsizetype i = 0; i < m_text.lines.size(); ++i) {
        const TextLine &line = m_text.lines.at(i);
        if (line.kind != TextLine::Kind::Code)
            continue;
        if (isFirstOfGroup(i))
            codes << Code{line.text, m_code.at(codes.size()).toAlignedRect()};
        else
            codes.last().text += u'\n' + line.text;
    }
    return codes;
}

void MessageDocument::paint(QPainter &painter, const BubbleLook &look,
                            const QList<Highlight> &highlights) const
{
    if (!m_code.isEmpty() || !m_bars.isEmpty() || !m_rules.isEmpty())
        paintOrnaments(painter, look);
    for (size_t i = 0; i < m_laid.size(); ++i) {
        const TextLine &line = m_text.lines.at(qsizetype(i));
        const Laid &laid = m_laid[i];
        painter.setPen(isInQuote(line) ? look.quote : look.text);
        QList<QTextLayout::FormatRange> selections;
        for (const Highlight &one : highlights) {
            const int begin = qMax(0, one.from - laid.position);
            const int end = qMin(int(line.text.size()), one.to - laid.position);
            if (begin >= end)
                continue;
            QTextCharFormat format;
            format.setBackground(one.background);
            format.setForeground(one.text);
            const int from = laid.isolated.placeOf(begin);
            const int to = laid.isolated.endOf(begin, end);
            selections << QTextLayout::FormatRange{from, to - from, format};
        }
        laid.layout->draw(&painter, laid.at, selections);
        if (line.mark != TextLine::Mark::None)
            paintMark(painter, line, laid);
    }
}

void MessageDocument::paintOrnaments(QPainter &painter, const BubbleLook &look) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.code);
    for (const QRectF &code : m_code)
        painter.drawRoundedRect(code, codeRadius, codeRadius);
    painter.setBrush(mixed(look.background, look.quote, 0.5));
    for (const Bar &bar : m_bars)
        painter.drawRoundedRect(bar.rect, bar.rect.width() / 2, bar.rect.width() / 2);
    for (const QRectF &rule : m_rules)
        painter.drawRect(rule);
}

void MessageDocument::paintMark(QPainter &painter, const TextLine &line, const Laid &laid) const
{
    const QFontMetricsF metrics(m_font);
    const qreal baseline = laid.at.y() + laid.layout->lineAt(0).ascent();
    const bool written = line.marker.at(0).isDigit();
    const qreal width = written               ? metrics.horizontalAdvance(line.marker)
        : line.mark == TextLine::Mark::Bullet ? m_em * 0.34
                                              : m_em * 0.8;
    const qreal left = laid.rightToLeft ? m_size.width() - laid.indent + m_em * 0.5
                                        : laid.indent - m_em * 0.5 - width;
    if (written) {
        painter.setFont(m_font);
        painter.setLayoutDirection(laid.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QPointF(left, baseline), line.marker);
        return;
    }
    QRectF box(left, 0, width, width);
    const bool bullet = line.mark == TextLine::Mark::Bullet;
    box.moveBottom(bullet ? baseline - metrics.xHeight() / 2 + width / 2 : baseline);
    paintSign(painter, line, box);
}

/// A disc, a ring or a square by the depth of the list; a box that may have a tick.
void MessageDocument::paintSign(QPainter &painter, const TextLine &line, const QRectF &box) const
{
    const QColor color = painter.pen().color();
    const QPen pen(color, m_em / 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const bool bullet = line.mark == TextLine::Mark::Bullet;
    const auto depth
        = std::ranges::count(line.nest, TextContainer::Kind::List, &TextContainer::kind);
    const bool filled = bullet && depth != 2;
    painter.setPen(filled ? QPen(Qt::NoPen) : pen);
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    if (bullet && depth <= 2) {
        painter.drawEllipse(filled ? box : box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (bullet) {
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_em / 6, m_em / 6);
        if (line.mark == TextLine::Mark::Done) {
            painter.drawPolyline(
                QPolygonF{box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52),
                          box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.72),
                          box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.28)});
        }
    }
    painter.setPen(color);
}

} // namespace Kustomer
