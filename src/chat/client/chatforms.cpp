// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatforms.h"

#include "chat/base/threadid.h"
#include "chat/client/chatlifecycle.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

template <typename T>
void answerLater(QObject *context, const Answer<T> &answer, const Result<T> &result)
{
    QMetaObject::invokeMethod(
        context, [answer, result] { answer(result); }, Qt::QueuedConnection);
}

} // namespace

ChatForms::ChatForms(ChatLifecycle *chat)
    : QObject(chat)
    , m_chat(chat)
{ }

FormState ChatForms::of(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->prelude().forms().of(chat->inbox().idOf(conversationId))
                : FormState{.conversationId = conversationId};
}

void ChatForms::answer(const QString &conversationId, const Draft &written, QObject *context,
                       const Answer<QString> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->say(conversationId, written) : Result<QString>(notStartedReason()));
}

void ChatForms::skip(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->prelude().forms().skip(chat->inbox().idOf(conversationId))
                     : Result<Done>(notStartedReason()));
}

void ChatForms::goBack(const QString &conversationId, QObject *context,
                       const Answer<QString> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->prelude().forms().goBack(chat->inbox().idOf(conversationId))
                     : Result<QString>(notStartedReason()));
}

void ChatForms::giveUp(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->prelude().forms().giveUp(chat->inbox().idOf(conversationId))
                     : Result<Done>(notStartedReason()));
}

void ChatForms::begin(const QString &conversationId, const QString &formId, QObject *context,
                      const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    const bool isBegun = chat && chat->prelude().forms().begin(conversationId, formId);
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
    if (!chat || !chat->prelude().emails().isWanted())
        return false;
    const QString id = chat->inbox().idOf(conversationId);
    const std::optional<Conversation> conversation = chat->inbox().list().known(id);
    return conversation && !isLocalThreadId(id) && !conversation->isEnded();
}

void ChatForms::giveEmail(const QString &email, QObject *context, const Answer<Done> &answer)
{
    RunningChat *chat = m_chat->chat();
    answerLater(context, answer,
                chat ? chat->prelude().emails().give(email) : Result<Done>(notStartedReason()));
}

void ChatForms::declineEmail()
{
    if (RunningChat *chat = m_chat->chat())
        chat->prelude().emails().decline();
}

void ChatForms::noteVisit(const QString &conversationId, const QUrl &page)
{
    if (RunningChat *chat = m_chat->chat())
        chat->prelude().forms().noteVisit(chat->inbox().idOf(conversationId), page);
}

} // namespace Kustomer
