// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a RunningChat lets be asked and said what comes before a conversation.

#include "chat/base/threadid.h"
#include "chat/client/runningchat.h"

namespace Kustomer {

void RunningChat::connectForms()
{
    const auto show = [this](const Message &row) {
        if (row.direction == Message::Direction::FromCustomer)
            m_inbox.show(row);
        else
            m_inbox.threads().thread(row.conversationId)->show(row);
    };
    const auto confirm = [this](const Message &message) {
        if (message.direction == Message::Direction::FromCustomer)
            m_inbox.confirm(message);
        else
            m_inbox.threads().thread(message.conversationId)->show(message);
    };
    const auto adopt = [this](const QString &threadId, const Conversation &conversation) {
        m_courier.descriptions().adopt(threadId, conversation.id);
        becomeConversation(threadId, conversation);
        m_beginnings.settle(threadId, conversation);
    };
    const auto post = [this](const QString &threadId, const Draft &draft) {
        m_courier.post(threadId, draft);
    };
    connect(&m_identity, &IdentityKeeper::identityLost, &m_forms, &Forms::hold);
    connect(&m_forms, &Forms::shown, this, show);
    connect(&m_forms, &Forms::dropped, &m_inbox, &Inbox::drop);
    connect(&m_forms, &Forms::conversationCreated, this, adopt);
    connect(&m_forms, &Forms::delivered, this, confirm);
    connect(&m_forms, &Forms::handedOver, this, post);
    connect(&m_forms, &Forms::emailGiven, &m_emails, &EmailCapture::noteKnown);
    connect(&m_forms, &Forms::problemNoticed, this, &RunningChat::report);
    connect(&m_greeter, &Greeter::shown, this, show);
    connect(&m_emails, &EmailCapture::told, &m_identity, &IdentityKeeper::review);
    connect(&m_identity, &IdentityKeeper::tokenChanged, &m_emails, &EmailCapture::review);
}

bool RunningChat::isBlank(const QString &threadId)
{
    return isLocalThreadId(threadId) && !m_courier.holds(threadId)
        && m_inbox.threads().thread(threadId)->model()->rowCount() == 0;
}

void RunningChat::becomeConversation(const QString &threadId, const Conversation &conversation)
{
    m_drafts.rename(threadId, conversation.id);
    m_inbox.adopt(threadId, conversation);
    const WritableTimelineModel *rows = m_inbox.threads().thread(conversation.id)->model();
    QList<Message> known;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->kindAt(row) == TimelineModel::Kind::Message)
            known.append(rows->messageAt(row));
    }
    m_greeter.adopt(threadId, conversation.id, known);
}

QString RunningChat::claim(const Message &message)
{
    const QString own = m_courier.claim(message);
    return own.isEmpty() ? m_greeter.claim(message) : own;
}

void RunningChat::askFirst(const QStringList &threadIds)
{
    m_forms.watch(threadIds);
    m_greeter.watch(threadIds);
}

QString RunningChat::askedThread() const
{
    const QString asked = m_forms.blankThread();
    const QString greeted = m_greeter.greetedThread();
    return !asked.isEmpty() ? asked : m_courier.holds(greeted) ? QString() : greeted;
}

void RunningChat::describe(const CustomerDescription &description, QObject *context,
                           const Answer<Done> &answer)
{
    Calls::describeCustomer(&m_caller, description, context,
                            [=, this](const Result<Done> &described) {
                                if (described && !description.emails.isEmpty())
                                    m_emails.noteKnown();
                                answer(described);
                            });
}

} // namespace Kustomer
