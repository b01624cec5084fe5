// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/wiring.h"

#include "chat/running/chatparts.h"

namespace Kustomer {

Wiring::Wiring(ChatParts *parts, Telling *telling, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_telling(telling)
    , m_desk({.conversations = &parts->inbox.events(),
              .surveys = &parts->surveys,
              .customer = &parts->fate})
{
    connectIdentity();
    connectInbox();
    connectSending();
    connectRealtime();
    connectQueue();
    connectDevelopments();
}

void Wiring::connectIdentity()
{
    IdentityKeeper *identity = &m_parts->identity;
    connect(identity, &IdentityKeeper::tokenChanged, &m_parts->realtime, &Realtime::follow);
    connect(identity, &IdentityKeeper::identityLost, this, [this] { m_parts->all.hold(); });
    connect(&m_parts->account, &StoredAccount::recalled, &m_parts->company, &Company::load);
}

void Wiring::connectInbox()
{
    Inbox *inbox = &m_parts->inbox;
    connect(inbox, &Inbox::touched, &m_parts->company, &Company::keepAlong);
    connect(inbox, &Inbox::touched, &m_parts->past, &Past::note);
    connect(inbox, &Inbox::touched, &m_parts->surveys, &Surveys::note);
    connect(inbox, &Inbox::touched, &m_parts->search, &MessageSearch::note);
    connect(inbox, &Inbox::touched, &m_parts->queue, &Queue::note);
    connect(&inbox->list(), &ConversationList::conversationsKnown, this,
            [this] { m_parts->realtime.announce(m_parts->identity.token().customerId); });
    connect(&inbox->list(), &ConversationList::activityListed, &m_parts->realtime,
            &Realtime::explain);
    connect(&inbox->list(), &ConversationList::loaded, &m_parts->ends, &Ends::review);
}

void Wiring::connectSending()
{
    Courier *courier = &m_parts->courier;
    connect(courier, &Courier::shown, &m_parts->inbox, &Inbox::show);
    connect(courier, &Courier::shown, this, &Wiring::watchOver);
    connect(courier, &Courier::shown, &m_parts->queue, &Queue::noteRefusal);
    connect(courier, &Courier::delivered, this, &Wiring::watchOver);
    connect(courier, &Courier::dropped, &m_parts->inbox, &Inbox::drop);
    connect(courier, &Courier::conversationCreated, &m_parts->prelude, &Prelude::become);
    connect(courier, &Courier::conversationCreated, &m_parts->queue, &Queue::enter);
    connect(courier, &Courier::conversationCreated, &m_parts->ends, &Ends::adopt);
    connect(courier, &Courier::delivered, &m_parts->inbox, &Inbox::confirm);
    connect(courier, &Courier::delivered, this, [this](const Message &message) {
        if (!message.payload.isEmpty()) // before the outbox forgets what was chosen
            m_parts->past.flush();
    });
    connect(&m_parts->past, &Past::messagesKept, courier, &Courier::dropAnswers);
    connect(&m_parts->descriptions, &Descriptions::taken, &m_parts->inbox.list(),
            &ConversationList::describe);
    connect(courier, &Courier::shown, &m_parts->ends, &Ends::review);
    connect(courier, &Courier::delivered, &m_parts->ends, &Ends::review);
    connect(courier, &Courier::dropped, &m_parts->ends, &Ends::review);
}

void Wiring::connectQueue()
{
    connect(&m_parts->company, &Company::availabilityChanged, &m_parts->queue,
            &Queue::setAvailability);
    connect(&m_parts->prelude.forms(), &Forms::conversationCreated, &m_parts->queue, &Queue::enter);
    connect(&m_parts->queue, &Queue::emailGiven, &m_parts->prelude.emails(),
            &EmailCapture::noteKnown);
    connect(&m_parts->queue, &Queue::submitted, &m_parts->inbox.events(),
            qOverload<QList<Message>>(&EventIntake::take));
    connect(&m_parts->campaigns, &Campaigns::newsExpected, this, [this] {
        if (m_parts->realtime.state() != ChatStates::ConnectionState::Live)
            m_parts->inbox.findMissed();
    });
}

void Wiring::connectDevelopments()
{
    connect(&m_parts->handoffs, &Handoffs::accepted, this, [this](Conversation conversation) {
        // the customer was there when all of it was said
        conversation.unreadCount = 0;
        conversation.lastSeenAt = conversation.lastMessageAt.addMSecs(1);
        ConversationList &list = m_parts->inbox.list();
        list.update(conversation, list.now()); // of whatever brand it is
        m_parts->inbox.marks().set(conversation.id, conversation.lastSeenAt);
    });
    People *people = &m_parts->inbox.threads().people();
    connect(&m_parts->prelude.greeter(), &Greeter::shown, people,
            [people](const Message &greeting) { people->noteAssistant(greeting.sender.id); });
    connect(&m_parts->fate, &CustomerFate::merged, this, [this] {
        m_parts->identity.review();
        m_parts->inbox.load();
    });
}

template <typename... Values, typename Reaction>
void Wiring::hear(void (Realtime::*news)(Values...), const Reaction &reaction)
{
    connect(&m_parts->realtime, news, this, [this, reaction](const Values &...values) {
        m_telling->afterwards(this, [reaction, values...] { reaction(values...); });
    });
}

void Wiring::connectRealtime()
{
    connect(&m_parts->realtime, &Realtime::eventArrived, this, [this](const ChatEvent &event) {
        m_telling->afterwards(m_desk.life(), [this, event] { m_desk.take(event); });
    });
    connect(&m_parts->realtime, &Realtime::messagesArrived, this, [this] {
        m_telling->afterwards(m_desk.life(),
                              [this, messages = m_parts->realtime.takeMessages()]() mutable {
                                  m_desk.take(std::move(messages));
                              });
    });
    hear(&Realtime::changeSuspected, [this] { m_parts->inbox.findMissed(); });
    hear(&Realtime::wentDeaf, [this] { m_parts->inbox.fallBehind(); });
    hear(&Realtime::cameBack, [this] { m_parts->inbox.comeBack(); });
    hear(&Realtime::stateChanged, [this](ChatStates::ConnectionState state) {
        const bool isServerHere = state == ChatStates::ConnectionState::Live
            || state == ChatStates::ConnectionState::Polling;
        m_parts->queue.setReach(isServerHere ? Queue::Reach::Here : Queue::Reach::Away);
        if (!isServerHere)
            return;
        m_parts->all.wake();
        m_parts->company.renew();
    });
}

void Wiring::watchOver()
{
    m_parts->realtime.setVigilance(m_parts->courier.isSending() ? Vigilance::High
                                                                : Vigilance::Usual);
}

} // namespace Kustomer
