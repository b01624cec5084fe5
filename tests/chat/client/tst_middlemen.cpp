// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/route.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/tlsidentities.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostAtOnce = 6; ///< connections to one server, and no more

/// As an application gets through the proxy of an office.
ChatClient::NetworkFactory through(const AskingProxy &proxy, const QString &password)
{
    return [port = proxy.serverPort(), password] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
        QObject::connect(network.get(), &QNetworkAccessManager::proxyAuthenticationRequired,
                         network.get(), [password](const QNetworkProxy &, QAuthenticator *who) {
                             if (who->user().isEmpty()) { // asked again, the answer was wrong
                                 who->setUser(u"jane"_s);
                                 who->setPassword(password);
                             }
                         });
        return network;
    };
}

} // namespace

/// Who stands between the chat and the service in an office.
class MiddlemenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void letTheChatThroughWithAPassword();
    void refuseTheChatWithoutOne();
    void mayHaveAnAuthorityOfTheirOwn();
    void areNotTrustedWithoutIt();
    void mayForgetWhatIsConnected_data();
    void mayForgetWhatIsConnected();
};

void MiddlemenTest::letTheChatThroughWithAPassword()
{
    AskingProxy proxy("jane", "secret");
    ChatCase chat;
    chat.client->setNetworkFactory(through(proxy, u"secret"_s));
    QVERIFY(chat.start()); // until events arrive in realtime
    const QString id = chat.converse(u"Hello"_s);
    QVERIFY(!id.isEmpty());
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.countOf(u"received(Hi)"_s), 1);
    QVERIFY(proxy.refused > 0);
    const QByteArray realtime = "CONNECT " + chat.emulator->realtimeUrl().authority().toUtf8();
    QVERIFY2(proxy.passed.contains(realtime), proxy.passed.join(", ").constData());
    QVERIFY(proxy.passed.size() > 5); // and each request
    QCOMPARE(chat.errors(), QStringList());
}

void MiddlemenTest::refuseTheChatWithoutOne()
{
    AskingProxy proxy("jane", "secret");
    ChatCase chat;
    // Qt notes in three places that the password was none.
    const QRegularExpression noted(u"QNetworkAccessCache::addEntry: .*auth:proxy"_s);
    for (int i = 0; i < 3; ++i)
        QTest::ignoreMessage(QtWarningMsg, noted);
    chat.client->setNetworkFactory(through(proxy, u"guess"_s));
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"startFailed"_s), 1);
    QCOMPARE(chat.client->lastError().httpStatus, 407);
    QVERIFY(proxy.passed.isEmpty());
    QVERIFY(chat.requests().isEmpty());
}

void MiddlemenTest::mayHaveAnAuthorityOfTheirOwn()
{
    const Trust trust;
    ChatCase chat;
    const SafeFront front(tlsIdentity(u"trusted.pem"_s), quint16(chat.emulator->apiUrl().port()));
    chat.setApiUrl(QUrl(u"https://localhost:%1"_s.arg(front.serverPort())));
    chat.client->setRealtimeUrl(QUrl(u"wss://localhost:%1"_s.arg(front.serverPort())));
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.countOf(u"received(Hi)"_s), 1);
    QVERIFY(front.connections > 1);
    QCOMPARE(chat.errors(), QStringList());
}

void MiddlemenTest::areNotTrustedWithoutIt()
{
    ChatCase chat;
    const SafeFront front(tlsIdentity(u"trusted.pem"_s), quint16(chat.emulator->apiUrl().port()));
    chat.setApiUrl(QUrl(u"https://localhost:%1"_s.arg(front.serverPort())));
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"startFailed"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Tls);
    QVERIFY(chat.requests().isEmpty());
}

void MiddlemenTest::mayForgetWhatIsConnected_data()
{
    QTest::addColumn<bool>("isAsking");
    QTest::newRow("while nothing is asked") << false;
    QTest::newRow("while something is on its way") << true;
}

void MiddlemenTest::mayForgetWhatIsConnected()
{
    QFETCH(const bool, isAsking);
    ChatCase chat;
    chat.pace.answer = 1h; // for which whatever takes one of the dead connections waits
    chat.pace.ping = 100ms;
    chat.pace.pong = 500ms;
    Route route(quint16(chat.emulator->apiUrl().port()));
    chat.replaceClient();
    chat.setApiUrl(QUrl(u"http://localhost:%1"_s.arg(route.serverPort())));
    chat.client->setRealtimeUrl(QUrl(u"ws://localhost:%1"_s.arg(route.serverPort())));
    QVERIFY(chat.start());
    int answers = 0;
    const auto ask = [&] {
        chat.client->describeCustomer({.emails = {u"a@b.c"_s}}, chat.client.get(),
                                      [&answers](const Result<Done> &) { ++answers; });
    };
    for (int i = 0; i < mostAtOnce; ++i)
        ask();
    QTRY_COMPARE(answers, mostAtOnce);
    const QSignalSpy changed(chat.client.get(), &ChatClient::connectionStateChanged);

    route.change();
    if (isAsking)
        ask();

    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    ask();
    QTRY_COMPARE(answers, mostAtOnce + 1);
}

static const Suite<MiddlemenTest> suite;
#include "tst_middlemen.moc"
