// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/beginnings.h"

#include "chat/sending/courier.h"

#include <algorithm>

namespace Kustomer {
namespace {

Error cancelled(const QString &message)
{
    return {.kind = Error::Kind::Cancelled, .message = message};
}

} // namespace

Beginnings::Beginnings(Courier *courier, QObject *parent)
    : Part(parent)
{
    connect(courier, &Courier::conversationCreated, this, &Beginnings::settle);
    connect(courier, &Courier::delivered, this, &Beginnings::noteDelivery);
    connect(courier, &Courier::shown, this, &Beginnings::review);
    connect(courier, &Courier::dropped, this, [this](const QString &, const QString &clientId) {
        settleAll([&](const Beginning &one) { return one.clientId == clientId; },
                  cancelled(tr("The message was discarded.")));
    });
}

void Beginnings::settle(const QString &threadId, const Result<Conversation> &outcome)
{
    settleAll([&](const Beginning &one) { return one.threadId == threadId; }, outcome);
}

void Beginnings::noteDelivery(const Message &message)
{
    const auto concerned = std::ranges::find(m_waiting, message.clientId, &Beginning::clientId);
    if (concerned == m_waiting.end())
        return;
    Conversation conversation = concerned->known;
    conversation.lastMessageAt = message.createdAt;
    conversation.preview = message.body;
    settleAll([&](const Beginning &one) { return one.clientId == message.clientId; }, conversation);
}

void Beginnings::review(const Message &unsent)
{
    if (unsent.error)
        settleAll([&](const Beginning &one) { return one.clientId == unsent.clientId; },
                  *unsent.error);
}

template <typename Concerns>
void Beginnings::settleAll(const Concerns &concerns, const Result<Conversation> &outcome)
{
    const auto others = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                              [&](const Beginning &one) { return !concerns(one); });
    const QList<Beginning> settled(others, m_waiting.end());
    m_waiting.erase(others, m_waiting.end());
    for (const Beginning &one : settled)
        one.answer(outcome);
}

void Beginnings::forget()
{
    settleAll([](const Beginning &) { return true; }, cancelled(tr("The customer has left.")));
}

} // namespace Kustomer
