// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/realtimecalls.h"
#include "chat/running/runningchat.h"

namespace Kustomer {

void RunningChat::resumePast()
{
    if (m_parts.renewal.isMissing())
        return; // what is shown is the customer's, and a visitor cannot ask for it
    if (m_parts.identity.login() || m_parts.company.isOutdated()) {
        m_parts.inbox.load();
        return;
    }
    if (std::exchange(m_isPastAsked, true))
        return;
    Calls::lastActivity(&m_parts.caller, this, [this](const Result<QDateTime> &lastActivity) {
        m_isPastAsked = false;
        const bool isOver
            = !lastActivity && lastActivity.error().kind == Error::Kind::Cancelled; // logged out
        if (m_parts.identity.login() || isOver)
            return; // another past is on its way, or none
        if (!lastActivity)
            report(lastActivity.error());
        const bool mayHavePast = !lastActivity || lastActivity->isValid()
            || !m_parts.inbox.list().knownIds().isEmpty();
        if (mayHavePast)
            m_parts.inbox.load();
        else if (!m_parts.identity.isLoggingIn())
            m_parts.inbox.settle(m_parts.account.isReturning() ? Inbox::Settled::AsLoaded
                                                               : Inbox::Settled::Silently);
    });
}

void RunningChat::resumePastOfVisitor()
{
    const bool isAsked
        = m_parts.inbox.list().model()->loading() != ConversationListModel::Loading::Nothing;
    if (m_isStarted && !m_isOver && !m_isLoggingOut && !isAsked && settings().enabled)
        resumePast();
}

void RunningChat::adoptLogin(const LoginResponse &response)
{
    const bool isSomebodyElse = !m_customerId.isEmpty() && m_customerId != response.customerId;
    if (isSomebodyElse) {
        m_parts.all.keep();
        forgetCustomer();
    }
    m_hasLeft = false;
    if (m_isOver) // who heard of it stopped the chat
        return;
    if (isSomebodyElse && m_isOpen)
        m_parts.all.begin();
    m_customerId = response.customerId;
    m_parts.account.follow(); // before anything is asked in the customer's name
    m_parts.all.resume();
    m_parts.inbox.load();
    m_parts.company.refresh(Pace::milliseconds::zero());
}

} // namespace Kustomer
