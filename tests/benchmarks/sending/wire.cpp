// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sending/wire.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

Wire::Wire(const QUrl &target)
    : m_target(target)
{
    start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

Wire::~Wire()
{
    quit();
    wait();
}

QUrl Wire::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void Wire::run()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *client = server.nextPendingConnection())
            relay(client);
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port is free.");
    m_port = server.serverPort();
    exec();
}

void Wire::relay(QTcpSocket *client)
{
    auto *service = new QTcpSocket(client);
    service->connectToHost(m_target.host(), quint16(m_target.port()));
    service->waitForConnected();
    connect(client, &QTcpSocket::readyRead, service, [=, this] {
        const QByteArray bytes = client->readAll();
        if (bytes.startsWith("POST /c/v1/chat/messages")) {
            m_lastSeen = Clock::now();
            ++m_messages;
        }
        service->write(bytes);
    });
    connect(service, &QTcpSocket::readyRead, client, [=] { client->write(service->readAll()); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace Benchmarks
