// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationrow.h"

#include "chat/base/formatlocale.h"
#include "chat/reading/plainreading.h"
#include "chat/reading/showable.h"
#include "widgets/looks/badge.h"
#include "widgets/text/cardnumbers.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/relativetime.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

constexpr qsizetype longest = 300; // more than a line ever shows

// Not the rounded advance of QFontMetrics: by that a text may be cut that just fits.
int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int textHeight(const ChatTheme &theme)
{
    return QFontMetrics(theme.strongFont).height() + theme.unit / 2
        + QFontMetrics(theme.font).height();
}

int markWidth(const ConversationRow &row, const ChatTheme &theme)
{
    if (row.unreadCount > 0)
        return badgeWidth(row.unreadCount, row.locale, theme);
    return row.waits ? theme.timeline.markSize : 0;
}

/// The preview as it reads: what the customer typed stands for itself.
QString plainPreview(const Conversation &conversation)
{
    return conversation.previewAuthor == Conversation::Author::Customer
        ? showable(conversation.preview.left(longest)).simplified()
        : markdownPreview(conversation.preview);
}

/// A number of a payment card that is not sent yet is no more to be read here than where the
/// customer is warned of it; empty where nothing of the draft is seen.
QString lineOf(const QString &draft)
{
    const QString unsent = isolatedLine(withoutCardNumbers(draft.left(longest)));
    return isSeen(unsent) ? unsent : QString();
}

/// The text that names who wrote it where that was the customer.
QString previewOf(const Conversation &conversation, const QString &unsent)
{
    if (!unsent.isEmpty())
        return QCoreApplication::translate("Kustomer::ConversationRow", "Draft: %1").arg(unsent);
    const QString preview = isolatedLine(plainPreview(conversation));
    if (conversation.previewAuthor != Conversation::Author::Customer)
        return preview;
    return QCoreApplication::translate("Kustomer::ConversationRow", "You: %1").arg(preview);
}

/// What the row is about, unless its preview says just that.
QString headlineOf(const Conversation &conversation, const QString &partner)
{
    const QString title = showable(conversation.title).simplified();
    const bool isSaid = plainPreview(conversation).startsWith(title);
    return title.isEmpty() || isSaid ? partner : title;
}

} // namespace

QString ConversationRow::spoken() const
{
    QStringList parts{spokenLine(headline), spokenLine(preview), time};
    if (unreadCount > 0)
        parts << inDigitsOf(locale,
                            QCoreApplication::translate("Kustomer::ConversationRow",
                                                        "%n unread messages", nullptr,
                                                        unreadCount));
    if (waits)
        parts << QCoreApplication::translate("Kustomer::RowWords", "Waiting to be sent");
    if (ended)
        parts << endedWord();
    if (open) {
        parts << QCoreApplication::translate("Kustomer::ConversationRow", "Open",
                                             "on screen beside the list, spoken");
    }
    return spokenParts(parts);
}

QUrl avatarUrl(const Conversation &conversation, const Team &team)
{
    const QUrl own = conversation.responders.value(0).avatarUrl;
    return own.isEmpty() ? team.iconUrl : own;
}

QString timeOf(const Conversation &conversation, const QDateTime &now, const QLocale &locale)
{
    const QDateTime &when = conversation.lastMessageAt.isValid() ? conversation.lastMessageAt
                                                                 : conversation.createdAt;
    return relativeTime(when, now, locale);
}

ConversationRow conversationRow(const Conversation &conversation, const Team &team,
                                const QDateTime &now, const QLocale &locale, const QString &draft)
{
    const QString unsent = lineOf(draft);
    const User responder = conversation.responders.value(0);
    const QString partner = responder.displayName.isEmpty() ? team.name : responder.displayName;
    return {.headline = isolatedLine(headlineOf(conversation, partner)),
            .preview = previewOf(conversation, unsent),
            .time = timeOf(conversation, now, locale),
            .partner = partner,
            .avatarUrl = avatarUrl(conversation, team),
            .unreadCount = conversation.unreadCount,
            .waits = conversation.previewWaits && unsent.isEmpty(),
            .locale = locale,
            .ended = conversation.isEnded()};
}

ConversationRowLayout ConversationRowLayout::of(const ConversationRow &row, const QRect &rect,
                                                Qt::LayoutDirection direction,
                                                const ChatTheme &theme)
{
    const ChatTheme::ListRow &look = theme.listRow;
    const QRect inside = rect.adjusted(theme.margin, 0, -theme.margin, 0);
    const int left = inside.left() + look.avatarSize + look.spacing;
    const int right = inside.right() + 1;
    const int top = rect.top() + (rect.height() - textHeight(theme)) / 2;
    const int headlineHeight = QFontMetrics(theme.strongFont).height();
    const int previewHeight = QFontMetrics(theme.font).height();
    const int previewTop = top + headlineHeight + theme.unit / 2;
    const int time = widthOf(row.time, theme.smallFont);
    const int mark = markWidth(row, theme);
    const int timeGap = time > 0 ? look.spacing : 0;
    const int markGap = mark > 0 ? look.spacing : 0;
    const int avatarTop = rect.top() + (rect.height() - look.avatarSize) / 2;
    const int markTop = previewTop + (previewHeight - badgeHeight(theme)) / 2;

    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    return {.avatar = placed({inside.left(), avatarTop, look.avatarSize, look.avatarSize}),
            .headline = placed({left, top, right - left - time - timeGap, headlineHeight}),
            .time = placed({right - time, top, time, headlineHeight}),
            .preview = placed({left, previewTop, right - left - mark - markGap, previewHeight}),
            .badge = placed({right - mark, markTop, mark, badgeHeight(theme)})};
}

int conversationRowHeight(const ChatTheme &theme)
{
    return std::max(textHeight(theme), theme.listRow.avatarSize) + 2 * theme.listRow.padding;
}

int sectionHeight(const ChatTheme &theme)
{
    return QFontMetrics(theme.smallStrongFont).height() + 4 * theme.unit;
}

QString endedWord()
{
    return QCoreApplication::translate("Kustomer::ConversationRow", "Ended",
                                       "mark of a conversation");
}

} // namespace Kustomer
