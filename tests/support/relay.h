// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Kustomer::Testing {

/// Carries what comes from one to the other, both ways, until one of them ends.
inline void join(QTcpSocket *one, QTcpSocket *other)
{
    const auto carry = [](QTcpSocket *from, QTcpSocket *to) {
        QObject::connect(from, &QTcpSocket::readyRead, to,
                         [from, to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        if (from->bytesAvailable() > 0)
            to->write(from->readAll());
    };
    carry(one, other);
    carry(other, one);
}

/// An HTTP proxy that lets nobody through without a name and a password.
class AskingProxy : public QTcpServer
{
public:
    AskingProxy(const QByteArray &user, const QByteArray &password)
        : m_credentials("Basic " + (user + ':' + password).toBase64())
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                take(client);
        });
        listen(QHostAddress::LocalHost);
    }

    int refused = 0;
    QByteArrayList passed; ///< first lines of what went through

private:
    void take(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }

    void read(QTcpSocket *client)
    {
        const QByteArray seen = client->peek(64 * 1024);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = seen.left(end + 2);
        if (!isAllowed(head)) {
            ++refused;
            client->readAll();
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
        passed.append(line.first() + ' ' + line.value(1));
        client->disconnect(this);
        if (line.first() == "CONNECT")
            openTunnel(client, line.value(1), head.size() + 2);
        else
            passOn(client, QUrl(QString::fromUtf8(line.value(1))));
    }

    /// Names of headers are written in either case.
    bool isAllowed(const QByteArray &head) const
    {
        static const QByteArray name("proxy-authorization: ");
        const qsizetype at = head.toLower().indexOf(name);
        return at >= 0 && head.sliced(at + name.size()).startsWith(m_credentials + "\r\n");
    }

    QTcpSocket *reach(QTcpSocket *client, const QString &host, quint16 port)
    {
        auto *server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        server->connectToHost(host, port);
        return server;
    }

    void openTunnel(QTcpSocket *client, const QByteArray &where, qsizetype head)
    {
        const QUrl url(QStringLiteral("tcp://") + QString::fromUtf8(where));
        client->read(head);
        QTcpSocket *server = reach(client, url.host(), quint16(url.port()));
        connect(server, &QTcpSocket::connected, client, [client, server] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            join(client, server);
        });
    }

    /// One request a connection: the next one may be for somebody else.
    void passOn(QTcpSocket *client, const QUrl &url)
    {
        QByteArray request = client->readAll();
        const qsizetype target = request.indexOf(' ') + 1;
        const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        request.replace(target, request.indexOf(' ', target) - target, path);
        request.insert(request.indexOf("\r\n") + 2, "Connection: close\r\n");
        QTcpSocket *server = reach(client, url.host(), quint16(url.port()));
        server->write(request);
        connect(
            server, &QTcpSocket::readyRead, client,
            [client, server] {
                QByteArray answer = server->readAll();
                client->write(answer.insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n"));
                join(client, server);
            },
            Qt::SingleShotConnection);
    }

    QByteArray m_credentials;
};

/// Carries a connection on to a server of this machine.
inline void passOn(QTcpSocket *client, quint16 port)
{
    auto *server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client,
                     [client, server] { join(client, server); });
    server->connectToHost(QHostAddress::LocalHost, port);
}

/// A network that answers with a page of its own until somebody has signed in.
class Portal : public QTcpServer
{
public:
    explicit Portal(quint16 port)
    {
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                if (isOpen)
                    passOn(client, port);
                else
                    connect(
                        client, &QTcpSocket::readyRead, client, [client] { greet(client); },
                        Qt::SingleShotConnection);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    bool isOpen = true;

private:
    static void greet(QTcpSocket *client)
    {
        client->readAll();
        client->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n"
                      "Connection: close\r\n\r\n<p>Sign in.</p>");
        client->disconnectFromHost();
    }
};

/// Speaks TLS for a server that does not.
class SafeFront : public QSslServer
{
public:
    SafeFront(const QSslConfiguration &identity, quint16 port)
    {
        setSslConfiguration(identity);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this, port] {
            auto *client = qobject_cast<QTcpSocket *>(nextPendingConnection());
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            ++connections;
            passOn(client, port);
        });
        listen(QHostAddress::LocalHost);
    }

    /// Presents itself as somebody else from now on, also to those who are connected.
    void become(const QSslConfiguration &identity)
    {
        setSslConfiguration(identity);
        for (QTcpSocket *client : findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
            client->abort();
    }

    int connections = 0;
};

} // namespace Kustomer::Testing
