// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;

} // namespace

/// logout(), and who comes afterwards, against the service over HTTP and WebSocket.
class LogoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void logsOutAndBecomesSomebodyNew();
    void logsOutAndLogsInInOneTurn();
    void logsInAfterALogoutThatEndsALogin_data();
    void logsInAfterALogoutThatEndsALogin();
    void logsOutWhileStarting();
    void logsOutWhileATokenIsFetched();
    void logsOutWhileThePastIsLoaded();
    void comesBackAfterALogoutWithoutANetwork();
    void showsNothingOfTheCustomerBefore();
    void tellsThatTheCustomerHasLeft_data();
    void tellsThatTheCustomerHasLeft();
};

void LogoutTest::logsOutAndBecomesSomebodyNew()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QStringList old = chat.listed();
    const QPointer<TimelineModel> timeline(chat.client->timeline(old.first()));
    QTRY_VERIFY(timeline->rowCount() > 0);
    const QHash<QString, QByteArray> secrets = chat.secrets;
    chat.emulator->clearRequests();
    chat.forgetHeard();

    chat.client->logout();

    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.listed().isEmpty());
    QCOMPARE(timeline->rowCount(), 0);
    QCOMPARE(chat.client->unreadCount(), 0);
    QTRY_COMPARE(chat.heard(), u"loggedOut"_s);
    QTRY_VERIFY(!timeline);

    const QString id = chat.converse(u"Somebody else"_s);
    QVERIFY(!old.contains(id));
    QTRY_COMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.requestCount(u"POST /c/v1/tracking/tokens"_s), 1);
    QCOMPARE(chat.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 0);
    QVERIFY(chat.secrets != secrets);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    chat.emulator->sendAsAgent(id, u"Welcome"_s);
    QTRY_COMPARE(chat.shown(id), u"Somebody else | Welcome"_s);
}

void LogoutTest::logsOutAndLogsInInOneTurn()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QStringList janes = chat.listed();
    chat.forgetHeard();

    chat.client->logout();
    QVERIFY(chat.logIn(tom));

    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(tom)));
    QCOMPARE(chat.listed(), chat.emulator->conversationIdsFor(tom));
    QVERIFY(!janes.contains(chat.listed().value(0)));
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QCOMPARE(chat.countOf(u"loginFailed"_s), 0);
    QCOMPARE(chat.errors(), QStringList());
}

void LogoutTest::logsInAfterALogoutThatEndsALogin_data()
{
    QTest::addColumn<int>("rounds");
    QTest::newRow("once") << 1;
    QTest::newRow("twice") << 2;
    QTest::newRow("four times") << 4;
}

void LogoutTest::logsInAfterALogoutThatEndsALogin()
{
    QFETCH(const int, rounds);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.forgetHeard();

    for (int i = 0; i < rounds; ++i) {
        chat.client->login(chat.jwtFor(jane));
        chat.client->logout();
    }
    QVERIFY(chat.logIn(tom));

    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(tom)));
    QCOMPARE(chat.listed(), chat.emulator->conversationIdsFor(tom));
    QCOMPARE(chat.countOf(u"loginFailed"_s), rounds); // those that were logged out
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), rounds);
}

void LogoutTest::logsOutWhileStarting()
{
    int moments = 0;
    for (bool isMidway = true; isMidway; ++moments) {
        ChatCase chat(u"lab"_s);
        QVERIFY(chat.start());
        QVERIFY(chat.logIn());
        chat.replaceClient();
        chat.forgetHeard();
        chat.client->start();
        isMidway = chat.letHappen(moments, [&chat] {
            return chat.client->connectionState() == ChatClient::ConnectionState::Live
                && chat.countOf(u"conversationsLoaded"_s) == 1;
        });

        chat.client->logout();

        QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
        QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
        QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
        QVERIFY(chat.listed().isEmpty());
        QVERIFY(!chat.client->isLoggedIn());
        QCOMPARE(chat.countOf(u"startFailed"_s) + chat.countOf(u"errorOccurred"_s), 0);
    }
    QVERIFY2(moments > 5, QByteArray::number(moments));
}

void LogoutTest::logsOutWhileATokenIsFetched()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(!chat.converse(u"Hi"_s).isEmpty());
    chat.emulator->addFault({.path = u"/c/v1/tracking/tokens/current"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::milliseconds(50)});
    chat.emulator->expireTokens();
    chat.client->createConversation(u"There"_s);
    QTRY_COMPARE(chat.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 2);

    chat.client->logout();

    const QString id = chat.converse(u"New"_s);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(chat.listed(), QStringList{id});
}

void LogoutTest::logsOutWhileThePastIsLoaded()
{
    int moments = 0;
    for (bool isMidway = true; isMidway; ++moments) {
        ChatCase chat(u"lab"_s);
        QVERIFY(chat.start());
        chat.client->login(chat.jwtFor(jane));
        isMidway = chat.letHappen(moments,
                                  [&chat] { return chat.countOf(u"conversationsLoaded"_s) == 1; });
        if (!chat.client->isLoggedIn())
            continue; // logging out before is another matter

        chat.client->logout();

        const QString id = chat.converse(u"New"_s);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(chat.listed(), QStringList{id});
        QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    }
    QVERIFY2(moments > 2, QByteArray::number(moments));
}

void LogoutTest::comesBackAfterALogoutWithoutANetwork()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/tracking/tokens"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 0});
    chat.client->logout();
    QTRY_VERIFY(chat.requestCount(u"POST /c/v1/tracking/tokens"_s) > 2);

    chat.emulator->clearFaults();
    chat.client->reconnect();

    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
}

void LogoutTest::showsNothingOfTheCustomerBefore()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QStringList janes = chat.listed();
    chat.emulator->expireTokens();
    chat.client->sendMessage(janes.first(), {.body = u"Of Jane"_s});
    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);

    QVERIFY(chat.logIn(tom));

    QCOMPARE(chat.listed().size(), 1);
    QVERIFY(!janes.contains(chat.listed().first()));
    QCOMPARE(chat.countOf(u"sent(Of Jane)"_s), 0);
    QVERIFY(!chat.shown(janes.first()).contains("Of Jane"_L1));
}

void LogoutTest::tellsThatTheCustomerHasLeft_data()
{
    using Leave = std::function<void(ChatCase &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("logout") << Leave([](ChatCase &chat) { chat.client->logout(); });
    QTest::newRow("somebody else, once the identity is gone") << Leave([](ChatCase &chat) {
        chat.emulator->expireTokens();
        chat.client->createConversation(u"Still here?"_s);
        QTRY_VERIFY(chat.client->isLoginRequired());
        chat.client->login(chat.jwtFor(tom));
    });
    QTest::newRow("stop") << Leave([](ChatCase &chat) { chat.client->stop(); });
    QTest::newRow("other options")
        << Leave([](ChatCase &chat) { chat.client->setBrandId(u"another"_s); });
}

void LogoutTest::tellsThatTheCustomerHasLeft()
{
    QFETCH(const std::function<void(ChatCase &)>, leave);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QSignalSpy left(chat.client.get(), &ChatClient::customerLeft);
    QVERIFY(chat.logIn(jane));
    QCOMPARE(left.size(), 0); // the visitor is Jane now
    const QString place = u"survey"_s;
    chat.client->setJotting(place, {{u"text"_s, u"Of Jane"_s}});
    std::optional<QVariantMap> kept;
    connect(chat.client.get(), &ChatClient::customerLeft, this,
            [&] { kept = chat.client->jotting(place); });

    leave(chat);

    QTRY_VERIFY(kept);
    QCOMPARE(*kept, QVariantMap());
    QCOMPARE(left.size(), 1);
}

static const Kustomer::Testing::Suite<LogoutTest> suite;
#include "tst_logout.moc"
