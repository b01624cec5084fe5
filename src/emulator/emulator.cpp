// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulator.h"

#include "emulator/neighbours.h"
#include "emulator/service.h"

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstAgentOf(const Emulation::Store &store)
{
    const auto agents = store.agents();
    return agents.isEmpty() ? QString() : agents.first().id;
}

} // namespace

struct Emulator::Private
{
    explicit Private(const EmulatorOptions &options)
        : service(options)
    { }

    const Emulation::Hall &hall() const { return service.hall(); }

    Emulation::Service service;
    Emulation::Neighbours neighbours{service.hall().doors};
};

Emulator::Emulator(QObject *parent)
    : Emulator(EmulatorOptions(), parent)
{ }

Emulator::Emulator(const EmulatorOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    using Emulation::ChatSession;
    using Emulation::Conversations;
    using Emulation::Message;

    // Every signal comes from the event loop, so a handler may close or delete the emulator.
    constexpr auto later = Qt::QueuedConnection;
    auto *talk = &d->hall().talk;
    connect(
        talk, &Conversations::messagePosted, this,
        [this](const Message &message) {
            const bool isCustomer = message.direction == Message::Direction::In;
            Q_EMIT messagePosted(message.sessionId, message.body,
                                 isCustomer ? Author::Customer : Author::Company);
        },
        later);
    connect(
        talk, &Conversations::started, this,
        [this](const ChatSession &session) {
            Q_EMIT conversationStarted(session.id, session.title);
        },
        later);
    connect(
        talk, &Conversations::ended, this,
        [this](const ChatSession &session) { Q_EMIT conversationEnded(session.id); }, later);
    connect(
        &d->hall().realtime, &Emulation::PusherServer::clientEventReceived, this,
        [this](const QString &channel, const QString &event, const QJsonObject &data) {
            const auto session = d->hall().publisher.channels().sessionOfActivity(channel);
            const auto typing = data["status"_L1] == "typing"_L1 ? Typing::Started : Typing::Ended;
            if (session && event == Emulation::Publisher::typingEvent())
                Q_EMIT customerTyped(*session, typing);
        },
        later);
    connect(&d->service, &Emulation::Service::dataFileFailed, this, &Emulator::dataFileFailed,
            later);
    d->service.load();
}

Emulator::~Emulator() = default;

bool Emulator::listen()
{
    return d->service.listen();
}

void Emulator::close()
{
    d->service.close();
}

QString Emulator::errorString() const
{
    return d->service.errorString();
}

QUrl Emulator::apiUrl() const
{
    return d->service.apiUrl();
}

QUrl Emulator::realtimeUrl() const
{
    return d->service.realtimeUrl();
}

QString Emulator::apiKey() const
{
    return d->hall().store.organisation().apiKey;
}

QString Emulator::chatSecret() const
{
    return d->hall().store.organisation().chatSecret;
}

QString Emulator::serverApiKey() const
{
    return d->hall().store.organisation().serverApiKey;
}

QString Emulator::mintJwt(const EmulatorIdentity &identity) const
{
    return d->hall().company.mintLoginToken(identity);
}

QString Emulator::customerIdFor(const QString &email) const
{
    return d->hall().store.customerByEmail(email).value_or(Emulation::Customer()).id;
}

QStringList Emulator::conversationIdsFor(const QString &email) const
{
    QStringList ids;
    for (const auto &session : d->hall().store.sessions(customerIdFor(email)))
        ids.append(session.id);
    return ids;
}

QString Emulator::sendAsAgent(const QString &conversationId, const QString &body)
{
    const auto message = d->hall().talk.post({.sessionId = conversationId,
                                              .direction = Emulation::Message::Direction::Out,
                                              .body = body,
                                              .sentBy = firstAgentOf(d->hall().store)});
    return message ? message->id : QString();
}

void Emulator::setAgentTyping(const QString &conversationId, Typing typing)
{
    using Step = Emulation::Conversations::Typing;
    std::ignore = d->hall().talk.type(conversationId, firstAgentOf(d->hall().store),
                                      typing == Typing::Started ? Step::Started : Step::Ended);
}

void Emulator::endConversation(const QString &id)
{
    std::ignore = d->hall().talk.lock(id, u"user_ended"_s);
}

void Emulator::reopenConversation(const QString &id)
{
    std::ignore = d->hall().talk.reopen(id);
}

void Emulator::setEndedConversations(EndedConversations policy)
{
    using Policy = Emulation::Conversations::LockedPolicy;
    d->hall().talk.setLockedPolicy(policy == EndedConversations::Reopen ? Policy::Reopen
                                                                        : Policy::RefuseMessages);
}

QList<RecordedRequest> Emulator::requests() const
{
    return d->hall().requests.requests();
}

void Emulator::clearRequests()
{
    d->hall().requests.clear();
}

void Emulator::addFault(const Fault &fault)
{
    d->hall().faults.add(fault);
}

void Emulator::clearFaults()
{
    d->hall().faults.clear();
}

void Emulator::dropConnections()
{
    d->hall().realtime.dropAll();
}

void Emulator::closeConnections(int code)
{
    d->hall().realtime.closeAll(code);
}

void Emulator::freezeConnections()
{
    d->hall().realtime.freezeAll();
}

void Emulator::refuseConnections(int count)
{
    d->hall().realtime.refuseConnections(count);
}

void Emulator::refuseSubscriptions(int count)
{
    d->hall().realtime.refuseSubscriptions(count);
}

void Emulator::acceptConnections()
{
    d->hall().realtime.acceptAll();
}

void Emulator::duplicateEvents(int count)
{
    d->hall().realtime.duplicateEvents(count);
}

void Emulator::clipEvents(int count)
{
    d->hall().publisher.clipEvents(count);
}

void Emulator::garbleEvents(int count)
{
    d->hall().realtime.garbleEvents(count);
}

void Emulator::holdEvents()
{
    d->hall().realtime.holdEvents();
}

void Emulator::releaseEvents(Order order)
{
    using Emulation::PusherServer;
    d->hall().realtime.releaseEvents(order == Order::Original ? PusherServer::Order::Original
                                                              : PusherServer::Order::Reversed);
}

void Emulator::sendRawFrame(const QString &customerId, const QString &frame)
{
    d->hall().publisher.sendRaw(customerId, frame);
}

void Emulator::setSettings(const QJsonObject &changes)
{
    d->hall().company.setSettings(changes);
}

void Emulator::setSchedule(const QString &id, const QJsonObject &schedule)
{
    d->hall().company.setSchedule(id, schedule);
}

void Emulator::expireTokens()
{
    d->hall().people.expireAll();
}

void Emulator::advanceClock(std::chrono::milliseconds by)
{
    d->hall().clock.advance(by);
}

} // namespace Kustomer
