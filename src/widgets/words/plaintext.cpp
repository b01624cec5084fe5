// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/plaintext.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace Kustomer {
namespace {

constexpr int emojiAtMost = 6;

bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

/// Emoji that are shown as pictures by themselves.
bool isPicture(char32_t c)
{
    return (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x1f1e6 && c <= 0x1f1ff) || c == 0x1f004
        || c == 0x1f0cf || c == 0x231a || c == 0x231b || c == 0x23e9 || c == 0x23f0 || c == 0x2705
        || c == 0x2728 || c == 0x274c || c == 0x2b50 || c == 0x2b55 || c == 0x26a1 || c == 0x26bd
        || c == 0x26c4 || c == 0x2615 || c == 0x2614;
}

/// Signs that become pictures with the variation selector, such as the heart.
bool isSymbol(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2bff) || c == 0xa9 || c == 0xae || c == 0x203c || c == 0x2049
        || c == 0x2122 || c == 0x2139 || c == 0x3030 || c == 0x303d;
}

bool isEmoji(const QString &cluster)
{
    const QList<uint> codes = cluster.toUcs4();
    if (codes.isEmpty())
        return false;
    if (isPicture(codes.first()))
        return true;
    const bool keycap = codes.last() == 0x20e3;
    return keycap || (isSymbol(codes.first()) && codes.contains(0xfe0f));
}

} // namespace

QString showable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || isLoneSurrogate(result, i))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

QString isolatedLine(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QString line = text;
    line.removeIf(isDirectionMark);
    return firstStrongIsolate + showable(line.simplified()) + popIsolate;
}

bool isEmojiOnly(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > emojiAtMost * 16)
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
