// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/markdown.h"

#include "chat/reading/markdownreader.h"
#include "chat/reading/showable.h"
#include "protocol/values/message.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

// More than people write, and still laid out within a few frames.
constexpr qsizetype longestShown = 32 * 1024;
constexpr qsizetype mostLines = 1000;

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

/// The beginning of a text that is too long to be shown as a whole, and that it is one.
QString withinReason(const QString &text)
{
    const qsizetype end = endOfShown(text);
    if (end == text.size())
        return text;
    return text.left(end) + u"…\n\n("_s
        + QCoreApplication::translate("Kustomer::Markdown", "The rest is too long to be shown.")
        + u')';
}

/// Whether there is no more markup in a text than people write.
bool isReasonable(const QString &text)
{
    constexpr qsizetype mostMarks = 2000;
    const auto isMark = [](QChar c) {
        return QStringView(u"`*_~[|>").contains(c);
    };
    return std::ranges::count_if(text, isMark) <= mostMarks;
}

MessageText read(const QString &text, const Message &message, const QStringList &hostSchemes)
{
    return message.direction == Message::Direction::FromCustomer || !isReasonable(text)
        ? plainText(text, hostSchemes)
        : readMarkdown(text, hostSchemes);
}

} // namespace

MessageText textOf(const Message &message, const QStringList &hostSchemes)
{
    const QString shown = withinReason(message.body);
    MessageText text = read(showable(shown), message, hostSchemes);
    text.isCut = shown != message.body;
    return text;
}

MessageText wholeTextOf(const Message &message)
{
    return read(showable(message.body), message, {});
}

QString markdownPreview(const QString &markdown)
{
    constexpr qsizetype longest = 300; // more than a line ever shows
    return readMarkdown(showable(markdown.left(longest))).plain().simplified();
}

} // namespace Kustomer
