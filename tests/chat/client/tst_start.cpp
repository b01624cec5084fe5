// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatlifecycle.h"
#include "chat/facets/articles.h"
#include "chat/facets/attachments.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using State = ChatClient::State;

/// start() and stop(), against the service over HTTP and WebSocket.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksInTheOrderOfTheWire();
    void isIdempotent();
    void asksForOneTokenHoweverManyWait();
    void resumesAStoredIdentity();
    void resumesAnAnonymousVisitor();
    void tellsThatAReturningVisitorHasNoPast();
    void hasNoTimelineWithoutAConversation();
    void hasNothingToLoadForAVisitorWithoutAPast();
    void hasNothingToLoadAfterARefusedLogin();
    void hasNothingToLoadAfterALogout();
    void saysWhenTheStoredIdentityIsGone();
    void startsWithoutAKeychain();
    void sendsWhatWasWrittenWhileStarting();
    void stopsAndStartsAgain();
    void tellsWhatIsNotKnownAnyMore();
    void stopsBeforeItHasStarted();
    void stopsInsideItsOwnSignals_data();
    void stopsInsideItsOwnSignals();
    void diesAtAnyMoment();
    void diesRightAfterStop();
    void refusesEverythingBeforeStart();
    void asksForTheLanguageOfTheSystem();
};

void StartTest::asksInTheOrderOfTheWire()
{
    ChatCase chat;

    QVERIFY(chat.start());

    QTRY_VERIFY(chat.requests().size() >= 4);
    QCOMPARE(chat.requests().mid(0, 4),
             (QStringList{u"GET /p/v1/chat/settings"_s, u"GET /c/v1/tracking/tokens/current"_s,
                          u"GET /p/v1/schedules/default"_s, u"GET /c/v1/chat/customers/stats"_s}));
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 0);
    QCOMPARE(chat.heard(), u"started"_s);
    QCOMPARE(chat.client->settings().teamName, u"Acme Care"_s);
    QVERIFY(!chat.client->isLoggedIn());
}

void StartTest::isIdempotent()
{
    ChatCase chat;
    chat.client->start();
    chat.client->start();

    QVERIFY(chat.start());
    chat.client->start();

    QCOMPARE(chat.countOf(u"started"_s), 1);
    QCOMPARE(chat.requestCount(u"GET /p/v1/chat/settings"_s), 1);
}

void StartTest::asksForOneTokenHoweverManyWait()
{
    ChatCase chat;
    QObject context;
    int answers = 0;
    chat.client->start();
    for (int i = 0; i < 3; ++i)
        chat.client->describeCustomer(
            {.emails = {u"a@b.c"_s}}, &context,
            [&answers](const Result<Done> &done) { answers += done ? 1 : 0; });
    chat.client->createConversation(u"Hi"_s);

    QTRY_COMPARE(answers, 3);
    QTRY_COMPARE(chat.countOf(u"sent(Hi)"_s), 1);
    QCOMPARE(chat.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 1);
    QCOMPARE(chat.requestCount(u"POST /c/v1/tracking/tokens"_s), 0);
}

void StartTest::resumesAStoredIdentity()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QStringList listed = chat.listed();
    const QHash<QString, QByteArray> secrets = chat.secrets;
    QVERIFY(!listed.isEmpty());

    chat.replaceClient();
    chat.forgetHeard();
    const LoginIdentifier jane = LoginIdentifier::email(u"jane@example.com"_s);
    bool isKnownAtStart = false;
    connect(chat.client.get(), &ChatClient::started, this,
            [&] { isKnownAtStart = chat.client->isLoggedIn(jane); });
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.heard(), u"started conversationsLoaded"_s);
    QVERIFY(isKnownAtStart);
    QVERIFY(chat.client->isLoggedIn(jane));
    QCOMPARE(chat.listed(), listed);
    QCOMPARE(chat.secrets, secrets);
}

void StartTest::resumesAnAnonymousVisitor()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    QVERIFY(!id.isEmpty());

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.listed(), QStringList{id});
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
}

void StartTest::tellsThatAReturningVisitorHasNoPast()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->conversations()->loading(), ConversationListModel::Loading::Done);

    chat.replaceClient();
    chat.forgetHeard();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.heard(), u"started conversationsLoaded"_s);
    QCOMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 0);
    chat.forgetHeard();
    chat.client->logout();
    QTRY_COMPARE(chat.heard(), u"loggedOut"_s);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.heard(), u"loggedOut"_s);
}

void StartTest::hasNoTimelineWithoutAConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QCOMPARE(chat.client->timeline({}), nullptr);
    QVERIFY(!chat.converse(u"Hi"_s).isEmpty()); // comes after whatever was asked
    QCOMPARE(chat.requests().filter(u"//"_s), QStringList());
}

void StartTest::hasNothingToLoadForAVisitorWithoutAPast()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->conversations()->loading(), ConversationListModel::Loading::Done);
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 0);
}

void StartTest::hasNothingToLoadAfterARefusedLogin()
{
    ChatCase chat;
    chat.client->start();
    chat.client->login(u"a.b.c"_s);
    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QTRY_COMPARE(chat.client->conversations()->loading(), ConversationListModel::Loading::Done);
}

void StartTest::hasNothingToLoadAfterALogout()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_COMPARE(chat.client->conversations()->loading(), ConversationListModel::Loading::Done);
    QCOMPARE(chat.client->conversations()->rowCount(), 0);
}

void StartTest::saysWhenTheStoredIdentityIsGone()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.emulator->expireTokens();

    chat.replaceClient();
    chat.forgetHeard();
    QVERIFY(chat.start());

    QCOMPARE(chat.heard(), u"loginRequired started"_s);
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.listed().isEmpty());
    QVERIFY(chat.logIn());
    QVERIFY(!chat.listed().isEmpty());
}

void StartTest::startsWithoutAKeychain()
{
    ChatCase chat;
    chat.client->setTokenStore(std::make_unique<BrokenStore>());

    QVERIFY(chat.start());

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 2); // could not read, could not write
    QCOMPARE(chat.errors().first(), u"the keychain is locked"_s);
    QVERIFY(!chat.converse(u"Hi"_s).isEmpty());
}

void StartTest::sendsWhatWasWrittenWhileStarting()
{
    ChatCase chat;
    chat.client->start();
    chat.client->createConversation(u"Early"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Early)"_s), 1);
    QTRY_COMPARE(chat.client->state(), State::Started);
}

void StartTest::stopsAndStartsAgain()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QSignalSpy changed(chat.client.get(), &ChatClient::connectionStateChanged);

    chat.client->stop();

    QCOMPARE(chat.client->state(), State::Stopped);
    QCOMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Offline);
    QVERIFY(changed.isEmpty());
    QVERIFY(chat.listed().isEmpty());
    QCOMPARE(chat.client->unreadCount(), 0);
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QCOMPARE(changed.size(), 1);

    chat.forgetHeard();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.heard(), u"started conversationsLoaded"_s);
    QVERIFY(chat.client->isLoggedIn());
}

void StartTest::tellsWhatIsNotKnownAnyMore()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"widgetType"_s, u"chat_kb"_s}});
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->articles()->experience(), Experience::Both);
    QVERIFY(chat.client->availability() != Availability::Unknown);
    QVERIFY(chat.client->attachments()->isEnabled());
    const QSignalSpy availability(chat.client.get(), &ChatClient::availabilityChanged);
    const QSignalSpy experience(chat.client->articles(), &Articles::experienceChanged);
    const QSignalSpy enabled(chat.client->attachments(), &Attachments::enabledChanged);

    chat.client->stop();
    QCOMPARE(availability.size(), 0); // never from within the call
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);

    QCOMPARE(availability.size(), 1);
    QCOMPARE(availability.first().first().value<Availability>(), Availability::Unknown);
    QCOMPARE(chat.client->availability(), Availability::Unknown);
    QCOMPARE(experience.size(), 1);
    QCOMPARE(chat.client->articles()->experience(), Experience::Chat);
    QCOMPARE(enabled.size(), 1);
    QVERIFY(!chat.client->attachments()->isEnabled());
}

void StartTest::stopsBeforeItHasStarted()
{
    ChatCase chat;
    chat.client->start();
    chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    chat.client->stop();
    chat.client->stop();

    QTRY_COMPARE(chat.heard(), u"loginFailed stopped"_s);
    QCOMPARE(chat.errors(), QStringList{u"The chat was stopped."_s});
    QVERIFY(chat.start());
    QCOMPARE(chat.heard(), u"loginFailed stopped started"_s);
}

void StartTest::stopsInsideItsOwnSignals_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *signal :
         {"started()", "settingsChanged()", "loggedInChanged()", "conversationsLoaded()",
          "loggedIn(LoginResponse)",
          "connectionStateChanged(Kustomer::ChatClient::ConnectionState)",
          "stateChanged(Kustomer::ChatClient::State)", "unreadCountChanged(int)"})
        QTest::newRow(signal) << QByteArray(signal);
}

void StartTest::stopsInsideItsOwnSignals()
{
    QFETCH(QByteArray, signal);
    ChatCase chat(u"lab"_s);
    const QMetaObject *meta = chat.client->metaObject();
    const int index = meta->indexOfSignal(QMetaObject::normalizedSignature(signal));
    QVERIFY(index >= 0);
    QObject::connect(chat.client.get(), meta->method(index), chat.client.get(),
                     meta->method(meta->indexOfSlot("stop()")));
    chat.client->start();
    chat.client->login(chat.jwtFor(u"jane@example.com"_s));

    QTRY_VERIFY(chat.countOf(u"stopped"_s) >= 1);

    QCOMPARE(chat.client->state(), State::Stopped);
    QCOMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Offline);
    QVERIFY(chat.listed().isEmpty());
}

void StartTest::diesAtAnyMoment()
{
    int moments = 0;
    for (bool isMidway = true; isMidway; ++moments) {
        ChatCase chat(u"lab"_s);
        chat.client->start();
        chat.client->login(chat.jwtFor(u"jane@example.com"_s));
        chat.client->createConversation(u"Hi"_s);
        isMidway = chat.letHappen(moments, [&chat] {
            return chat.client->connectionState() == ChatClient::ConnectionState::Live
                && chat.countOf(u"conversationsLoaded"_s) == 1 && chat.countOf(u"sent(Hi)"_s) == 1;
        });
        chat.client.reset();
        QCoreApplication::processEvents();
    }
    QVERIFY2(moments > 10, QByteArray::number(moments));
}

void StartTest::diesRightAfterStop()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    chat.client->stop();

    chat.client.reset();

    QCoreApplication::processEvents();
}

void StartTest::refusesEverythingBeforeStart()
{
    ChatCase chat;
    chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    chat.client->logout();
    QCOMPARE(chat.client->sendMessage(u"c"_s, {.body = u"Hi"_s}), QString());
    QCOMPARE(chat.client->timeline(u"c"_s), nullptr);
    QCOMPARE(chat.heard(), QString());

    QTRY_COMPARE(chat.heard(), u"loginFailed errorOccurred loggedOut"_s); // a logout erases anyway
    QCOMPARE(chat.errors(),
             (QStringList{u"The customer logged out."_s,
                          u"The chat is not started: call start() first."_s}));
    QVERIFY(chat.requests().isEmpty());
}

void StartTest::asksForTheLanguageOfTheSystem()
{
    const ChatCase chat;
    const ChatOptions options{.apiKey = chat.emulator->apiKey(), .apiUrl = chat.emulator->apiUrl()};
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(configurationFrom(options)->language, u"de_at"_s);
    QLocale::setDefault(QLocale::c()); // the language of nobody
    QCOMPARE(configurationFrom(options)->language, QString());
    QLocale::setDefault(before);
}

static const Kustomer::Testing::Suite<StartTest> suite;
#include "tst_start.moc"
