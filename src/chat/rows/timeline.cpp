// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/timeline.h"

#include <algorithm>
#include <functional>

namespace Kustomer {
namespace {

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

/// Whether somebody of the company wrote it. Nobody in particular, who has no id, did so where the
/// server has it only: neither customers nor what greets and asks here have one either.
bool isBy(const MessageRow &row, const User &sender)
{
    const Message &common = *row.common;
    return common.sender.id == sender.id
        && (!sender.id.isEmpty()
            || (common.direction == Message::Direction::FromCompany
                && isOfServer(row.id, common.clientId)));
}

} // namespace

Timeline::Timeline(TimelineObserver *observer)
    : m_observer(observer)
{ }

std::optional<Message> Timeline::newestConfirmed() const
{
    for (int row = size() - 1; row >= 0; --row) {
        const MessageRow *message = messageIn(at(row));
        if (message && isOfServer(message->id, message->common->clientId))
            return message->message();
    }
    return std::nullopt;
}

void Timeline::merge(QList<Message> messages)
{
    QList<Message> fresh;
    QHash<QStringView, qsizetype> places; // in it, by name
    for (Message &message : messages) {
        if (updateKnown(message))
            continue;
        const auto twin = places.constFind(nameOf(message));
        if (twin == places.cend()) {
            fresh.append(std::move(message));
            if (messages.size() > 1)
                places.insert(nameOf(fresh.last()), fresh.size() - 1);
            continue;
        }
        const qsizetype place = *twin;
        places.erase(twin); // its text goes
        fresh[place] = combined(fresh.at(place), std::move(message));
        places.insert(nameOf(fresh.at(place)), place);
    }
    insertSorted(std::move(fresh));
}

/// Whether a message has a row, which is up to date now.
bool Timeline::updateKnown(const Message &message)
{
    const int confirmed = rowOf(message.id);
    const int pending = rowOf(message.clientId);
    if (confirmed < 0 && pending < 0)
        return false;
    const int known = confirmed >= 0 ? confirmed : pending;
    const Message news = combined(messageIn(at(known))->message(), message);
    if (confirmed >= 0 && pending >= 0 && confirmed != pending)
        remove(message.id); // the echo came before the answer; who watches the own row goes on
    const int row = rowOf(message.clientId);
    replace(row >= 0 ? row : rowOf(message.id), news);
    return true;
}

void Timeline::insertSorted(QList<Message> messages)
{
    const auto key = [](const Message &message) {
        return keyOf(message);
    };
    if (!std::ranges::is_sorted(messages, std::less<>(), key))
        std::ranges::sort(messages, std::less<>(), key);
    for (auto next = messages.begin(); next != messages.end();) {
        openDay(*next);
        const int place = m_rows.placeOf(keyOf(*next));
        std::vector<TimelineRow> rows;
        rows.reserve(size_t(messages.end() - next) + 1);
        QDateTime lastDay;
        for (; next != messages.end(); ++next) {
            if (place < size() && !(keyOf(*next) < keyOf(at(place))))
                break;
            const QDateTime day = dayOf(next->createdAt);
            if (day != lastDay && m_rows.rowOf(DayRow{day}) < 0)
                rows.push_back(DayRow{day});
            lastDay = day;
            rows.push_back(m_messages.rowOf(std::move(*next)));
        }
        insert(std::move(rows), place);
    }
}

/// What happened on the same day may stand above a message already, without one of its own: then
/// the day's row has a place apart from it.
void Timeline::openDay(const Message &message)
{
    const DayRow day{dayOf(message.createdAt)};
    if (m_rows.rowOf(day) < 0 && m_rows.placeOf(keyOf(day)) != m_rows.placeOf(keyOf(message)))
        insertLine(day);
}

QDateTime Timeline::dayOf(const QDateTime &instant) const
{
    if (instant < m_day.begin || instant >= m_day.end) {
        const QDate date = instant.toLocalTime().date();
        m_day = {date.startOfDay().toUTC(), date.addDays(1).startOfDay().toUTC()};
    }
    return m_day.begin;
}

void Timeline::insert(std::vector<TimelineRow> rows, int place)
{
    const int count = int(rows.size());
    m_observer->aboutToInsert(place, place + count - 1);
    countUnread(rows, place);
    m_rows.insert(place, std::move(rows));
    m_observer->inserted();
    reviewReplies(place, count);
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
    m_rows.replace(row, m_messages.rowOf(message));
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
    const int target = m_rows.placeOf(keyOf(message));
    const bool staysInPlace = target == row || target == row + 1;
    int place = row;
    if (!staysInPlace) {
        place = target > row ? target - 1 : target;
        m_observer->aboutToMove(row, target);
        m_rows.move(row, place);
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
    const MessageRow *message = messageIn(at(row));
    const bool wasWaiting = message && isWaiting(*message);
    m_rows.remove(row);
    m_observer->removed();
    reviewReplies(wasWaiting ? size() : row);
    removeEmptyDay(row - 1);
}

void Timeline::removeEmptyDay(int row)
{
    if (row < 0 || !std::holds_alternative<DayRow>(at(row)))
        return;
    const TimelineRow *below = row + 1 < size() ? &at(row + 1) : nullptr;
    const bool hasContent = below
        && (messageIn(*below) || std::holds_alternative<UnreadRow>(*below)
            || std::holds_alternative<EventRow>(*below));
    if (!hasContent)
        removeRow(row);
}

void Timeline::clear()
{
    if (size() == 0)
        return;
    m_observer->aboutToRemove(0, size() - 1);
    m_rows.clear();
    m_unread.reset();
    m_unreadMark.reset();
    m_events.clear();
    m_branches.clear();
    m_choices.clear();
    m_observer->removed();
}

bool Timeline::describe(const User &sender)
{
    bool isChanged = false;
    for (int row = 0; row < size(); ++row) {
        const MessageRow *message = messageIn(at(row));
        const auto *typing = std::get_if<TypingRow>(&at(row));
        const bool isMeant
            = message ? isBy(*message, sender) : typing && typing->agent.id == sender.id;
        if (!isMeant || (message ? message->common->sender : typing->agent) == sender)
            continue;
        if (message) {
            Message described = message->message();
            described.sender = sender;
            write(row, described);
        } else {
            m_rows.replace(row, TypingRow{sender, typing->writer});
            m_observer->changed(row, row);
        }
        isChanged = true;
    }
    return isChanged;
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
    insert({line}, m_rows.placeOf(keyOf(line)));
}

} // namespace Kustomer
