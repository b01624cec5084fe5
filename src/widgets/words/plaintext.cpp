// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/plaintext.h"

#include "chat/reading/showable.h"

#include <QCoreApplication>
#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype unwrappedToolTip = 80; ///< characters that fit into one line

constexpr int emojiAtMost = 6;

constexpr QChar popIsolate(0x2069);

bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

struct Range
{
    char32_t first, last;
};

template <size_t Count>
bool isIn(const Range (&ranges)[Count], char32_t c)
{
    return std::ranges::any_of(ranges,
                               [c](const Range &one) { return c >= one.first && c <= one.last; });
}

/// Emoji that are shown as pictures by themselves (Unicode 15, Emoji_Presentation, and the blocks
/// that hold nothing else).
constexpr Range pictures[] = {
    {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},   {0x23f3, 0x23f3},
    {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},
    {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},
    {0x26c4, 0x26c5},   {0x26ce, 0x26ce},   {0x26d4, 0x26d4},   {0x26ea, 0x26ea},
    {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},   {0x26fd, 0x26fd},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},
    {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},
    {0x2b55, 0x2b55},   {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a}, {0x1f1e6, 0x1f1ff}, {0x1f201, 0x1f201}, {0x1f21a, 0x1f21a},
    {0x1f22f, 0x1f22f}, {0x1f232, 0x1f236}, {0x1f238, 0x1f23a}, {0x1f250, 0x1f251},
    {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f7e0, 0x1f7eb}, {0x1f7f0, 0x1f7f0},
    {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff},
};

/// Signs that become pictures with the variation selector, such as the heart.
constexpr Range symbols[] = {
    {0xa9, 0xa9},       {0xae, 0xae},       {0x203c, 0x203c},   {0x2049, 0x2049},
    {0x2122, 0x2122},   {0x2139, 0x2139},   {0x2190, 0x2bff},   {0x3030, 0x3030},
    {0x303d, 0x303d},   {0x3297, 0x3297},   {0x3299, 0x3299},   {0x1f170, 0x1f171},
    {0x1f17e, 0x1f17f}, {0x1f202, 0x1f202}, {0x1f237, 0x1f237},
};

bool isKeycapBase(char32_t c)
{
    return (c >= u'0' && c <= u'9') || c == u'#' || c == u'*';
}

bool mayBeginEmoji(char32_t c)
{
    return isIn(pictures, c) || isIn(symbols, c) || isKeycapBase(c);
}

bool isEmoji(const QString &cluster)
{
    constexpr char32_t asText = 0xfe0e;
    constexpr char32_t asPicture = 0xfe0f;
    const QList<uint> codes = cluster.toUcs4();
    if (codes.isEmpty() || codes.value(1) == asText)
        return false;
    const bool isKeycap = isKeycapBase(codes.first()) && codes.last() == 0x20e3;
    return isIn(pictures, codes.first()) || isKeycap
        || (isIn(symbols, codes.first()) && codes.contains(asPicture));
}

} // namespace

QString isolatedLine(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    QString line = text;
    line.removeIf(isDirectionMark);
    if (line.isEmpty())
        return line;
    return firstStrongIsolate + showable(line.simplified()) + popIsolate;
}

bool isSeen(const QString &text)
{
    constexpr std::array<uint, 5> fillers{0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};
    return std::ranges::any_of(text.toUcs4(), [&](uint c) {
        return !QChar::isSpace(c) && !QChar::isMark(c) && QChar::category(c) != QChar::Other_Format
            && std::ranges::find(fillers, c) == fillers.end();
    });
}

bool runsBackwards(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI;
    });
}

QString spokenLine(const QString &line)
{
    QString spoken = line;
    spoken.removeIf(isDirectionMark);
    return spoken;
}

QString spokenParts(QStringList parts)
{
    parts.removeAll(QString());
    //: Between the parts of a sentence that screen readers speak, such as "Refund, 5 min, Ended"
    return spokenLine(parts.join(QCoreApplication::translate("Kustomer::Spoken", ", ")));
}

QString betweenParts()
{
    //: Between the parts of a line that is shown, such as "Sam · AI · 10:42"
    return QCoreApplication::translate("Kustomer::Shown", " · ");
}

QString directedLine(const QString &line, Qt::LayoutDirection direction)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar rightToLeftIsolate(0x2067);
    return (direction == Qt::RightToLeft ? rightToLeftIsolate : leftToRightIsolate) + line
        + popIsolate;
}

QString shownParts(QStringList parts, Qt::LayoutDirection direction)
{
    parts.removeAll(QString());
    if (parts.size() < 2)
        return showable(parts.value(0));
    for (QString &part : parts)
        part = isolatedLine(part);
    return directedLine(parts.join(betweenParts()), direction);
}

QString toolTipOf(const QString &text)
{
    const QString words = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const bool isShort = text.size() <= unwrappedToolTip;
    if (text.isEmpty())
        return {};
    return isShort ? u"<p style='white-space:pre'>%1</p>"_s.arg(words)
                   : u"<qt>%1</qt>"_s.arg(words);
}

bool isEmojiOnly(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > emojiAtMost * 16
        || !mayBeginEmoji(trimmed.left(2).toUcs4().first())) // as nearly always
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    int count = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString cluster = trimmed.mid(from, to - from);
        from = to;
        if (cluster.trimmed().isEmpty())
            continue;
        if (!isEmoji(cluster) || ++count > emojiAtMost)
            return false;
    }
    return count > 0;
}

} // namespace Kustomer
