// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;

/// A client that asks once, waits half a second for an answer, and so long for the work itself.
void haveNoPatience(ChatCase *chat, std::chrono::milliseconds work)
{
    chat->pace.answer = 500ms;
    chat->pace.retryWindow = chat->pace.answer / 2;
    chat->pace.work = work;
    chat->replaceClient();
}

} // namespace

/// login(), against the service over HTTP and WebSocket.
class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void identifiesTheCustomer();
    void identifiesByExternalId();
    void waitsForTheStart();
    void failsWithTheStartItWaitsFor();
    void letsTheNewerLoginWin();
    void letsTheNewerLoginOfSomebodyElseWin();
    void showsNobodysPastAfterAStoppedLogin_data();
    void showsNobodysPastAfterAStoppedLogin();
    void showsNobodysPastAfterALostLogin();
    void goesOnAsTheSameVisitor_data();
    void goesOnAsTheSameVisitor();
    void refusesMalformedTokensWithoutARequest_data();
    void refusesMalformedTokensWithoutARequest();
    void saysWhyAnOldTokenIsRefusedAndStaysAnonymous();
    void saysWhyASecondIdentityIsRefused();
    void takesNobodyForWhoIsLoggedIn();
    void keepsWhatWasSaidAnonymously();
    void loadsAnewWhileALoadIsRunning();
    void worksWhereChatIsSwitchedOff();
    void asksTheCompanyAgain();
    void listensToNobodyElse();
    void survivesAnExpiredTrackingToken();
    void failsOnceWhateverTheAnswer_data();
    void failsOnceWhateverTheAnswer();
    void failsWithItsOwnError();
    void succeedsIfTheServerTookIt_data();
    void succeedsIfTheServerTookIt();
    void succeedsIfTheServerTakesItLate_data();
    void succeedsIfTheServerTakesItLate();
    void succeedsThoughAnotherAttemptWasTurnedAway();
    void failsWhenTheServerMustHaveFinished();
    void asksForANewLoginOnceTheIdentityIsGone();
};

void LoginTest::identifiesTheCustomer()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());

    QVERIFY(chat.logIn());

    QCOMPARE(chat.heard(), u"started loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
    QVERIFY(chat.client->isLoggedIn());
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(u" Jane@Example.COM "_s)));
    QVERIFY(!chat.client->isLoggedIn(LoginIdentifier::email(tom)));
    QVERIFY(!chat.client->isLoggedIn(LoginIdentifier::email({})));
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::externalId(u"user-8412"_s)));
    QVERIFY(!chat.client->isLoggedIn(LoginIdentifier::externalId(u"USER-8412"_s)));
    QVERIFY(!chat.client->isLoggedIn(LoginIdentifier::externalId(jane)));
    QCOMPARE(chat.listed().size(), 8);
}

void LoginTest::identifiesByExternalId()
{
    ChatCase chat;
    QVERIFY(chat.start());

    chat.client->login(chat.emulator->mintJwt({.externalId = u"user-7"_s}));

    QTRY_COMPARE(chat.heard(), u"started loggedIn(user-7) conversationsLoaded"_s);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::externalId(u"user-7"_s)));
}

void LoginTest::waitsForTheStart()
{
    ChatCase chat(u"lab"_s);
    chat.client->start();
    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.heard(),
                 u"started loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 1);
}

void LoginTest::failsWithTheStartItWaitsFor()
{
    ChatCase chat;
    chat.emulator->addFault(
        {.path = u"/p/v1/chat/settings"_s, .status = 403, .code = u"forbidden"_s});
    chat.client->start();
    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"loginFailed"_s) + chat.countOf(u"startFailed"_s), 2);
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 0);
    QCOMPARE(chat.client->state(), ChatClient::State::Failed);
    QVERIFY(chat.start());
}

void LoginTest::letsTheNewerLoginWin()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.forgetHeard();

    chat.client->login(chat.jwtFor(jane));
    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QCOMPARE(chat.heard(),
             u"loginFailed loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
    QCOMPARE(chat.errors(), QStringList{u"A newer login took the place of this one."_s});
}

void LoginTest::letsTheNewerLoginOfSomebodyElseWin()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.forgetHeard();

    chat.client->login(chat.jwtFor(jane));
    chat.client->login(chat.jwtFor(tom));

    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QCOMPARE(chat.errors(), QStringList{u"A newer login took the place of this one."_s});
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(tom)));
    QCOMPARE(chat.listed(), chat.emulator->conversationIdsFor(tom));
}

void LoginTest::showsNobodysPastAfterAStoppedLogin_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("the answer is slow") << EmulatorFault::Kind::Delay;
    QTest::newRow("the service is slow") << EmulatorFault::Kind::LateWork;
}

void LoginTest::showsNobodysPastAfterAStoppedLogin()
{
    QFETCH(const EmulatorFault::Kind, kind);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.emulator->addFault(
        {.path = u"/c/v1/identity"_s, .kind = kind, .delay = std::chrono::milliseconds(200)});
    const QSignalSpy identified(chat.emulator.get(), &Emulator::customerIdentified);
    chat.client->login(chat.jwtFor(jane));
    QTRY_COMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 1);

    chat.client->stop();
    QVERIFY(chat.start());

    QTRY_COMPARE(identified.size(), 1);
    const QString id = chat.converse(u"Of a visitor"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!chat.emulator->conversationIdsFor(jane).contains(id));
    QCOMPARE(chat.listed(), QStringList{id});
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.logIn(tom));
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(tom)));
}

void LoginTest::showsNobodysPastAfterALostLogin()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QSignalSpy identified(chat.emulator.get(), &Emulator::customerIdentified);
    const QString identity = u"/c/v1/identity"_s;
    chat.emulator->addFault(
        {.path = identity, .kind = EmulatorFault::Kind::DropAnswer, .times = 3});
    chat.emulator->addFault({.path = identity, .status = 500, .times = 0}); // the one after it

    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QVERIFY(identified.size() > 0);
    const QString id = chat.converse(u"Of a visitor"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!chat.emulator->conversationIdsFor(jane).contains(id));
    QCOMPARE(chat.listed(), QStringList{id});
}

void LoginTest::goesOnAsTheSameVisitor_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 429, 500, 503})
        QTest::addRow("HTTP %d", status) << EmulatorFault::Kind::Status << status;
    QTest::newRow("no connection") << EmulatorFault::Kind::DropConnection << 500;
    QTest::newRow("no answer") << EmulatorFault::Kind::Silence << 500;
}

void LoginTest::goesOnAsTheSameVisitor()
{
    QFETCH(const EmulatorFault::Kind, kind);
    QFETCH(const int, status);
    ChatCase chat(u"lab"_s);
    haveNoPatience(&chat, chat.pace.work);
    QVERIFY(chat.start());
    const QString before = chat.converse(u"Before the login"_s);
    const QString token = u"POST /c/v1/tracking/tokens"_s;
    const int tokens = chat.requestCount(token);
    EmulatorFault fault{.path = u"/c/v1/identity"_s, .kind = kind, .times = 0};
    fault.status = status;
    chat.emulator->addFault(fault);

    chat.client->login(chat.jwtFor(jane));
    const QString meanwhile = chat.converse(u"Meanwhile"_s);

    QVERIFY(!meanwhile.isEmpty());
    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.listed().size(), 2);
    QVERIFY(chat.listed().contains(before));
    QVERIFY(chat.listed().contains(meanwhile));
    QCOMPARE(chat.requestCount(token), tokens);
    QVERIFY(!chat.emulator->conversationIdsFor(jane).contains(meanwhile));
}

void LoginTest::refusesMalformedTokensWithoutARequest_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::newRow("empty") << QString();
    QTest::newRow("no token") << u"hello"_s;
    QTest::newRow("unsigned") << u"eyJhbGciOiJIUzI1NiJ9.e30."_s;
    QTest::newRow("alg none") << u"eyJhbGciOiJub25lIn0.e30.eA"_s;
    QTest::newRow("oversized") << QString(20'000, u'x');
}

void LoginTest::refusesMalformedTokensWithoutARequest()
{
    QFETCH(QString, jwt);
    ChatCase chat;
    QVERIFY(chat.start());

    chat.client->login(jwt);
    QCOMPARE(chat.countOf(u"loginFailed"_s), 0); // never from within the call

    QTRY_COMPARE(chat.heard(), u"started loginFailed"_s);
    QVERIFY(chat.errors().first().startsWith("The login token cannot be used"_L1));
    QTRY_COMPARE(chat.client->lastError().code, u"invalid_token"_s);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Configuration);
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 0);
}

void LoginTest::saysWhyAnOldTokenIsRefusedAndStaysAnonymous()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.forgetHeard();

    chat.client->login(chat.emulator->mintJwt(
        {.email = jane, .issuedAt = QDateTime::currentDateTimeUtc().addSecs(-16 * 60)}));

    QTRY_COMPARE(chat.heard(), u"loginFailed"_s);
    QVERIFY2(chat.errors().first().contains("too old"_L1), qPrintable(chat.errors().first()));
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Expired);
    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 1);
}

void LoginTest::saysWhyASecondIdentityIsRefused()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());

    chat.client->login(chat.jwtFor(tom));

    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QVERIFY(chat.errors().first().contains("log out first"_L1));
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Refused);
    QCOMPARE(chat.client->lastError().code, u"already_identified"_s);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
}

void LoginTest::takesNobodyForWhoIsLoggedIn()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.emulator->addFault(
        {.path = u"/c/v1/identity"_s, .kind = EmulatorFault::Kind::HtmlBody, .times = 0});

    chat.client->login(chat.jwtFor(tom)); // is refused, and a page stands for that answer

    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QVERIFY(!chat.client->isLoggedIn(LoginIdentifier::email(tom)));
}

void LoginTest::keepsWhatWasSaidAnonymously()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Before the login"_s);
    QStringList expected = chat.emulator->conversationIdsFor(jane);
    QCOMPARE(expected.size(), 8);
    expected.append(id);
    const QSignalSpy loggedIn(chat.client.get(), &ChatClient::loggedIn);

    QVERIFY(chat.logIn());

    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QCOMPARE(loggedIn.size(), 1);
    QVERIFY(loggedIn.at(0).at(0).value<LoginResponse>().identified);
    QStringList listed = chat.listed();
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
    QCOMPARE(chat.shown(id), u"Before the login"_s);
    chat.emulator->sendAsAgent(id, u"Welcome"_s);
    QTRY_COMPARE(chat.shown(id), u"Before the login | Welcome"_s);
}

void LoginTest::loadsAnewWhileALoadIsRunning()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.replaceClient();
    chat.forgetHeard();
    chat.emulator->addFault(
        {.method = u"GET"_s,
         .path = u"*/chat/sessions"_s,
         .kind = EmulatorFault::Kind::Silence,
         .times = 2}); // the load of the start hangs, and the look of the socket
    QVERIFY(chat.start());

    QVERIFY(chat.logIn());

    QCOMPARE(chat.heard(), u"started loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
    QCOMPARE(chat.listed().size(), 8);
}

void LoginTest::worksWhereChatIsSwitchedOff()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"enabled"_s, false}});
    chat.client->start();
    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.heard(),
                 u"started loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
    QCOMPARE(chat.client->availability(), Availability::Disabled);
    QCOMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Offline);
}

void LoginTest::asksTheCompanyAgain()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.emulator->setSettings({{u"greeting"_s, u"For customers"_s}});

    QVERIFY(chat.logIn());

    QTRY_COMPARE(chat.client->settings().greeting, u"For customers"_s);
}

void LoginTest::listensToNobodyElse()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, true}});
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QByteArray watched = chat.listed().value(0).toLatin1();
    const auto joins = [&](const QByteArray &channel) {
        const QList<EmulatorRequest> requests
            = chat.emulator->probe().requests({.path = u"/c/v1/pusher/auth"_s});
        return std::ranges::count_if(
            requests, [&](const auto &request) { return request.body.contains(channel); });
    };
    chat.client->watchConversation(QString::fromLatin1(watched));
    QTRY_VERIFY(joins(watched) > 0);
    chat.emulator->expireTokens();

    QVERIFY(chat.logIn(u"tom@example.com"_s));
    chat.emulator->clearRequests();
    chat.emulator->dropConnections();

    QTRY_VERIFY(joins("channel_name") > 0);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(joins(watched), 0);
}

void LoginTest::survivesAnExpiredTrackingToken()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    chat.emulator->expireTokens();

    QVERIFY(chat.logIn());

    QVERIFY(chat.client->isLoggedIn());
    QCOMPARE(chat.countOf(u"loginFailed"_s), 0);
    QCOMPARE(chat.listed().size(), 8);
}

void LoginTest::failsOnceWhateverTheAnswer_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("HTTP 500") << EmulatorFault::Kind::Status << u"fault"_s;
}

void LoginTest::failsOnceWhateverTheAnswer()
{
    QFETCH(EmulatorFault::Kind, kind);
    QFETCH(QString, says);
    ChatCase chat;
    QVERIFY(chat.start());
    chat.forgetHeard();
    chat.emulator->addFault({.path = u"/c/v1/identity"_s, .kind = kind, .times = 0});

    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.heard(), u"loginFailed"_s);
    QVERIFY2(chat.errors().first().contains(says), qPrintable(chat.errors().first()));
    QVERIFY(!chat.client->isLoggedIn());
}

void LoginTest::failsWithItsOwnError()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.path = u"/c/v1/identity"_s, .status = 500, .times = 0});
    chat.emulator->addFault({.path = u"/c/v1/tracking/tokens/current"_s, .status = 403});
    std::optional<Error> told;

    chat.client->login(chat.jwtFor(jane), this, [&told](const Result<LoginResponse> &answer) {
        told = answer ? Error() : answer.error();
    });

    QTRY_VERIFY(told);
    QCOMPARE(told->httpStatus, 500);
}

void LoginTest::succeedsIfTheServerTookIt_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("HTML") << EmulatorFault::Kind::HtmlBody;
    QTest::newRow("empty") << EmulatorFault::Kind::EmptyBody;
    QTest::newRow("malformed") << EmulatorFault::Kind::MalformedJson;
    QTest::newRow("truncated") << EmulatorFault::Kind::TruncatedJson;
    QTest::newRow("none") << EmulatorFault::Kind::DropAnswer;
}

void LoginTest::succeedsIfTheServerTookIt()
{
    QFETCH(EmulatorFault::Kind, kind);
    ChatCase chat(u"demo"_s);
    QVERIFY(chat.start());
    chat.forgetHeard();
    chat.emulator->addFault({.path = u"/c/v1/identity"_s, .kind = kind, .times = 0});

    QVERIFY(chat.logIn(jane));

    QCOMPARE(chat.heard(), u"loggedIn(jane@example.com) conversationsLoaded"_s);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QCOMPARE(chat.listed().size(), 8);
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
}

void LoginTest::succeedsIfTheServerTakesItLate_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("always") << 0;
}

void LoginTest::succeedsIfTheServerTakesItLate()
{
    QFETCH(const int, times);
    ChatCase chat(u"demo"_s);
    haveNoPatience(&chat, 1h);
    QVERIFY(chat.start());
    const QString before = chat.converse(u"Before the login"_s);
    chat.forgetHeard();
    chat.emulator->addFault({.path = u"/c/v1/identity"_s,
                             .kind = EmulatorFault::Kind::LateWork,
                             .delay = 1200ms,
                             .times = times});

    chat.client->login(chat.jwtFor(jane));
    const QString meanwhile = chat.converse(u"Meanwhile"_s);

    QTRY_VERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QTRY_COMPARE(chat.listed().size(), 10);
    QCOMPARE(chat.errors(), QStringList());
    QVERIFY(chat.listed().contains(before));
    QVERIFY(chat.emulator->conversationIdsFor(jane).contains(meanwhile));
}

void LoginTest::succeedsThoughAnotherAttemptWasTurnedAway()
{
    ChatCase chat(u"demo"_s);
    haveNoPatience(&chat, 1h);
    chat.pace.retryWindow = 10s;
    chat.replaceClient();
    QVERIFY(chat.start());
    chat.forgetHeard();
    const QString identity = u"/c/v1/identity"_s;
    chat.emulator->addFault(
        {.path = identity, .kind = EmulatorFault::Kind::LateWork, .delay = 1200ms});
    const int busy = chat.emulator->addFault({.path = identity, .status = 503, .times = 2});

    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.emulator->faultHits(busy), 2);
    QTRY_VERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QCOMPARE(chat.errors(), QStringList());
}

void LoginTest::failsWhenTheServerMustHaveFinished()
{
    ChatCase chat(u"demo"_s);
    haveNoPatience(&chat, 500ms);
    QVERIFY(chat.start());
    const QString look = u"GET /c/v1/tracking/tokens/current"_s;
    chat.emulator->clearRequests();
    chat.forgetHeard();
    chat.emulator->addFault(
        {.path = u"/c/v1/identity"_s, .kind = EmulatorFault::Kind::Silence, .times = 0});

    chat.client->login(chat.jwtFor(jane));

    QTRY_COMPARE(chat.heard(), u"loginFailed"_s);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Timeout);
    QVERIFY(chat.requestCount(look) >= 3);
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 1);
    QVERIFY(!chat.client->isLoggedIn());
}

void LoginTest::asksForANewLoginOnceTheIdentityIsGone()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.listed().first();
    QTRY_VERIFY(!chat.shown(id).isEmpty());
    chat.forgetHeard();
    chat.emulator->expireTokens();

    chat.client->sendMessage(id, {.body = u"Still here"_s});

    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);
    QCOMPARE(chat.errors().join(u"; "_s), QString());
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_VERIFY(chat.shown(id).endsWith("~Still here"_L1));

    QVERIFY(chat.logIn());
    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QCOMPARE(chat.shown(id).count(u"Still here"_s), 1);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    QCOMPARE(chat.countOf(u"loginRequired"_s), 1);
}

static const Kustomer::Testing::Suite<LoginTest> suite;
#include "tst_login.moc"
