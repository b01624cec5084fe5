// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/messagetext.h"

#include "chat/reading/links.h"

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gives a stretch of a line a link; spans that reach into it are cut.
void addLink(TextLine &line, int from, int to, int link)
{
    QList<TextSpan> spans;
    int at = from;
    const auto cover = [&](int until, int styles) {
        if (at < until)
            spans << TextSpan{at, until - at, styles, link};
        at = qMax(at, until);
    };
    for (const TextSpan &span : std::as_const(line.spans)) {
        if (span.from >= to)
            cover(to, 0);
        if (span.end() <= from || span.from >= to) {
            spans << span;
            continue;
        }
        if (span.from < from)
            spans << TextSpan{span.from, from - span.from, span.styles, span.link};
        cover(qMax(from, span.from), 0);
        cover(qMin(to, span.end()), span.styles);
        if (span.end() > to)
            spans << TextSpan{to, span.end() - to, span.styles, span.link};
    }
    cover(to, 0);
    std::ranges::sort(spans, {}, &TextSpan::from);
    line.spans = spans;
}

bool isTaken(const TextLine &line, const FoundLink &found)
{
    return std::ranges::any_of(line.spans, [&found](const TextSpan &span) {
        const bool apart = span.end() <= found.from || span.from >= found.from + found.length;
        return !apart && (span.link >= 0 || (span.styles & TextSpan::Code));
    });
}

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
        for (const FoundLink &found : findLinks(line.text, hostSchemes)) {
            if (isTaken(line, found))
                continue;
            text.links << found.target;
            addLink(line, int(found.from), int(found.from + found.length),
                    int(text.links.size()) - 1);
        }
    }
}

} // namespace Kustomer
