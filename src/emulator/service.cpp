// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/service.h"

#include "emulator/company/organisationmaker.h"
#include "emulator/features/bot.h"
#include "emulator/http/jsonpatch.h"
#include "emulator/stage/scenario.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Service::Service(QObject *parent)
    : QObject(parent)
    , m_resources(m_store)
    , m_identities(m_store, m_clock)
    , m_conversations(m_store, m_clock)
    , m_publisher(m_store, m_resources, m_clock, m_realtime)
    , m_gate(m_store, m_identities)
    , m_organisationRoutes(m_store, m_resources)
    , m_identityRoutes(m_store, m_identities, m_resources)
    , m_conversationRoutes(m_store, m_conversations, m_resources)
    , m_realtimeRoutes(m_store, m_realtime)
    , m_serverRoutes(m_store, m_conversations, m_resources, m_publisher)
{
    m_organisationRoutes.addTo(m_router, m_gate);
    m_identityRoutes.addTo(m_router, m_gate);
    m_conversationRoutes.addTo(m_router, m_gate);
    m_realtimeRoutes.addTo(m_router, m_gate);
    m_serverRoutes.addTo(m_router, m_gate);
    connect(&m_conversations, &Conversations::messagePosted, &m_publisher, &Publisher::publish);
    connect(&m_conversations, &Conversations::ended, &m_publisher, &Publisher::publishEnd);
    connect(&m_http, &HttpServer::upgradeRequested, this, &Service::admit);
    connect(&m_http, &HttpServer::webSocketOpened, &m_realtime, &PusherServer::accept);
}

Service::~Service() = default;

bool Service::listen(const EmulatorOptions &options)
{
    if (!load(options))
        return false;
    m_realtime.setAuth({m_store.organisation().realtimeKey, m_store.organisation().realtimeSecret});
    if (!m_http.listen(options.port, std::bind_front(&Service::serve, this))) {
        m_error = u"Port %1 can't be opened: %2"_s.arg(options.port).arg(m_http.errorString());
        return false;
    }
    m_resources.setBaseUrl(apiUrl());
    if (options.replies == EmulatorOptions::Replies::Bot)
        m_bot = std::make_unique<Bot>(m_store, m_conversations, m_publisher, options.typingTime);
    return true;
}

void Service::close()
{
    m_lateWork = std::make_unique<QObject>();
    m_http.close();
    m_realtime.dropAll();
}

QUrl Service::apiUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_http.port()));
}

QUrl Service::realtimeUrl() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_http.port()));
}

QJsonObject Service::access() const
{
    const auto &organisation = m_store.organisation();
    return {{u"apiUrl"_s, apiUrl().toString()},
            {u"realtimeUrl"_s, realtimeUrl().toString()},
            {u"apiKey"_s, organisation.apiKey},
            {u"chatSecret"_s, organisation.chatSecret},
            {u"serverApiKey"_s, organisation.serverApiKey}};
}

QString Service::mintLoginToken(const EmulatorIdentity &identity) const
{
    const auto issuedAt = identity.issuedAt.value_or(m_clock.now());
    QJsonObject claims{{u"iat"_s, issuedAt.toSecsSinceEpoch()}};
    if (!identity.email.isEmpty())
        claims[u"email"_s] = identity.email;
    if (!identity.externalId.isEmpty())
        claims[u"externalId"_s] = identity.externalId;
    return mintedJwt(claims, m_store.organisation().chatSecret);
}

void Service::plantScenario(const Scenario &scenario)
{
    plant(scenario, m_store, m_clock);
}

void Service::setSettings(const QJsonObject &changes)
{
    auto organisation = m_store.organisation();
    organisation.settings = patched(organisation.settings, changes);
    m_store.save(organisation);
    m_store.commit();
}

void Service::setSchedule(const QString &id, const QJsonObject &schedule)
{
    auto organisation = m_store.organisation();
    if (schedule.isEmpty())
        organisation.schedules.remove(id);
    else
        organisation.schedules[id] = schedule;
    m_store.save(organisation);
    m_store.commit();
}

void Service::acceptConnections()
{
    m_refusedConnections.set(0);
    m_realtime.refuseSubscriptions(0);
}

bool Service::load(const EmulatorOptions &options)
{
    const bool isKept = !m_store.organisation().id.isEmpty();
    if (!isKept && !options.dataFile.isEmpty() && !m_store.open(options.dataFile)) {
        m_error
            = u"The data file %1 can't be used: %2"_s.arg(options.dataFile, m_store.errorString());
        return false;
    }
    if (!m_store.organisation().id.isEmpty())
        return true;
    const auto scenario = loadScenario(options.scenario);
    if (!scenario) {
        m_error = scenario.problem().title;
        return false;
    }
    const auto name = options.organisation.isEmpty() ? u"acme"_s : options.organisation;
    const auto now = m_clock.now();
    m_store.save(newOrganisation(m_store.nextId(now), name, options.chatSecret, now));
    plantScenario(*scenario);
    return true;
}

void Service::serve(const HttpRequest &request, const Respond &respond)
{
    const auto work = [this, request] {
        return m_router.answer(request);
    };
    if (request.path.startsWith("/emulator/"))
        return respond({.response = work()});
    const auto number = m_requests.add(request);
    const auto fault = m_faults.take(request);
    const auto answer = [this, work, respond, number, fault] {
        const auto reply = fault ? spoiled(*fault, work) : Reply{.response = work()};
        const bool isAnswered = reply.delivery == Delivery::Complete;
        m_requests.answered(number, isAnswered ? reply.response.status : 0);
        respond(reply);
    };
    if (fault && fault->kind == Fault::Kind::LateWork)
        QTimer::singleShot(fault->delay, m_lateWork.get(), answer);
    else
        answer();
}

void Service::admit(QTcpSocket *socket)
{
    if (m_refusedConnections.take())
        m_http.refuse(socket);
    else
        m_http.openWebSocket(socket);
}

} // namespace Kustomer::Emulation
