// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/memorypeak.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/realtime/pushersocket.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using Phase = PusherSocket::Phase;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// The head of a frame from a server.
QByteArray frameHead(quint8 first, quint64 length)
{
    QByteArray head(length < 126 ? 2 : length < 65536 ? 4 : 10, Qt::Uninitialized);
    head[0] = char(first);
    head[1] = char(length < 126 ? length : length < 65536 ? 126 : 127);
    if (head.size() == 4)
        qToBigEndian(quint16(length), head.data() + 2);
    else if (head.size() == 10)
        qToBigEndian(length, head.data() + 2);
    return head;
}

QByteArray textFrame(const QByteArray &text)
{
    return frameHead(0x81, quint64(text.size())) + text;
}

/// A WebSocket server that greets, and writes to its first client whatever it is told, for ever: as
/// fast as its socket takes it, or again for each answer.
class RawRealtime : public QTcpServer
{
public:
    enum class Pace { Socket, Answers };

    RawRealtime(const QByteArray &once, const QByteArray &again, Pace pace = Pace::Socket)
        : m_once(once)
        , m_again(again)
        , m_pace(pace)
    {
        connect(this, &QTcpServer::newConnection, this,
                [this] { welcome(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }

    QUrl appUrl() const { return QUrl(u"ws://127.0.0.1:%1/app/key"_s.arg(serverPort())); }

    qint64 written = 0;
    int clients = 0;

private:
    void welcome(QTcpSocket *client)
    {
        const bool isFirst = clients++ == 0;
        connect(client, &QTcpSocket::readyRead, this, [this, client, isFirst] {
            const QByteArray request = client->readAll();
            if (request.contains("Sec-WebSocket-Key")) {
                greet(client, request);
                if (isFirst)
                    flood(client);
            } else if (isFirst && m_pace == Pace::Answers) {
                written += client->write(m_again);
            }
        });
    }

    void greet(QTcpSocket *client, const QByteArray &request)
    {
        const QByteArray name = "Sec-WebSocket-Key: ";
        const qsizetype at = request.indexOf(name) + name.size();
        const QByteArray key = request.mid(at, request.indexOf("\r\n", at) - at);
        const QByteArray accept
            = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                       QCryptographicHash::Sha1)
                  .toBase64();
        client->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                      + accept + "\r\n\r\n");
        const QByteArray established = R"({"event":"pusher:connection_established",)"
                                       R"("data":{"socket_id":"1.1"}})";
        client->write(textFrame(established));
    }

    void flood(QTcpSocket *client)
    {
        client->write(m_once);
        if (m_pace == Pace::Answers)
            return;
        connect(client, &QTcpSocket::bytesWritten, this, [this, client] {
            while (client->bytesToWrite() < m_again.size())
                written += client->write(m_again);
        });
    }

    QByteArray m_once, m_again;
    Pace m_pace;
};

} // namespace

/// Frames that want to harm: the connection ends within bounded memory, and the next one works.
class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endsAFloodOfBytes_data();
    void endsAFloodOfBytes();
    void outlivesAFloodOfFrames();
    void givesUpAServerThatSaysMoreThanCanBeRead();
};

void FramesTest::endsAFloodOfBytes_data()
{
    QTest::addColumn<QByteArray>("once");
    QTest::addColumn<QByteArray>("again");
    const QByteArray filler(64 * 1024, 'x');
    QTest::newRow("a frame of 100 MB") << frameHead(0x81, 100 * mebibyte) << filler;
    QTest::newRow("a frame of 2⁶² bytes") << frameHead(0x81, quint64(1) << 62) << filler;
    QTest::newRow("a binary frame of 100 MB") << frameHead(0x82, 100 * mebibyte) << filler;
    QTest::newRow("a message of fragments without end")
        << frameHead(0x01, 1) + 'x' << frameHead(0x00, quint64(filler.size())) + filler;
    QTest::newRow("a ping of 100 MB") << frameHead(0x89, 100 * mebibyte) << filler;
    QTest::newRow("no frames") << QByteArray("\xff\xff\xff\xff") << filler;
}

void FramesTest::endsAFloodOfBytes()
{
    QFETCH(const QByteArray, once);
    QFETCH(const QByteArray, again);
    RawRealtime server(once, again);
    PusherSocket socket;
    const MemoryPeak peak;

    socket.open(server.appUrl());

    QTRY_COMPARE(server.clients, 2);
    QVERIFY2(peak.mebibytes() < MemoryPeak::tolerated, QByteArray::number(peak.mebibytes()));
    QVERIFY2(server.written < 32 * mebibyte, QByteArray::number(server.written));
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

void FramesTest::outlivesAFloodOfFrames()
{
    const QByteArray unwanted = textFrame(R"({"event":"e","channel":"unwanted","data":"{}"})");
    const QByteArray ping = textFrame(R"({"event":"pusher:ping","data":"{}"})");
    RawRealtime server(ping, unwanted.repeated(5000) + ping, RawRealtime::Pace::Answers);
    PusherSocket socket;
    const MemoryPeak peak;

    socket.open(server.appUrl());

    QTRY_VERIFY_WITH_TIMEOUT(server.written > 20 * mebibyte, 60000);
    QCOMPARE(socket.phase(), Phase::Established);
    QVERIFY2(peak.mebibytes() < MemoryPeak::tolerated, QByteArray::number(peak.mebibytes()));
}

void FramesTest::givesUpAServerThatSaysMoreThanCanBeRead()
{
    RawRealtime server({},
                       textFrame(R"({"event":"e","channel":"c","data":"{}"})").repeated(50'000));
    PusherSocket socket;
    QSignalSpy lost(&socket, &PusherSocket::lost);
    QSignalSpy rejected(&socket, &PusherSocket::frameRejected);
    const MemoryPeak peak;

    socket.open(server.appUrl());

    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 60000);
    QVERIFY2(peak.mebibytes() < MemoryPeak::tolerated, QByteArray::number(peak.mebibytes()));
    QCOMPARE(rejected.size(), 1);
    QVERIFY(rejected.first().first().value<Error>().message.contains("faster"_L1));
    QTRY_COMPARE(server.clients, 2);
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

static const Kustomer::Testing::Suite<FramesTest> suite;
#include "tst_frames.moc"
