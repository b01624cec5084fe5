// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QTcpSocket>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class MalformedRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void waitsForARequestInSmallPieces();
    void answersPipelinedRequestsInOrder();
    void survivesAClientThatGoesAway();
    void answers404And405WithErrors();

private:
    /// Sends raw bytes and returns all that comes back until the end or a whole answer.
    QByteArray exchange(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
        socket.write(bytes);
        QByteArray answer;
        const bool isDone = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return answer.contains("\r\n\r\n")
                    || socket.state() == QTcpSocket::UnconnectedState;
            },
            Testing::patience);
        return isDone ? answer : "no answer"_ba;
    }

    std::unique_ptr<Emulator> m_emulator;
};

void MalformedRequestsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void MalformedRequestsTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const auto head = "POST /c/v1/identity HTTP/1.1\r\n"_ba;
    QTest::newRow("words") << "hello there\r\n\r\n"_ba
                           << "400"_ba;
    QTest::newRow("nothing") << "\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("zeros") << QByteArray(10, '\0') + "\r\n\r\n"
                           << "400"_ba;
    QTest::newRow("HTTP/2") << "GET / HTTP/2\r\n\r\n"_ba
                            << "400"_ba;
    QTest::newRow("no path") << "GET http://x HTTP/1.1\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("no colon") << head + "oops\r\n\r\n"
                              << "400"_ba;
    QTest::newRow("no name") << head + ": x\r\n\r\n"
                             << "400"_ba;
    QTest::newRow("negative length") << head + "Content-Length: -5\r\n\r\n"
                                     << "400"_ba;
    QTest::newRow("length in words") << head + "Content-Length: many\r\n\r\n"
                                     << "400"_ba;
    QTest::newRow("endless length") << head + "Content-Length: 99999999999999999999\r\n\r\n"
                                    << "400"_ba;
    QTest::newRow("a gigabyte") << head + "Content-Length: 1073741824\r\n\r\n"
                                << "413"_ba;
    QTest::newRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\n"
                             << "411"_ba;
    QTest::newRow("endless header") << head + "x: " + QByteArray(64 * 1024, 'x') << "431"_ba;
    QTest::newRow("broken escapes") << "GET /c/v1/%zz/%00/%ff HTTP/1.1\r\n\r\n"_ba
                                    << "404"_ba;
    QTest::newRow("climbing path") << "GET /../../etc/passwd HTTP/1.1\r\n\r\n"_ba
                                   << "404"_ba;
}

void MalformedRequestsTest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const auto answer = exchange(bytes);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QVERIFY(answer.contains("X-Kustomer-Emulator: 1\r\n"));
    ApiClient api(m_emulator->apiUrl());
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 200);
}

void MalformedRequestsTest::waitsForARequestInSmallPieces()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
    const auto request = "POST /emulator/jwt HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}"_ba;
    for (const char byte : request) {
        socket.write(&byte, 1);
        QVERIFY(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }, Testing::patience));
    }
    QTRY_VERIFY(socket.peek(16).startsWith("HTTP/1.1 201"));
}

void MalformedRequestsTest::answersPipelinedRequestsInOrder()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
    socket.write("GET /nowhere HTTP/1.1\r\n\r\nDELETE /emulator/faults HTTP/1.1\r\n\r\n");
    QByteArray answers;
    const auto hasCome = [&] {
        answers += socket.readAll();
        return answers.contains("HTTP/1.1 204");
    };
    QVERIFY(QTest::qWaitFor(hasCome, Testing::patience));
    QVERIFY(answers.startsWith("HTTP/1.1 404"));
}

void MalformedRequestsTest::survivesAClientThatGoesAway()
{
    m_emulator->addFault(
        {.kind = EmulatorFault::Kind::Delay, .delay = std::chrono::milliseconds(300)});
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
        socket.write("GET /p/v1/chat/settings HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_emulator->requests().size(), 1);
    }
    // Its answer is due while this one waits longer.
    m_emulator->addFault(
        {.kind = EmulatorFault::Kind::Delay, .delay = std::chrono::milliseconds(600)});
    ApiClient api(m_emulator->apiUrl());
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 200);
}

void MalformedRequestsTest::answers404And405WithErrors()
{
    ApiClient api(m_emulator->apiUrl());
    QCOMPARE(api.get(u"/c/v1/chat/songs/1"_s).code(), u"not_found"_s);
    QCOMPARE(api.remove(u"/p/v1/chat/settings"_s).status, 405);
    QCOMPARE(api.remove(u"/p/v1/chat/settings"_s).code(), u"method_not_allowed"_s);
}

static const Kustomer::Testing::Suite<MalformedRequestsTest> suite;

#include "tst_malformedrequests.moc"
