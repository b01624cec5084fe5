// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/textpage.h"

#include "chat/reading/messagetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString wrapped(const QString &html, const QString &tag)
{
    return u"<%1>%2</%1>"_s.arg(tag, html);
}

/// A block runs as its own letters do.
QString block(const QString &html, const QString &tag)
{
    return u"<%1 dir=\"auto\">%2</%1>"_s.arg(tag, html);
}

QString htmlOf(const TextSpan &span, const QString &words, const QList<QUrl> &links)
{
    QString html = words.toHtmlEscaped();
    if (span.styles & TextSpan::Code)
        html = wrapped(html, u"code"_s);
    if (span.styles & TextSpan::Strong)
        html = wrapped(html, u"b"_s);
    if (span.styles & TextSpan::Emphasis)
        html = wrapped(html, u"i"_s);
    if (span.styles & TextSpan::Struck)
        html = wrapped(html, u"s"_s);
    if (span.link >= 0)
        html = u"<a href=\"%1\">%2</a>"_s.arg(
            QString::fromLatin1(links.at(span.link).toEncoded()).toHtmlEscaped(), html);
    return html;
}

QString htmlOf(const TextLine &line, const QList<QUrl> &links)
{
    QString html;
    int at = 0;
    for (const TextSpan &span : line.spans) {
        html += line.text.mid(at, span.from - at).toHtmlEscaped();
        html += htmlOf(span, line.text.mid(span.from, span.length), links);
        at = span.end();
    }
    html += line.text.mid(at).toHtmlEscaped();
    return line.marker.isEmpty() ? html : line.marker.toHtmlEscaped() + u' ' + html;
}

bool isQuoted(const TextLine &line)
{
    return std::ranges::any_of(
        line.nest, [](const TextContainer &one) { return one.kind == TextContainer::Kind::Quote; });
}

/// A line as a paragraph of its own.
QString paragraphOf(const TextLine &line, const QString &html)
{
    switch (line.kind) {
    case TextLine::Kind::Code:
        return block(html, u"pre"_s);
    case TextLine::Kind::Heading:
        return block(wrapped(html, u"b"_s), u"p"_s);
    case TextLine::Kind::Rule:
        return u"<hr>"_s;
    case TextLine::Kind::Cell:
    case TextLine::Kind::Text:
        break;
    }
    return block(html, isQuoted(line) ? u"blockquote"_s : u"p"_s);
}

} // namespace

QString htmlOf(const MessageText &text)
{
    QString html;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const TextLine &line = text.lines.at(i);
        QString words = htmlOf(line, text.links);
        const auto goesOn = [&](const TextLine &next) { // in the same row, or piece of code
            const bool isRow = line.kind == TextLine::Kind::Cell && next.row == line.row;
            return next.kind == line.kind && next.group == line.group
                && (isRow || line.kind == TextLine::Kind::Code);
        };
        while (i + 1 < text.lines.size() && goesOn(text.lines.at(i + 1))) {
            words += line.kind == TextLine::Kind::Code ? u"\n"_s : u" | "_s;
            words += htmlOf(text.lines.at(++i), text.links);
        }
        html += paragraphOf(line, words) + u'\n';
    }
    return html;
}

} // namespace Kustomer
