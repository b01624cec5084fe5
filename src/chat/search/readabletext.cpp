// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/search/readabletext.h"

#include <QList>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Finds what of a Markdown text is not read, line by line.
class MarkFinder
{
public:
    explicit MarkFinder(const QString &text)
        : m_text(text)
    { }

    void readLine(qsizetype from, qsizetype to);
    /// All but what was found.
    QString rest();

private:
    struct Range
    {
        qsizetype from = 0, to = 0;
    };
    struct Opening
    {
        Range run;
        qsizetype found = 0; ///< before it
    };

    QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar(u' ');
    }
    qsizetype endOfRun(qsizetype from, qsizetype to) const;
    qsizetype endOfTarget(qsizetype from, qsizetype to) const;
    bool readFence(qsizetype from, qsizetype begin, qsizetype to);
    qsizetype readBeginning(qsizetype from, qsizetype to);
    qsizetype readEscape(qsizetype from, qsizetype to);
    QList<Opening> closedBy(QChar mark, qsizetype length) const;
    qsizetype readRun(qsizetype from, qsizetype to);
    qsizetype readLink(qsizetype from, qsizetype to);
    void hide(qsizetype from, qsizetype to) { m_hidden.append({from, to}); }

    const QString &m_text;
    QList<Range> m_hidden;
    std::map<std::pair<QChar, qsizetype>, Opening> m_openings; ///< by mark and length
    QList<qsizetype> m_brackets;
    QString m_fence; ///< of the block of code around
};

qsizetype MarkFinder::endOfRun(qsizetype from, qsizetype to) const
{
    qsizetype end = from;
    while (end < to && m_text.at(end) == m_text.at(from))
        ++end;
    return end;
}

/// Of the parenthesis that closes what begins here; −1: nothing does.
qsizetype MarkFinder::endOfTarget(qsizetype from, qsizetype to) const
{
    constexpr qsizetype longest = 2048;
    int depth = 1;
    bool isTitle = false;
    for (qsizetype place = from; place < std::min(to, from + longest); ++place) {
        const QChar c = m_text.at(place);
        if (c == u'(')
            ++depth;
        else if (c == u')' && --depth == 0)
            return place;
        else if (c.isSpace() && !isTitle && !u"\"'()"_s.contains(at(place + 1)))
            return -1;
        isTitle = isTitle || c.isSpace();
    }
    return -1;
}

/// Whether the line belongs to a block of code.
bool MarkFinder::readFence(qsizetype from, qsizetype begin, qsizetype to)
{
    const qsizetype end = endOfRun(begin, to);
    const bool isRun = end - begin >= 3 && (at(begin) == u'`' || at(begin) == u'~');
    const QStringView name = QStringView(m_text).sliced(end, to - end);
    if (m_fence.isEmpty()) {
        if (!isRun || (at(begin) == u'`' && name.contains(u'`')))
            return false;
        m_fence = m_text.sliced(begin, end - begin);
        hide(from, to);
    } else if (isRun && name.trimmed().isEmpty()
               && QStringView(m_text).sliced(begin, end - begin).startsWith(m_fence)) {
        m_fence.clear();
        hide(from, to);
    }
    return true;
}

/// The mark of a quotation, a list or a heading; where the words begin.
qsizetype MarkFinder::readBeginning(qsizetype from, qsizetype to)
{
    qsizetype begin = from;
    const auto passBlanks = [&] {
        while (begin < to && m_text.at(begin).isSpace())
            ++begin;
    };
    for (passBlanks(); begin < to && m_text.at(begin) == u'>'; passBlanks())
        ++begin;
    if (begin + 1 < to && u"-*+"_s.contains(m_text.at(begin)) && at(begin + 1).isSpace()) {
        begin += 1;
        passBlanks();
    }
    const qsizetype end = endOfRun(begin, to);
    if (m_fence.isEmpty() && begin < to && m_text.at(begin) == u'#' && end - begin <= 6
        && at(end).isSpace()) {
        begin = end;
        passBlanks();
    }
    return begin;
}

void MarkFinder::readLine(qsizetype from, qsizetype to)
{
    const qsizetype begin = readBeginning(from, to);
    if (begin == to) { // what was opened in a paragraph is closed in it
        m_openings.clear();
        m_brackets.clear();
        return;
    }
    if (readFence(from, begin, to))
        return;
    hide(from, begin);
    for (qsizetype place = begin; place < to;) {
        switch (m_text.at(place).unicode()) {
        case u'\\':
            place = readEscape(place, to);
            break;
        case u'*':
        case u'_':
        case u'~':
        case u'`':
            place = readRun(place, to);
            break;
        case u'[':
            m_brackets.append(place++);
            break;
        case u']':
            place = readLink(place, to);
            break;
        default:
            ++place;
        }
    }
}

/// Backslashes in words separate folders.
qsizetype MarkFinder::readEscape(qsizetype from, qsizetype to)
{
    const bool isInPath = at(from - 1).isLetterOrNumber() || at(from - 1) == u':';
    if (isInPath || from + 1 >= to || !u"\\`*_{}[]()#+-.!|~>"_s.contains(m_text.at(from + 1)))
        return from + 1;
    hide(from, from + 1);
    return from + 2;
}

/// What a run closes: the run of its length, or as three also one and two.
QList<MarkFinder::Opening> MarkFinder::closedBy(QChar mark, qsizetype length) const
{
    const auto same = m_openings.find({mark, length});
    if (same != m_openings.end())
        return {same->second};
    const auto one = m_openings.find({mark, 1});
    const auto two = m_openings.find({mark, 2});
    const bool isBoth
        = length == 3 && mark != u'`' && one != m_openings.end() && two != m_openings.end();
    return isBoth ? QList<Opening>{one->second, two->second} : QList<Opening>();
}

qsizetype MarkFinder::readRun(qsizetype from, qsizetype to)
{
    const qsizetype end = endOfRun(from, to);
    const QChar mark = m_text.at(from), before = at(from - 1), after = at(end);
    const bool isCode = mark == u'`';
    const bool isCalculation = mark == u'*' && before.isDigit() && after.isDigit();
    if (isCalculation || (mark == u'~' && end - from > 2))
        return end;
    const bool isWord = mark == u'_'; // which joins letters
    const bool opens = isCode || (!after.isSpace() && !(isWord && before.isLetterOrNumber()));
    const bool closes = isCode || (!before.isSpace() && !(isWord && after.isLetterOrNumber()));
    const QList<Opening> closed = closes ? closedBy(mark, end - from) : QList<Opening>();
    if (!closed.isEmpty()) {
        if (isCode) // in which nothing is a mark
            m_hidden.resize(closed.first().found);
        qsizetype begin = from;
        for (const Opening &open : closed) {
            hide(open.run.from, open.run.to);
            begin = std::min(begin, open.run.from);
        }
        hide(from, end);
        std::erase_if(m_openings,
                      [begin](const auto &one) { return one.second.run.from >= begin; });
    } else if (opens) {
        m_openings.insert_or_assign({mark, end - from}, Opening{{from, end}, m_hidden.size()});
    }
    return end;
}

/// A link without a name is named by its target.
qsizetype MarkFinder::readLink(qsizetype from, qsizetype to)
{
    if (m_brackets.isEmpty())
        return from + 1;
    const qsizetype name = m_brackets.takeLast();
    const qsizetype end = at(from + 1) == u'(' ? endOfTarget(from + 2, to) : -1;
    if (end < 0)
        return from + 1;
    const qsizetype begin = at(name - 1) == u'!' ? name - 1 : name;
    const bool isNamed = name + 1 < from;
    hide(begin, name + 1);
    hide(from, isNamed ? end + 1 : from + 2);
    if (!isNamed)
        hide(end, end + 1);
    return end + 1;
}

QString MarkFinder::rest()
{
    std::ranges::sort(m_hidden, {}, &Range::from);
    QString rest;
    rest.reserve(m_text.size());
    qsizetype place = 0;
    for (const Range &hidden : std::as_const(m_hidden)) {
        if (hidden.from > place)
            rest += QStringView(m_text).sliced(place, hidden.from - place);
        place = std::max(place, hidden.to);
    }
    rest += QStringView(m_text).sliced(place);
    return rest;
}

} // namespace

QString readableText(const QString &markdown)
{
    const auto isMark = [](QChar c) {
        return QStringView(u"*_~`[\\#>+-").contains(c);
    };
    if (std::ranges::none_of(markdown, isMark)) // most of what is said
        return markdown;
    MarkFinder finder(markdown);
    for (qsizetype from = 0; from < markdown.size();) {
        const qsizetype found = markdown.indexOf(u'\n', from);
        const qsizetype to = found < 0 ? markdown.size() : found;
        finder.readLine(from, to);
        from = to + 1;
    }
    return finder.rest();
}

} // namespace Kustomer
