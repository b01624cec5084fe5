// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/replies/replies.h"
#include "chat/rows/messagerows.h"
#include "chat/rows/orderedrows.h"
#include "chat/rows/timelineobserver.h"

#include <QList>

#include <optional>

namespace Kustomer {

/// The rows of one conversation: in order, without doubles, with a row ahead of each day.
/// Order is (createdAt, id) and nothing else; merging what is already there changes nothing.
class Timeline
{
public:
    explicit Timeline(TimelineObserver *observer);

    int size() const { return m_rows.size(); }
    const TimelineRow &at(int row) const { return m_rows.at(row); }
    /// The row of a message by its id or client id, −1 where there is none.
    int rowOf(const QString &id) const { return m_rows.rowOf(id); }
    /// The newest message that the server has.
    std::optional<Message> newestConfirmed() const;

    /// Inserts what is new, updates what is known; a message with a known client id takes its row.
    void merge(QList<Message> messages);
    void remove(const QString &id);
    void clear();

    /// Fills in what is known about a sender; whether that changes a row.
    bool describe(const User &sender);
    /// Fills in what is known about a file; whether that changes a row.
    bool describe(const Attachment &attachment);
    /// The agent who is typing, as the last row; none takes it away.
    void showTyping(const std::optional<TypingRow> &typing);
    /// A line below the messages; an empty text takes it away.
    void showNotice(const NoticeRow &notice);
    /// The lines between the messages: all that there are from now on.
    void showEvents(const QList<EventRow> &events);
    /// Moves the rows ahead of the days to where midnight is in the time zone of now.
    void reviewDays();
    /// The company's messages since this instant, as far as the customer has not answered
    /// (wire §7).
    int unreadCount(const QDateTime &seen) const;
    /// Whether the rows reach back to something that was seen or answered: then the count is whole.
    bool reachesSeen(const QDateTime &seen) const;
    /// Draws the "new messages" line above the first of them.
    void markUnread(const QDateTime &seen);
    void clearUnreadMark();

    /// How far the customer is with what the message of a row offers (wire §16.2).
    ReplyState replyState(int row) const;
    /// The newest message that wants one of its options chosen before anything is written.
    std::optional<Message> lockingMessage() const;
    /// Opens a level of what a message offers.
    void browse(const QString &messageId, const QStringList &branch);
    /// An option was chosen and is on its way to a row, which showReplies() has yet to tell;
    /// nothing where it cannot be chosen.
    std::optional<Draft> choose(const QString &messageId, const QString &payload);
    /// It did not get there; whether it was on its way.
    bool unchoose(const QString &messageId) { return m_choices.remove(messageId) > 0; }
    void showReplies(const QString &messageId);

private:
    void openDay(const Message &message);
    QDateTime dayOf(const QDateTime &instant) const;
    bool updateKnown(const Message &message);
    void insert(std::vector<TimelineRow> rows, int place);
    void insertSorted(QList<Message> messages);
    void replace(int row, const Message &message);
    void put(int row, const Message &message);
    void write(int row, const Message &message);
    void move(int row, const Message &message);
    void removeRow(int row);
    void removeEmptyDay(int row);
    template <typename Tail>
    void setTail(const std::optional<Tail> &tail);
    void insertLine(const TimelineRow &line);
    void countUnread(const std::vector<TimelineRow> &rows, int place);
    int firstUnread(const QDateTime &seen) const;
    void walkUnread(const QDateTime &seen) const;
    void reviewReplies(int place, int count = 1);
    void reviewRepliesAbove(int place);
    bool isChoice(const MessageRow &own, const MessageRow &asked) const;
    void takeWaiting(const MessageRow &asked, int row, Answering &answering) const;

    TimelineObserver *m_observer;
    MessageRows m_messages;
    OrderedRows m_rows;
    std::optional<UnreadRow> m_unreadMark;
    QList<EventRow> m_events;
    QHash<QString, QStringList> m_branches; ///< levels that are open, by message
    QHash<QString, QString> m_choices;      ///< payloads that are on their way, by message

    /// From local midnight to the next, in UTC: a local time asks the system for its zone each time
    /// it is compared.
    struct Day
    {
        QDateTime begin, end;
    };
    mutable Day m_day; ///< the one that was asked for last

    struct Unread
    {
        QDateTime seen;
        int count = 0;
        bool isWhole = false;
    };
    /// The last count, kept while only newer messages come.
    mutable std::optional<Unread> m_unread;
};

} // namespace Kustomer
