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

namespace Kustomer {

Prelude::Prelude(const Parts &parts, const ChatConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_forms(parts.caller, parts.store, configuration.pace,
              {.brand = configuration.brand,
               .language = configuration.language,
               .organisationName = configuration.key.organisationName},
              {.conversations = [this] { return m_parts.inbox->list().knownIds(); },
               .isBlank = [this](const QString &id) { return isBlank(id); },
               .isSending = [this](const QString &id) { return m_parts.courier->holds(id); },
               .team =
                   [this] {
                       return m_parts.inbox->threads().people().describe({});
                   }})
    , m_greeter(parts.caller, configuration.pace, configuration.brand.assistantId,
                [this](const QString &id) { return isBlank(id); })
    , m_emails(parts.caller, parts.store, configuration.pace,
               [this] { return m_parts.identity->login() || m_parts.identity->token().isVerified; })
{
    connectForms();
    connect(&m_greeter, &Greeter::shown, this, [this](Message row) {
        if (row.sender.avatarUrl.isEmpty()) // as it is with those who are looked up (E18)
            row.sender.avatarUrl = m_parts.inbox->threads().people().describe({}).avatarUrl;
        show(row);
    });
    connect(&m_emails, &EmailCapture::told, parts.identity, &IdentityKeeper::review);
    connect(parts.identity, &IdentityKeeper::tokenChanged, &m_emails, &EmailCapture::review);
}

void Prelude::connectForms()
{
    connect(m_parts.identity, &IdentityKeeper::identityLost, &m_forms, &Forms::hold);
    connect(&m_forms, &Forms::shown, this, &Prelude::show);
    connect(&m_forms, &Forms::dropped, m_parts.inbox, &Inbox::drop);
    connect(&m_forms, &Forms::conversationCreated, this, &Prelude::adopt);
    connect(&m_forms, &Forms::delivered, this, &Prelude::confirm);
    connect(&m_forms, &Forms::handedOver, m_parts.courier, &Courier::post);
    connect(&m_forms, &Forms::emailGiven, &m_emails, &EmailCapture::noteKnown);
    connect(&m_forms, &Forms::problemNoticed, this, &Prelude::problemNoticed);
}

void Prelude::setSettings(const ChatSettings &settings)
{
    m_forms.setSettings(settings);
    m_greeter.setSettings(settings);
    m_emails.setSettings(settings);
}

void Prelude::watch(const QStringList &threadIds)
{
    m_forms.watch(threadIds);
    m_greeter.watch(threadIds);
}

QString Prelude::askedThread() const
{
    const QString asked = m_forms.blankThread();
    const QString greeted = m_greeter.greetedThread();
    return !asked.isEmpty() ? asked : m_parts.courier->holds(greeted) ? QString() : greeted;
}

bool Prelude::isBlank(const QString &threadId) const
{
    return isLocalThreadId(threadId) && !m_parts.courier->holds(threadId)
        && m_parts.inbox->threads().thread(threadId)->model()->rowCount() == 0;
}

void Prelude::show(const Message &row)
{
    if (row.direction == Message::Direction::FromCustomer)
        m_parts.inbox->show(row);
    else
        m_parts.inbox->threads().thread(row.conversationId)->show(row);
}

void Prelude::confirm(const Message &message)
{
    if (message.direction == Message::Direction::FromCustomer)
        m_parts.inbox->confirm(message);
    else
        m_parts.inbox->threads().thread(message.conversationId)->show(message);
}

void Prelude::adopt(const QString &threadId, const Conversation &conversation)
{
    m_parts.courier->descriptions().adopt(threadId, conversation.id);
    become(threadId, conversation);
    m_parts.beginnings->settle(threadId, conversation);
}

void Prelude::become(const QString &threadId, const Conversation &conversation)
{
    m_parts.drafts->rename(threadId, conversation.id);
    m_parts.inbox->adopt(threadId, conversation);
    const WritableTimelineModel *rows = m_parts.inbox->threads().thread(conversation.id)->model();
    QList<Message> known;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->kindAt(row) == TimelineModel::Kind::Message)
            known.append(rows->messageAt(row));
    }
    m_greeter.adopt(threadId, conversation.id, known);
}

void Prelude::describe(const CustomerDescription &description, QObject *context,
                       const Answer<Done> &answer)
{
    Calls::describeCustomer(m_parts.caller, description, context,
                            [=, this](const Result<Done> &described) {
                                if (described && !description.emails.isEmpty())
                                    m_emails.noteKnown();
                                answer(described);
                            });
}

} // namespace Kustomer
