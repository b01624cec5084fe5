// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpconnection.h"

#include <QTcpServer>
#include <QWebSocketServer>

namespace Kustomer::Emulation {

/// The port on 127.0.0.1 that speaks HTTP and, after an upgrade, WebSocket.
///
/// It stands on QTcpServer, not on QHttpServer: faults need the raw connection, bodies need a
/// bound, and the extension points of QHttpServer differ between Qt 6.4 and later.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(QObject *parent = nullptr);

    /// Opens the port (0: the one that it had, if that is free, or else any) and answers every
    /// request by `exchange`.
    [[nodiscard]] bool listen(quint16 port, Exchange exchange);
    void close();
    QString errorString() const { return m_listener.errorString(); }
    /// The one that it has, or had; 0 where it never had one.
    quint16 port() const { return m_port; }

Q_SIGNALS:
    /// A client asks for a WebSocket; answer with openWebSocket() or refuse().
    void upgradeRequested(QTcpSocket *socket);
    /// A WebSocket is open; the receiver owns it.
    void webSocketOpened(QWebSocket *socket);

public Q_SLOTS:
    void openWebSocket(QTcpSocket *socket);
    /// Answers an upgrade with something else.
    void refuse(QTcpSocket *socket, const HttpResponse &response);

private:
    void takeConnections();
    void takeWebSockets();

    QTcpServer m_listener;
    quint16 m_port = 0;
    QWebSocketServer m_webSockets;
    Exchange m_exchange;
};

} // namespace Kustomer::Emulation
