// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "realtime/clients.h"

#include "measure/demoservice.h"
#include "startup/memorystore.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>
#include <QEventLoop>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::TimelineModel;

namespace {

const QString conversationId = u"65f1c0de0000000000000101"_s; // of the demo scenario

} // namespace

Listener::Listener()
{
    m_server.start(QStringLiteral(EVENT_SERVER), {});
    m_port = m_server.nextLine().toUShort();
}

void Listener::hear(const QString &body)
{
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    if (m_heard++ == 0)
        m_sinceFirst.start();
    m_latencies.add(double(now - body.toLongLong()) / 1e6);
    if (m_heard == m_awaited)
        Q_EMIT enoughHeard();
}

void Listener::wait(int count)
{
    m_heard = 0;
    m_awaited = count;
    m_latencies = {};
    QEventLoop loop;
    connect(this, &Listener::enoughHeard, &loop, &QEventLoop::quit);
    loop.exec();
}

void Listener::waitUntilReady()
{
    while (!m_isReady)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double Listener::rateOfBurst(int count)
{
    m_server.say("burst " + QByteArray::number(count));
    wait(count);
    return (count - 1) * 1e9 / double(m_sinceFirst.nsecsElapsed());
}

Samples Listener::latencies(int count)
{
    m_server.say("steady " + QByteArray::number(count));
    wait(count);
    return m_latencies;
}

BareListener::BareListener()
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &BareListener::read);
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/app/benchmark?protocol=7"_s.arg(port())));
    waitUntilReady();
}

void BareListener::read(const QString &text)
{
    const auto parse = [](simdjson::dom::parser &parser, std::string_view json) {
        return parser.parse(json.data(), json.size()).value_unsafe();
    };
    const QByteArray bytes = text.toUtf8();
    const simdjson::dom::element frame
        = parse(m_frameParser, {bytes.constData(), size_t(bytes.size())});
    const std::string_view event = frame["event"].get_string().value_unsafe();
    if (event == "pusher:connection_established") {
        m_socket.sendTextMessage(
            u"{\"event\":\"pusher:subscribe\",\"data\":{\"channel\":\"events\"}}"_s);
    } else if (event == "pusher_internal:subscription_succeeded") {
        setReady();
    } else {
        const simdjson::dom::element data
            = parse(m_dataParser, frame["data"].get_string().value_unsafe());
        const auto body = data["data"]["attributes"]["body"].get_string().value_unsafe();
        hear(QString::fromUtf8(body.data(), qsizetype(body.size())));
    }
}

ChatListener::ChatListener(const DemoService &emulator)
{
    m_client.setTokenStore(std::make_unique<MemoryStore>());
    m_client.setStorageDirectory({});
    m_client.setApiUrl(emulator.access().apiUrl);
    m_client.setRealtimeUrl(QUrl(u"ws://127.0.0.1:%1"_s.arg(port())));
    m_client.setApiKey(emulator.access().apiKey);
    m_client.start();
    m_client.login(emulator.jwt());
    const auto reviewState = [this] {
        if (m_client.isLoggedIn()
            && m_client.connectionState() == ChatClient::ConnectionState::Live)
            setReady();
    };
    connect(&m_client, &ChatClient::conversationsLoaded, this, reviewState);
    connect(&m_client, &ChatClient::connectionStateChanged, this, reviewState);
    waitUntilReady();

    m_timeline = m_client.timeline(conversationId);
    while (m_timeline->loading() != TimelineModel::Loading::Done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    connect(m_timeline, &TimelineModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    if (m_timeline->kindAt(row) == TimelineModel::Kind::Message)
                        hear(m_timeline->messageAt(row).body);
                }
            });
}

} // namespace Benchmarks
