// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/company/organisationroutes.h"
#include "emulator/http/httpserver.h"
#include "emulator/people/identityroutes.h"
#include "emulator/realtime/publisher.h"
#include "emulator/realtime/pusherserver.h"
#include "emulator/realtime/realtimeroutes.h"
#include "emulator/stage/scenario.h"
#include "emulator/talk/conversationroutes.h"
#include "emulator/talk/serverroutes.h"
#include "emulator/trouble/faultplan.h"
#include "emulator/trouble/requestlog.h"

#include <KustomerChat/EmulatorOptions>

#include <QObject>

#include <memory>

namespace Kustomer::Emulation {

class Bot;

/// The whole service of one organisation on one port: puts the parts together.
class Service : public QObject
{
    Q_OBJECT

public:
    explicit Service(QObject *parent = nullptr);
    ~Service() override;

    /// Loads what the service holds and opens the port; on failure errorString() says why.
    [[nodiscard]] bool listen(const EmulatorOptions &options);
    void close();
    QString errorString() const { return m_error; }
    QUrl apiUrl() const;
    QUrl realtimeUrl() const;
    /// URLs and keys, as the program prints them.
    QJsonObject access() const;
    QString mintLoginToken(const EmulatorIdentity &identity) const;
    /// Replaces what the service holds.
    void plantScenario(const Scenario &scenario);
    void setSettings(const QJsonObject &changes);
    void setSchedule(const QString &id, const QJsonObject &schedule);
    void refuseConnections(int count) { m_refusedConnections.set(count); }
    void acceptConnections();
    void advanceClock(std::chrono::milliseconds by) { m_clock.advance(by); }

    const Store &store() const { return m_store; }
    const Resources &resources() const { return m_resources; }
    Identities &identities() { return m_identities; }
    Conversations &conversations() { return m_conversations; }
    Publisher &publisher() { return m_publisher; }
    PusherServer &realtime() { return m_realtime; }
    FaultPlan &faults() { return m_faults; }
    RequestLog &requests() { return m_requests; }
    Router &router() { return m_router; }

private:
    bool load(const EmulatorOptions &options);
    void serve(const HttpRequest &request, const Respond &respond);
    void admit(QTcpSocket *socket);

    QString m_error;
    Clock m_clock;
    Store m_store;
    Resources m_resources;
    Identities m_identities;
    Conversations m_conversations;
    PusherServer m_realtime;
    Publisher m_publisher;
    Gate m_gate;
    Router m_router;
    OrganisationRoutes m_organisationRoutes;
    IdentityRoutes m_identityRoutes;
    ConversationRoutes m_conversationRoutes;
    RealtimeRoutes m_realtimeRoutes;
    ServerRoutes m_serverRoutes;
    FaultPlan m_faults;
    RequestLog m_requests;
    Countdown m_refusedConnections;
    HttpServer m_http;
    /// What is still to be done; gone when the port is closed.
    std::unique_ptr<QObject> m_lateWork = std::make_unique<QObject>();
    std::unique_ptr<Bot> m_bot;
};

} // namespace Kustomer::Emulation
