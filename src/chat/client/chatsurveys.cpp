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
    RunningChat *chat = m_chat->chat();
    return chat ? chat->surveys().of(chat->inbox().idOf(conversationId)) : std::nullopt;
}

void ChatSurveys::answer(const QString &conversationId, const SatisfactionResponse &response,
                         QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    const Result<Done> taken = chat
        ? chat->surveys().answer(chat->inbox().idOf(conversationId), response)
        : notStartedReason();
    QMetaObject::invokeMethod(
        context, [answer, taken] { answer(taken); }, Qt::QueuedConnection);
}

void ChatSurveys::ask(const QString &conversationId)
{
    if (RunningChat *chat = m_chat->chat())
        chat->surveys().ask(chat->inbox().idOf(conversationId));
    else
        m_chat->news().tellProblem(notStartedReason());
}

} // namespace Kustomer
