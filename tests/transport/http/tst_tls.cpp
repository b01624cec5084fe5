// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/http/httpclient.h"
#include "transport/realtime/pushersocket.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(Testing::fixturePath(u"tls/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a server with one of the certificates in fixtures/tls shows.
QSslConfiguration identity(const QString &certificate)
{
    QSslConfiguration configuration;
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    configuration.setLocalCertificate(QSslCertificate(fixture(certificate + ".pem"_L1)));
    configuration.setPrivateKey(QSslKey(fixture(u"server.key"_s), QSsl::Ec));
    return configuration;
}

/// An HTTPS server that notes what it could read.
class SafeServer : public QSslServer
{
public:
    explicit SafeServer(const QString &certificate)
    {
        setSslConfiguration(identity(certificate));
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            auto *client = qobject_cast<QSslSocket *>(nextPendingConnection());
            ++connections;
            connect(client, &QTcpSocket::readyRead, this, [this, client] {
                if (m_isDead)
                    return;
                received += client->readAll();
                if (m_flood.isEmpty())
                    client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                else
                    pour(client, std::exchange(m_flood, {}));
            });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"https://localhost:%1"_s.arg(serverPort())); }
    int clients() const { return int(findChildren<QSslSocket *>().size()); }
    /// Takes no notice of anything any more, as behind a network that has gone.
    void die() { m_isDead = true; }
    /// Answers the next request with a head, and then more of it for ever.
    void flood(const QByteArray &head, const QByteArray &more) { m_flood = {head, more}; }
    bool isFloodDue() const { return !m_flood.isEmpty(); }

    QByteArray received;
    int connections = 0; ///< that were ever made

private:
    void pour(QSslSocket *client, const QByteArrayList &flood)
    {
        connect(client, &QSslSocket::encryptedBytesWritten, client, [client, more = flood.last()] {
            if (client->bytesToWrite() + client->encryptedBytesToWrite() < more.size())
                client->write(more.repeated(64));
        });
        client->write(flood.first() + flood.last());
    }

    QByteArrayList m_flood;
    bool m_isDead = false;
};

/// A realtime server behind TLS that greets.
class SafeRealtime : public QWebSocketServer
{
public:
    explicit SafeRealtime(const QString &certificate)
        : QWebSocketServer(u"realtime"_s, QWebSocketServer::SecureMode)
    {
        setSslConfiguration(identity(certificate));
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            ++greeted;
            QWebSocket *client = nextPendingConnection();
            client->setParent(this);
            client->sendTextMessage(
                uR"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.1\"}"})"_s);
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl appUrl() const { return QUrl(u"wss://localhost:%1/app/key"_s.arg(serverPort())); }

    int greeted = 0;
};

/// With the patience of a client, whatever connections there are.
Result<HttpReply> answerOf(const QUrl &url, QNetworkAccessManager *network)
{
    HttpClient client(network, url, nullptr, {.retry = {.attempts = 1}});
    QObject context;
    std::optional<Result<HttpReply>> answer;
    client.send({.path = u"/c/v1/a"_s, .token = "tok"}, &context,
                [&answer](const Result<HttpReply> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, Testing::patience))
        return Error{.kind = Kind::NotStarted, .message = u"never answered"_s};
    return *answer;
}

Result<HttpReply> answerOf(const QUrl &url)
{
    QNetworkAccessManager network;
    return answerOf(url, &network);
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnAnyWarning(); }

    void speaksToWhomItCanTrust();
    void tellsNothingToAServerItCannotTrust_data() { doubtfulCertificates(); }
    void tellsNothingToAServerItCannotTrust();
    void opensNoSocketToAServerItCannotTrust_data() { doubtfulCertificates(); }
    void opensNoSocketToAServerItCannotTrust();
    void leavesADeadConnectionAfterATimeOut();
    void leavesIdleConnectionsWhenTheyMayBeDead();
    void leavesNothingBehindThatIsUnderWay_data();
    void leavesNothingBehindThatIsUnderWay();
    void endsAHeadWithoutEnd_data();
    void endsAHeadWithoutEnd();

private:
    void doubtfulCertificates();
};

/// From here on the process trusts the authority of the fixtures, as it trusts the system's.
void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(fixture(u"authority.pem"_s))});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TlsTest::speaksToWhomItCanTrust()
{
    SafeServer server(u"trusted"_s);
    QCOMPARE(answerOf(server.url()), Result<HttpReply>(HttpReply{.status = 200, .body = "ok"}));
    QVERIFY(server.received.contains("x-kustomer-tracking-token: tok"));

    SafeRealtime realtime(u"trusted"_s);
    PusherSocket socket;
    socket.open(realtime.appUrl());
    QTRY_COMPARE(socket.phase(), PusherSocket::Phase::Established);
}

void TlsTest::leavesADeadConnectionAfterATimeOut()
{
    SafeServer server(u"trusted"_s);
    QNetworkAccessManager network;
    QVERIFY(answerOf(server.url(), &network));
    QCOMPARE(server.connections, 1);

    server.die();
    // a busy machine may need several attempts for the way to the server
    const RetryPolicy often{
        .attempts = 100, .window = 1h, .pause = {.first = 1ms, .early = 1ms}, .budget = 100};
    HttpClient client(&network, server.url(), nullptr, {.timeout = 300ms, .retry = often});
    client.send({.path = u"/c/v1/a"_s}, &client, [](const Result<HttpReply> &) {});

    QTRY_VERIFY(server.connections > 1); // no other attempt waits for the dead one
}

void TlsTest::leavesIdleConnectionsWhenTheyMayBeDead()
{
    SafeServer server(u"trusted"_s);
    QNetworkAccessManager network;
    HttpClient client(&network, server.url());
    int answers = 0;
    const auto ask = [&] {
        client.send({.path = u"/c/v1/a"_s}, &client, [&](const Result<HttpReply> &) { ++answers; });
    };
    ask();
    client.dropIdleConnections(); // this one is under way
    QTRY_COMPARE(answers, 1);
    ask();
    QTRY_COMPARE(answers, 2);
    QCOMPARE(server.connections, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    client.dropIdleConnections();
    ask();

    QTRY_COMPARE(answers, 3);
    QCOMPARE(server.connections, 2);
}

void TlsTest::leavesNothingBehindThatIsUnderWay_data()
{
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("where connections may be dead") << false;
    QTest::newRow("where they are to remember nothing") << true;
}

void TlsTest::leavesNothingBehindThatIsUnderWay()
{
    QFETCH(const bool, isForgotten);
    const auto leave
        = isForgotten ? &HttpClient::forgetConnections : &HttpClient::dropIdleConnections;
    SafeServer server(u"trusted"_s);
    QNetworkAccessManager network;
    HttpClient client(&network, server.url());
    int networks = 0;
    client.setNetworkFactory([&networks] {
        ++networks;
        return std::make_unique<QNetworkAccessManager>();
    });
    int answers = 0;
    const auto ask = [&] {
        client.send({.path = u"/c/v1/a"_s}, &client,
                    [&](const Result<HttpReply> &answer) { answers += answer ? 1 : 0; });
    };
    ask();
    (client.*leave)();
    ask(); // elsewhere, while the first one is under way
    QTRY_COMPARE(answers, 2);
    QCOMPARE(server.connections, 2);
    QCOMPARE(networks, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    (client.*leave)();
    ask();

    QTRY_COMPARE(answers, 3);
    QCOMPARE(server.connections, 3);
    QCOMPARE(networks, 1);
}

void TlsTest::doubtfulCertificates()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by itself") << u"selfsigned"_s;
    QTest::newRow("of another host") << u"otherhost"_s;
    QTest::newRow("expired") << u"expired"_s;
}

void TlsTest::tellsNothingToAServerItCannotTrust()
{
    QFETCH(const QString, certificate);
    SafeServer server(certificate);

    const Result<HttpReply> answer = answerOf(server.url());

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Tls);
    QVERIFY2(answer.error().details.contains("localhost"_L1), qPrintable(answer.error().details));
    QCOMPARE(server.received, QByteArray());
}

void TlsTest::opensNoSocketToAServerItCannotTrust()
{
    QFETCH(const QString, certificate);
    SafeRealtime realtime(certificate);
    QList<PusherSocket::Phase> phases;
    PusherSocket socket;
    connect(&socket, &PusherSocket::phaseChanged, this,
            [&phases](PusherSocket::Phase phase) { phases.append(phase); });

    socket.open(realtime.appUrl());

    QTRY_VERIFY(phases.size() >= 2); // it may be trying again by now
    QVERIFY(phases.at(0) == PusherSocket::Phase::Connecting);
    QVERIFY(phases.at(1) == PusherSocket::Phase::Waiting);
    QVERIFY(!phases.contains(PusherSocket::Phase::Established));
    QCOMPARE(realtime.greeted, 0);
}

void TlsTest::endsAHeadWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("more");
    const QByteArray line = "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
    QTest::newRow("lines") << QByteArray("HTTP/1.1 200 OK\r\n") << line;
    QTest::newRow("one line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray(1000, 'x');
    QTest::newRow("first line") << QByteArray("HTTP/1.1 200 ") << QByteArray(1000, 'x');
}

void TlsTest::endsAHeadWithoutEnd()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, more);
    SafeServer server(u"trusted"_s);
    server.flood(head, more);
    QNetworkAccessManager network;
    HttpClient client(&network, server.url(), nullptr,
                      {.timeout = std::chrono::milliseconds(500), .retry = {.attempts = 1}});
    QList<Result<HttpReply>> answers;

    while (server.isFloodDue()) { // a busy machine may not come that far in time
        answers.clear();
        client.send({.path = u"/c/v1/a"_s}, &client,
                    [&answers](const Result<HttpReply> &given) { answers += given; });
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(!answers.first());
        QCOMPARE(answers.first().error().kind, Kind::Timeout);
    }
    QTRY_COMPARE(server.clients(), 0);

    QVERIFY(answerOf(server.url(), &network));
}

static const Kustomer::Testing::Suite<TlsTest> suite;
#include "tst_tls.moc"
