// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "recovery/contestants.h"

#include "measure/demoservice.h"
#include "startup/memorystore.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;

namespace {

const QString conversationId = u"65f1c0de0000000000000101"_s; // of the demo scenario

} // namespace

Contestants::Contestants(int count)
    : m_states(size_t(count))
{
    m_time.start();
}

void Contestants::await(bool isLive)
{
    m_awaited = isLive;
    m_time.restart();
    for (State &state : m_states)
        state.time = state.isLive == isLive ? 0 : -1;
}

bool Contestants::isThere() const
{
    return std::ranges::all_of(m_states, [](const State &state) { return state.time >= 0; });
}

Samples Contestants::times() const
{
    Samples times;
    for (const State &state : m_states)
        times.add(state.time >= 0 ? state.time : double(m_time.elapsed()) / 1000);
    return times;
}

void Contestants::note(size_t number, bool isLive)
{
    State &state = m_states[number];
    state.isLive = isLive;
    if (isLive == m_awaited && state.time < 0)
        state.time = double(m_time.nsecsElapsed()) / 1e9;
}

ChatClients::ChatClients(const DemoService &emulator, int count)
    : Contestants(count)
{
    for (size_t number = 0; number < size_t(count); ++number) {
        auto client = std::make_unique<ChatClient>();
        client->setTokenStore(std::make_unique<MemoryStore>());
        client->setApiUrl(emulator.access().apiUrl);
        client->setRealtimeUrl(emulator.access().realtimeUrl);
        client->setApiKey(emulator.access().apiKey);
        connect(client.get(), &ChatClient::connectionStateChanged, this,
                [this, number](ChatClient::ConnectionState state) {
                    note(number, state == ChatClient::ConnectionState::Live);
                });
        client->start();
        client->login(emulator.jwt());
        m_clients.push_back(std::move(client));
    }
}

void ChatClients::write()
{
    for (const auto &client : m_clients)
        client->sendMessage(conversationId, {.body = u"Is anybody there?"_s});
}

void ChatClients::wake()
{
    for (const auto &client : m_clients)
        client->reconnect();
}

PusherClients::PusherClients(const DemoService &emulator, int count)
    : Contestants(count)
{
    connect(&m_node, &QProcess::readyRead, this, [this] {
        while (m_node.canReadLine()) {
            const QList<QByteArray> words = m_node.readLine().trimmed().split(' ');
            note(words.value(1).toUInt(), words.first() == "live");
        }
    });
    m_node.setWorkingDirectory(QStringLiteral(PUSHERJS));
    m_node.start(u"node"_s,
                 {u"recover.js"_s, QString::number(emulator.access().apiUrl.port()),
                  emulator.realtimeKey(), QString::number(count)});
}

bool PusherClients::isPossible()
{
    return !QStandardPaths::findExecutable(u"node"_s).isEmpty()
        && QFileInfo::exists(QStringLiteral(PUSHERJS "/node_modules/pusher-js"));
}

} // namespace Benchmarks
