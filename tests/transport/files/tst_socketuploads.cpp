// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/depot.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/tlsidentities.h"
#include "transport/files/socketupload.h"

#include <QAbstractEventDispatcher>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

#include <array>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostHeld = 524'288;

/// A busy machine leaves no upload to a manager.
TransferLimits patient(std::chrono::milliseconds silence = 20s)
{
    return {.silence = silence, .reaching = 1h};
}

/// Takes what has come of a form, and thanks for it when all of it is here.
void takeForm(QTcpSocket *client, QByteArray *received)
{
    *received += client->readAll();
    if (received->endsWith("--\r\n"))
        client->write("HTTP/1.1 204 No Content\r\n\r\n");
}

/// Reads nothing, and answers when it is told to.
class HastyServer : public QTcpServer
{
public:
    HastyServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_client = nextPendingConnection();
            m_client->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 64 * 1024);
            m_client->setReadBufferSize(1);
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/bucket"_s.arg(serverPort())); }
    void answer(const QByteArray &answer, bool closes)
    {
        m_client->write(answer);
        if (closes)
            m_client->disconnectFromHost();
    }

private:
    QTcpSocket *m_client = nullptr;
};

/// What becomes of a large file when such an answer comes while the file is stuck.
Result<Done> outcomeOfEarly(const QByteArray &answer, bool closes)
{
    constexpr qint64 size = 20'000'000; // more than lies between the two
    HastyServer server;
    Depot depot({reply(204)}, patient());
    FileUpload form = depot.form(QByteArray(size, 'x'));
    form.url = server.url();
    QTimer stuck;
    stuck.setSingleShot(true);
    QObject::connect(&stuck, &QTimer::timeout, &server, [&] { server.answer(answer, closes); });
    depot.transfers.send(
        form, &depot.context, [&stuck](qint64, qint64) { stuck.start(100ms); }, depot.take());
    return depot.await();
}

/// Takes a form by TLS.
class SafeServer : public QSslServer
{
public:
    explicit SafeServer(const QString &certificate)
    {
        setSslConfiguration(tlsIdentity(certificate));
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this,
                    [this, client] { takeForm(client, &received); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"https://localhost:%1/bucket"_s.arg(serverPort())); }

    QByteArray received;
};

/// Answers as soon as the two have agreed on TLS.
class RashServer : public QSslServer
{
public:
    RashServer()
    {
        QSslConfiguration configuration = tlsIdentity(u"trusted.pem"_s);
        configuration.setProtocol(QSsl::TlsV1_2); // in which servers may be first to speak
        setSslConfiguration(configuration);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            client->write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
            client->flush();
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"https://localhost:%1/bucket"_s.arg(serverPort())); }
};

/// What the connection of the upload under way holds, in bytes; -1 without one.
qint64 heldBy(const FileTransfers &transfers)
{
    const auto *socket = transfers.findChild<QTcpSocket *>();
    const auto *safe = qobject_cast<const QSslSocket *>(socket);
    if (!socket)
        return -1;
    return socket->bytesToWrite() + (safe ? safe->encryptedBytesToWrite() : 0);
}

QSet<QByteArray> namesOf(const ReceivedRequest &request)
{
    const QList<QByteArray> names = request.headers.keys();
    return {names.cbegin(), names.cend()};
}

} // namespace

/// An upload has a connection of its own where nothing of the application's is in between.
class SocketUploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksWithFewWords();
    void letsNothingIntoTheHead();
    void namesTheServerAsItsAddressDoes();
    void takesARefusalThatComesEarly_data();
    void takesARefusalThatComesEarly();
    void believesNoSuccessBeforeAllIsSent();
    void holdsLittleOfAFileThatNobodyReads();
    void takesFewTurnsOfTheApplication();
    void passesOverALongAnswer();
    void endsWhileItSpeaks_data();
    void endsWhileItSpeaks();
    void endsOverAFileThatBecameShorter();
    void endsOverAnAnswerThatIsHereAtOnce();
    void keepsAConnectionThatSpeaksWhileTheApplicationWaits();
    void goesByTheManagerOfAnApplication();
    void goesByTheManagerWhereAProxyIsInBetween();
    void goesByTheManagerWhereNobodyAnswersInTime();
    void sendsByTls();
    void sendsNothingToWhomItCannotTrust_data();
    void sendsNothingToWhomItCannotTrust();
};

void SocketUploadsTest::asksWithFewWords()
{
    Depot depot({reply(204)}, patient());
    QVERIFY(depot.upload(depot.form("a")));

    const ReceivedRequest request = depot.server.requests().first();
    const QSet<QByteArray> words{"host", "accept", "content-type", "content-length", "connection"};
    QCOMPARE(namesOf(request), words);
    QCOMPARE(request.headers.value("host"), depot.server.url().authority().toLatin1());
    QCOMPARE(request.headers.value("connection"), "close");
    QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
}

void SocketUploadsTest::letsNothingIntoTheHead()
{
    const QString evil = u"a\r\nX-Evil: 1\r\n\r\nb"_s;
    Depot depot({reply(204)}, patient());
    FileUpload form = depot.form("a");
    form.fields = {{evil, evil}};
    form.name = evil;
    form.contentType = evil;
    form.url.setPath(u"/ü b"_s + evil, QUrl::DecodedMode);
    form.url.setQuery(u"X-Sig=1%2B2&q="_s + evil);

    QVERIFY(depot.upload(form));

    const ReceivedRequest request = depot.server.requests().first();
    QVERIFY(!request.headers.contains("x-evil"));
    QVERIFY2(request.target.startsWith("/%C3%BC%20ba%0D%0AX-Evil:%201"), request.target);
    QVERIFY2(request.target.contains("?X-Sig=1%2B2&q=a%0D%0AX-Evil"), request.target);
}

void SocketUploadsTest::namesTheServerAsItsAddressDoes()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here.");
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client,
                [client, &received] { takeForm(client, &received); });
    });
    Depot depot({reply(204)}, patient());
    FileUpload form = depot.form("a");
    form.url = QUrl(u"http://[::1]:%1"_s.arg(server.serverPort()));

    QVERIFY(depot.upload(form));

    const QByteArray port = QByteArray::number(server.serverPort());
    QVERIFY(received.startsWith("POST / HTTP/1.1\r\nHost: [::1]:" + port + "\r\n"));
}

void SocketUploadsTest::takesARefusalThatComesEarly_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("and closes") << true;
    QTest::newRow("and stays") << false;
}

void SocketUploadsTest::takesARefusalThatComesEarly()
{
    QFETCH(const bool, closes);
    const QByteArray answer = "HTTP/1.1 413 Too large\r\nContent-Length: 2\r\n\r\nno";

    QCOMPARE(kindOf(outcomeOfEarly(answer, closes)), u"TooLarge"_s);
}

void SocketUploadsTest::believesNoSuccessBeforeAllIsSent()
{
    const QByteArray answer = "HTTP/1.1 204 No Content\r\n\r\n";

    QCOMPARE(kindOf(outcomeOfEarly(answer, true)), u"Transport"_s);
}

void SocketUploadsTest::holdsLittleOfAFileThatNobodyReads()
{
    Depot depot({reply(204)}, patient(500ms));
    depot.server.stallAtPercent(5);
    qint64 held = -1;
    depot.transfers.send(
        depot.form(QByteArray(20'000'000, 'x')), &depot.context,
        [&](qint64, qint64) { held = qMax(held, heldBy(depot.transfers)); }, depot.take());

    QCOMPARE(kindOf(depot.await()), u"Timeout"_s);
    QVERIFY(held > 0);
    QVERIFY2(held <= mostHeld, QByteArray::number(held));
}

void SocketUploadsTest::takesFewTurnsOfTheApplication()
{
    constexpr qint64 size = 9'500'000;
    Depot depot({reply(204)}, patient());
    int turns = 0;
    const FileUpload form = depot.form(QByteArray(size, 'x'));
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &depot.context,
            [&turns] { ++turns; });
    QEventLoop loop;
    depot.transfers.send(form, &depot.context, depot.follow(), [&](const Result<Done> &outcome) {
        depot.outcomes += outcome;
        loop.quit();
    });
    loop.exec();

    QCOMPARE(kindOf(depot.await()), u"done"_s);
    QVERIFY2(turns < size / 65536, QByteArray::number(turns)); // a manager sends 16 KiB a turn
}

void SocketUploadsTest::passesOverALongAnswer()
{
    Depot depot({endless()}, patient());

    QCOMPARE(kindOf(depot.upload(depot.form("a"))), u"done"_s);
    QTRY_COMPARE(depot.server.connectionCount(), 0);
}

void SocketUploadsTest::endsWhileItSpeaks_data()
{
    QTest::addColumn<bool>("isProgress");
    QTest::newRow("in the middle") << true;
    QTest::newRow("at the end") << false;
}

void SocketUploadsTest::endsWhileItSpeaks()
{
    QFETCH(const bool, isProgress);
    Depot depot({reply(204)}, patient());
    auto transfers = std::make_unique<FileTransfers>(patient());
    transfers->send(
        depot.form(noise(2'000'000)), &depot.context,
        [&](qint64, qint64) {
            if (isProgress)
                transfers.reset();
        },
        [&](const Result<Done> &) { transfers.reset(); });

    QTRY_VERIFY(!transfers);
    QTRY_COMPARE(depot.server.connectionCount(), 0);
}

void SocketUploadsTest::endsOverAFileThatBecameShorter()
{
    Depot depot({reply(204)}, patient());
    auto transfers = std::make_unique<FileTransfers>(patient());
    const FileUpload form = depot.form(noise(4'000'000));
    transfers->send(
        form, &depot.context, [&form](qint64, qint64) { QFile::resize(form.path, 10); },
        [&](const Result<Done> &outcome) {
            depot.outcomes += outcome;
            transfers.reset();
        });

    QCOMPARE(kindOf(depot.await()), u"Storage"_s);
    QTRY_COMPARE(depot.server.connectionCount(), 0);
}

void SocketUploadsTest::endsOverAnAnswerThatIsHereAtOnce()
{
    const Trust trust;
    RashServer server;
    Depot depot({reply(204)}, patient());
    auto transfers = std::make_unique<FileTransfers>(patient());
    FileUpload form = depot.form("a");
    form.url = server.url();
    transfers->send(form, &depot.context, depot.follow(), [&](const Result<Done> &outcome) {
        depot.outcomes += outcome;
        transfers.reset();
    });

    QCOMPARE(kindOf(depot.await()), u"Refused"_s);
}

void SocketUploadsTest::keepsAConnectionThatSpeaksWhileTheApplicationWaits()
{
    HastyServer server;
    Depot depot({reply(204)}, patient());
    FileUpload form = depot.form(QByteArray(20'000'000, 'x')); // more than lies between the two
    form.url = server.url();
    QPointer<QTcpSocket> socket;
    bool isKept = false;
    QEventLoop dialog;
    depot.transfers.send(
        form, &depot.context,
        [&](qint64, qint64) {
            socket = depot.transfers.findChild<QTcpSocket *>();
            server.answer("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", false);
            dialog.exec();
            isKept = socket;
        },
        [&](const Result<Done> &outcome) {
            depot.outcomes += outcome;
            QTimer::singleShot(0, &dialog, [&dialog] { // after what is to be deleted
                QTimer::singleShot(0, &dialog, &QEventLoop::quit);
            });
        });

    QCOMPARE(kindOf(depot.await()), u"Refused"_s);
    QVERIFY(isKept);
    QTRY_VERIFY(!socket);
}

void SocketUploadsTest::goesByTheManagerOfAnApplication()
{
    Depot depot({reply(204)}, patient());
    depot.goByManager();
    QVERIFY(depot.upload(depot.form("a")));

    QVERIFY(depot.server.requests().first().headers.contains("user-agent"));
}

void SocketUploadsTest::goesByTheManagerWhereAProxyIsInBetween()
{
    const QUrl url(u"https://uploads.example.com/bucket"_s);
    QVERIFY(SocketUploadCourse::leadsTo(url));
    Depot depot({reply(403)}, {.silence = 10s});
    const auto port = quint16(depot.server.url().port());
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    const auto without
        = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    QVERIFY(!SocketUploadCourse::leadsTo(url));
    FileUpload form = depot.form("a");
    form.url = url;

    QVERIFY(!depot.upload(form));
    QCOMPARE(depot.server.requests().first().verb, "CONNECT");
    QCOMPARE(depot.server.requests().first().target, "uploads.example.com:443");
}

void SocketUploadsTest::goesByTheManagerWhereNobodyAnswersInTime()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux lets wait whom a full server has no place for.");
#endif
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> others; // take all places
    for (QTcpSocket &other : others)
        other.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_COMPARE(others[1].state(), QAbstractSocket::ConnectedState);
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client,
                [client, &received] { takeForm(client, &received); });
    });
    Depot depot({reply(204)}, {.reaching = 50ms});
    FileUpload form = depot.form("a");
    form.url = QUrl(u"http://127.0.0.1:%1/bucket"_s.arg(server.serverPort()));
    depot.transfers.send(form, &depot.context, depot.follow(), depot.take());
    QVERIFY(depot.transfers.findChild<SocketUploadCourse *>());
    QTRY_VERIFY(!depot.transfers.findChild<SocketUploadCourse *>());
    server.resumeAccepting();

    QCOMPARE(kindOf(depot.await()), u"done"_s);
    QCOMPARE(received.count("POST "), 1);
    QVERIFY(received.toLower().contains("user-agent")); // which newer Qt writes small
}

void SocketUploadsTest::sendsByTls()
{
    const Trust trust;
    SafeServer server(u"trusted.pem"_s);
    Depot depot({reply(204)}, patient());
    const QByteArray content = noise(4'000'000);
    FileUpload form = depot.form(content);
    form.url = server.url();
    qint64 held = -1;
    depot.transfers.send(
        form, &depot.context,
        [&](qint64 done, qint64 total) {
            depot.progress.append({done, total});
            held = qMax(held, heldBy(depot.transfers));
        },
        depot.take());

    QCOMPARE(kindOf(depot.await()), u"done"_s);
    QVERIFY(server.received.contains(content + "\r\n--"));
    QVERIFY(!server.received.contains("User-Agent"));
    QVERIFY(std::ranges::is_sorted(depot.progress));
    QCOMPARE(depot.progress.last(), std::pair(qint64(4'000'000), qint64(4'000'000)));
    QVERIFY(held >= 0);
    QVERIFY2(held <= mostHeld + mostHeld / 100, QByteArray::number(held)); // TLS adds a little
}

void SocketUploadsTest::sendsNothingToWhomItCannotTrust_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by itself") << u"selfsigned.pem"_s;
    QTest::newRow("of another host") << u"otherhost.pem"_s;
    QTest::newRow("expired") << u"expired.pem"_s;
}

void SocketUploadsTest::sendsNothingToWhomItCannotTrust()
{
    QFETCH(const QString, certificate);
    const Trust trust;
    SafeServer server(certificate);
    Depot depot({reply(204)}, patient());
    FileUpload form = depot.form("a");
    form.url = server.url();

    const Result<Done> outcome = depot.upload(form);

    QCOMPARE(kindOf(outcome), u"Tls"_s);
    QVERIFY2(outcome.error().details.contains("localhost"_L1), qPrintable(outcome.error().details));
    QCOMPARE(server.received, QByteArray());
}

static const Kustomer::Testing::Suite<SocketUploadsTest> suite;

#include "tst_socketuploads.moc"
