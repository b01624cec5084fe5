// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulator.h"

#include "emulator/neighbours.h"
#include "emulator/service.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrlQuery>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logEmulator, "kustomer.emulator")

} // namespace

struct Emulator::Private
{
    explicit Private(const EmulatorOptions &options)
        : service(options)
    { }

    Emulation::Service service;
    Emulation::Neighbours neighbours{service.hall().doors};
    EmulatorProbe probe{service.hall()};
};

Emulator::Emulator(QObject *parent)
    : Emulator(EmulatorOptions(), parent)
{ }

Emulator::Emulator(const EmulatorOptions &options, QObject *parent)
    : EmulatorPeople(parent)
    , d(std::make_unique<Private>(options))
{
    tellOfTheService();
    tellOfConversations();
    d->service.load();
}

// Every signal comes from the event loop, so a handler may close or delete the emulator.
void Emulator::tellOfTheService()
{
    const auto tell = [this](auto *sender, auto happened, auto signal) {
        connect(sender, happened, this, signal, Qt::QueuedConnection);
    };
    using Emulation::Service;
    tell(&d->service, &Service::requestReceived, &Emulator::requestReceived);
    tell(&d->service, &Service::requestAnswered, &Emulator::requestAnswered);
    tell(&d->service, &Service::dataFileFailed, &Emulator::dataFileFailed);
    tell(&hall().people, &Emulation::Identities::identified, &Emulator::customerIdentified);
    tell(&hall().publisher, &Emulation::Publisher::customerConnected, &Emulator::customerConnected);
    tell(&hall().realtime, &Emulation::PusherServer::clientEventReceived,
         [this](const QString &channel, const QString &event, const QJsonObject &data) {
             const auto session = hall().publisher.channels().sessionOfActivity(channel);
             const bool isTyping = data["status"_L1] == "typing"_L1;
             if (session && event == Emulation::Publisher::typingEvent())
                 Q_EMIT customerTyped(*session, isTyping ? Typing::Started : Typing::Ended);
         });
}

void Emulator::tellOfConversations()
{
    using Emulation::ChatSession;
    using Emulation::Conversations;
    using Emulation::Message;

    const auto tell = [this](auto happened, auto handler) {
        connect(&hall().talk, happened, this, handler, Qt::QueuedConnection);
    };
    tell(&Conversations::messagePosted, [this](const Message &message) {
        const bool isCustomer = message.direction == Message::Direction::In;
        Q_EMIT messagePosted(message.sessionId, message.body,
                             isCustomer ? Author::Customer : Author::Company);
    });
    tell(&Conversations::started, [this](const ChatSession &session) {
        Q_EMIT conversationStarted(session.id, session.title);
    });
    tell(&Conversations::ended,
         [this](const ChatSession &session) { Q_EMIT conversationEnded(session.id); });
    tell(&Conversations::reopened,
         [this](const ChatSession &session) { Q_EMIT conversationReopened(session.id); });
    tell(&Conversations::seen, [this](const ChatSession &session) {
        Q_EMIT conversationSeen(session.id, session.lastSeenAt);
    });
    tell(&Conversations::described, [this](const ChatSession &session) {
        Q_EMIT conversationDescribed(session.id, session.custom);
    });
}

Emulator::~Emulator() = default;

bool Emulator::listen()
{
    const bool listens = d->service.listen();
    if (!listens)
        qCWarning(logEmulator, "The emulator does not listen: %s", qUtf8Printable(errorString()));
    return listens;
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
    return hall().store.organisation().apiKey;
}

QString Emulator::chatSecret() const
{
    return hall().store.organisation().chatSecret;
}

QString Emulator::serverApiKey() const
{
    return hall().store.organisation().serverApiKey;
}

EmulatorAccess Emulator::access() const
{
    return {.apiUrl = apiUrl(),
            .realtimeUrl = realtimeUrl(),
            .apiKey = apiKey(),
            .chatSecret = chatSecret(),
            .serverApiKey = serverApiKey()};
}

QString Emulator::mintJwt(const EmulatorIdentity &identity) const
{
    return hall().company.mintLoginToken(identity);
}

QString Emulator::customerIdFor(const QString &email) const
{
    return hall().store.customerNamed(email).value_or(Emulation::Customer()).id;
}

QStringList Emulator::conversationIdsFor(const QString &email) const
{
    QStringList ids;
    for (const auto &session : hall().store.sessions(customerIdFor(email)))
        ids.append(session.id);
    return ids;
}

QJsonObject Emulator::control(const QByteArray &method, const QString &path,
                              const QJsonObject &body)
{
    const auto parts = path.split(u'?');
    const auto response
        = hall().doors.answer({.method = method,
                               .path = "/emulator" + parts.first().toUtf8(),
                               .query = QUrlQuery(parts.value(1)),
                               .headers = {},
                               .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
    return QJsonDocument::fromJson(response.body).object();
}

const EmulatorProbe &Emulator::probe() const
{
    return d->probe;
}

const Emulation::Hall &Emulator::hall() const
{
    return d->service.hall();
}

void Emulator::setEndedConversations(EndedConversations policy)
{
    hall().talk.setEnded(policy);
}

QList<EmulatorRequest> Emulator::requests() const
{
    return hall().requests.requests();
}

void Emulator::clearRequests()
{
    hall().requests.clear();
}

void Emulator::setSettings(const QJsonObject &changes)
{
    hall().company.setSettings(changes);
}

void Emulator::setSchedule(const QString &id, const QJsonObject &schedule)
{
    hall().company.setSchedule(id, schedule);
}

void Emulator::advanceClock(std::chrono::milliseconds by)
{
    hall().clock.advance(by);
}

} // namespace Kustomer
