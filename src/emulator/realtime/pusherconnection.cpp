// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/pusherconnection.h"

#include "emulator/realtime/pusherframe.h"

#include <QJsonDocument>
#include <QWebSocket>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t EventsPerSecond = 10;
constexpr quint64 MaxFrame = 128 * 1024;
constexpr std::chrono::milliseconds PongTimeout = 30s;

} // namespace

PusherConnection::PusherConnection(QWebSocket *socket, const QString &id, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_id(id)
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingMessageSize(MaxFrame);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &PusherConnection::read);
    connect(m_socket, &QWebSocket::disconnected, this, &PusherConnection::closed);
    connect(&m_activity, &QTimer::timeout, this, &PusherConnection::checkActivity);
}

void PusherConnection::establish(std::chrono::seconds activityTimeout)
{
    m_patience = std::chrono::milliseconds(activityTimeout);
    send(PusherFrame::system(
        u"pusher:connection_established"_s,
        {{u"socket_id"_s, m_id}, {u"activity_timeout"_s, qint64(activityTimeout.count())}}));
    m_activity.start(m_patience + qMin(m_patience, PongTimeout));
}

void PusherConnection::send(const QString &frame)
{
    if (!m_frozen)
        m_socket->sendTextMessage(frame);
}

void PusherConnection::fail(int code, const QString &message)
{
    send(PusherFrame::error(code, message));
    close(code);
}

void PusherConnection::close(int code)
{
    m_activity.stop();
    m_socket->close(QWebSocketProtocol::CloseCode(code));
}

void PusherConnection::drop()
{
    m_activity.stop();
    m_socket->abort();
}

void PusherConnection::freeze()
{
    m_frozen = true;
    m_activity.stop();
}

bool PusherConnection::spendEvent()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_events.empty() && m_events.front() <= now - 1s)
        m_events.pop_front();
    if (m_events.size() >= EventsPerSecond)
        return false;
    m_events.push_back(now);
    return true;
}

void PusherConnection::read(const QString &text)
{
    if (m_frozen)
        return;
    m_pinged = false;
    if (m_activity.isActive())
        m_activity.start(m_patience + qMin(m_patience, PongTimeout));
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        Q_EMIT frameReceived(document.object());
    else
        send(PusherFrame::error(4200, u"The frame is not a JSON object"_s));
}

void PusherConnection::checkActivity()
{
    if (m_pinged) {
        fail(4201, u"Pong not received"_s);
        return;
    }
    m_pinged = true;
    send(PusherFrame::system(u"pusher:ping"_s, {}));
    m_activity.start(qMin(m_patience, PongTimeout));
}

} // namespace Kustomer::Emulation
