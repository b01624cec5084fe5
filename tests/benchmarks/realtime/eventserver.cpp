// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P6: a realtime server that does nothing but send, faster than any client reads. Prints its port;
// then obeys its standard input:
//   burst N    sends N message events at once
//   steady N   sends N message events, one each 3 ms; their bodies tell when, in nanoseconds

#include "measure/conversation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray frameOf(const QJsonObject &message)
{
    const QByteArray text = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray frame("\x81", 1);
    if (text.size() < 126) {
        frame += char(text.size());
    } else {
        const quint16 size = qToBigEndian(quint16(text.size()));
        frame += char(126);
        frame.append(reinterpret_cast<const char *>(&size), 2);
    }
    return frame + text;
}

/// The text frames that a client has sent; removes them from what was received.
QList<QJsonObject> takeFrames(QByteArray *received)
{
    QList<QJsonObject> frames;
    while (received->size() >= 6) {
        const auto at = [received](qsizetype i) {
            return quint8(received->at(i));
        };
        const bool isLong = (at(1) & 0x7f) == 126;
        const qsizetype head = isLong ? 8 : 6;
        const qsizetype size = isLong ? at(2) * 256 + at(3) : at(1) & 0x7f;
        if (received->size() < head + size)
            break;
        QByteArray text = received->mid(head, size);
        for (qsizetype i = 0; i < size; ++i)
            text[i] = char(text.at(i) ^ received->at(head - 4 + i % 4));
        received->remove(0, head + size);
        frames << QJsonDocument::fromJson(text).object();
    }
    return frames;
}

class EventServer : public QTcpServer
{
public:
    EventServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
        connect(&m_input, &QSocketNotifier::activated, this, &EventServer::obey);
        connect(&m_pace, &QTimer::timeout, this, [this] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
            m_client->write(event(QString::number(now)));
            if (--m_left == 0)
                m_pace.stop();
        });
        m_pace.setTimerType(Qt::PreciseTimer);
    }

private:
    void serve(QTcpSocket *client)
    {
        m_client = client;
        m_received.clear();
        m_isUpgraded = false;
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            m_received += client->readAll();
            if (!m_isUpgraded)
                greet();
            if (m_isUpgraded)
                answer();
        });
    }

    void greet()
    {
        if (!m_received.contains("\r\n\r\n"))
            return;
        QByteArray key;
        for (const QByteArray &line : m_received.split('\n')) {
            if (line.toLower().startsWith("sec-websocket-key:"))
                key = line.mid(line.indexOf(':') + 1).trimmed();
        }
        const QByteArray accept = QCryptographicHash::hash(
            key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
        m_client->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                        + accept.toBase64() + "\r\n\r\n");
        m_client->write(
            frameOf({{u"event"_s, u"pusher:connection_established"_s},
                     {u"data"_s, u"{\"socket_id\":\"1.1\",\"activity_timeout\":120}"_s}}));
        m_received.clear();
        m_isUpgraded = true;
    }

    void answer()
    {
        for (const QJsonObject &frame : takeFrames(&m_received)) {
            if (frame["event"_L1] != "pusher:subscribe"_L1)
                continue;
            const QString channel = frame["data"_L1]["channel"_L1].toString();
            if (!channel.contains("-customer-activity-"_L1)) // the one that events come by
                m_channel = channel;
            m_client->write(frameOf(
                {{u"event"_s, u"pusher_internal:subscription_succeeded"_s},
                 {u"channel"_s, channel},
                 {u"data"_s, u"{\"presence\":{\"count\":1,\"ids\":[\"1\"],\"hash\":{}}}"_s}}));
        }
    }

    QByteArray event(const QString &body)
    {
        const QByteArray page = eventOf(m_number++, body);
        return frameOf({{u"event"_s, u"kustomer.app.chat.message.send"_s},
                        {u"channel"_s, m_channel},
                        {u"data"_s, QString::fromUtf8(page)}});
    }

    void obey()
    {
        std::string order;
        int count = 0;
        if (!(std::cin >> order >> count))
            return QCoreApplication::quit();
        if (order == "steady") {
            m_left = count;
            return m_pace.start(3ms);
        }
        QByteArray burst;
        for (int i = 0; i < count; ++i)
            burst += event(u"Event %1 of a burst: somebody is very busy"_s.arg(i));
        m_client->write(burst);
    }

    QSocketNotifier m_input{0, QSocketNotifier::Read};
    QTimer m_pace;
    QTcpSocket *m_client = nullptr;
    QByteArray m_received;
    QString m_channel;
    bool m_isUpgraded = false;
    int m_number = 1'000'000; ///< newer than what the conversation holds
    int m_left = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    EventServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
