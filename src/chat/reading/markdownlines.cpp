// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownlines.h"

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype deepestShown = 12; ///< quotations and lists in each other

} // namespace

MarkdownLines::MarkdownLines(const QString &markdown)
    : m_source(markdown)
{ }

bool MarkdownLines::isComplete()
{
    skipTo(m_source.size());
    return !m_lost;
}

void MarkdownLines::begin(TextLine::Kind kind)
{
    TextLine next = m_next;
    next.kind = kind;
    next.group = ++m_groups;
    m_text.lines << next;
    setMark(TextLine::Mark::None, {});
    m_isOpen = true;
}

void MarkdownLines::goOn()
{
    if (!m_isOpen)
        return;
    TextLine next = line();
    next.mark = TextLine::Mark::None;
    next.marker.clear();
    next.text.clear();
    next.spans.clear();
    m_text.lines << next;
}

void MarkdownLines::group(qsizetype first)
{
    for (qsizetype i = first + 1; i < count(); ++i)
        m_text.lines[i].group = m_text.lines.at(first).group;
}

void MarkdownLines::enter(TextContainer::Kind kind)
{
    if (m_next.nest.size() < deepestShown)
        m_next.nest << TextContainer{kind, ++m_containers};
    else
        ++m_tooDeep;
}

void MarkdownLines::leaveContainer()
{
    if (m_tooDeep > 0)
        --m_tooDeep;
    else
        m_next.nest.removeLast();
}

void MarkdownLines::setMark(TextLine::Mark mark, const QString &marker)
{
    m_next.mark = mark;
    m_next.marker = marker;
}

void MarkdownLines::append(const QString &text)
{
    if (!m_isOpen)
        begin(TextLine::Kind::Text);
    TextLine &to = line();
    const int from = int(to.text.size());
    to.text += text;
    if (text.isEmpty() || (m_styles == 0 && m_link < 0))
        return;
    TextSpan *last = to.spans.isEmpty() ? nullptr : &to.spans.last();
    if (last && last->end() == from && last->styles == m_styles && last->link == m_link)
        last->length += int(text.size());
    else
        to.spans << TextSpan{from, int(text.size()), m_styles, m_link};
}

void MarkdownLines::show(int from, int to)
{
    skipTo(from);
    append(m_source.text(from, to));
    m_at = to;
}

void MarkdownLines::skipTo(int offset)
{
    m_lost |= offset < m_at || m_source.hasWords(m_at, offset);
    m_at = offset;
}

void MarkdownLines::hideTo(int offset)
{
    m_lost |= offset < m_at;
    m_at = qMax(m_at, offset);
}

MarkdownLines::Place MarkdownLines::place() const
{
    return m_isOpen ? Place{count() - 1, m_text.lines.last().text.size()} : Place{count(), 0};
}

void MarkdownLines::setBaseStyles(int styles)
{
    m_baseStyles = styles;
    m_styles = styles;
}

void MarkdownLines::beginStyle(TextSpan::Style style)
{
    if (!m_isOpen)
        begin(TextLine::Kind::Text);
    OpenStyle open{place(), style, style == TextSpan::Strong ? 2 : 1};
    const int from = m_source.find(m_at, style == TextSpan::Struck ? "~" : "*_");
    if (from < 0)
        return hideTo(-1);
    while (style == TextSpan::Struck && m_source.at(from + open.length) == '~')
        ++open.length;
    open.literal = m_source.isLiteralOpening(from, open.length);
    if (open.literal)
        show(from, from + open.length);
    else
        skipTo(from + open.length);
    m_styles |= open.literal ? 0 : style;
    m_openStyles << open;
}

void MarkdownLines::endStyle()
{
    if (m_openStyles.isEmpty())
        return hideTo(-1);
    const OpenStyle open = m_openStyles.takeLast();
    m_styles = m_baseStyles;
    for (const OpenStyle &outer : std::as_const(m_openStyles))
        m_styles |= outer.literal ? 0 : outer.style;
    const int from = m_source.find(m_at, open.style == TextSpan::Struck ? "~" : "*_");
    if (from < 0)
        return hideTo(-1);
    const bool literal
        = open.literal || m_source.isLiteralClosing(from, open.length) || isFace(open);
    if (literal && !open.literal)
        makeLiteral(open, from);
    if (literal)
        show(from, from + open.length);
    else
        skipTo(from + open.length);
}

/// Whether nothing but marks stands in an emphasis: somebody smiled, such as ^_^ or *_*.
bool MarkdownLines::isFace(const OpenStyle &open) const
{
    const auto isMark = [](QChar c) {
        return c.unicode() < 0x80 && !c.isLetterOrNumber();
    };
    QString inside = m_text.lines.at(open.place.line).text.mid(open.place.position);
    for (qsizetype i = open.place.line + 1; i < count(); ++i)
        inside += m_text.lines.at(i).text;
    return std::ranges::all_of(inside, isMark);
}

/// Takes back that a delimiter began something.
void MarkdownLines::makeLiteral(const OpenStyle &open, int delimiter)
{
    const auto [first, position] = open.place;
    for (qsizetype i = first; i < count(); ++i) {
        for (TextSpan &span : m_text.lines[i].spans) {
            if (i > first || span.from >= position)
                span.styles &= ~open.style;
        }
    }
    TextLine &from = m_text.lines[first];
    from.text.insert(position, QString(open.length, QLatin1Char(m_source.at(delimiter))));
    for (TextSpan &span : from.spans) {
        if (span.from >= position)
            span.from += open.length;
        else if (span.end() > position)
            span.length += open.length;
    }
}

void MarkdownLines::beginLink(const QUrl &target)
{
    const int from = m_source.find(m_at, "[<");
    if (from < 0)
        return hideTo(-1);
    OpenLink open{place(), m_link, m_source.at(from) == '<'};
    open.refused = !open.address && !target.isValid();
    open.mail = open.address && target.scheme() == "mailto"_L1;
    if (open.mail)
        show(from, from + 1);
    else
        skipTo(from + 1);
    m_openLinks << open;
    if (m_link < 0 && target.isValid()) {
        m_text.links << target;
        m_link = int(m_text.links.size()) - 1;
    }
}

void MarkdownLines::beginPicture(const QUrl &target)
{
    beginLink(target);
    if (!m_openLinks.isEmpty())
        m_openLinks.last().refused = false; // nobody reads where pictures are
}

/// As code, in which no part is a link.
void MarkdownLines::appendRefused(const QString &target)
{
    append(u" ("_s);
    beginCode();
    append(target);
    endCode();
    append(u")"_s);
}

void MarkdownLines::endLink(const QString &target)
{
    if (m_openLinks.isEmpty())
        return hideTo(-1);
    const OpenLink open = m_openLinks.takeLast();
    const Place now = place();
    const bool isNamed = now.line != open.place.line || now.position != open.place.position;
    if (!isNamed)
        append(target);
    m_link = open.around;
    if (isNamed && open.refused && !target.isEmpty())
        appendRefused(target);
    if (open.mail)
        return show(m_at, m_at + 1);
    const int closing = m_source.find(m_at, "]>");
    hideTo(open.address ? closing + 1 : m_source.endOfTarget(closing));
}

} // namespace Kustomer
