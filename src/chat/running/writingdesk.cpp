// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/writingdesk.h"

#include "chat/base/threadid.h"
#include "chat/running/chatparts.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Result<QString> WritingDesk::say(const QString &threadId, const Draft &draft)
{
    const QString conversationId = m_parts->inbox.idOf(threadId);
    if (conversationId.isEmpty() || draft.isBlank())
        return QString();
    const Result<Draft> permitted = this->permitted(conversationId, draft);
    return permitted ? post(conversationId, *permitted) : permitted.error();
}

QString WritingDesk::send(const QString &threadId, const Draft &draft,
                          const Answer<Message> &answer)
{
    const QString conversationId = m_parts->inbox.idOf(threadId);
    const Result<QString> said = say(threadId, draft);
    if (!said) {
        answer(said.error());
        return {};
    }
    if (said->isEmpty())
        answer(Error{.kind = Error::Kind::Configuration,
                     .code = u"message_empty"_s,
                     .message = tr("This cannot be sent from here.")});
    else
        m_parts->beginnings.await(Beginnings::Delivery{conversationId, *said, answer});
    return *said;
}

Result<Draft> WritingDesk::permitted(const QString &conversationId, const Draft &draft) const
{
    if (!m_filter)
        return draft;
    const Result<Draft> permitted = m_filter(conversationId, draft);
    if (permitted && !permitted->isBlank())
        return permitted;
    const QString reason = permitted ? QString() : permitted.error().message;
    return Error{.kind = Error::Kind::Refused,
                 .code = u"outgoing_filter"_s,
                 .message = reason.isEmpty() ? tr("This cannot be sent from here.") : reason,
                 .details = permitted ? QString() : permitted.error().details};
}

Result<QString> WritingDesk::post(const QString &conversationId, const Draft &draft)
{
    if (draft.isBlank())
        return QString();
    m_parts->wishes.keepAlong(conversationId);
    if (!draft.files.isEmpty() && m_parts->company.settings().disableAttachments) {
        m_parts->drafts.add(conversationId, draft);
        return Error{.kind = Error::Kind::Configuration,
                     .code = u"attachments_disabled"_s,
                     .message = tr("Files cannot be sent here. Your message was kept as a draft.")};
    }
    m_parts->presence.setTyping(conversationId, ChatStates::Typing::Ended);
    m_parts->ends.withdraw(conversationId);
    m_parts->renewal.insist();
    if (isLocalThreadId(conversationId))
        describe(conversationId);
    Forms &forms = m_parts->prelude.forms();
    if (forms.takes(conversationId, draft))
        return forms.take(conversationId, draft);
    std::ignore = forms.giveUp(conversationId); // where it asked nothing
    return m_parts->courier.post(conversationId, draft);
}

/// What is wanted of this thread comes before what is wanted of all.
void WritingDesk::describe(const QString &threadId)
{
    m_parts->descriptions.supplement(threadId, m_parts->wishes.of(threadId).customAttributes);
    if (m_attributes)
        m_parts->descriptions.supplement(threadId, m_attributes());
}

Result<QString> WritingDesk::reply(const QString &threadId, const QString &messageId,
                                   const QString &payload)
{
    Thread *thread = m_parts->inbox.threads().find(threadId);
    const std::optional<Draft> draft
        = thread ? thread->model()->choose(messageId, payload) : std::nullopt;
    if (!draft)
        return QString();
    const Result<QString> said = say(threadId, *draft);
    if (!said || said->isEmpty())
        thread->model()->unchoose(messageId);
    return said;
}

QString WritingDesk::openThread() const
{
    const QString open = m_parts->inbox.openId();
    const QString begun = m_parts->courier.begunThread();
    return !open.isEmpty() ? open
        : !begun.isEmpty() ? begun
                           : m_parts->prelude.forms().begunThread();
}

QString WritingDesk::threadToBegin(const NewConversation &wanted)
{
    const QString open = m_parts->company.settings().singleSessionChat ? openThread() : QString();
    if (!open.isEmpty())
        return open;
    const NewConversation wish = Wishes::tidy(wanted);
    const auto isMeant = [&](const QString &id) {
        return m_parts->wishes.of(id) == wish;
    };
    if (const QString asked = m_parts->prelude.askedThread(isMeant); !asked.isEmpty())
        return asked;
    const QStringList threads = m_parts->drafts.threads();
    const auto begun = std::ranges::find_if(threads, [&](const QString &id) {
        const Thread *thread = m_parts->inbox.threads().find(id);
        return isLocalThreadId(id) && isMeant(id) && (!thread || thread->model()->rowCount() == 0);
    });
    const QString id = begun == threads.end() ? newLocalThreadId() : *begun;
    m_parts->wishes.set(id, wish);
    return id;
}

void WritingDesk::create(const QString &message, const NewConversation &wanted,
                         const Answer<Conversation> &answer)
{
    const QString id = threadToBegin(wanted);
    const Draft draft{.body = message};
    const Result<Draft> permitted = draft.isBlank() ? draft : this->permitted(id, draft);
    const Result<QString> clientId = permitted ? post(id, *permitted) : permitted.error();
    if (!clientId) {
        answer(clientId.error());
        return;
    }
    const Conversation conversation
        = m_parts->inbox.list().known(id).value_or(Conversation{.id = id});
    if (clientId->isEmpty())
        answer(conversation);
    else
        m_parts->beginnings.await(Beginnings::Beginning{id, *clientId, conversation, answer});
}

Draft WritingDesk::draft(const QString &threadId) const
{
    Draft draft = m_parts->drafts.draft(m_parts->inbox.idOf(threadId));
    for (QString &file : draft.files)
        file = m_parts->files.cabinet().whereabouts(file);
    return draft;
}

void WritingDesk::setDraft(const QString &threadId, const Draft &draft)
{
    if (threadId.isEmpty())
        return;
    const QString id = m_parts->inbox.idOf(threadId);
    if (!draft.isBlank())
        m_parts->wishes.keepAlong(id);
    m_parts->drafts.set(id, draft);
}

} // namespace Kustomer
