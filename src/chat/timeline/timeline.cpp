// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/timeline.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Kustomer {

/// What rows are sorted by. A day starts at midnight and a divider carries the key of its message,
/// so that decorations keep their place without any special rule.
struct Timeline::Key
{
    qint64 instant = 0;
    QStringView id;
    int rank = 0; ///< of rows with the same instant and id

    bool operator<(const Key &other) const
    {
        return std::tie(instant, id, rank) < std::tie(other.instant, other.id, other.rank);
    }
    bool operator==(const Key &) const = default;
};

namespace {

constexpr int messageRank = 2;
constexpr qint64 theEnd = std::numeric_limits<qint64>::max();

QStringView nameOf(const Message &message)
{
    return message.id.isEmpty() ? message.clientId : message.id;
}

bool isKnownBy(const MessageRow &row, const QString &id)
{
    return row.id == id || row.common->clientId == id;
}

Message combined(const Message &known, Message news)
{
    if (news.clientId.isEmpty())
        news.clientId = known.clientId;
    if (news.payload.isEmpty())
        news.payload = known.payload; // not every service tells it again
    if (news.sender.displayName.isEmpty() && news.sender.id == known.sender.id)
        news.sender = known.sender;
    return news;
}

} // namespace

Timeline::Timeline(TimelineObserver *observer)
    : m_observer(observer)
{ }

Timeline::Key Timeline::keyOf(const Message &message)
{
    return {message.createdAt.toMSecsSinceEpoch(), nameOf(message), messageRank};
}

Timeline::Key Timeline::keyOf(const MessageRow &row)
{
    return {row.createdAt.toMSecsSinceEpoch(), row.name(), messageRank};
}

Timeline::Key Timeline::keyOf(const TimelineRow &row)
{
    struct Visitor
    {
        Key operator()(const MessageRow &row) const { return Timeline::keyOf(row); }
        Key operator()(const DayRow &row) const { return {row.begin.toMSecsSinceEpoch(), {}, 0}; }
        Key operator()(const UnreadRow &row) const
        {
            return {row.instant.toMSecsSinceEpoch(), row.messageId, messageRank - 1};
        }
        Key operator()(const NoticeRow &) const { return {theEnd, {}, 0}; }
        Key operator()(const TypingRow &) const { return {theEnd, {}, 1}; }
    };
    return std::visit(Visitor(), row);
}

int Timeline::lowerBound(const Key &key) const
{
    if (!m_rows.empty() && keyOf(m_rows.back()) < key) // as nearly always: it is new
        return size();
    const auto found = std::ranges::lower_bound(m_rows, key, std::less<>(),
                                                [](const TimelineRow &row) { return keyOf(row); });
    return int(found - m_rows.begin());
}

int Timeline::rowOf(const QString &id) const
{
    const auto instant = m_instants.constFind(id);
    if (id.isEmpty() || instant == m_instants.cend())
        return -1;
    for (int row = lowerBound({*instant, {}, 0}); row < size(); ++row) {
        const MessageRow *message = messageIn(at(row));
        if (message && isKnownBy(*message, id))
            return row;
    }
    return -1;
}

std::optional<Message> Timeline::newestConfirmed() const
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        const MessageRow *message = messageIn(*row);
        if (message && !message->id.isEmpty())
            return message->message();
    }
    return std::nullopt;
}

void Timeline::merge(const QList<Message> &messages)
{
    QList<Message> fresh;
    QSet<QString> freshNames;
    for (const Message &message : messages) {
        int row = rowOf(message.id);
        const int pending = rowOf(message.clientId);
        if (row >= 0 && pending >= 0 && row != pending) { // the echo came before the answer
            remove(message.clientId);
            row = rowOf(message.id);
        }
        row = row >= 0 ? row : rowOf(message.clientId);
        if (row >= 0) {
            replace(row, combined(messageIn(at(row))->message(), message));
            continue;
        }
        const QString name = nameOf(message).toString();
        if (!freshNames.contains(name)) {
            freshNames.insert(name);
            fresh.append(message);
        }
    }
    insertSorted(std::move(fresh));
}

void Timeline::insertSorted(QList<Message> messages)
{
    std::ranges::sort(messages, std::less<>(),
                      [](const Message &message) { return keyOf(message); });
    qsizetype next = 0;
    while (next < messages.size()) {
        const int place = lowerBound(keyOf(messages.at(next)));
        std::vector<TimelineRow> rows;
        QDateTime lastDay;
        for (; next < messages.size(); ++next) {
            const Message &message = messages.at(next);
            if (place < size() && !(keyOf(message) < keyOf(at(place))))
                break;
            const QDateTime day = dayOf(message.createdAt);
            if (day != lastDay && !hasDay(day))
                rows.push_back(DayRow{day});
            lastDay = day;
            rows.push_back(m_messages.rowOf(message));
        }
        insert(std::move(rows), place);
    }
}

QDateTime Timeline::dayOf(const QDateTime &instant) const
{
    if (instant < m_day.begin || instant >= m_day.end) {
        const QDate date = instant.toLocalTime().date();
        m_day = {date.startOfDay().toUTC(), date.addDays(1).startOfDay().toUTC()};
    }
    return m_day.begin;
}

bool Timeline::hasDay(const QDateTime &day) const
{
    return rowOf(DayRow{day}) >= 0;
}

void Timeline::insert(std::vector<TimelineRow> rows, int place)
{
    m_observer->aboutToInsert(place, place + int(rows.size()) - 1);
    countUnread(rows, place);
    for (const TimelineRow &row : rows) {
        if (const MessageRow *message = messageIn(row))
            remember(*message);
    }
    m_rows.insert(m_rows.begin() + place, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    m_observer->inserted();
    reviewReplies(place);
}

void Timeline::replace(int row, const Message &message)
{
    const MessageRow &known = *messageIn(at(row));
    if (known.message() == message)
        return;
    if (keyOf(known) != keyOf(message)) {
        move(row, message);
        return;
    }
    put(row, message);
}

void Timeline::put(int row, const Message &message)
{
    m_unread.reset();
    write(row, message);
}

void Timeline::write(int row, const Message &message)
{
    forget(*messageIn(at(row)));
    m_rows[size_t(row)] = m_messages.rowOf(message);
    remember(*messageIn(at(row)));
    m_observer->changed(row, row);
    reviewReplies(row);
}

void Timeline::move(int row, const Message &message)
{
    if (dayOf(messageIn(at(row))->createdAt) != dayOf(message.createdAt)) {
        removeRow(row);
        insertSorted({message});
        return;
    }
    const int target = lowerBound(keyOf(message));
    const bool staysInPlace = target == row || target == row + 1;
    int place = row;
    if (!staysInPlace) {
        place = target > row ? target - 1 : target;
        m_observer->aboutToMove(row, target);
        TimelineRow moving = std::move(m_rows[size_t(row)]);
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin() + place, std::move(moving));
        m_observer->moved();
    }
    put(place, message);
}

void Timeline::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0)
        removeRow(row);
}

void Timeline::removeRow(int row)
{
    m_observer->aboutToRemove(row, row);
    m_unread.reset();
    if (const MessageRow *message = messageIn(at(row)))
        forget(*message);
    m_rows.erase(m_rows.begin() + row);
    m_observer->removed();
    reviewReplies(row);
    removeEmptyDay(row - 1);
}

void Timeline::removeEmptyDay(int row)
{
    if (row < 0 || !std::holds_alternative<DayRow>(at(row)))
        return;
    const TimelineRow *below = row + 1 < size() ? &at(row + 1) : nullptr;
    const bool hasContent
        = below && (messageIn(*below) || std::holds_alternative<UnreadRow>(*below));
    if (!hasContent)
        removeRow(row);
}

void Timeline::clear()
{
    if (m_rows.empty())
        return;
    m_observer->aboutToRemove(0, size() - 1);
    m_rows.clear();
    m_instants.clear();
    m_unread.reset();
    m_unreadMark.reset();
    m_offers = 0;
    m_branches.clear();
    m_choices.clear();
    m_observer->removed();
}

void Timeline::describe(const User &sender)
{
    for (int row = 0; row < size(); ++row) {
        TimelineRow &shown = m_rows[size_t(row)];
        auto *message = std::get_if<MessageRow>(&shown);
        auto *typing = std::get_if<TypingRow>(&shown);
        const User *known = message ? &message->common->sender : typing ? &typing->agent : nullptr;
        if (!known || known->id != sender.id || *known == sender)
            continue;
        if (message) {
            Message described = message->message();
            described.sender = sender;
            write(row, described);
        } else {
            typing->agent = sender;
            m_observer->changed(row, row);
        }
    }
}

bool Timeline::describe(const Attachment &attachment)
{
    bool isChanged = false;
    for (int row = 0; row < size(); ++row) {
        const MessageRow *message = messageIn(at(row));
        if (!message)
            continue;
        const QList<Attachment> &files = message->common->attachments;
        const auto known = std::ranges::find(files, attachment.id, &Attachment::id);
        if (known == files.cend() || *known == attachment)
            continue;
        Message described = message->message();
        described.attachments[known - files.cbegin()] = attachment;
        write(row, described);
        isChanged = true;
    }
    return isChanged;
}

void Timeline::insertLine(const TimelineRow &line)
{
    insert({line}, lowerBound(keyOf(line)));
}

int Timeline::rowOf(const TimelineRow &line) const
{
    const Key key = keyOf(line);
    const int row = lowerBound(key);
    return row < size() && keyOf(at(row)) == key ? row : -1;
}

void Timeline::remember(const MessageRow &row)
{
    const qint64 instant = row.createdAt.toMSecsSinceEpoch();
    remember(row.id, instant);
    remember(row.common->clientId, instant);
    m_offers += offersReplies(*row.common) ? 1 : 0;
}

void Timeline::remember(const QString &name, qint64 instant)
{
    m_instants.remove(name); // its text may be that of another row, which insert() would keep
    if (!name.isEmpty())
        m_instants.insert(name, instant);
}

void Timeline::forget(const MessageRow &row)
{
    m_instants.remove(row.id);
    m_instants.remove(row.common->clientId);
    m_offers -= offersReplies(*row.common) ? 1 : 0;
}

} // namespace Kustomer
