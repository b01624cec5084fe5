// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/service.h"

#include "emulator/features/features.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Service::Service(const EmulatorOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_hall{m_options,   m_clock,    m_store,     m_doors, m_company, m_people,  m_talk,
             m_resources, m_realtime, m_publisher, m_stage, m_faults,  m_requests}
{
    m_organisationRoutes.openDoors(m_doors);
    m_identityRoutes.openDoors(m_doors);
    m_conversationRoutes.openDoors(m_doors);
    m_realtimeRoutes.openDoors(m_doors);
    m_serverRoutes.openDoors(m_doors);
    m_controlRoutes.openDoors();
    connect(&m_talk, &Conversations::messagePosted, &m_publisher, &Publisher::publish);
    connect(&m_talk, &Conversations::ended, &m_publisher, &Publisher::publishEnd);
    connect(&m_talk, &Conversations::typed, &m_publisher, &Publisher::publishTyping);
    connect(&m_http, &HttpServer::upgradeRequested, this, &Service::admit);
    connect(&m_http, &HttpServer::webSocketOpened, &m_realtime, &PusherServer::accept);
    m_features = makeFeatures(m_hall);
}

bool Service::load()
{
    m_error.clear();
    if (m_store.organisation().id.isEmpty() && !m_options.dataFile.isEmpty()
        && !m_store.open(m_options.dataFile)) {
        m_error = u"The data file %1 can't be used: %2"_s.arg(m_options.dataFile,
                                                              m_store.errorString());
        return false;
    }
    if (!m_store.organisation().id.isEmpty()) {
        m_error = contradiction();
        return m_error.isEmpty();
    }
    const auto name = m_options.organisation.isEmpty() ? u"acme"_s : m_options.organisation;
    const auto scenario = m_options.scenario.isEmpty() ? u"lab"_s : m_options.scenario;
    m_company.found(name, m_options.chatSecret, scenario);
    if (const auto problem = m_stage.plant(scenario)) {
        m_error = problem->title;
        m_store.keep().clear();
    }
    return m_error.isEmpty();
}

bool Service::listen()
{
    if (!load())
        return false;
    m_realtime.setAuth({m_store.organisation().realtimeKey, m_store.organisation().realtimeSecret});
    m_realtime.setToldKey([this] { return m_store.organisation().toldRealtimeKey(); });
    if (!m_http.listen(m_options.port, std::bind_front(&Service::serve, this))) {
        m_error = u"Port %1 can't be opened: %2"_s.arg(m_options.port).arg(m_http.errorString());
        return false;
    }
    m_store.setBaseUrl(apiUrl().toString());
    return true;
}

void Service::close()
{
    m_lateWork = std::make_unique<QObject>();
    m_http.close();
    m_realtime.dropAll();
}

QString Service::errorString() const
{
    return m_error.isEmpty() ? m_store.errorString() : m_error;
}

/// What the data file says against the options; empty when they agree.
QString Service::contradiction() const
{
    const auto kept = m_store.organisation();
    const auto isOther = [](const QString &wanted, const QString &found) {
        return !wanted.isEmpty() && !found.isEmpty() && wanted != found;
    };
    const auto text = u"The data file %1 was made with another %2"_s.arg(m_options.dataFile);
    if (isOther(m_options.organisation, kept.name))
        return text.arg(u"organisation: "_s + kept.name);
    if (isOther(m_options.chatSecret, kept.chatSecret))
        return text.arg(u"secret"_s);
    if (isOther(m_options.scenario, kept.scenario))
        return text.arg(u"scenario: "_s + kept.scenario);
    return {};
}

void Service::serve(const HttpRequest &request, const Respond &respond)
{
    if (request.path == "/emulator" || request.path.startsWith("/emulator/"))
        return respond(work(request, {}));
    const auto customerId = m_doors.caller(request).value_or(Tracking()).customerId;
    const auto number = m_requests.add(request, m_clock.now(), customerId);
    Q_EMIT requestReceived(m_requests.requests().constLast());
    const auto fault = m_faults.take(request);
    const auto answer = [this, request, respond, number, fault] {
        const auto reply = work(request, fault);
        if (const auto answered = m_requests.answered(number, reply, m_clock.now()))
            Q_EMIT requestAnswered(*answered);
        respond(reply);
    };
    if (fault && fault->kind == EmulatorFault::Kind::LateWork)
        QTimer::singleShot(fault->delay, m_lateWork.get(), answer);
    else
        answer();
}

Reply Service::work(const HttpRequest &request, const std::optional<EmulatorFault> &fault)
{
    const auto answer = [&] {
        const auto response = answerWhole(request);
        if (m_store.errorString().isEmpty())
            return response;
        Q_EMIT dataFileFailed(m_store.errorString());
        return HttpResponse::error({500, u"storage_failed"_s, m_store.errorString()});
    };
    return fault ? spoiled(*fault, answer) : Reply{.response = answer()};
}

/// Keeps all that a request changes, or nothing. Whoever is told of it in the meantime hears it
/// when the sockets are written, after this.
HttpResponse Service::answerWhole(const HttpRequest &request)
{
    const Transaction transaction(m_store.keep());
    return m_doors.answer(request);
}

void Service::admit(QTcpSocket *socket)
{
    const auto head = httpHeadFrom(socket->peek(HttpHead::MaxLength));
    const auto fault = head && *head ? m_faults.take((*head)->request) : std::nullopt;
    if (fault)
        return spoilOpening(socket, *fault);
    if (!m_realtime.takeRefusal())
        return m_http.openWebSocket(socket);
    const Problem refusal{503, u"realtime_refused"_s, u"Realtime is refused on demand"_s};
    m_http.refuse(socket, HttpResponse::error(refusal));
}

void Service::spoilOpening(QTcpSocket *socket, const EmulatorFault &fault)
{
    const auto open = [this, socket] {
        m_http.openWebSocket(socket);
    };
    socket->setParent(m_lateWork.get());
    switch (fault.kind) {
    case EmulatorFault::Kind::DropConnection:
        socket->abort();
        socket->deleteLater();
        return;
    case EmulatorFault::Kind::Silence:
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        return;
    case EmulatorFault::Kind::Status:
        return m_http.refuse(socket, errorOf(fault));
    default:
        QTimer::singleShot(fault.delay, socket, open);
    }
}

} // namespace Kustomer::Emulation
