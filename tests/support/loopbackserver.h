// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Kustomer::Testing {

/// A request as it came over the wire.
struct ReceivedRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What a server does with the connection once it has read a request.
using Script = std::function<void(QTcpSocket &client)>;

/// A well-formed answer.
Script reply(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
/// Bytes as they are, the connection stays open.
Script raw(const QByteArray &bytes);
/// Bytes as they are, then the connection ends.
Script rawThenDrop(const QByteArray &bytes);
/// A chunked body without an end, as fast as the client reads.
Script endless();
/// The connection ends without a byte.
Script drop();
/// Nothing, for ever.
Script silence();

/// An HTTP server on loopback that does what it is told, however wrong; it knows no more of HTTP
/// than where a request ends.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    LoopbackServer();

    QUrl url() const;
    /// One script per request; the last one goes on for ever.
    void follow(const QList<Script> &scripts);

    /// Takes no more connections: who comes now finds nobody.
    void stopListening() { m_server.close(); }

    /// Cuts the connection of each request from now on when so much of its body has come.
    void cutAtPercent(int percent) { m_cutAt = percent; }
    /// Reads no further in each request of the connections to come when so much of its body has.
    void stallAtPercent(int percent) { m_stallAt = percent; }

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    /// Clients that are connected right now.
    int connectionCount() const;

private:
    void read(QTcpSocket *client);

    QHash<QTcpSocket *, QByteArray> m_received;
    QList<ReceivedRequest> m_requests;
    QList<Script> m_scripts;
    int m_cutAt = 0;     ///< 0: nothing is cut
    int m_stallAt = 0;   ///< 0: all is read
    QTcpServer m_server; // last: its clients report their end to the members above
};

} // namespace Kustomer::Testing
