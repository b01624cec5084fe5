// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"

#include "chat/access/chataccess.h"
#include "chat/base/threadid.h"
#include "chat/running/runningchat.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Asks the forms of a chat for something in a thread, or in the conversation that it became.
template <typename Act>
auto inForms(const QString &threadId, const Act &act)
{
    return [&](RunningChat &chat) {
        return act(chat.parts().prelude.forms(), chat.parts().inbox.idOf(threadId));
    };
}

} // namespace

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
    m_chat->askNow(context, answer,
                   [&](RunningChat &chat) { return chat.writing().say(conversationId, written); });
}

void ChatForms::skip(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    m_chat->askNow(context, answer, inForms(conversationId, [](Forms &forms, const QString &id) {
                       return forms.skip(id);
                   }));
}

void ChatForms::goBack(const QString &conversationId, QObject *context,
                       const Answer<QString> &answer)
{
    m_chat->askNow(context, answer, inForms(conversationId, [](Forms &forms, const QString &id) {
                       return forms.goBack(id);
                   }));
}

void ChatForms::giveUp(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    m_chat->askNow(context, answer, inForms(conversationId, [](Forms &forms, const QString &id) {
                       return forms.giveUp(id);
                   }));
}

void ChatForms::begin(const QString &conversationId, const QString &formId, QObject *context,
                      const Answer<Done> &answer)
{
    const Error refusal{.kind = Error::Kind::Refused,
                        .message = tr("Something was said here already.")};
    m_chat->askNow(context, answer, inForms(conversationId, [&](Forms &forms, const QString &id) {
                       return forms.begin(id, formId) ? Result<Done>(Done{}) : refusal;
                   }));
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
    m_chat->askNow(context, answer,
                   [&](RunningChat &chat) { return chat.parts().prelude.emails().give(email); });
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
