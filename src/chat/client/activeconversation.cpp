// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/activeconversation.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

ActiveConversation::ActiveConversation(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{
    connect(lifecycle, &ChatLifecycle::begun, this, &ActiveConversation::follow);
}

QString ActiveConversation::id() const
{
    const auto isMeant = [this](const Conversation &conversation) {
        return m_lifecycle->history()->hasAttributes(conversation);
    };
    RunningChat *chat = m_lifecycle->chat();
    return chat ? chat->parts().inbox.openId(isMeant) : QString();
}

void ActiveConversation::find(QObject *context, const Answer<QString> &answer)
{
    m_lifecycle->ask(context, answer, [&](RunningChat &) {
        m_waiting.append(later(context, answer));
        review();
    });
}

void ActiveConversation::failWaiting(const Error &reason)
{
    const QList<Answer<QString>> waiting = std::exchange(m_waiting, {});
    for (const Answer<QString> &answer : waiting)
        answer(reason);
}

void ActiveConversation::follow(ChatReport *report)
{
    RunningChat *chat = &report->chat();
    const ChatParts *parts = &chat->parts();
    const auto review = [this] {
        this->review();
    };
    connect(chat, &RunningChat::started, report, review);
    connect(chat, &RunningChat::settingsChanged, report, review);
    connect(&parts->identity, &IdentityKeeper::loginFailed, report, review);
    connect(&parts->renewal, &LoginRenewal::loginRequired, report, review);
    connect(m_lifecycle->conversations(), &ConversationListModel::loadingChanged, report, review);
}

/// Where it cannot be known soon, what is known has to do.
bool ActiveConversation::isKnown() const
{
    RunningChat *chat = m_lifecycle->chat();
    if (!chat || m_lifecycle->state() != ChatClient::State::Started)
        return false;
    ChatParts &parts = chat->parts();
    if (!parts.company.settings().enabled || parts.renewal.isMissing())
        return true;
    const bool isAnswered = parts.inbox.list().isLoaded()
        || m_lifecycle->conversations()->loading() == ConversationListModel::Loading::Failed;
    return isAnswered && !parts.identity.isLoggingIn();
}

void ActiveConversation::review()
{
    if (m_waiting.isEmpty() || !isKnown())
        return;
    const QList<Answer<QString>> waiting = std::exchange(m_waiting, {});
    for (const Answer<QString> &answer : waiting)
        answer(id());
}

} // namespace Kustomer
