// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pieces/rowwords.h"

#include "chat/reading/showable.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/relativetime.h"
#include "widgets/words/trouble.h"
#include "widgets/words/typingwords.h"
#include "widgets/words/writers.h"

namespace Kustomer {

QString RowWords::day(QDate date, QDate today, const QLocale &locale)
{
    if (date == today)
        return tr("Today");
    if (date.addDays(1) == today)
        return tr("Yesterday");
    if (date.year() != today.year())
        return locale.toString(date, QLocale::LongFormat);
    //: A day of this year: weekday, day, month; see QLocale::toString
    return locale.toString(date, tr("dddd, d MMMM"));
}

QString RowWords::dateTime(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.date(), QLocale::LongFormat) + u' ' + timeOfDay(at.time(), locale);
}

QString RowWords::line(const BubbleRow &row, QDate today, const QLocale &locale)
{
    switch (row.kind) {
    case BubbleRow::Kind::Day:
        return day(row.at.date(), today, locale);
    case BubbleRow::Kind::Unread:
        return tr("New messages");
    case BubbleRow::Kind::Typing:
        return row.isByAssistant() ? assistantTypingWords() : typingWords(row.name);
    case BubbleRow::Kind::Notice:
    case BubbleRow::Kind::Message:
        break;
    }
    return showable(row.text).simplified();
}

QString RowWords::delivery(Message::Delivery state)
{
    switch (state) {
    case Message::Delivery::Queued:
        return tr("Waiting to be sent");
    case Message::Delivery::Sending:
        return tr("Sending…");
    case Message::Delivery::Failed:
        return tr("Not sent");
    case Message::Delivery::Sent:
    case Message::Delivery::Held: // nobody waits but for the customer
        break;
    }
    return {};
}

QString RowWords::whyNotSent(const Message &message)
{
    const bool isFailed = message.delivery == Message::Delivery::Failed && message.error;
    return isFailed ? reason(*message.error) : QString();
}

QString RowWords::author(const BubbleRow &row)
{
    if (row.isFromCustomer())
        return customerName();
    const QString name = row.name.simplified();
    if (row.isByAssistant())
        //: Spoken by screen readers: artificial intelligence, under this name
        return name.isEmpty() ? assistantName() : tr("AI assistant, %1").arg(name);
    return name.isEmpty() ? supportName() : name;
}

QString RowWords::news(const BubbleRow &row, const QString &text)
{
    //: Spoken by screen readers: who, what
    return tr("New message from %1: %2").arg(author(row), spokenLine(text.simplified()));
}

QString RowWords::spoken(const BubbleRow &row, const QString &text, const QLocale &locale)
{
    //: Spoken by screen readers: who, when, what
    const QString sentence
        = tr("%1, %2: %3")
              .arg(author(row), timeOfDay(row.at.time(), locale), spokenLine(text.simplified()));
    return spokenParts({sentence, delivery(row.message.delivery), whyNotSent(row.message)});
}

QString RowWords::chosen(const QString &words)
{
    //: Spoken by screen readers: an answer that was chosen
    return tr("%1, chosen").arg(words);
}

QString RowWords::ai()
{
    //: Beside the name of who wrote: artificial intelligence
    return tr("AI");
}

QString RowWords::back()
{
    return tr("Back");
}

QString RowWords::sources()
{
    //: Above the articles that an answer rests on
    return tr("Sources");
}

QString RowWords::retry()
{
    return tr("Try again");
}

QString RowWords::discard()
{
    return tr("Delete");
}

} // namespace Kustomer
