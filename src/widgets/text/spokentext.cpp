// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/spokentext.h"

#include "widgets/words/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kustomer {
namespace {

using Mark = TextLine::Mark;

struct SpokenText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::SpokenText)
};

bool isCode(const TextLine &line)
{
    return line.kind == TextLine::Kind::Code;
}

/// The innermost quotation around a line; −1: none.
int quoteAround(const TextLine &line)
{
    int quote = -1;
    for (const TextContainer &container : line.nest)
        quote = container.kind == TextContainer::Kind::Quote ? container.id : quote;
    return quote;
}

/// A mark that is read as it stands; what is done and what is not is said in words.
QString markOf(const TextLine &line)
{
    switch (line.mark) {
    case Mark::Done:
        return SpokenText::tr("Done:");
    case Mark::Open:
        return SpokenText::tr("To do:");
    default:
        return line.marker;
    }
}

/// The line with what begins there; the one before says whether it does.
QString spoken(const TextLine &line, const TextLine *before)
{
    const QString words = (markOf(line) + u' ' + line.text).simplified();
    const bool isSameGroup = before && before->group == line.group;
    if (isCode(line) && !(isSameGroup && isCode(*before)))
        //: Spoken by screen readers ahead of the first line of a piece of code
        return SpokenText::tr("Code: %1").arg(words);
    const int quote = quoteAround(line);
    if (quote >= 0 && !(before && quoteAround(*before) == quote))
        //: Spoken by screen readers ahead of the first line of a quotation
        return SpokenText::tr("Quote: %1").arg(words);
    return words;
}

/// Where a line ends in a sign that makes a pause by itself, it needs no other.
bool pauses(const QString &words)
{
    return QStringView(u".!?…:;,。！？、，؟،").contains(words.back());
}

} // namespace

QString spokenText(const MessageText &text)
{
    QStringList sentences;
    const TextLine *before = nullptr;
    for (const TextLine &line : text.lines) {
        const QString words = spoken(line, before);
        before = &line;
        if (words.isEmpty())
            continue;
        if (!sentences.isEmpty() && pauses(sentences.last()))
            sentences.last() += u' ' + words;
        else
            sentences.append(words);
    }
    return spokenParts(sentences);
}

} // namespace Kustomer
