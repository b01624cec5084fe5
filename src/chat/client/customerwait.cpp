// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/customerwait.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

CustomerWait::CustomerWait(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{
    connect(lifecycle, &ChatLifecycle::begun, this, &CustomerWait::follow);
}

void CustomerWait::await(Wanted wanted, const Answer<Done> &told)
{
    if (isKnown(wanted))
        told(Done{});
    else
        m_waiting.append({wanted, told});
}

void CustomerWait::failWaiting(const Error &reason)
{
    const QList<Wish> waiting = std::exchange(m_waiting, {});
    for (const Wish &wish : waiting)
        wish.told(reason);
}

void CustomerWait::follow(ChatReport *report)
{
    const auto review = [this] {
        reviewSoon();
    };
    RunningChat *chat = &report->chat();
    const ChatParts *parts = &chat->parts();
    connect(chat, &RunningChat::started, report, review);
    connect(chat, &RunningChat::settingsChanged, report, review);
    connect(&parts->identity, &IdentityKeeper::loggedIn, report, review);
    connect(&parts->identity, &IdentityKeeper::loginFailed, report, review);
    connect(&parts->renewal, &LoginRenewal::loginRequired, report, review);
    connect(m_lifecycle->conversations(), &ConversationListModel::loadingChanged, report, review);
}

/// By then all parts have heard who it is, and ask in that name.
void CustomerWait::reviewSoon()
{
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &CustomerWait::review, Qt::QueuedConnection);
}

/// A visitor who is about to log in has other conversations soon. Where these cannot be known soon,
/// what is known has to do.
bool CustomerWait::isKnown(Wanted wanted) const
{
    RunningChat *chat = m_lifecycle->chat();
    if (!chat || m_lifecycle->state() != ChatClient::State::Started || m_lifecycle->isAnewDue())
        return false;
    ChatParts &parts = chat->parts();
    const bool isCustomerKnown = !parts.identity.isLoggingIn();
    if (wanted == Wanted::Customer)
        return isCustomerKnown;
    if (!parts.company.settings().enabled || parts.renewal.isMissing())
        return true;
    const bool isAnswered = parts.inbox.list().isLoaded()
        || m_lifecycle->conversations()->loading() == ConversationListModel::Loading::Failed;
    return isAnswered && isCustomerKnown;
}

void CustomerWait::review()
{
    const QList<Wish> waiting = std::exchange(m_waiting, {});
    for (const Wish &wish : waiting)
        await(wish.wanted, wish.told);
}

} // namespace Kustomer
