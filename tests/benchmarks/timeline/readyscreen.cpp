// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/readyscreen.h"

#include "measure/conversation.h"
#include "timeline/brokentext.h"

#include <QPainter>
#include <QWheelEvent>

namespace Benchmarks {
namespace {

constexpr int padding = 8;

int heightOf(const QTextLayout &text)
{
    return int(text.boundingRect().height()) + 2 * padding;
}

} // namespace

ReadyScreen::ReadyScreen(int rows)
    : m_rows(rows)
{ }

void ReadyScreen::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    const int width = viewport()->width() - 2 * padding;
    m_texts.clear();
    for (int row = 0; row < m_rows; ++row)
        m_texts.push_back(brokenText(message(row).body, font(), width));
}

void ReadyScreen::wheelEvent(QWheelEvent *event)
{
    m_offset += event->pixelDelta().y();
    while (m_offset > 0) {
        m_first = (m_first + m_texts.size() - 1) % m_texts.size();
        m_offset -= heightOf(*m_texts[m_first]);
    }
    viewport()->update();
}

void ReadyScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    int top = m_offset;
    for (size_t row = m_first; top < viewport()->height(); row = (row + 1) % m_texts.size()) {
        const QTextLayout &text = *m_texts[row];
        const QRect bubble(0, top, viewport()->width(), heightOf(text));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().alternateBase());
        painter.drawRoundedRect(bubble.adjusted(2, 2, -2, -2), padding, padding);
        painter.setPen(palette().color(QPalette::Text));
        text.draw(&painter, bubble.topLeft() + QPoint(padding, padding));
        top += bubble.height();
    }
}

} // namespace Benchmarks
