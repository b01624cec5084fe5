// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownsource.h"

#include "chat/reading/links.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// Where words stand without blanks between them, marks of emphasis may stand between a word and
/// punctuation on either side; CommonMark asks for a blank there.
QString opened(const QString &markdown)
{
    const QString letter = u"[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Thai}]"_s;
    static const QRegularExpression before(u"(?<=%1)(\\*++)(?=[\\p{P}\\p{S}])"_s.arg(letter));
    static const QRegularExpression behind(
        u"(?<=[\\p{P}\\p{S}])(?<![*\\\\])(\\*++)(?=%1)"_s.arg(letter));
    QString result = markdown;
    result.replace(before, u"\\1"_s + MarkdownSource::guard);
    result.replace(behind, MarkdownSource::guard + u"\\1"_s);
    return result;
}

/// A line of dashes below a text is a line of dashes, and one of equals signs is no underline; what
/// looks like the definition of a reference is a text with an address.
QString guarded(const QString &markdown)
{
    static const QRegularExpression underline(
        u"(\\n[ \\t>]*)(?==+[ \\t]*$)|(?<=[^\\s>])([ \\t]*\\n[ \\t>]*)(?=-+[ \\t]*$)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression definition(u"\\](?=:)"_s);
    QString result = markdown;
    result.replace(underline, u"\\1\\2"_s + MarkdownSource::guard);
    result.replace(definition, u"]"_s + MarkdownSource::guard);
    return result;
}

} // namespace

MarkdownSource::MarkdownSource(const QString &markdown)
{
    const bool mayNeedGuards = markdown.contains("--"_L1) || markdown.contains("]:"_L1)
        || markdown.contains("\n-"_L1) || markdown.contains(u'=') || markdown.contains("- "_L1);
    const bool mayEmphasise = markdown.contains(u'*');
    const QString words = mayEmphasise ? opened(markdown) : markdown;
    const QString source = mayNeedGuards ? guarded(words) : words;
    m_bytes = source.toUtf8();
    const auto bytesOf = [&source](qsizetype from, qsizetype to) {
        return int(QStringView(source).sliced(from, to - from).toUtf8().size());
    };
    qsizetype reached = 0;
    int before = 0; // the bytes until there
    for (const FoundLink &link : findLinks(source)) {
        const qsizetype end = link.from + link.length;
        const int from = before + bytesOf(reached, link.from);
        before = from + bytesOf(link.from, end);
        m_addresses << Range{from, before};
        reached = end;
    }
}

QString MarkdownSource::text(int from, int to) const
{
    QString text = QString::fromUtf8(m_bytes.constData() + from, to - from);
    text.remove(guard);
    return text;
}

bool MarkdownSource::hasWords(int from, int to) const
{
    const auto begin = m_bytes.cbegin() + from;
    if (from >= to || std::none_of(begin, m_bytes.cbegin() + to, isWordByte))
        return false;
    const QString between = text(from, to);
    return std::ranges::any_of(between, [](QChar c) { return c.isLetterOrNumber(); });
}

int MarkdownSource::find(int from, const char *bytes) const
{
    for (int i = from; i < size(); ++i) {
        if (std::strchr(bytes, m_bytes.at(i)))
            return i;
        if (isWordByte(m_bytes.at(i)))
            return -1;
    }
    return -1;
}

int MarkdownSource::findFence(int from, char mark) const
{
    for (int i = from; i < size(); ++i) {
        const bool apart = i == 0 || std::strchr("\n\t >", at(i - 1));
        if (apart && at(i) == mark && at(i + 1) == mark && at(i + 2) == mark)
            return i;
        if (isWordByte(at(i)))
            return -1;
    }
    return -1;
}

bool MarkdownSource::isInAddress(int offset) const
{
    return std::ranges::any_of(m_addresses, [offset](const Range &range) {
        return offset >= range.from && offset < range.to;
    });
}

QChar MarkdownSource::characterBefore(int offset) const
{
    int from = offset - 1;
    while (from > 0 && (m_bytes.at(from) & 0xc0) == 0x80)
        --from;
    const QString character = from < 0 ? QString() : text(from, offset);
    return character.isEmpty() ? QChar() : character.back();
}

bool MarkdownSource::isLiteralOpening(int from, int length) const
{
    const char mark = at(from);
    if (isInAddress(from) || (mark == '~' && length < 2) || isName(from, length))
        return true;
    if (mark == '*' && length == 1 && at(from + 1) == '.' && isWordByte(at(from + 2)))
        return true; // files of a kind
    int begin = from;
    while (begin > 0 && at(begin - 1) == mark)
        --begin;
    const QChar before = characterBefore(begin);
    const QChar::Script script = before.script();
    const bool spaced = script == QChar::Script_Latin || script == QChar::Script_Cyrillic
        || script == QChar::Script_Greek;
    return before.isDigit() || (before.isLetter() && spaced);
}

bool MarkdownSource::isLiteralClosing(int from, int length) const
{
    return isInAddress(from) || isDigit(at(from + length));
}

/// Whether underlines belong to a name such as __init__ or _snake_case_, which nobody emphasises.
bool MarkdownSource::isName(int from, int length) const
{
    if (at(from) != '_')
        return false;
    int to = from + length;
    while (isWordByte(at(to)) || at(to) == '_')
        ++to;
    if (to - from <= 2 * length || at(to - 1) != '_')
        return false;
    const QByteArray inside = m_bytes.mid(from + length, to - from - 2 * length);
    const auto isSmall = [](char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
    };
    return inside.contains('_') || (length > 1 && std::ranges::all_of(inside, isSmall));
}

QString MarkdownSource::indentation(int offset, int columns) const
{
    constexpr int tab = 4; // as Markdown counts them
    int line = offset;
    while (line > 0 && at(line - 1) != '\n')
        --line;
    QList<int> ends{0}; // the column behind each byte
    for (int i = line; i < offset; ++i)
        ends << (at(i) == '\t' ? (ends.last() / tab + 1) * tab : ends.last() + 1);
    int from = offset;
    while (from > line && (at(from - 1) == ' ' || at(from - 1) == '\t')
           && ends.last() - ends.at(from - 1 - line) <= columns)
        --from;
    const bool isWhole = ends.last() - ends.at(from - line) == columns;
    return isWhole ? text(from, offset) : QString(columns, u' ');
}

bool MarkdownSource::isInPath(int offset) const
{
    int from = offset;
    int to = offset;
    while (from > 0 && !isBlank(at(from - 1)))
        --from;
    while (to < size() && !isBlank(at(to)))
        ++to;
    for (int i = from; i + 1 < to; ++i) {
        const bool folder = at(i) == '\\' && isWordByte(at(i + 1));
        const bool drive = at(i) == ':' && at(i + 1) == '\\' && i > from && isWordByte(at(i - 1));
        if (folder || drive)
            return true;
    }
    return false;
}

/// Where something in quotes, brackets or angle brackets ends.
int MarkdownSource::skipQuoted(int from) const
{
    const char opening = at(from);
    const char closing = opening == '(' ? ')' : opening == '<' ? '>' : opening;
    for (int i = from + 1; i < size(); ++i) {
        if (at(i) == '\\')
            ++i;
        else if (at(i) == closing)
            return i + 1;
    }
    return -1;
}

int MarkdownSource::endOfTarget(int from) const
{
    if (at(from) != ']' || at(from + 1) != '(')
        return -1;
    int i = from + 2;
    const auto skipBlanks = [&] {
        while (isBlank(at(i)))
            ++i;
    };
    skipBlanks();
    if (at(i) == '<') {
        i = skipQuoted(i);
    } else {
        for (int depth = 0; i < size() && !isBlank(at(i)) && (at(i) != ')' || depth > 0); ++i) {
            if (at(i) == '\\')
                ++i;
            else if (at(i) == '(' || at(i) == ')')
                depth += at(i) == '(' ? 1 : -1;
        }
    }
    if (i < 0)
        return -1;
    skipBlanks();
    if (at(i) == '"' || at(i) == '\'' || at(i) == '(')
        i = skipQuoted(i);
    if (i < 0)
        return -1;
    skipBlanks();
    return at(i) == ')' ? i + 1 : -1;
}

} // namespace Kustomer
