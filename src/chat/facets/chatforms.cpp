// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"

#include "chat/access/chataccess.h"
#include "chat/base/threadid.h"
#include "chat/running/runningchat.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

ChatForms::ChatForms(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        Prelude *prelude = &report->chat().parts().prelude;
        report->relay(&prelude->forms(), &Forms::changed, ChatNews::Of::Customer, this,
                      &ChatForms::changed);
        report->relay(&prelude->emails(), &EmailCapture::wantedChanged, ChatNews::Of::Chat, this,
                      &ChatForms::emailWantedChanged);
    });
}

FormState ChatForms::of(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().prelude.forms().of(chat->parts().inbox.idOf(conversationId))
                : FormState{.conversationId = conversationId};
}

void ChatForms::answer(const QString &conversationId, const Draft &written, QObject *context,
                       const Answer<QString> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->writing().say(conversationId, written)
                     : Result<QString>(notStartedReason()));
}

void ChatForms::skip(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->parts().prelude.forms().skip(chat->parts().inbox.idOf(conversationId))
                     : Result<Done>(notStartedReason()));
}

void ChatForms::goBack(const QString &conversationId, QObject *context,
                       const Answer<QString> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat
                    ? chat->parts().prelude.forms().goBack(chat->parts().inbox.idOf(conversationId))
                    : Result<QString>(notStartedReason()));
}

void ChatForms::giveUp(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat
                    ? chat->parts().prelude.forms().giveUp(chat->parts().inbox.idOf(conversationId))
                    : Result<Done>(notStartedReason()));
}

void ChatForms::begin(const QString &conversationId, const QString &formId, QObject *context,
                      const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    const bool isBegun = chat && chat->parts().prelude.forms().begin(conversationId, formId);
    const Error refusal{.kind = Error::Kind::Refused,
                        .message = tr("Something was said here already.")};
    answerLater(context, answer,
                isBegun    ? Result<Done>(Done{})
                    : chat ? refusal
                           : notStartedReason());
}

bool ChatForms::isEmailWanted(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    if (!chat || !chat->parts().prelude.emails().isWanted())
        return false;
    const QString id = chat->parts().inbox.idOf(conversationId);
    const std::optional<Conversation> conversation = chat->parts().inbox.list().known(id);
    return conversation && !isLocalThreadId(id) && !conversation->isEnded();
}

void ChatForms::giveEmail(const QString &email, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->parts().prelude.emails().give(email)
                     : Result<Done>(notStartedReason()));
}

void ChatForms::declineEmail()
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().prelude.emails().decline();
}

void ChatForms::noteVisit(const QString &conversationId, const QUrl &page)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().prelude.forms().noteVisit(chat->parts().inbox.idOf(conversationId), page);
}

} // namespace Kustomer
