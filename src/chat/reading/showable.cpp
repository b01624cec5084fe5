// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/showable.h"

namespace Kustomer {
namespace {

// More than people write, and still laid out within a few frames.
constexpr qsizetype longestShown = 32 * 1024;
constexpr qsizetype mostLines = 1000;

bool isLineBreak(QChar c)
{
    return QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(c);
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
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        const bool control = c.category() == QChar::Other_Control && c != u'\t';
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
