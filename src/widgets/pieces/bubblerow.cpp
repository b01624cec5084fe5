// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pieces/bubblerow.h"

#include <QAbstractItemModel>

namespace Kustomer {
namespace {

QVariant read(const QAbstractItemModel &model, int row, TimelineModel::Role role)
{
    return model.data(model.index(row, 0), role);
}

BubbleRow::Kind kindOf(const QAbstractItemModel &model, int row)
{
    return BubbleRow::Kind(read(model, row, TimelineModel::KindRole).toInt());
}

/// The message of a row; nothing for rows that are no messages or do not exist.
std::optional<Message> messageOf(const QAbstractItemModel &model, int row)
{
    if (row < 0 || row >= model.rowCount() || kindOf(model, row) != BubbleRow::Kind::Message)
        return std::nullopt;
    return read(model, row, TimelineModel::MessageRole).value<Message>();
}

bool isOneRun(const Message &earlier, const Message &later, std::chrono::minutes runLength)
{
    return earlier.direction == later.direction && earlier.sender.id == later.sender.id
        && earlier.sender.displayName == later.sender.displayName
        && earlier.createdAt.msecsTo(later.createdAt)
        < std::chrono::milliseconds(runLength).count();
}

ChatStates::Writer writerOf(const QAbstractItemModel &model, int row)
{
    return read(model, row, TimelineModel::WriterRole).value<ChatStates::Writer>();
}

/// As whom an assistant wrote last above a row; nothing where none did.
std::optional<User> assistantAbove(const QAbstractItemModel &model, int row)
{
    while (--row >= 0) {
        if (kindOf(model, row) == BubbleRow::Kind::Message
            && writerOf(model, row) == ChatStates::Writer::Assistant)
            return read(model, row, TimelineModel::SenderRole).value<User>();
    }
    return std::nullopt;
}

/// Whoever types. The sign of an assistant may bear the name of a person, in whose place it
/// answers: it is shown as its messages are.
User typistOf(const QAbstractItemModel &model, int row)
{
    std::optional<User> assistant;
    if (writerOf(model, row) == ChatStates::Writer::Assistant)
        assistant = assistantAbove(model, row);
    return assistant ? *assistant : read(model, row, TimelineModel::SenderRole).value<User>();
}

} // namespace

bool BubbleRow::isFromCustomer() const
{
    return kind == Kind::Message && message.direction == Message::Direction::FromCustomer;
}

BubbleRow bubbleRow(const QAbstractItemModel &model, int row, std::chrono::minutes runLength)
{
    BubbleRow result;
    result.kind = kindOf(model, row);
    result.name = read(model, row, TimelineModel::SenderNameRole).toString();
    result.writer = writerOf(model, row);
    result.at = read(model, row, TimelineModel::CreatedAtRole).toDateTime().toLocalTime();
    if (const std::optional<Message> message = messageOf(model, row)) {
        result.message = *message;
        if (message->templateData)
            result.replies = read(model, row, TimelineModel::RepliesRole).value<ReplyState>();
        const std::optional<Message> before = messageOf(model, row - 1);
        const std::optional<Message> after = messageOf(model, row + 1);
        result.opensRun = !before || writerOf(model, row - 1) != result.writer
            || !isOneRun(*before, *message, runLength);
        result.endsRun = !after || writerOf(model, row + 1) != result.writer
            || !isOneRun(*message, *after, runLength);
    } else {
        result.text = read(model, row, TimelineModel::BodyRole).toString();
        result.goesOnIn = read(model, row, TimelineModel::GoesOnRole).toString();
        result.message.sender = typistOf(model, row);
        if (result.kind == BubbleRow::Kind::Typing)
            result.name = result.message.sender.displayName;
    }
    return result;
}

} // namespace Kustomer
