// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How far the customer is with what the messages of a Timeline offer.

#include "chat/timeline/timeline.h"

namespace Kustomer {
namespace {

bool isOwn(const Message &message)
{
    return message.direction == Message::Direction::FromCustomer;
}

} // namespace

ReplyState Timeline::replyState(int row) const
{
    const Message *asked = messageIn(at(row));
    if (!asked || !offersReplies(*asked))
        return {};
    Answering answering(*asked);
    for (int below = row + 1; below < size(); ++below) {
        const Message *message = messageIn(at(below));
        if (message && isOwn(*message) && !answering.take(*message))
            break;
        if (std::holds_alternative<NoticeRow>(at(below)))
            answering.end();
    }
    ReplyState state = answering.state();
    const auto choice = m_choices.constFind(asked->id);
    if (state.stage == ReplyState::Stage::Open && choice != m_choices.cend()) {
        state.stage = ReplyState::Stage::Answered;
        state.chosen = *choice;
    }
    state.branch = m_branches.value(asked->id);
    return state;
}

const Message *Timeline::lockingMessage() const
{
    for (int row = m_offers > 0 ? size() - 1 : -1; row >= 0; --row) {
        const Message *message = messageIn(at(row));
        if (message && isOwn(*message))
            break;
        const bool locks = message && message->templateData && message->templateData->locksInput;
        if (locks && replyState(row).stage == ReplyState::Stage::Open)
            return message;
    }
    return nullptr;
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
    const std::optional<Draft> draft = draftOf(*messageIn(at(row))->templateData, payload);
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
bool Timeline::isChoice(const Message &own, const Message &asked) const
{
    const ReplyOption *option = optionChosenBy(*asked.templateData, own);
    return option && option->payload == m_choices.value(asked.id);
}

/// What came, went or changed at this place may answer what is above it, as far as the customer's
/// own words; a choice above leaves only feedback open.
void Timeline::reviewReplies(int place)
{
    const Message *here = place < size() ? messageIn(at(place)) : nullptr;
    bool isChosen = false;
    for (int row = m_offers > 0 ? place - 1 : -1; row >= 0; --row) {
        const Message *message = messageIn(at(row));
        if (message && isOwn(*message)) {
            if (message->payload.isEmpty())
                break;
            isChosen = true;
        }
        const bool mayChange = message && offersReplies(*message)
            && (!isChosen || message->templateData->type == MessageTemplate::Type::Feedback);
        if (!mayChange)
            continue;
        if (here && isOwn(*here) && isChoice(*here, *message))
            m_choices.remove(message->id); // it is in a row now
        m_observer->changed(row, row);
    }
}

} // namespace Kustomer
