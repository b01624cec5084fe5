// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/beginnings.h"

#include "chat/sending/courier.h"

#include <algorithm>
#include <functional>

namespace Kustomer {
namespace {

Error cancelled(const QString &message)
{
    return {.kind = Error::Kind::Cancelled, .message = message};
}

/// Those who wait for what was written as this.
auto isOf(const QString &threadId, const QString &clientId)
{
    return [=](const auto &one) {
        return one.threadId == threadId && one.clientId == clientId;
    };
}

template <typename One, typename Concerns, typename Outcome>
void answerThose(QList<One> *waiting, const Concerns &concerns, const Outcome &outcome)
{
    const auto concerned
        = std::stable_partition(waiting->begin(), waiting->end(), std::not_fn(concerns));
    const QList<One> those(concerned, waiting->end());
    waiting->erase(concerned, waiting->end());
    for (const One &one : those)
        one.answer(outcome);
}

} // namespace

Beginnings::Beginnings(Courier *courier, QObject *parent)
    : Part(parent)
{
    connect(courier, &Courier::conversationCreated, this, &Beginnings::settle);
    connect(courier, &Courier::settled, this, &Beginnings::noteDelivery);
    connect(courier, &Courier::shown, this, &Beginnings::review);
    connect(courier, &Courier::dropped, this, &Beginnings::drop);
}

void Beginnings::settle(const QString &threadId, const Conversation &conversation)
{
    for (Delivery &one : m_deliveries) {
        if (one.threadId == threadId)
            one.threadId = conversation.id;
    }
    const auto isInIt = [&threadId](const Beginning &one) {
        return one.threadId == threadId;
    };
    answerThose(&m_beginnings, isInIt, conversation);
}

void Beginnings::noteDelivery(const QString &clientId, const Message &message)
{
    const auto isIt = isOf(message.conversationId, clientId);
    answerThose(&m_deliveries, isIt, message);
    const auto begun = std::ranges::find_if(m_beginnings, isIt);
    if (begun == m_beginnings.end())
        return;
    Conversation conversation = begun->known;
    conversation.lastMessageAt = message.createdAt;
    conversation.preview = message.body;
    answerThose(&m_beginnings, isIt, conversation);
}

void Beginnings::follow(const QString &threadId, const QString &clientId)
{
    const auto goOn = [&](auto *waiting) {
        for (auto &one : *waiting) {
            if (one.threadId == threadId)
                one.clientId = clientId;
        }
    };
    goOn(&m_beginnings);
    goOn(&m_deliveries);
}

void Beginnings::drop(const QString &threadId, const QString &clientId)
{
    const auto isIt = isOf(threadId, clientId);
    const Error reason = cancelled(tr("The message was discarded."));
    answerThose(&m_beginnings, isIt, reason);
    answerThose(&m_deliveries, isIt, reason);
}

void Beginnings::review(const Message &unsent)
{
    if (!unsent.error)
        return;
    const auto isIt = isOf(unsent.conversationId, unsent.clientId);
    answerThose(&m_beginnings, isIt, *unsent.error);
    answerThose(&m_deliveries, isIt, *unsent.error);
}

void Beginnings::dismiss(const Error &reason)
{
    const auto isAny = [](const auto &) {
        return true;
    };
    answerThose(&m_beginnings, isAny, reason);
    answerThose(&m_deliveries, isAny, reason);
}

void Beginnings::forget()
{
    dismiss(cancelled(tr("The customer has left.")));
}

} // namespace Kustomer
