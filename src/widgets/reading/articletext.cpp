// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/reading/articletext.h"

#include "widgets/reading/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// As they are told over AT-SPI.
QString attributesOf(const QTextCharFormat &format)
{
    QStringList told;
    if (format.fontWeight() > QFont::Medium)
        told << u"font-weight:bold"_s;
    if (format.fontItalic())
        told << u"font-style:italic"_s;
    if (format.fontUnderline())
        told << u"text-underline-type:single"_s;
    if (format.fontStrikeOut())
        told << u"text-line-through-type:single"_s;
    return told.isEmpty() ? QString() : told.join(u';') + u';';
}

} // namespace

ArticleText::ArticleText(const QPointer<ArticleView> &view)
    : m_view(view)
{ }

void ArticleText::selection(int index, int *from, int *to) const
{
    *from = *to = 0;
    const auto [begin, end] = range();
    if (index != 0 || selectionCount() == 0)
        return;
    *from = qMax(begin, m_view->textCursor().selectionStart()) - begin;
    *to = qMin(end, m_view->textCursor().selectionEnd()) - begin;
}

int ArticleText::selectionCount() const
{
    const auto [begin, end] = range();
    if (begin >= end)
        return 0;
    const QTextCursor cursor = m_view->textCursor();
    return qMax(begin, cursor.selectionStart()) < qMin(end, cursor.selectionEnd()) ? 1 : 0;
}

void ArticleText::addSelection(int from, int to)
{
    setSelection(0, from, to);
}

void ArticleText::removeSelection(int index)
{
    if (index == 0 && selectionCount() > 0)
        setCursorPosition(cursorPosition());
}

void ArticleText::setSelection(int index, int from, int to)
{
    const auto [begin, end] = range();
    if (index != 0 || begin >= end)
        return;
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(qBound(begin, begin + from, end));
    cursor.setPosition(qBound(begin, begin + to, end), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
}

int ArticleText::cursorPosition() const
{
    const auto [begin, end] = range();
    const int position = begin < end ? m_view->textCursor().position() : -1;
    return position < begin || position > end ? -1 : position - begin;
}

void ArticleText::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ArticleText::text(int from, int to) const
{
    const auto [begin, end] = range();
    if (begin >= end)
        return {};
    QTextCursor cursor(m_view->document());
    cursor.setPosition(qBound(begin, begin + from, end));
    cursor.setPosition(to < 0 ? end : qBound(begin, begin + to, end), QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

/// The line on screen that a place is in, as far as it is of this part; none beyond its ends.
QString ArticleText::line(int offset, int *from, int *to) const
{
    const auto [begin, end] = range();
    *from = *to = -1;
    if (begin >= end || offset < 0 || begin + offset > end)
        return {};
    const QTextBlock block = m_view->document()->findBlock(begin + offset);
    m_view->document()->documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineForTextPosition(begin + offset - block.position());
    if (!line.isValid())
        return {};
    const int first = block.position() + line.textStart();
    const bool isLast = line.lineNumber() == block.layout()->lineCount() - 1;
    *from = qMax(begin, first) - begin;
    *to = qMin(end, first + line.textLength() + (isLast ? 1 : 0)) - begin; // with its end
    return text(*from, *to);
}

QString ArticleText::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                                      int *to) const
{
    if (type != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textBeforeOffset(offset, type, from, to);
    line(offset, from, to);
    return line(*from - 1, from, to);
}

QString ArticleText::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                                     int *to) const
{
    if (type != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textAfterOffset(offset, type, from, to);
    line(offset, from, to);
    const auto [begin, end] = range();
    return line(*to < end - begin ? *to : -1, from, to);
}

QString ArticleText::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                                  int *to) const
{
    return type == QAccessible::LineBoundary
        ? line(offset, from, to)
        : QAccessibleTextInterface::textAtOffset(offset, type, from, to);
}

int ArticleText::characterCount() const
{
    const auto [begin, end] = range();
    return qMax(0, end - begin);
}

QRect ArticleText::characterRect(int offset) const
{
    const auto [begin, end] = range();
    if (offset < 0 || begin + offset >= end)
        return {};
    return m_view->onScreen(begin + offset, begin + offset + 1);
}

int ArticleText::offsetAtPoint(const QPoint &point) const
{
    const auto [begin, end] = range();
    if (begin >= end)
        return -1;
    const int position = m_view->positionAt(point);
    return position < begin || position >= end ? -1 : position - begin;
}

void ArticleText::scrollToSubstring(int from, int to)
{
    const auto [begin, end] = range();
    if (begin < end)
        m_view->scrollTo(qBound(begin, begin + from, end), qBound(begin, begin + to, end));
}

QString ArticleText::attributes(int offset, int *from, int *to) const
{
    const auto [begin, end] = range();
    *from = *to = offset;
    if (offset < 0 || begin + offset >= end)
        return {};
    const QTextBlock block = m_view->document()->findBlock(begin + offset);
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment words = piece.fragment();
        if (!words.contains(begin + offset))
            continue;
        *from = qMax(begin, words.position()) - begin;
        *to = qMin(end, words.position() + words.length()) - begin;
        return attributesOf(words.charFormat());
    }
    *to = offset + 1;
    return {};
}

} // namespace Kustomer
