// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatsurveys.h"

#include "chat/access/chataccess.h"
#include "chat/running/runningchat.h"

namespace Kustomer {

ChatSurveys::ChatSurveys(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        const Surveys *surveys = &report->chat().parts().surveys;
        report->relay(surveys, &Surveys::received, ChatNews::Of::Customer, this,
                      &ChatSurveys::received);
        report->relay(surveys, &Surveys::changed, ChatNews::Of::Customer, this,
                      &ChatSurveys::changed);
    });
}

std::optional<Satisfaction> ChatSurveys::of(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().surveys.of(chat->parts().inbox.idOf(conversationId)) : std::nullopt;
}

bool ChatSurveys::isWaiting(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    return chat && chat->parts().surveys.isWaiting(chat->parts().inbox.idOf(conversationId));
}

void ChatSurveys::answer(const QString &conversationId, const SatisfactionResponse &response,
                         QObject *context, const Answer<Done> &answer)
{
    m_chat->askNow(context, answer, [&](RunningChat &chat) {
        ChatParts &parts = chat.parts();
        return parts.surveys.answer(parts.inbox.idOf(conversationId), response);
    });
}

void ChatSurveys::ask(const QString &conversationId)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().surveys.ask(chat->parts().inbox.idOf(conversationId));
    else
        m_chat->news().tellProblem(notStartedReason());
}

} // namespace Kustomer
