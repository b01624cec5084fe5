// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where something is in an ArticleView.

#include "widgets/reading/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Kustomer {
namespace {

QTextCursor cursorAt(QTextDocument *document, const QString &anchorName)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto words = block.begin(); !words.atEnd(); ++words) {
            if (!words.fragment().charFormat().anchorNames().contains(anchorName))
                continue;
            cursor.setPosition(words.fragment().position());
            return cursor;
        }
    }
    return cursor;
}

/// Where a sign begins and ends. Qt finds no end of an object: it is where what follows begins.
std::pair<qreal, qreal> edgesOf(const QTextBlock &block, const QTextLine &line, int sign)
{
    const bool isObject = block.text().at(sign) == QChar::ObjectReplacementCharacter;
    return {line.cursorToX(sign),
            isObject ? line.cursorToX(sign + 1) : line.cursorToX(sign, QTextLine::Trailing)};
}

/// The part of a line that these words take, in its block.
QRectF lineRect(const QTextBlock &block, int from, int to, int number)
{
    const QTextLine line = block.layout()->lineAt(number);
    const int begin = qMax(from - block.position(), line.textStart());
    const int end = qMin(to - block.position(), line.textStart() + line.textLength());
    if (begin >= end)
        return {};
    qreal left = line.cursorToX(begin);
    qreal right = left;
    for (int i = begin; i < end; ++i) { // which may run in either direction
        const auto [one, other] = edgesOf(block, line, i);
        left = std::min({left, one, other});
        right = std::max({right, one, other});
    }
    return {left, line.y(), right - left, line.height()};
}

} // namespace

bool ArticleView::goTo(const QString &anchor)
{
    const auto hasIt = [&](const ArticleBlock &block) {
        return block.anchors.contains(anchor);
    };
    const auto block = std::ranges::find_if(m_body.blocks, hasIt);
    if (block == m_body.blocks.end())
        return false;
    const QSet<int> folds(block->folds.begin(), block->folds.end());
    if (!m_openFolds.contains(folds)) {
        m_openFolds.unite(folds);
        rewrite();
    }
    document()->size(); // what is laid out later has no place yet
    const QTextCursor place = cursorAt(document(), ArticleDocument::anchorName(anchor));
    setTextCursor(place);            // Tab goes on from there
    setFocusRing(FocusRing::Hidden); // no link has the keyboard now
    const QRectF line = document()->documentLayout()->blockBoundingRect(place.block());
    verticalScrollBar()->setValue(qFloor(line.top()) - m_theme.unit);
    return true;
}

const ArticleOutline &ArticleView::outline() const
{
    if (!m_outline)
        m_outline.emplace(*document(), m_body);
    return *m_outline;
}

int ArticleView::focusedLink() const
{
    if (m_cursorRole != CursorRole::Link)
        return -1;
    const QTextCursor cursor = textCursor();
    return outline().linkAt(cursor.selectionStart(), cursor.selectionEnd());
}

void ArticleView::selectLink(int part)
{
    const ArticlePart link = outline().parts().at(part);
    QTextCursor cursor(document());
    cursor.setPosition(link.from);
    cursor.setPosition(link.to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setCursorRole(CursorRole::Link);
}

void ArticleView::focusLink(int part)
{
    const ArticlePart link = outline().parts().at(part);
    setFocus(Qt::OtherFocusReason);
    selectLink(part);
    setFocusRing(FocusRing::Shown);
    scrollTo(link.from, link.to);
    ArticleAccessible::tellFocus(this);
}

/// How far the document is away from the viewport; Qt counts from the other side there.
QPoint ArticleView::scrolled() const
{
    const QScrollBar *bar = horizontalScrollBar();
    return {isRightToLeft() ? bar->maximum() - bar->value() : bar->value(),
            verticalScrollBar()->value()};
}

/// In the viewport, one for each line.
QList<QRect> ArticleView::rectsOf(int from, int to) const
{
    QList<QRect> rects;
    const QTextBlock first = document()->findBlock(from);
    const QPointF origin // which lays it out
        = document()->documentLayout()->blockBoundingRect(first).topLeft() - scrolled();
    for (int number = 0; number < first.layout()->lineCount(); ++number) {
        const QRectF rect = lineRect(first, from, to, number);
        if (!rect.isEmpty())
            rects << rect.translated(origin).toAlignedRect();
    }
    return rects;
}

QRect ArticleView::onScreen(int from, int to) const
{
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(qMax(from, to - 1));
    QRect place;
    if (first == last) {
        for (const QRect &rect : rectsOf(from, to))
            place |= rect;
    } else {
        const auto *layout = document()->documentLayout();
        place = (layout->blockBoundingRect(first) | layout->blockBoundingRect(last))
                    .toAlignedRect()
                    .translated(-scrolled());
    }
    return place.isEmpty() ? QRect() : place.translated(viewport()->mapToGlobal(QPoint()));
}

int ArticleView::positionAt(QPoint onScreen) const
{
    const QPoint point = viewport()->mapFromGlobal(onScreen);
    return viewport()->rect().contains(point) ? cursorForPosition(point).position() : -1;
}

void ArticleView::scrollTo(int from, int to)
{
    reveal(onScreen(from, to).translated(-viewport()->mapToGlobal(QPoint())));
}

/// Scrolls as little as a place in the viewport needs to be seen with some room around it, to its
/// top where it is too high.
void ArticleView::reveal(const QRect &place)
{
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    const int rim = place.height() + 2 * m_theme.margin <= height ? m_theme.margin : 0;
    if (place.top() < rim || place.height() > height)
        bar->setValue(bar->value() + place.top() - m_theme.margin);
    else if (place.bottom() >= height - rim)
        bar->setValue(bar->value() + place.bottom() - height + m_theme.margin);
}

/// What of the card has the keyboard, with all around it where there is room for that.
void ArticleView::reveal(const QWidget *focus)
{
    if (!focus || !m_card || !m_card->isAncestorOf(focus))
        return;
    document()->size(); // what is laid out later has no place yet
    reveal(m_card->height() <= viewport()->height()
               ? m_card->geometry()
               : QRect(focus->mapTo(viewport(), QPoint()), focus->size()));
}

QString ArticleView::levelWords(int level) const
{
    //: Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part
    return tr("Level %1").arg(locale().toString(level));
}

} // namespace Kustomer
