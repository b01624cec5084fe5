// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a RunningChat does for whoever writes, or looks at what is written.

#include "chat/base/threadid.h"
#include "chat/running/runningchat.h"
#include "chat/sending/arrivals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString RunningChat::send(const QString &threadId, const Draft &draft)
{
    const Result<QString> said = say(threadId, draft);
    if (said)
        return *said;
    report(said.error());
    return {};
}

Result<QString> RunningChat::say(const QString &threadId, const Draft &draft)
{
    const QString conversationId = m_inbox.idOf(threadId);
    if (conversationId.isEmpty() || draft.isBlank())
        return QString();
    const Result<Draft> permitted = this->permitted(conversationId, draft);
    return permitted ? post(conversationId, *permitted) : permitted.error();
}

Result<Draft> RunningChat::permitted(const QString &conversationId, const Draft &draft) const
{
    if (!m_outgoingFilter)
        return draft;
    const Result<Draft> permitted = m_outgoingFilter(conversationId, draft);
    if (permitted && !permitted->isBlank())
        return permitted;
    const QString reason = permitted ? QString() : permitted.error().message;
    return Error{.kind = Error::Kind::Refused,
                 .code = u"outgoing_filter"_s,
                 .message = reason.isEmpty() ? tr("This cannot be sent from here.") : reason,
                 .details = permitted ? QString() : permitted.error().details};
}

Result<QString> RunningChat::post(const QString &conversationId, const Draft &draft)
{
    if (draft.isBlank())
        return QString();
    if (!draft.files.isEmpty() && settings().disableAttachments) {
        m_drafts.add(conversationId, draft);
        return Error{.kind = Error::Kind::Configuration,
                     .message = tr("Files cannot be sent here. Your message was kept as a draft.")};
    }
    m_typing.end();
    m_renewal.insist();
    if (m_prelude.forms().takes(conversationId, draft))
        return m_prelude.forms().take(conversationId, draft);
    return m_courier.post(conversationId, draft);
}

void RunningChat::askCompanyFor(const QString &language, const QString &scheduleId)
{
    m_configuration.language = language;
    m_http.setLanguage(QString(language).replace(u'_', u'-'));
    m_company.setWish({.language = language,
                       .scheduleId = scheduleId,
                       .teamName = m_configuration.key.displayName()});
}

QString RunningChat::reply(const QString &threadId, const QString &messageId,
                           const QString &payload)
{
    Thread *thread = m_inbox.threads().find(threadId);
    const std::optional<Draft> draft
        = thread ? thread->model()->choose(messageId, payload) : std::nullopt;
    if (!draft)
        return {};
    const QString clientId = send(threadId, *draft);
    if (clientId.isEmpty())
        thread->model()->unchoose(messageId);
    return clientId;
}

QString RunningChat::begin()
{
    if (settings().singleSessionChat) {
        const QString open = m_inbox.openId();
        const QString begun = m_courier.begunThread();
        const QString one = !open.isEmpty() ? open
            : !begun.isEmpty()              ? begun
                                            : m_prelude.forms().begunThread();
        if (!one.isEmpty())
            return one;
    }
    if (const QString asked = m_prelude.askedThread(); !asked.isEmpty())
        return asked;
    const QStringList threads = m_drafts.threads();
    const auto begun = std::ranges::find_if(threads, [this](const QString &id) {
        const Thread *thread = m_inbox.threads().find(id);
        return isLocalThreadId(id) && (!thread || thread->model()->rowCount() == 0);
    });
    return begun == threads.end() ? newLocalThreadId() : *begun;
}

void RunningChat::create(const QString &message, const Answer<Conversation> &answer)
{
    const QString id = begin();
    const Draft draft{.body = message};
    const Result<Draft> permitted = draft.isBlank() ? draft : this->permitted(id, draft);
    const Result<QString> clientId = permitted ? post(id, *permitted) : permitted.error();
    if (!clientId) {
        answer(clientId.error());
        return;
    }
    const Conversation conversation = m_inbox.list().known(id).value_or(Conversation{.id = id});
    if (clientId->isEmpty())
        answer(conversation);
    else
        m_beginnings.await({id, *clientId, conversation, answer});
}

void RunningChat::setDraft(const QString &threadId, const Draft &draft)
{
    if (!threadId.isEmpty())
        m_drafts.set(m_inbox.idOf(threadId), draft);
}

Outbox::Horizon RunningChat::horizonOf(const QString &conversationId)
{
    if (isLocalThreadId(conversationId)) // nothing in it is of the server
        return {};
    return Kustomer::horizonOf(m_inbox.threads().thread(conversationId)->model()->newestConfirmed(),
                               m_inbox.list().known(conversationId));
}

void RunningChat::watchOver()
{
    m_realtime.setVigilance(m_courier.isSending() ? Vigilance::High : Vigilance::Usual);
}

void RunningChat::rouse()
{
    m_realtime.suspect();
    m_inbox.wake();
    if (m_isStarted)
        m_company.refresh(std::chrono::minutes(5));
    m_courier.wake();
    m_prelude.forms().wake();
    m_renewal.insist();
}

void RunningChat::setTyping(const QString &threadId, ChatStates::Typing typing)
{
    if (typing == ChatStates::Typing::Ended)
        m_typing.end();
    else if (settings().sendsCustomerTyping)
        m_typing.touch(m_inbox.idOf(threadId));
}

void RunningChat::watch(const QStringList &threadIds)
{
    m_drafts.flush(); // what was written in the one before
    m_watched = threadIds;
    m_inbox.watch(threadIds);
    joinActivities();
    QStringList conversationIds;
    for (const QString &threadId : threadIds)
        conversationIds.append(m_inbox.idOf(threadId));
    m_surveys.watch(conversationIds);
    m_prelude.watch(conversationIds);
}

void RunningChat::joinActivities()
{
    const bool isOfUse = settings().showsAgentTyping || settings().sendsCustomerTyping;
    QStringList conversationIds;
    for (const QString &threadId : std::as_const(m_watched)) {
        const QString id = m_inbox.idOf(threadId);
        if (isOfUse && !isLocalThreadId(id))
            conversationIds.append(id);
    }
    m_realtime.watch(conversationIds);
}

void RunningChat::sendTyping(const QString &conversationId, const QString &status)
{
    m_realtime.sendTyping(conversationId,
                          typingPayload(conversationId, m_identity.token().customerId, status,
                                        m_configuration.pace.clock().toMSecsSinceEpoch()));
}

} // namespace Kustomer
