// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/beginnings.h"

#include "chat/sending/courier.h"

namespace Kustomer {
namespace {

Error cancelled(const QString &message)
{
    return {.kind = Error::Kind::Cancelled, .message = message};
}

} // namespace

Beginnings::Beginnings(Courier *courier, QObject *parent)
    : QObject(parent)
{
    connect(courier, &Courier::conversationCreated, this, &Beginnings::settle);
    connect(courier, &Courier::shown, this, &Beginnings::review);
    connect(courier, &Courier::dropped, this, [this](const QString &threadId) {
        settle(threadId, cancelled(tr("The message was discarded.")));
    });
}

void Beginnings::await(const QString &threadId, const Answer<Conversation> &answer)
{
    m_answers.insert(threadId, answer);
}

void Beginnings::review(const Message &unsent)
{
    if (unsent.error)
        settle(unsent.conversationId, *unsent.error);
}

void Beginnings::settle(const QString &threadId, const Result<Conversation> &outcome)
{
    const QList<Answer<Conversation>> answers = m_answers.values(threadId);
    m_answers.remove(threadId);
    for (const Answer<Conversation> &answer : answers)
        answer(outcome);
}

void Beginnings::forget()
{
    const QList<Answer<Conversation>> answers = m_answers.values();
    m_answers.clear();
    for (const Answer<Conversation> &answer : answers)
        answer(cancelled(tr("The customer has left.")));
}

} // namespace Kustomer
