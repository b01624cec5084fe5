// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a RunningChat does for who waits, is spoken to first, or looks for something.

#include "chat/running/runningchat.h"

#include <QPointer>

namespace Kustomer {

Queue::Knowledge RunningChat::queueKnowledge()
{
    return {.conversation = [this](const QString &id) { return m_inbox.list().known(id); },
            .isAnswered =
                [this](const QString &id) {
                    const Thread *thread = m_inbox.threads().find(id);
                    return thread && isAnsweredByAgent(*thread->model());
                },
            .end =
                [this](const QString &id, QObject *context, const Answer<Done> &answer) {
                    m_inbox.endConversation(
                        id, QStringLiteral("timed_out"),
                        [guard = QPointer(context), answer](const Result<Conversation> &ended) {
                            if (guard)
                                answer(ended ? Result<Done>(Done{}) : ended.error());
                        });
                }};
}

MessageSearch::Knowledge RunningChat::searchKnowledge()
{
    return {.conversations =
                [this] {
                    const QSet<QString> ids = m_inbox.list().knownIds();
                    return QStringList(ids.begin(), ids.end());
                },
            .messages =
                [this](const QString &id) {
                    const Thread *thread = m_inbox.threads().find(id);
                    const QList<Message> shown
                        = thread ? thread->model()->confirmed() : QList<Message>();
                    return shown.isEmpty() ? m_past.messagesOf(id) : shown;
                }};
}

void RunningChat::connectQueue()
{
    connect(&m_inbox, &Inbox::touched, this, [this](const QString &id) { m_search.note(id); });
    connect(&m_courier, &Courier::conversationCreated, &m_queue, &Queue::enter);
    connect(&m_courier, &Courier::shown, &m_queue, &Queue::noteRefusal);
    connect(&m_inbox, &Inbox::touched, &m_queue, &Queue::note);
    connect(&m_company, &Company::availabilityChanged, &m_queue, &Queue::setAvailability);
    connect(&m_queue, &Queue::submitted, this,
            [this](const QList<Message> &messages) { m_inbox.take(messages); });
    connect(&m_queue, &Queue::problemNoticed, this, &RunningChat::report);
    connect(&m_campaigns, &Campaigns::newsExpected, this, [this] {
        if (m_realtime.state() != ChatStates::ConnectionState::Live)
            m_inbox.findMissed();
    });
}

} // namespace Kustomer
