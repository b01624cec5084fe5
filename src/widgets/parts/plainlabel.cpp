// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/plainlabel.h"

#include "widgets/looks/drawing.h"
#include "widgets/words/plaintext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualLineLength = 40; // characters of a text that may be broken anywhere

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void PlainLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    setAccessibleName(spokenLine(text));
}

void PlainLabel::setLook(const QColor &color, const QFont &font)
{
    m_color = color;
    m_font = font;
    updateGeometry();
    update();
}

QSize PlainLabel::sizeOf(const QRect &room) const
{
    const int flags = wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
    return QFontMetrics(m_font).boundingRect(room, flags, text()).size();
}

QSize PlainLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    const int width = wordWrap() ? usualLineLength * metrics.averageCharWidth() : QWIDGETSIZE_MAX;
    const QSize size = sizeOf({0, 0, width, QWIDGETSIZE_MAX});
    return {size.width(), qMax(size.height(), metrics.height())};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int line = QFontMetrics(m_font).height();
    return {line, line};
}

int PlainLabel::heightForWidth(int width) const
{
    return wordWrap() ? sizeOf({0, 0, width, QWIDGETSIZE_MAX}).height() : -1;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !wordWrap()) {
        const bool isCut = sizeHint().width() > width();
        setToolTip(isCut ? toolTipOf(text()) : QString());
    }
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        setAttribute(Qt::WA_StyledBackground, false); // a style sheet's, below our own text
    return handled;
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(m_color);
    const QFontMetrics metrics(m_font);
    const QString shown = wordWrap() ? text() : elided(text(), metrics, width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    paintText(painter, rect(),
              int(side) | Qt::AlignAbsolute
                  | (wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)),
              shown);
}

} // namespace Kustomer
