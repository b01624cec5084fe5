// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/bubblerow.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kustomer {

/// The words of the timeline.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::RowWords)

public:
    /// "Today", "Yesterday", "Monday, 16 November" or, of another year, the whole date.
    static QString day(QDate date, QDate today, const QLocale &locale);

    /// Date and time in full.
    static QString dateTime(const QDateTime &at, const QLocale &locale);

    /// What a row of another kind than Message says.
    static QString line(const BubbleRow &row, QDate today, const QLocale &locale);

    /// How delivery is told in words; empty once the message is sent, and while it is held.
    static QString delivery(Message::Delivery state);

    /// Why a message was not sent; empty where it was, or may be.
    static QString whyNotSent(const Message &message);

    /// How a message is spoken: who, when, what, and how far it got.
    static QString spoken(const BubbleRow &row, const QString &text, const QLocale &locale);

    /// How a message is spoken when it comes: that it is new, who, what.
    static QString news(const BubbleRow &row, const QString &text);

    /// Of an answer that was chosen.
    static QString chosen(const QString &words);
    /// That an artificial intelligence wrote something.
    static QString ai();
    /// One level up.
    static QString back();
    /// Above the articles that an answer rests on.
    static QString sources();
    static QString retry();
    static QString discard();

private:
    static QString author(const BubbleRow &row);
};

} // namespace Kustomer
