// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How far the customer is with what the messages of a Timeline offer.

#include "chat/base/writers.h"
#include "chat/rows/timeline.h"

namespace Kustomer {
namespace {

bool isOwn(const MessageRow &row)
{
    return row.common->direction == Message::Direction::FromCustomer;
}

} // namespace

ReplyState Timeline::replyState(int row) const
{
    const MessageRow *asked = messageIn(at(row));
    if (!asked || !offersReplies(*asked->common))
        return {};
    Answering answering(*asked->common);
    for (int below = row + 1; below < size(); ++below) {
        const MessageRow *message = messageIn(at(below));
        if (message && isOwn(*message) && !answering.take(message->message()))
            break;
        if (std::holds_alternative<NoticeRow>(at(below)))
            answering.end();
    }
    takeWaiting(*asked, row, answering);
    ReplyState state = answering.state();
    const auto choice = m_choices.constFind(asked->id);
    if (state.stage == ReplyState::Stage::Open && choice != m_choices.cend()) {
        state.stage = ReplyState::Stage::Answered;
        state.chosen = *choice;
    }
    state.branch = m_branches.value(asked->id);
    return state;
}

/// An answer that waits may stand above what it answers: the server dated that later.
void Timeline::takeWaiting(const MessageRow &asked, int row, Answering &answering) const
{
    int left = m_rows.waiting();
    for (int other = size() - 1; left > 0 && other >= 0; --other) {
        const MessageRow *message = messageIn(at(other));
        if (!message || !isWaiting(*message))
            continue;
        --left;
        if (other < row && optionChosenBy(*asked.common->templateData, message->message()))
            answering.take(message->message());
    }
}

std::optional<Message> Timeline::lockingMessage() const
{
    for (int row = m_rows.offers() > 0 ? size() - 1 : -1; row >= 0; --row) {
        const MessageRow *message = messageIn(at(row));
        const bool isHandedOver = std::holds_alternative<EventRow>(at(row)); // who asked is gone
        if (isHandedOver || (message && isOwn(*message)))
            break;
        const bool locks
            = message && message->common->templateData && message->common->templateData->locksInput;
        if (locks && replyState(row).stage == ReplyState::Stage::Open)
            return message->message();
        if (message && !locks && isOfPerson(*message->common)) // who writes to a person is free to
            break;
    }
    return std::nullopt;
}

void Timeline::browse(const QString &messageId, const QStringList &branch)
{
    if (rowOf(messageId) < 0 || m_branches.value(messageId) == branch)
        return;
    m_branches.insert(messageId, branch);
    showReplies(messageId);
}

std::optional<Draft> Timeline::choose(const QString &messageId, const QString &payload)
{
    const int row = rowOf(messageId);
    const ReplyState state = row < 0 ? ReplyState() : replyState(row);
    if (state.stage != ReplyState::Stage::Open || state.chosen == payload)
        return std::nullopt;
    const std::optional<Draft> draft = draftOf(*messageIn(at(row))->common->templateData, payload);
    if (draft)
        m_choices.insert(messageId, payload);
    return draft;
}

void Timeline::showReplies(const QString &messageId)
{
    const int row = rowOf(messageId);
    if (row >= 0)
        m_observer->changed(row, row);
}

/// Whether a message of the customer is the one by which an answer was chosen here.
bool Timeline::isChoice(const MessageRow &own, const MessageRow &asked) const
{
    const ReplyOption *option = optionChosenBy(*asked.common->templateData, own.message());
    return option && option->payload == m_choices.value(asked.id);
}

/// What came, went or changed at this place may answer what is above it.
void Timeline::reviewReplies(int place, int count)
{
    reviewRepliesAbove(place);
    for (int row = place + 1; m_rows.offers() > 0 && row < place + count; ++row) {
        const MessageRow *message = messageIn(at(row));
        if (message && isOwn(*message))
            reviewRepliesAbove(row);
    }
}

/// As far as the customer's own words; a choice above leaves only feedback open.
void Timeline::reviewRepliesAbove(int place)
{
    const MessageRow *here = place < size() ? messageIn(at(place)) : nullptr;
    bool isChosen = false;
    for (int row = m_rows.offers() > 0 ? place - 1 : -1; row >= 0; --row) {
        const MessageRow *message = messageIn(at(row));
        if (message && isOwn(*message)) {
            if (message->common->payload.isEmpty())
                break;
            isChosen = true;
        }
        const bool mayChange = message && offersReplies(*message->common)
            && (!isChosen
                || message->common->templateData->type == MessageTemplate::Type::Feedback);
        if (!mayChange)
            continue;
        if (here && isOwn(*here) && isChoice(*here, *message))
            m_choices.remove(message->id); // it is in a row now
        m_observer->changed(row, row);
    }
}

} // namespace Kustomer
