// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/company/company.h"
#include "emulator/company/organisationroutes.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/http/httpserver.h"
#include "emulator/people/identityroutes.h"
#include "emulator/realtime/publisher.h"
#include "emulator/realtime/pusherserver.h"
#include "emulator/realtime/realtimeroutes.h"
#include "emulator/stage/stage.h"
#include "emulator/talk/conversationroutes.h"
#include "emulator/talk/serverroutes.h"
#include "emulator/trouble/controlroutes.h"
#include "emulator/trouble/faultplan.h"
#include "emulator/trouble/requestlog.h"

#include <KustomerChat/EmulatorOptions>

namespace Kustomer::Emulation {

/// The whole service of one organisation on one port: puts the parts together.
class Service : public QObject
{
    Q_OBJECT

public:
    explicit Service(const EmulatorOptions &options, QObject *parent = nullptr);

    /// Takes what the service holds from the data file or the scenario; false says errorString()
    /// why not. What is there already stays.
    bool load();
    /// Loads and opens the port.
    [[nodiscard]] bool listen();
    void close();
    QString errorString() const;
    QUrl apiUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_http.port())); }
    QUrl realtimeUrl() const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_http.port()));
    }
    /// URLs and keys, as the program prints them.
    QJsonObject access() const { return m_company.access(); }
    const Hall &hall() const { return m_hall; }

Q_SIGNALS:
    void requestReceived(const Kustomer::EmulatorRequest &request);
    void requestAnswered(const Kustomer::EmulatorRequest &request);
    /// The data file can't be written any more: nothing is acknowledged from now on.
    void dataFileFailed(const QString &reason);

private:
    QString contradiction() const;
    void serve(const HttpRequest &request, const Respond &respond);
    Reply work(const HttpRequest &request, const std::optional<EmulatorFault> &fault);
    HttpResponse answerWhole(const HttpRequest &request);
    void admit(QTcpSocket *socket);
    void spoilOpening(QTcpSocket *socket, const EmulatorFault &fault);

    EmulatorOptions m_options;
    QString m_error;
    Clock m_clock;
    Store m_store;
    Doors m_doors{m_store};
    Company m_company{m_store, m_clock};
    Identities m_people{m_store, m_clock};
    Conversations m_talk{m_store, m_clock};
    Resources m_resources{m_store};
    PusherServer m_realtime;
    Publisher m_publisher{m_store, m_resources, m_clock, m_realtime};
    Features m_features;
    Stage m_stage{m_store, m_clock, m_features};
    FaultPlan m_faults;
    RequestLog m_requests;
    Hall m_hall;
    OrganisationRoutes m_organisationRoutes{m_store};
    IdentityRoutes m_identityRoutes{m_store, m_people};
    ConversationRoutes m_conversationRoutes{m_store, m_talk, m_resources};
    RealtimeRoutes m_realtimeRoutes{m_store, m_realtime};
    ServerRoutes m_serverRoutes{m_store, m_talk, m_resources};
    ControlRoutes m_controlRoutes{m_hall};
    HttpServer m_http;
    /// What is still to be done; gone when the port is closed.
    std::unique_ptr<QObject> m_lateWork = std::make_unique<QObject>();
};

} // namespace Kustomer::Emulation
