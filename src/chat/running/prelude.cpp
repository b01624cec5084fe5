// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/prelude.h"

#include "chat/base/threadid.h"
#include "chat/conversations/inbox.h"
#include "chat/drafts/drafts.h"
#include "chat/identity/identitycalls.h"
#include "chat/identity/identitykeeper.h"
#include "chat/running/beginnings.h"
#include "chat/sending/courier.h"
#include "chat/sending/descriptions.h"
#include "chat/sending/wishes.h"

namespace Kustomer {

Prelude::Prelude(const Others &others, const ChatConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_others(others)
    , m_forms(others.caller, others.store, configuration.pace,
              {.brandId = configuration.brand.id,
               .language = configuration.language,
               .organisationName = configuration.key.organisationName},
              {.conversations = [this] { return m_others.inbox->list().knownIds(); },
               .isBlank = [this](const QString &id) { return isBlank(id); },
               .isSending = [this](const QString &id) { return m_others.courier->holds(id); },
               .assistant = [this](const QString &id) { return assistantOf(id); },
               .team =
                   [this] {
                       return m_others.inbox->threads().people().describe({});
                   }})
    , m_greeter(
          others.caller, configuration.pace, [this](const QString &id) { return assistantOf(id); },
          [this](const QString &id) { return isBlank(id); })
    , m_emails(others.caller, others.store, configuration.pace, [this] {
        const IdentityKeeper *identity = m_others.identity;
        return identity->login() || identity->token().isVerified || identity->loss();
    })
{
    connectForms();
    connect(&m_greeter, &Greeter::shown, this, [this](Message row) {
        if (row.sender.avatarUrl.isEmpty()) // as it is with those who are looked up (wire E18)
            row.sender.avatarUrl = m_others.inbox->threads().people().describe({}).avatarUrl;
        show(row);
    });
    connect(&m_emails, &EmailCapture::told, others.identity, &IdentityKeeper::review);
    connect(others.identity, &IdentityKeeper::tokenChanged, &m_emails, &EmailCapture::review);
}

void Prelude::connectForms()
{
    connect(&m_forms, &Forms::shown, this, &Prelude::show);
    connect(&m_forms, &Forms::dropped, m_others.inbox, &Inbox::drop);
    connect(&m_forms, &Forms::conversationCreated, this, &Prelude::adopt);
    connect(&m_forms, &Forms::delivered, this, &Prelude::confirm);
    connect(&m_forms, &Forms::handedOver, this, [this](const QString &threadId, const Draft &said) {
        m_others.beginnings->follow(threadId, m_others.courier->post(threadId, said));
    });
    connect(&m_forms, &Forms::sent, m_others.beginnings,
            [beginnings = m_others.beginnings](const Message &message) {
                beginnings->noteDelivery(message.clientId, message);
            });
    connect(&m_forms, &Forms::dropped, m_others.beginnings, &Beginnings::drop);
    connect(&m_forms, &Forms::emailGiven, &m_emails, &EmailCapture::noteKnown);
}

QString Prelude::askedThread(const std::function<bool(const QString &threadId)> &isMeant) const
{
    const QString asked = m_forms.blankThread(isMeant);
    return !asked.isEmpty() ? asked : m_greeter.greetedThread([&](const QString &id) {
        return isMeant(id) && !m_others.courier->holds(id);
    });
}

QString Prelude::assistantOf(const QString &threadId) const
{
    return m_others.wishes->wholeOf(threadId).assistantId;
}

NewConversation Prelude::wantedOf(const QString &threadId) const
{
    NewConversation wanted = m_others.wishes->wholeOf(threadId);
    wanted.assistantId = m_greeter.wishAtGreeting(threadId).value_or(wanted.assistantId);
    return wanted;
}

bool Prelude::isBlank(const QString &threadId) const
{
    const Thread *thread = m_others.inbox->threads().find(threadId);
    return isLocalThreadId(threadId) && !m_others.courier->holds(threadId)
        && (!thread || thread->model()->rowCount() == 0);
}

void Prelude::show(const Message &row)
{
    if (row.direction == Message::Direction::FromCustomer)
        m_others.inbox->show(row);
    else
        m_others.inbox->threads().obtain(row.conversationId)->sheet().show(row);
}

void Prelude::confirm(const Message &message)
{
    if (message.direction == Message::Direction::FromCustomer)
        m_others.inbox->confirm(message);
    else
        m_others.inbox->threads().obtain(message.conversationId)->sheet().show(message);
}

void Prelude::adopt(const QString &threadId, const Conversation &conversation)
{
    become(threadId, conversation);
    m_others.beginnings->settle(threadId, conversation);
}

void Prelude::become(const QString &threadId, const Conversation &conversation)
{
    Conversation greeted = conversation;
    if (m_greeter.wishAtGreeting(threadId) && !greeted.assistantSince.isValid())
        greeted.assistantSince = greeted.createdAt; // not every service says so
    m_others.descriptions->adopt(threadId, conversation.id);
    m_others.drafts->rename(threadId, conversation.id);
    m_others.wishes->drop(threadId);
    m_others.inbox->adopt(threadId, greeted);
    const WritableTimelineModel *rows = m_others.inbox->threads().obtain(conversation.id)->model();
    QList<Message> known;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->kindAt(row) == TimelineModel::Kind::Message)
            known.append(rows->messageAt(row));
    }
    m_greeter.adopt(threadId, conversation.id, known);
}

// Told also where whoever said it has gone, such as a dialog that closes.
void Prelude::describe(const CustomerDescription &description, const Answer<Done> &answer)
{
    Calls::describeCustomer(m_others.caller, description, this,
                            [=, this](const Result<Done> &described) {
                                if (described && !description.emails.isEmpty())
                                    m_emails.noteKnown();
                                answer(described);
                            });
}

void Prelude::describe(const QString &threadId, const QVariantMap &attributes, QObject *context,
                       const Answer<Done> &answer)
{
    const QString id = m_others.inbox->idOf(threadId);
    if (isLocalThreadId(id) || canBeId(id))
        m_others.descriptions->describe(id, attributes, context, answer);
    else
        answer(noSuchConversation());
}

} // namespace Kustomer
