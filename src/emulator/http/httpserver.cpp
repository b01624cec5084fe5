// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/httpserver.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
    , m_webSockets(u"kustomer-emulator"_s, QWebSocketServer::NonSecureMode)
{
    m_webSockets.setMaxPendingConnections(1000);
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &HttpServer::takeWebSockets);
}

bool HttpServer::listen(quint16 port, Exchange exchange)
{
    m_exchange = std::move(exchange);
    const auto opens = [this](quint16 wanted) {
        return m_listener.listen(QHostAddress::LocalHost, wanted);
    };
    if (!opens(port > 0 ? port : m_port) && (port > 0 || m_port == 0 || !opens(0)))
        return false;
    m_port = m_listener.serverPort();
    return true;
}

void HttpServer::close()
{
    m_listener.close();
    for (auto *connection : findChildren<HttpConnection *>())
        delete connection;
}

void HttpServer::openWebSocket(QTcpSocket *socket)
{
    socket->setParent(this);
    m_webSockets.handleConnection(socket);
}

void HttpServer::refuse(QTcpSocket *socket, const HttpResponse &response)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(encoded(response));
    socket->disconnectFromHost();
}

void HttpServer::takeConnections()
{
    while (auto *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_exchange, this);
        connect(connection, &HttpConnection::upgradeRequested, this, &HttpServer::upgradeRequested);
    }
}

void HttpServer::takeWebSockets()
{
    while (auto *socket = m_webSockets.nextPendingConnection())
        Q_EMIT webSocketOpened(socket);
}

} // namespace Kustomer::Emulation
