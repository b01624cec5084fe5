// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/relay.h"

namespace Kustomer::Testing {

/// The way to a server of this machine. When it changes, as by a VPN, what is connected gets no
/// answer any more, and nobody tells either side.
class Route : public QTcpServer
{
public:
    explicit Route(quint16 port)
    {
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            while (QTcpSocket *client = nextPendingConnection())
                passOn(client, port);
        });
        listen(QHostAddress::LocalHost);
    }

    void change()
    {
        for (QTcpSocket *one : findChildren<QTcpSocket *>())
            one->disconnect();
    }
};

} // namespace Kustomer::Testing
