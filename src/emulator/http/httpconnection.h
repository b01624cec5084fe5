// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httphead.h"

#include <QObject>

#include <functional>
#include <optional>

class QTcpSocket;

namespace Kustomer::Emulation {

/// Takes the reply to a request; may be called at any time, once.
using Respond = std::function<void(const Reply &)>;
/// Serves a request.
using Exchange = std::function<void(const HttpRequest &, const Respond &)>;

/// One TCP connection that speaks HTTP/1.1, one request after the other, until it is upgraded.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over; the connection deletes itself when the socket is gone.
    HttpConnection(QTcpSocket *socket, Exchange exchange, QObject *parent);

Q_SIGNALS:
    /// The client wants a WebSocket; nothing of the request has been read from the socket yet.
    void upgradeRequested(QTcpSocket *socket);

private:
    void read();
    void readHead();
    void readBody();
    void handOver();
    void answer(const Reply &reply);
    void deliver(const Reply &reply);

    QTcpSocket *m_socket;
    Exchange m_exchange;
    std::optional<HttpHead> m_head;
    bool m_answering = false;
};

} // namespace Kustomer::Emulation
