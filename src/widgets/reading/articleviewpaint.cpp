// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How an ArticleView is painted.

#include "widgets/looks/drawing.h"
#include "widgets/reading/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace Kustomer {

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ArticleView::setFocusRing(FocusRing ring)
{
    if (std::exchange(m_focusRing, ring) != ring)
        viewport()->update();
}

/// What is painted moves along, but the ring does not.
void ArticleView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (m_focusRing == FocusRing::Shown)
        viewport()->update();
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.background);
    paintArticle(painter, event->rect());
    if (m_writer)
        QTimer::singleShot(0, this, &ArticleView::writeRest);
    if (!hasFocus() || m_focusRing == FocusRing::Hidden)
        return;
    const int link = focusedLink();
    if (link < 0) {
        paintFocusRing(painter, viewport()->rect(), 0, m_theme.focusRing, m_theme.focusRingWidth);
        return;
    }
    const ArticlePart &part = outline().parts().at(link);
    const int rim = m_theme.focusRingWidth;
    for (const QRect &rect : rectsOf(part.from, part.to))
        paintFocusRing(painter, rect.adjusted(-rim, -rim, rim, rim), m_theme.unit,
                       m_theme.focusRing, rim);
}

/// Qt would draw a caret and a dotted rim wherever it has put the text cursor.
void ArticleView::paintArticle(QPainter &painter, const QRect &clip) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = clip.translated(scrolled());
    if (m_cursorRole == CursorRole::Caret && hasFocus())
        context.cursorPosition = textCursor().position();
    const QList<ExtraSelection> marks = extraSelections();
    for (const ExtraSelection &mark : marks)
        context.selections.append({mark.cursor, mark.format});
    if (m_cursorRole != CursorRole::Link && textCursor().hasSelection()) {
        QTextCharFormat chosen;
        chosen.setBackground(m_theme.timeline.bare.selection);
        chosen.setForeground(m_theme.timeline.bare.selectedText);
        context.selections.append({textCursor(), chosen});
    }
    painter.save();
    painter.translate(-scrolled());
    painter.setClipRect(context.clip, Qt::IntersectClip);
    QTextBrowser::document()->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace Kustomer
