// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatsurveys.h"

#include "chat/client/chatlifecycle.h"

#include <QPointer>

namespace Kustomer {

ChatSurveys::ChatSurveys(ChatLifecycle *chat)
    : QObject(chat)
    , m_chat(chat)
{ }

std::optional<Satisfaction> ChatSurveys::of(const QString &conversationId) const
{
    return m_chat->chat() ? m_chat->chat()->surveys().of(conversationId) : std::nullopt;
}

void ChatSurveys::answer(const QString &conversationId, const SatisfactionResponse &response,
                         QObject *context, const Answer<Done> &answer)
{
    const Result<Done> taken = m_chat->chat()
        ? m_chat->chat()->surveys().answer(conversationId, response)
        : Result<Done>(notStartedReason());
    QMetaObject::invokeMethod(
        context, [answer, taken] { answer(taken); }, Qt::QueuedConnection);
}

void ChatSurveys::ask(const QString &conversationId)
{
    if (m_chat->chat())
        m_chat->chat()->surveys().ask(conversationId);
    else
        m_chat->news().tellProblem(notStartedReason());
}

} // namespace Kustomer
