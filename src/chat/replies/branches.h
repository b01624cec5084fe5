// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/MessageTemplate>

#include <algorithm>

namespace Kustomer {

// Inline, as the widgets use them, too, and the library exports nothing but public names.

/// The options from the first level down to the one that a branch ends at, as far as it is there.
inline QList<ReplyOption> optionsAlong(const MessageTemplate &content, const QStringList &branch)
{
    QList<ReplyOption> along;
    QList<ReplyOption> level = content.options;
    for (const QString &payload : branch) {
        const auto next = std::ranges::find(level, payload, &ReplyOption::payload);
        if (next == level.end())
            break;
        const ReplyOption opened = *next;
        level = opened.options;
        along.append(opened);
    }
    return along;
}

/// What can be chosen where a branch ends.
inline QList<ReplyOption> optionsBelow(const MessageTemplate &content, const QStringList &branch)
{
    const QList<ReplyOption> along = optionsAlong(content, branch);
    return along.isEmpty() ? content.options : along.last().options;
}

} // namespace Kustomer
