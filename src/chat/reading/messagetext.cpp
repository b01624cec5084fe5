// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/messagetext.h"

#include "chat/reading/links.h"

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The spans of a line on a walk from left to right, each taken up once: stretches of it become
/// links.
class SpanWalk
{
public:
    explicit SpanWalk(const QList<TextSpan> &spans)
        : m_ahead(spans)
    { }

    /// Whether some of this stretch, which is behind all earlier ones, is code or another link.
    bool isTaken(int from, int to)
    {
        while (m_next < m_ahead.size() && m_ahead.at(m_next).end() <= from)
            m_spans << m_ahead.at(m_next++);
        for (qsizetype i = m_next; i < m_ahead.size() && m_ahead.at(i).from < to; ++i) {
            const TextSpan &span = m_ahead.at(i);
            if (span.link >= 0 || (span.styles & TextSpan::Code))
                return true;
        }
        return false;
    }
    /// Makes it a link; spans that reach into it are cut.
    void addLink(int from, int to, int link)
    {
        for (int at = from; at < to;) {
            if (m_next == m_ahead.size() || m_ahead.at(m_next).from >= to) {
                m_spans << TextSpan{at, to - at, 0, link};
                return;
            }
            pass(at, link);
            at = m_ahead.at(m_next).from;
            const int until = qMin(to, m_ahead.at(m_next).end());
            m_spans << TextSpan{at, until - at, m_ahead.at(m_next).styles, link};
            cut(until);
            at = until;
        }
    }
    QList<TextSpan> spans() const { return m_spans + m_ahead.sliced(m_next); }

private:
    /// What of the next span is before this place stays as it is; what is before that span is
    /// plain.
    void pass(int at, int link)
    {
        const TextSpan span = m_ahead.at(m_next);
        if (span.from > at)
            m_spans << TextSpan{at, span.from - at, 0, link};
        if (span.from >= at)
            return;
        m_spans << TextSpan{span.from, at - span.from, span.styles, span.link};
        cut(at);
    }
    void cut(int until)
    {
        TextSpan &span = m_ahead[m_next];
        span = {until, span.end() - until, span.styles, span.link};
        m_next += span.length > 0 ? 0 : 1;
    }

    QList<TextSpan> m_ahead;
    qsizetype m_next = 0; ///< the first of them that is not over
    QList<TextSpan> m_spans;
};

/// An address without what people leave out.
QString bareAddress(QString address)
{
    for (const QString &scheme : {u"https://"_s, u"http://"_s, u"mailto:"_s, u"tel:"_s}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address.remove(0, scheme.size());
    }
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

bool shows(const QString &words, const QUrl &target)
{
    const QString bare = bareAddress(words.trimmed());
    const QStringList forms{QString::fromLatin1(target.toEncoded()), target.toString()};
    return std::ranges::any_of(forms,
                               [&](const QString &form) { return bareAddress(form) == bare; });
}

/// Writes the address behind each link that does not show it.
void addTargets(TextLine &line, const QList<QUrl> &links)
{
    int begin = 0;
    int added = 0;
    for (qsizetype i = 0; i < line.spans.size(); ++i) {
        TextSpan &span = line.spans[i];
        const bool goesOn = i > 0 && line.spans.at(i - 1).link == span.link
            && line.spans.at(i - 1).end() == span.from + added;
        span.from += added;
        if (!goesOn)
            begin = span.from;
        const bool isLast = i + 1 == line.spans.size() || line.spans.at(i + 1).link != span.link
            || line.spans.at(i + 1).from + added != span.end();
        if (span.link < 0 || !isLast
            || shows(line.text.sliced(begin, span.end() - begin), links.at(span.link)))
            continue;
        const QString address
            = u" ("_s + QString::fromLatin1(links.at(span.link).toEncoded()) + u')';
        line.text.insert(span.end(), address);
        added += int(address.size());
    }
}

bool isInList(const TextLine &line)
{
    return std::ranges::any_of(
        line.nest, [](const TextContainer &one) { return one.kind == TextContainer::Kind::List; });
}

} // namespace

QString MessageText::separatorBefore(qsizetype line) const
{
    if (line == 0)
        return {};
    const TextLine &before = lines.at(line - 1);
    const TextLine &after = lines.at(line);
    const bool cells = before.kind == TextLine::Kind::Cell && after.kind == TextLine::Kind::Cell;
    if (before.group == after.group)
        return cells && before.row == after.row ? u"\t"_s : u"\n"_s;
    const bool listed = isInList(before) && isInList(after);
    return listed || before.kind == TextLine::Kind::Heading ? u"\n"_s : u"\n\n"_s;
}

QString MessageText::plain() const
{
    QString all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const TextLine &line = lines.at(i);
        all += separatorBefore(i) + line.marker;
        if (!line.marker.isEmpty() && !line.text.isEmpty())
            all += u' ';
        all += line.text;
    }
    return all;
}

MessageText MessageText::withTargets() const
{
    MessageText all = *this;
    for (TextLine &line : all.lines)
        addTargets(line, links);
    return all;
}

MessageText unreadText(const QString &text)
{
    MessageText result;
    QStringList lines = text.split(u'\n');
    const auto isBlank = [](const QString &line) {
        return line.trimmed().isEmpty();
    };
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        TextLine one;
        one.text = line;
        result.lines << one;
    }
    return result;
}

MessageText plainText(const QString &text, const QStringList &hostSchemes)
{
    MessageText result = unreadText(text);
    addFoundLinks(result, hostSchemes);
    return result;
}

void addFoundLinks(MessageText &text, const QStringList &hostSchemes)
{
    for (TextLine &line : text.lines) {
        if (line.kind == TextLine::Kind::Code)
            continue;
        SpanWalk walk(line.spans);
        for (const FoundLink &found : findLinks(line.text, hostSchemes)) {
            const int from = int(found.from);
            const int to = int(found.from + found.length);
            if (walk.isTaken(from, to))
                continue;
            walk.addLink(from, to, int(text.links.size()));
            text.links << found.target;
        }
        line.spans = walk.spans();
    }
}

} // namespace Kustomer
