// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/developments/developments.h"

#include "chat/base/threadid.h"
#include "chat/base/writers.h"
#include "chat/conversations/inbox.h"

namespace Kustomer {
namespace {

/// The company's latest message before this one; null: there is none.
std::optional<Message> companysLatestBefore(const QString &messageId, const TimelineModel &rows)
{
    const int own = rows.rowOf(messageId); // −1: it is still to be shown, last of all
    for (int row = (own < 0 ? rows.rowCount() : own) - 1; row >= 0; --row) {
        if (rows.kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message message = rows.messageAt(row);
        if (message.direction == Message::Direction::FromCompany)
            return message;
    }
    return std::nullopt;
}

} // namespace

Developments::Developments(Inbox *inbox, QObject *parent)
    : Part(parent)
    , m_inbox(inbox)
{
    const ConversationList *list = &inbox->list();
    connect(list, &ConversationList::changed, this, [this](const QString &id) {
        countSoon();
        review(id);
    });
    connect(list, &ConversationList::removed, this, [this](const QString &id) {
        m_known.remove(id);
        countSoon();
    });
    connect(list, &ConversationList::loaded, this, &Developments::countSoon);
    connect(inbox, &Inbox::messageArrived, this, &Developments::noteMessage);
}

int Developments::openCount() const
{
    const ConversationListModel &list = *m_inbox->list().model();
    int count = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const Conversation &conversation = list.at(row);
        count += !conversation.isEnded() && !isLocalThreadId(conversation.id) ? 1 : 0;
    }
    return count;
}

void Developments::watch(const QStringList &conversationIds)
{
    const QStringList before = std::exchange(m_watched, conversationIds);
    for (const QString &id : conversationIds) {
        if (!id.isEmpty() && !isLocalThreadId(id) && !before.contains(id))
            Q_EMIT opened(id);
    }
}

void Developments::forget()
{
    m_known.clear();
    m_watched.clear();
    if (std::exchange(m_openCount, 0) != 0) // the list is emptied after this
        Q_EMIT openCountChanged(0);
}

/// What is known of a conversation for the first time is no change of it.
void Developments::review(const QString &id)
{
    const std::optional<Conversation> now = m_inbox->list().known(id);
    if (!now || isLocalThreadId(id) || m_inbox->list().isOnlyHeardOf(id))
        return;
    const bool isFirst = !m_known.contains(id);
    const Known before = m_known.value(id);
    Known &known = m_known[id];
    known.title = now->title;
    known.customAttributes = now->customAttributes;
    known.assistantEndedAt = now->assistantEndedAt;
    if (isFirst) {
        for (const User &agent : now->responders)
            known.agents.insert(agent.id);
        return;
    }
    if (before.title != known.title || before.customAttributes != known.customAttributes)
        Q_EMIT changed(*now);
    if (before.assistantEndedAt != now->assistantEndedAt)
        Q_EMIT assistantEnded(*now);
}

bool Developments::isByAssistant(const Message &message) const
{
    return isOfAssistant(message) || m_inbox->threads().people().isAssistant(message.sender.id);
}

void Developments::noteMessage(const Message &message)
{
    if (!isOfPerson(message) || isByAssistant(message))
        return;
    const QString id = message.conversationId;
    if (!m_known.contains(id))
        return;
    const bool isKnown = m_known[id].agents.contains(message.sender.id)
        || hasWritten(id, message.sender.id, message.id);
    m_known[id].agents.insert(message.sender.id);
    noteHandover(message);
    if (!isKnown)
        Q_EMIT agentJoined(id, message.sender);
}

/// Where a person answers after an assistant, that has handed over, whether the service says so or
/// not.
void Developments::noteHandover(const Message &message)
{
    const Thread *thread = m_inbox->threads().find(message.conversationId);
    const std::optional<Message> before
        = thread ? companysLatestBefore(message.id, *thread->model()) : std::nullopt;
    std::optional<Conversation> conversation = m_inbox->list().known(message.conversationId);
    if (!before || !conversation)
        return;
    const bool isAfterMachine
        = isByAssistant(*before) && !(conversation->assistantEndedAt > before->createdAt);
    const bool isAnother
        = conversation->isInAssistantMode() && before->sender.id != message.sender.id;
    if (!isAfterMachine && !isAnother)
        return;
    conversation->assistantEndedAt = message.createdAt.addMSecs(-1);
    m_inbox->events().take(AssistantEnded{*conversation});
}

bool Developments::hasWritten(const QString &conversationId, const QString &userId,
                              const QString &exceptIn) const
{
    const Thread *thread = m_inbox->threads().find(conversationId);
    const WritableTimelineModel *rows = thread ? thread->model() : nullptr;
    for (int row = rows ? rows->rowCount() - 1 : -1; row >= 0; --row) {
        if (rows->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message message = rows->messageAt(row);
        if (message.sender.id == userId && message.id != exceptIn)
            return true;
    }
    return false;
}

/// Once for all that a page brings.
void Developments::countSoon()
{
    if (!std::exchange(m_isCountDue, true))
        QMetaObject::invokeMethod(this, &Developments::count, Qt::QueuedConnection);
}

void Developments::count()
{
    m_isCountDue = false;
    const int now = openCount();
    if (std::exchange(m_openCount, now) != now)
        Q_EMIT openCountChanged(now);
}

} // namespace Kustomer
