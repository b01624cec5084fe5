// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure/measure.h"
#include "support/childprocess.h"

#include <KustomerChat/ChatClient>

#include <QElapsedTimer>
#include <QWebSocket>

#include <simdjson.h>

namespace Benchmarks {

class DemoService;

/// The server that sends events, and what a client hears of them.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener();

    quint16 port() const { return m_port; }
    /// Events a second that arrive while a burst of so many lasts.
    double rateOfBurst(int count);
    /// Milliseconds from sending to hearing, of each of so many events, one at a time.
    Samples latencies(int count);

Q_SIGNALS:
    void enoughHeard();

protected:
    /// To be called when the client can hear events.
    void setReady() { m_isReady = true; }
    /// To be called for each event that arrived.
    void hear(const QString &body);
    void waitUntilReady();

private:
    void wait(int count);

    Kustomer::Testing::ChildProcess m_server;
    quint16 m_port;
    bool m_isReady = false;
    int m_awaited = 0;
    int m_heard = 0;
    QElapsedTimer m_sinceFirst;
    Samples m_latencies;
};

/// The limit: a QWebSocket, and simdjson for each event and for what is in it.
class BareListener : public Listener
{
public:
    BareListener();

private:
    void read(const QString &text);

    QWebSocket m_socket;
    simdjson::dom::parser m_frameParser, m_dataParser;
};

/// Ours: the client, up to the rows of the conversation's model.
class ChatListener : public Listener
{
public:
    explicit ChatListener(const DemoService &emulator);

    Kustomer::TimelineModel *timeline() const { return m_timeline; }

private:
    Kustomer::ChatClient m_client;
    Kustomer::TimelineModel *m_timeline;
};

} // namespace Benchmarks
