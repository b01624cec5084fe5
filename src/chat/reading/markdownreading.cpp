// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownreading.h"

#include "chat/reading/links.h"

#include <functional>
#include <utility>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextLine::Kind;
using Mark = TextLine::Mark;

/// The text of an attribute, as the source's own.
QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text = QString::fromUtf8(attribute.text, qsizetype(attribute.size));
    text.remove(MarkdownSource::guard);
    return text.replace("&amp;"_L1, "&"_L1);
}

} // namespace

bool MarkdownReading::isSource(const char *text) const
{
    const std::less_equal<const char *> notAfter;
    const char *begin = source().bytes().constData();
    return notAfter(begin, text) && notAfter(text, begin + source().size());
}

void MarkdownReading::enter(MD_BLOCKTYPE block, const void *detail)
{
    m_lines.end();
    switch (block) {
    case MD_BLOCK_QUOTE:
        return m_lines.enter(TextContainer::Kind::Quote);
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_lines.hasMark())
            m_lines.begin(Kind::Text); // a list that is the first thing in an item
        m_ordered << (block == MD_BLOCK_OL);
        return m_lines.enter(TextContainer::Kind::List);
    case MD_BLOCK_LI:
        return beginItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
    case MD_BLOCK_HR:
        return takeRule();
    case MD_BLOCK_H:
        m_lines.begin(Kind::Heading);
        m_lines.line().level = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        return;
    case MD_BLOCK_CODE:
        return beginCode(*static_cast<const MD_BLOCK_CODE_DETAIL *>(detail));
    case MD_BLOCK_P:
        return m_lines.begin(Kind::Text);
    case MD_BLOCK_TABLE:
        m_row = -1;
        m_first = m_lines.count();
        return;
    case MD_BLOCK_TR:
        ++m_row;
        m_column = 0;
        return;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return beginCell(block);
    default:
        return;
    }
}

void MarkdownReading::leave(MD_BLOCKTYPE block)
{
    switch (block) {
    case MD_BLOCK_LI:
        if (m_lines.hasMark())
            m_lines.begin(Kind::Text); // an item without a text
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_ordered.removeLast();
        m_lines.leaveContainer();
        break;
    case MD_BLOCK_QUOTE:
        m_lines.leaveContainer();
        break;
    case MD_BLOCK_CODE:
        endCode();
        break;
    case MD_BLOCK_TABLE:
        m_lines.group(m_first);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_lines.setBaseStyles(0);
        break;
    default:
        break;
    }
    m_lines.end();
}

void MarkdownReading::takeRule()
{
    if (m_lines.hasMark())
        m_lines.begin(Kind::Text);
    m_lines.begin(Kind::Rule);
    m_lines.line().marker = u"---"_s;
}

void MarkdownReading::beginItem(const MD_BLOCK_LI_DETAIL &item)
{
    QString marker = m_ordered.last() ? takeNumber() : u"•"_s;
    Mark mark = m_ordered.last() ? Mark::Number : Mark::Bullet;
    if (item.is_task) {
        const int box = int(item.task_mark_offset);
        m_lines.skipTo(box);
        m_lines.hideTo(box + 1);
        mark = item.task_mark == ' ' ? Mark::Open : Mark::Done;
        const QString written = u"[%1]"_s.arg(QLatin1Char(item.task_mark));
        marker = m_ordered.last() ? marker + u' ' + written : written;
    }
    m_lines.setMark(mark, marker);
}

/// The number of an item as it was written; md4c tells only that of a list's first one.
QString MarkdownReading::takeNumber()
{
    const int from = source().find(m_lines.reached(), "0123456789");
    int to = qMax(0, from);
    while (source().at(to) >= '0' && source().at(to) <= '9')
        ++to;
    m_lines.hideTo(from < 0 ? -1 : to + 1);
    return source().text(qMax(0, from), qMin(to + 1, source().size()));
}

void MarkdownReading::beginCell(MD_BLOCKTYPE block)
{
    m_lines.begin(Kind::Cell);
    m_lines.line().row = m_row;
    m_lines.line().column = m_column++;
    m_lines.setBaseStyles(block == MD_BLOCK_TH ? TextSpan::Strong : 0);
}

/// A name behind a fence is no text, but what is no name was to be shown.
void MarkdownReading::beginCode(const MD_BLOCK_CODE_DETAIL &code)
{
    m_isCode = true;
    m_first = m_lines.count();
    m_fence = textOf(code.info);
    int end = source().findFence(m_lines.reached(), code.fence_char);
    while (end >= 0 && end < source().size() && source().at(end) != '\n')
        ++end;
    m_lines.hideTo(end);
    if (!m_fence.contains(u' '))
        return;
    m_lines.begin(Kind::Code);
    m_lines.append(m_fence);
    m_lines.end();
}

void MarkdownReading::endCode()
{
    m_isCode = false;
    if (m_lines.count() == m_first && !m_fence.isEmpty()) {
        m_lines.begin(Kind::Code);
        m_lines.append(m_fence);
    }
    m_lines.group(m_first);
}

void MarkdownReading::takeCode(const char *text, int size)
{
    if (!m_lines.isOpen())
        m_lines.begin(Kind::Code);
    if (!isSource(text) && *text != '\n') { // blanks for an indentation, whatever it is made of
        m_indent += size;
        return;
    }
    const bool isEnd = *text == '\n' && size == 1;
    const int columns = std::exchange(m_indent, 0);
    if (columns > 0)
        m_lines.append(isEnd ? QString(columns, u' ')
                             : source().indentation(offsetOf(text), columns));
    if (isEnd)
        m_lines.end();
    else
        m_lines.show(offsetOf(text), offsetOf(text) + size);
}

void MarkdownReading::take(MD_TEXTTYPE kind, const char *text, int size)
{
    if (m_isCode)
        return takeCode(text, size);
    const int reached = m_lines.reached();
    const bool backslash = source().at(reached) == '\\' && source().isInPath(reached);
    if (kind == MD_TEXT_BR || kind == MD_TEXT_SOFTBR) {
        if (backslash)
            m_lines.show(reached, reached + 1);
        return m_lines.goOn();
    }
    if (!isSource(text))
        return m_lines.append(QString::fromUtf8(text, size));
    const int from = offsetOf(text);
    m_lines.show(backslash && from == reached + 1 ? reached : from, from + size);
}

void MarkdownReading::enter(MD_SPANTYPE span, const void *detail)
{
    switch (span) {
    case MD_SPAN_EM:
        return m_lines.beginStyle(TextSpan::Emphasis);
    case MD_SPAN_STRONG:
        return m_lines.beginStyle(TextSpan::Strong);
    case MD_SPAN_DEL:
        return m_lines.beginStyle(TextSpan::Struck);
    case MD_SPAN_CODE:
        return m_lines.beginCode();
    case MD_SPAN_A:
        return m_lines.beginLink(allowedLink(
            textOf(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href), m_hostSchemes));
    case MD_SPAN_IMG:
        return m_lines.beginPicture(allowedLink(
            textOf(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src), m_hostSchemes));
    default:
        return;
    }
}

void MarkdownReading::leave(MD_SPANTYPE span, const void *detail)
{
    switch (span) {
    case MD_SPAN_EM:
    case MD_SPAN_STRONG:
    case MD_SPAN_DEL:
        return m_lines.endStyle();
    case MD_SPAN_CODE:
        return m_lines.endCode();
    case MD_SPAN_A:
        return m_lines.endLink(textOf(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
    case MD_SPAN_IMG:
        return m_lines.endLink(textOf(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src));
    default:
        return;
    }
}

} // namespace Kustomer
