// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulator.h"

#include "emulator/service.h"
#include "emulator/trouble/controlroutes.h"

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
    EmulatorOptions options;
    Emulation::Service service;
    Emulation::ControlRoutes control{service};
};

Emulator::Emulator(QObject *parent)
    : Emulator(EmulatorOptions(), parent)
{ }

Emulator::Emulator(const EmulatorOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    using Emulation::ChatSession;
    using Emulation::Conversations;
    using Emulation::Message;

    d->options = options;
    connect(&d->service.conversations(), &Conversations::messagePosted, this,
            [this](const Message &message) {
                const bool isCustomer = message.direction == Message::Direction::In;
                Q_EMIT messagePosted(message.sessionId, message.body,
                                     isCustomer ? Author::Customer : Author::Company);
            });
    connect(&d->service.conversations(), &Conversations::started, this,
            [this](const ChatSession &session) {
                Q_EMIT conversationStarted(session.id, session.title);
            });
    connect(&d->service.conversations(), &Conversations::ended, this,
            [this](const ChatSession &session) { Q_EMIT conversationEnded(session.id); });
    connect(&d->service.realtime(), &Emulation::PusherServer::clientEventReceived, this,
            [this](const QString &channel, const QString &, const QJsonObject &data) {
                const auto session = d->service.publisher().channels().sessionOfActivity(channel);
                const auto typing
                    = data["status"_L1] == "typing"_L1 ? Typing::Started : Typing::Ended;
                if (session)
                    Q_EMIT customerTyped(*session, typing);
            });
}

Emulator::~Emulator() = default;

bool Emulator::listen()
{
    return d->service.listen(d->options);
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
    return d->service.store().organisation().apiKey;
}

QString Emulator::chatSecret() const
{
    return d->service.store().organisation().chatSecret;
}

QString Emulator::serverApiKey() const
{
    return d->service.store().organisation().serverApiKey;
}

QString Emulator::mintJwt(const EmulatorIdentity &identity) const
{
    return d->service.mintLoginToken(identity);
}

QString Emulator::customerIdFor(const QString &email) const
{
    return d->service.store().customerByEmail(email).value_or(Emulation::Customer()).id;
}

QStringList Emulator::conversationIdsFor(const QString &email) const
{
    QStringList ids;
    for (const auto &session : d->service.store().sessions(customerIdFor(email)))
        ids.append(session.id);
    return ids;
}

QString Emulator::sendAsAgent(const QString &conversationId, const QString &body)
{
    const auto message
        = d->service.conversations().post({.sessionId = conversationId,
                                           .direction = Emulation::Message::Direction::Out,
                                           .body = body,
                                           .sentBy = firstAgentOf(d->service.store())});
    return message ? message->id : QString();
}

void Emulator::setAgentTyping(const QString &conversationId, Typing typing)
{
    using Emulation::Publisher;
    d->service.publisher().publishTyping(conversationId, firstAgentOf(d->service.store()),
                                         typing == Typing::Started ? Publisher::Typing::Started
                                                                   : Publisher::Typing::Ended);
}

void Emulator::endConversation(const QString &id)
{
    std::ignore = d->service.conversations().lock(id, u"user_ended"_s);
}

void Emulator::reopenConversation(const QString &id)
{
    std::ignore = d->service.conversations().reopen(id);
}

void Emulator::setEndedConversations(EndedConversations policy)
{
    using Policy = Emulation::Conversations::LockedPolicy;
    d->service.conversations().setLockedPolicy(
        policy == EndedConversations::Reopen ? Policy::Reopen : Policy::RefuseMessages);
}

QList<RecordedRequest> Emulator::requests() const
{
    return d->service.requests().requests();
}

void Emulator::clearRequests()
{
    d->service.requests().clear();
}

void Emulator::addFault(const Fault &fault)
{
    d->service.faults().add(fault);
}

void Emulator::clearFaults()
{
    d->service.faults().clear();
}

void Emulator::dropConnections()
{
    d->service.realtime().dropAll();
}

void Emulator::closeConnections(int code)
{
    d->service.realtime().closeAll(code);
}

void Emulator::freezeConnections()
{
    d->service.realtime().freezeAll();
}

void Emulator::refuseConnections(int count)
{
    d->service.refuseConnections(count);
}

void Emulator::refuseSubscriptions(int count)
{
    d->service.realtime().refuseSubscriptions(count);
}

void Emulator::acceptConnections()
{
    d->service.acceptConnections();
}

void Emulator::duplicateEvents(int count)
{
    d->service.realtime().duplicateEvents(count);
}

void Emulator::clipEvents(int count)
{
    d->service.publisher().clipEvents(count);
}

void Emulator::garbleEvents(int count)
{
    d->service.realtime().garbleEvents(count);
}

void Emulator::holdEvents()
{
    d->service.realtime().holdEvents();
}

void Emulator::releaseEvents(Order order)
{
    using Emulation::PusherServer;
    d->service.realtime().releaseEvents(order == Order::Original ? PusherServer::Order::Original
                                                                 : PusherServer::Order::Reversed);
}

void Emulator::sendRawFrame(const QString &customerId, const QString &frame)
{
    d->service.publisher().sendRaw(customerId, frame);
}

void Emulator::setSettings(const QJsonObject &changes)
{
    d->service.setSettings(changes);
}

void Emulator::setSchedule(const QString &id, const QJsonObject &schedule)
{
    d->service.setSchedule(id, schedule);
}

void Emulator::expireTokens()
{
    d->service.identities().expireAll();
}

void Emulator::advanceClock(std::chrono::milliseconds by)
{
    d->service.advanceClock(by);
}

} // namespace Kustomer
