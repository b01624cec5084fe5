// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/markdown.h"

#include "chat/reading/markdownreader.h"
#include "chat/reading/showable.h"
#include "protocol/values/message.h"

#include <QCoreApplication>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

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

MessageText read(const QString &text, const Message &message, const QStringList &hostSchemes)
{
    return message.direction == Message::Direction::FromCustomer ? plainText(text, hostSchemes)
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

} // namespace Kustomer
