// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/conversation.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/settings.h"
#include "protocol/nouns/user.h"

namespace Kustomer::Testing {

/// Values as text, so that a difference can be read.
QString textOf(const QDateTime &instant);
QString textOf(const Message &message);
QString textOf(const Conversation &conversation);

/// The items of a page, one a line, then what could not be read and where it goes on.
template <typename T>
QString textOf(const Page<T> &page)
{
    QStringList lines;
    for (const T &item : page.items)
        lines.append(textOf(item));
    for (const Error &problem : page.problems)
        lines.append(QStringLiteral("problem: ") + problem.message);
    if (!page.next.isEmpty())
        lines.append(QStringLiteral("next: ") + page.next);
    return lines.join(u'\n');
}

/// What a file of tests/fixtures holds.
QByteArray fixture(const QString &name);

} // namespace Kustomer::Testing
