// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/plainlabel.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/looks.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <utility>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualLineLength = 40; // characters of a text that may be broken anywhere

/// How far the hook of a J reaches beyond the edge of a line that begins, or ends, with it.
QMargins overhangOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal left = 0;
    qreal right = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || !text.at(i - 1).isLetterOrNumber();
        const bool ends = i + 1 == text.size() || !text.at(i + 1).isLetterOrNumber();
        if (text.at(i).isLetterOrNumber() && begins)
            left = qMax(left, -metrics.leftBearing(text.at(i)));
        if (text.at(i).isLetterOrNumber() && ends)
            right = qMax(right, -metrics.rightBearing(text.at(i)));
    }
    return {qCeil(left), 0, qCeil(right), 0};
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    measure();
}

PlainLabel *PlainLabel::paragraph(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    return label;
}

void PlainLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    measure();
    setSpokenName(*this, text);
}

void PlainLabel::measure()
{
    m_overhang = overhangOf(text(), m_font) + inkBeyondLine(text(), m_font);
    m_line = lineHeight(text(), m_font);
    m_measuredFor = 0;
}

void PlainLabel::setLook(const QColor &color, const QFont &font)
{
    m_color = color;
    m_font = font;
    measure();
    updateGeometry();
    update();
}

void PlainLabel::setRim(const QMargins &rim)
{
    if (std::exchange(m_rim, rim) == rim)
        return;
    updateGeometry();
    update();
}

void PlainLabel::setLeastHeight(int height)
{
    if (std::exchange(m_leastHeight, height) != height)
        updateGeometry();
}

void PlainLabel::setMostLines(int count)
{
    if (std::exchange(m_mostLines, count) == count)
        return;
    m_measuredFor = 0;
    updateGeometry();
}

QSize PlainLabel::sizeOf(const QRect &room) const
{
    const int flags = wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
    const QFontMetrics metrics(m_font);
    const QString lines = wordWrap() ? wrapped(text(), m_font, room.size()) : text();
    const QSize all = metrics.boundingRect(room, flags, lines).size();
    const int most = m_mostLines * (m_line + metrics.leading()) - metrics.leading();
    return m_mostLines > 0 ? all.boundedTo({QWIDGETSIZE_MAX, most}) : all;
}

QSize PlainLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    const int width = wordWrap() ? usualLineLength * metrics.averageCharWidth() : QWIDGETSIZE_MAX;
    const QSize size = sizeOf({0, 0, width, QWIDGETSIZE_MAX});
    return QSize(size.width(), qMax(size.height(), metrics.height()))
        .grownBy(around())
        .expandedTo({0, m_leastHeight});
}

QSize PlainLabel::minimumSizeHint() const
{
    return QSize(QFontMetrics(m_font).height(), m_line)
        .grownBy(around())
        .expandedTo({0, m_leastHeight});
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const int room = qMax(1, width - around().left() - around().right());
    if (std::exchange(m_measuredFor, room) != room) // layouts ask often
        m_wordsHeight = sizeOf({0, 0, room, QWIDGETSIZE_MAX}).height();
    return qMax(m_leastHeight, m_wordsHeight + around().top() + around().bottom());
}

bool PlainLabel::isWhole() const
{
    const QSize room = rect().marginsRemoved(around()).size();
    return wordWrap() ? !isCut(text(), m_font, room) : sizeHint().width() <= width();
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) // all others come often, and it takes a while to measure
        return showToolTip(*this, *event, isWhole() ? QString() : text());
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        setAttribute(Qt::WA_StyledBackground, false); // a style sheet's, below our own text
    return handled;
}

void PlainLabel::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    const bool isReturn = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (!isReturn)
        m_isReachedByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    QLabel::focusInEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(m_color);
    const QRect room = rect().marginsRemoved(around());
    const QString shown = wordWrap() ? wrapped(text(), m_font, room.size())
                                     : elided(text(), QFontMetrics(m_font), room.width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    paintText(painter, room,
              int(side) | Qt::AlignAbsolute | Qt::TextDontClip
                  | (wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)),
              shown);
    const Looks *looks = hasFocus() && m_isReachedByKey ? Looks::of(*this) : nullptr;
    if (looks)
        paintFocusRing(painter, rect(), looks->theme().radius, looks->theme().focusRing,
                       looks->theme().focusRingWidth);
}

} // namespace Kustomer
