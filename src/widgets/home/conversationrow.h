// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <KustomerChat/Conversation>

#include <QLocale>
#include <QRect>

namespace Kustomer {

/// What a row of the conversation list says.
struct ConversationRow
{
    QString headline = {}; ///< the conversation's title, else who answers
    QString preview = {};  ///< the latest message on one line
    QString time = {};
    QString partner = {}; ///< whose avatar stands there
    QUrl avatarUrl = {};
    int unreadCount = 0;
    bool waits = false;  ///< the latest message, the customer's, has yet to be sent
    QLocale locale = {}; ///< of its numbers
    bool ended = false;
    bool open = false; ///< on screen beside the list

    /// The row as a sentence for a screen reader.
    QString spoken() const;

    bool operator==(const ConversationRow &) const = default;
};

/// Who answers where nobody has a name yet.
struct Team
{
    QString name = {};
    QUrl iconUrl = {};

    bool operator==(const Team &) const = default;
};

/// The picture of who answers in a conversation.
QUrl avatarUrl(const Conversation &conversation, const Team &team);

/// When something was last said, in words.
QString timeOf(const Conversation &conversation, const QDateTime &now, const QLocale &locale);

/// The draft is what was written there and not sent.
ConversationRow conversationRow(const Conversation &conversation, const Team &team,
                                const QDateTime &now, const QLocale &locale,
                                const QString &draft = {});

/// Where the parts of a row stand, already mirrored where the text runs from right to left.
struct ConversationRowLayout
{
    QRect avatar, headline, time, preview;
    QRect badge; ///< or the mark of what waits

    static ConversationRowLayout of(const ConversationRow &row, const QRect &rect,
                                    Qt::LayoutDirection direction, const ChatTheme &theme);

    bool operator==(const ConversationRowLayout &) const = default;
};

/// The height of every row.
int conversationRowHeight(const ChatTheme &theme);

/// The height of the line above a section of the list.
int sectionHeight(const ChatTheme &theme);

/// The word above ended conversations.
QString endedWord();

} // namespace Kustomer
