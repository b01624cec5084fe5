// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackserver.h"

#include <optional>

namespace Kustomer::Testing {
namespace {

/// Takes the first complete request out of what was received.
std::optional<ReceivedRequest> takeRequest(QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = received.first(headEnd).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    ReceivedRequest request{
        .verb = start.value(0), .target = start.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = received.sliced(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    return request;
}

/// Whether so much of the body of a request has come; 0: never.
bool hasCome(const QByteArray &received, int percent)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    const QByteArray head = received.first(qMax<qsizetype>(0, headEnd)).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (percent == 0 || at < 0)
        return false;
    const qsizetype length = head.sliced(at + 15).split('\r').first().trimmed().toLongLong();
    return (received.size() - headEnd - 4) * 100 >= length * percent;
}

} // namespace

Script reply(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
        + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return raw(bytes + "\r\n" + body);
}

Script raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
    };
}

Script rawThenDrop(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

Script endless()
{
    return [](QTcpSocket &client) {
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        QObject::connect(&client, &QTcpSocket::bytesWritten, &client, [chunk, &client] {
            if (client.bytesToWrite() < chunk.size())
                client.write(chunk);
        });
        client.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
    };
}

Script drop()
{
    return [](QTcpSocket &client) {
        client.disconnectFromHost();
    };
}

Script silence()
{
    return [](QTcpSocket &) {
    };
}

LoopbackServer::LoopbackServer()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = m_server.nextPendingConnection();
        m_received.insert(client, {});
        if (m_stallAt > 0) // nor does the system read on in its place
            client->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 64 * 1024);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_received.remove(client);
            client->deleteLater();
        });
    });
}

QUrl LoopbackServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void LoopbackServer::follow(const QList<Script> &scripts)
{
    m_scripts = scripts;
}

int LoopbackServer::connectionCount() const
{
    return int(m_received.size());
}

void LoopbackServer::read(QTcpSocket *client)
{
    QByteArray &received = m_received[client];
    if (client->readBufferSize() > 0) // it stalls
        return;
    received += client->readAll();
    if (hasCome(received, m_cutAt)) {
        client->abort();
        return;
    }
    if (hasCome(received, m_stallAt)) {
        client->setReadBufferSize(1);
        return;
    }
    while (const std::optional<ReceivedRequest> request = takeRequest(received)) {
        m_requests << *request;
        const Script script = m_scripts.size() > 1 ? m_scripts.takeFirst() : m_scripts.first();
        script(*client);
        if (!m_received.contains(client))
            return;
    }
}

} // namespace Kustomer::Testing
