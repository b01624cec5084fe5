// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a text is laid out; how it is read is in messagedocumentread.cpp, how it is painted and
// pointed at in messagedocumentview.cpp.

#include "widgets/typesetting/messagedocument.h"

#include "widgets/typesetting/fairshare.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace Kustomer {
namespace {

constexpr qreal unlimited = 1 << 20;

bool isInList(const TextLine &line)
{
    return !line.nest.isEmpty() && line.nest.last().kind == TextContainer::Kind::List;
}

} // namespace

bool MessageDocument::isFirstOfGroup(qsizetype line) const
{
    return line == 0 || m_text.lines.at(line - 1).group != m_text.lines.at(line).group;
}

bool MessageDocument::isLastOfGroup(qsizetype line) const
{
    return line + 1 == m_text.lines.size() || isFirstOfGroup(line + 1);
}

qreal MessageDocument::gapBefore(qsizetype line) const
{
    if (isFirstOfGroup(line) && line > 0) {
        const TextLine &before = m_text.lines.at(line - 1);
        const bool listed = isInList(before) && isInList(m_text.lines.at(line));
        return listed || before.kind == TextLine::Kind::Heading ? m_unit / 2 : m_unit * 1.5;
    }
    return 0;
}

void MessageDocument::measureLists()
{
    const QFontMetricsF metrics(m_font);
    for (const TextLine &line : std::as_const(m_text.lines)) {
        if (line.mark == TextLine::Mark::None || !isInList(line))
            continue;
        const bool written = line.marker.at(0).isDigit();
        const qreal width = written ? metrics.horizontalAdvance(line.marker) : m_em * 0.85;
        qreal &indent = m_listIndents[line.nest.last().id];
        indent = qMax(indent, qMax(m_em * 1.4, width + m_em * 0.5));
    }
}

qreal MessageDocument::indentOf(const TextLine &line, int width) const
{
    qreal indent = 0;
    for (const TextContainer &container : line.nest) {
        indent += container.kind == TextContainer::Kind::Quote
            ? m_unit * 3
            : m_listIndents.value(container.id, m_em * 1.4);
    }
    return qMin(indent, width / 2.0);
}

void MessageDocument::layOut(int width)
{
    const bool isPlain = m_text.lines.size() == 1 && m_text.lines.first().nest.isEmpty();
    if (!isPlain) {
        m_em = QFontInfo(m_font).pixelSize();
        measureLists();
    }
    qreal y = 0;
    for (qsizetype i = 0; i < m_text.lines.size();) {
        qsizetype end = i + 1;
        y += gapBefore(i);
        const qreal top = y;
        if (m_text.lines.at(i).kind == TextLine::Kind::Cell) {
            while (end < m_text.lines.size() && !isFirstOfGroup(end))
                ++end;
            y = layOutTable(i, end, width, y);
        } else {
            y = layOutLine(i, width, y);
        }
        growBars(i, width, top, y);
        i = end;
    }
    m_size = {qMin(width, int(std::ceil(m_ideal))), int(std::ceil(y))};
    settle(width);
}

qreal MessageDocument::wrap(QTextLayout &layout, qreal width, qreal *natural) const
{
    qreal height = 0;
    *natural = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        *natural = qMax(*natural, line.naturalTextWidth());
    }
    layout.endLayout();
    return height;
}

qreal MessageDocument::layOutLine(qsizetype at, int width, qreal y)
{
    const TextLine &line = m_text.lines.at(at);
    Laid &laid = m_laid[size_t(at)];
    const bool isCode = line.kind == TextLine::Kind::Code;
    const qreal padding = isCode ? m_unit * 2 : 0;
    laid.indent = indentOf(line, width);
    const qreal available = qMax(1.0, width - laid.indent - 2 * padding);
    const qreal top = y;
    if (isCode && isFirstOfGroup(at))
        y += padding;
    laid.at = QPointF(laid.rightToLeft ? padding : laid.indent + padding, y);
    qreal natural = 0;
    y += wrap(*laid.layout, available, &natural);
    if (line.kind == TextLine::Kind::Rule) {
        natural = m_unit * 24;
        m_rules << QRectF(laid.indent, (top + y) / 2, 0, 1);
    }
    if (isCode && isLastOfGroup(at))
        y += padding;
    if (isCode && isFirstOfGroup(at))
        m_code << QRectF(laid.indent, top, 0, y - top);
    else if (isCode)
        m_code.last().setBottom(y);
    m_ideal = qMax(m_ideal, laid.indent + natural + 2 * padding);
    return y;
}

qreal MessageDocument::layOutTable(qsizetype first, qsizetype end, int width, qreal y)
{
    const qreal spacing = m_unit * 4;
    const qreal indent = indentOf(m_text.lines.at(first), width);
    QList<qreal> widths;
    for (qsizetype i = first; i < end; ++i) {
        const int column = m_text.lines.at(i).column;
        widths.resize(qMax<qsizetype>(widths.size(), column + 1));
        qreal natural = 0;
        m_laid[size_t(i)].layout->setTextOption(QTextOption(Qt::AlignLeft));
        wrap(*m_laid[size_t(i)].layout, unlimited, &natural);
        widths[column] = qMax(widths.at(column), std::ceil(natural));
    }
    const qreal room = width - indent - spacing * qreal(widths.size() - 1);
    const qreal share = fairShare(widths, qMax(1.0, room));
    for (qreal &one : widths)
        one = qMin(one, share);
    for (qsizetype i = first; i < end;) {
        qreal x = indent;
        qreal height = 0;
        const int row = m_text.lines.at(i).row;
        for (; i < end && m_text.lines.at(i).row == row; ++i) {
            Laid &laid = m_laid[size_t(i)];
            QTextOption option(Qt::AlignLeft);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            laid.layout->setTextOption(option);
            laid.at = QPointF(x, y);
            laid.rightToLeft = false;
            qreal natural = 0;
            const qreal column = widths.at(m_text.lines.at(i).column);
            height = qMax(height, wrap(*laid.layout, qMax(1.0, column), &natural));
            x += column + spacing;
        }
        m_ideal = qMax(m_ideal, x - spacing);
        y += height + m_unit / 2;
        if (row == 0)
            m_rules << QRectF(indent, y - m_unit / 4, 0, 1);
    }
    return y;
}

void MessageDocument::growBars(qsizetype at, int width, qreal top, qreal bottom)
{
    const TextLine &line = m_text.lines.at(at);
    qreal x = 0;
    for (const TextContainer &container : line.nest) {
        if (container.kind == TextContainer::Kind::List) {
            x += m_listIndents.value(container.id, m_em * 1.4);
            continue;
        }
        const auto known = std::ranges::find(m_bars, container.id, &Bar::quote);
        if (known != m_bars.end())
            known->rect.setBottom(bottom);
        else
            m_bars << Bar{container.id,
                          QRectF(qMin(x, width / 2.0), top, m_unit * 0.75, bottom - top),
                          m_laid[size_t(at)].rightToLeft};
        x += m_unit * 3;
    }
}

/// Moves to the right edge what begins there, now that it is known where it is.
void MessageDocument::settle(int width)
{
    for (Laid &laid : m_laid) {
        m_isBroken |= laid.indent > 0 || laid.layout->lineCount() > 1;
        laid.at.rx() += laid.rightToLeft ? m_size.width() - width : 0;
    }
    for (Bar &bar : m_bars) {
        if (bar.rightToLeft)
            bar.rect.moveRight(m_size.width() - bar.rect.left());
    }
    for (QList<QRectF> *rects : {&m_code, &m_rules}) {
        for (QRectF &rect : *rects)
            rect.setRight(m_size.width());
    }
}

} // namespace Kustomer
