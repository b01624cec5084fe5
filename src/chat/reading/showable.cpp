// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/showable.h"

#include <algorithm>

namespace Kustomer {
namespace {

// More than people write, and still laid out within a few frames.
constexpr qsizetype longestShown = 32 * 1024;
constexpr qsizetype mostLines = 1000;

bool isLineBreak(QChar c)
{
    return (c >= u'\n' && c <= u'\r') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == QChar(0x85);
}

/// No others are of the category Cc.
bool isControl(QChar c)
{
    return c < QChar(0x20) || (c >= QChar(0x7f) && c <= QChar(0x9f));
}

/// Whether it is shown as it is, whatever stands beside it.
bool isPlain(QChar c)
{
    return c == u'\t' || c == u'\n' || !(isControl(c) || isLineBreak(c) || c.isSurrogate());
}

bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

} // namespace

QString showable(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text; // nearly all are like this
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        const bool control = isControl(c) && c != u'\t';
        result += isLineBreak(c)                  ? QChar(u'\n')
            : control || isLoneSurrogate(text, i) ? QChar(QChar::ReplacementCharacter)
                                                  : c;
    }
    return result;
}

qsizetype endOfShown(const QString &text)
{
    qsizetype lines = 0;
    const qsizetype end = qMin(longestShown, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == mostLines)
            return i;
    }
    return end;
}

} // namespace Kustomer
