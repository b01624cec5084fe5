// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackrealtime.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {

LoopbackRealtime::LoopbackRealtime()
    : m_server(u"loopback"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this,
            [this] { welcome(m_server.nextPendingConnection()); });
    listen();
}

QUrl LoopbackRealtime::appUrl() const
{
    return QUrl(u"ws://127.0.0.1:%1/app/key"_s.arg(m_port));
}

void LoopbackRealtime::stopListening()
{
    m_server.close();
}

void LoopbackRealtime::listen()
{
    if (m_server.listen(QHostAddress::LocalHost, m_port))
        m_port = m_server.serverPort();
}

void LoopbackRealtime::send(const QJsonObject &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void LoopbackRealtime::sendError(int code, const QString &message)
{
    send({{u"event"_s, u"pusher:error"_s},
          {u"data"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

void LoopbackRealtime::sendText(const QString &text)
{
    m_client->sendTextMessage(text);
}

void LoopbackRealtime::sendBinary(const QByteArray &bytes)
{
    m_client->sendBinaryMessage(bytes);
}

void LoopbackRealtime::closeWith(int code, const QString &reason)
{
    m_client->close(QWebSocketProtocol::CloseCode(code), reason);
}

void LoopbackRealtime::abort()
{
    m_client->abort();
}

int LoopbackRealtime::countOf(const QString &event) const
{
    return int(std::ranges::count_if(m_frames, [&event](const QJsonObject &frame) {
        return frame["event"_L1].toString() == event;
    }));
}

QJsonObject LoopbackRealtime::latest(const QString &event) const
{
    QJsonObject found;
    for (const QJsonObject &frame : m_frames) {
        if (frame["event"_L1].toString() == event)
            found = frame;
    }
    return found;
}

void LoopbackRealtime::welcome(QWebSocket *client)
{
    ++m_connectionCount;
    m_client = client;
    connect(client, &QWebSocket::textMessageReceived, this, &LoopbackRealtime::read);
    connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
    if (m_greeting == Greeting::Withheld)
        return;
    const QString data
        = u"{\"socket_id\":\"4711.%1\",\"activity_timeout\":%2}"_s.arg(m_connectionCount)
              .arg(m_activityTimeout);
    send({{u"event"_s, u"pusher:connection_established"_s}, {u"data"_s, data}});
}

void LoopbackRealtime::read(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString event = frame["event"_L1].toString();
    m_frames << frame;
    if (event == "pusher:ping"_L1 && m_pings == Pings::Answered)
        send({{u"event"_s, u"pusher:pong"_s}});
    if (event == "pusher:subscribe"_L1 && m_subscriptions == Subscriptions::Confirmed) {
        send({{u"event"_s, u"pusher_internal:subscription_succeeded"_s},
              {u"channel"_s, frame["data"_L1]["channel"_L1]},
              {u"data"_s, u"{}"_s}});
    }
}

} // namespace Kustomer::Testing
