// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How the parts of a RunningChat concern each other.

#include "chat/running/runningchat.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

void RunningChat::connectParts()
{
    connect(&m_identity, &IdentityKeeper::tokenChanged, &m_realtime, &Realtime::follow);
    connect(&m_identity, &IdentityKeeper::loggedIn, this, &RunningChat::adoptLogin);
    connect(&m_identity, &IdentityKeeper::loginFailed, this, &RunningChat::resumePastOfVisitor);
    connect(&m_identity, &IdentityKeeper::identityLost, &m_courier, &Courier::hold);
    connect(&m_identity, &IdentityKeeper::identityLost, &m_inbox, &Inbox::hold);
    connect(&m_vault, &IdentityVault::problemNoticed, this, &RunningChat::report);
    connect(&m_renewal, &LoginRenewal::problemNoticed, this, &RunningChat::report);

    connect(&m_account, &StoredAccount::recalled, &m_company, &Company::load);
    connect(&m_company, &Company::settingsChanged, this, &RunningChat::adoptSettings);
    connect(&m_company, &Company::settingsLoaded, this, &RunningChat::obtainToken);
    connect(&m_company, &Company::scheduleLoaded, this, &RunningChat::goLive);
    connect(&m_company, &Company::recalled, this, &RunningChat::goLive);
    connect(&m_company, &Company::loadFailed, this, &RunningChat::fail);
    connect(&m_company, &Company::availabilityChanged, this, &RunningChat::availabilityChanged);
    connect(&m_company, &Company::problemNoticed, this, &RunningChat::report);
    connect(&m_account, &StoredAccount::restored, this, &RunningChat::restore);
    connect(&m_inbox, &Inbox::touched, &m_past, &Past::note);
    connect(&m_inbox, &Inbox::touched, &m_surveys, &Surveys::note);
    connect(&m_surveys, &Surveys::problemNoticed, this, &RunningChat::report);
    connect(&m_prelude, &Prelude::problemNoticed, this, &RunningChat::report);
    connect(&m_past, &Past::problemNoticed, this, &RunningChat::report);
    connect(&m_drafts, &Drafts::problemNoticed, this, &RunningChat::report);

    connect(&m_courier, &Courier::shown, &m_inbox, &Inbox::show);
    connect(&m_courier, &Courier::shown, this, &RunningChat::watchOver);
    connect(&m_courier, &Courier::delivered, this, &RunningChat::watchOver);
    connect(&m_courier, &Courier::dropped, &m_inbox, &Inbox::drop);
    connect(&m_courier, &Courier::conversationCreated, &m_prelude, &Prelude::become);
    connect(&m_courier, &Courier::delivered, &m_inbox, &Inbox::confirm);
    connect(&m_courier, &Courier::failed, this, &RunningChat::report);

    connect(&m_inbox, &Inbox::problemNoticed, this, &RunningChat::report);
    connect(&m_inbox.list(), &ConversationList::conversationsKnown, this,
            [this] { m_realtime.announce(m_identity.token().customerId); });

    connect(&m_inbox.list(), &ConversationList::activityListed, &m_realtime, &Realtime::explain);
    connectRealtime();
    connectQueue();
    connect(&m_typing, &TypingSignal::started, this,
            [this](const QString &id) { sendTyping(id, u"typing"_s); });
    connect(&m_typing, &TypingSignal::ended, this,
            [this](const QString &id) { sendTyping(id, u"typing-ended"_s); });
    connect(&m_networkWatch, &NetworkWatch::changed, &m_http, &HttpClient::dropIdleConnections);
    connect(&m_networkWatch, &NetworkWatch::changed, this, &RunningChat::rouse);
    connect(&m_sleepWatch, &SleepWatch::woke, &m_http, &HttpClient::dropIdleConnections);
    connect(&m_sleepWatch, &SleepWatch::woke, this, &RunningChat::rouse);
}

template <typename... Values, typename Reaction>
void RunningChat::hear(void (Realtime::*news)(Values...), const Reaction &reaction)
{
    connect(&m_realtime, news, this, [this, reaction](const Values &...values) {
        m_telling->afterwards(this, [reaction, values...] { reaction(values...); });
    });
}

void RunningChat::connectRealtime()
{
    hear(&Realtime::eventArrived, [this](const ChatEvent &event) { m_desk.take(event); });
    hear(&Realtime::changeSuspected, [this] { m_inbox.findMissed(); });
    hear(&Realtime::wentDeaf, [this] { m_inbox.fallBehind(); });
    hear(&Realtime::cameBack, [this] { m_inbox.comeBack(); });
    connect(&m_realtime, &Realtime::problemNoticed, this, &RunningChat::report);
    hear(&Realtime::stateChanged, [this](ChatStates::ConnectionState state) {
        const bool isServerHere = state == ChatStates::ConnectionState::Live
            || state == ChatStates::ConnectionState::Polling;
        m_queue.setReach(isServerHere ? Queue::Reach::Here : Queue::Reach::Away);
        if (!isServerHere)
            return;
        m_courier.wake();
        m_prelude.forms().wake();
        m_files.downloads().wake();
        m_inbox.wake();
        m_company.renew();
    });
}

} // namespace Kustomer
