// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/pacedclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/MemoryTokenStore>

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ConnectionState = ChatClient::ConnectionState;

namespace {

const QString jane = u"jane@example.com"_s;
const QString identify = u"POST /c/v1/identity"_s;

/// A customer whose login the service gives up as soon as something is asked.
struct Outlived : ChatCase
{
    Outlived()
        : ChatCase(u"lab"_s)
    { }

    /// Logs in; from then on the application keeps the questions for a token.
    bool begin()
    {
        client->setLoginTokenProvider([this](const Answer &answer) { questions << answer; });
        if (!start() || !logIn(jane))
            return false;
        id = listed().first();
        return QTest::qWaitFor([this] { return !shown(id).isEmpty(); }, patience);
    }
    void lose()
    {
        forgetHeard();
        emulator->clearRequests();
        emulator->expireTokens();
        client->sendMessage(id, {.body = u"Still here"_s});
    }
    bool isWaiting() const { return shown(id).endsWith("~Still here"_L1); }

    using Answer = ChatClient::Answer<QString>;
    QList<Answer> questions;
    QString id;
};

} // namespace

/// A login that the service gave up, and how the application's token brings it back.
class RenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void logsInAgainUnnoticed();
    void takesAnAnswerFromWithinTheQuestion();
    void asksOnceHoweverMuchIsWritten();
    void asksWhileStarting();
    void requiresALoginWithoutAToken_data();
    void requiresALoginWithoutAToken();
    void requiresNothingOfAVisitor();
    void saysWhyATokenIsRefused_data();
    void saysWhyATokenIsRefused();
    void asksAgainWhenTheCustomerInsists();
    void sendsNothingAsSomebodyElse();
    void missesNothingWhileItIsSomebodyElse();
    void missesNothingWhileItChangesTheChannel();
    void yieldsToTheApplication();
    void ignoresAnswersAfterLogout();
    void ignoresAnswersAfterTheEnd();
    void keepsWhatIsShownUntilSomebodyElseIsHere();
    void forgetsWhatIsShownAtLogout();
};

void RenewalTest::logsInAgainUnnoticed()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(!chat.client->isLoginRequired()); // nobody has to do anything yet
    QTRY_VERIFY(chat.isWaiting());

    chat.questions.first()(chat.jwtFor(jane));
    chat.questions.first()(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QCOMPARE(chat.shown(chat.id).count(u"Still here"_s), 1);
    QCOMPARE(chat.requestCount(identify), 1);
    QCOMPARE(chat.countOf(u"loginRequired"_s) + chat.countOf(u"errorOccurred"_s), 0);
    QCOMPARE(chat.questions.size(), 1);
}

void RenewalTest::takesAnAnswerFromWithinTheQuestion()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.client->setLoginTokenProvider([&chat](const Outlived::Answer &answer) {
        answer(chat.jwtFor(jane));
        answer(chat.jwtFor(jane));
    });

    chat.lose();

    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QCOMPARE(chat.requestCount(identify), 1);
}

void RenewalTest::asksOnceHoweverMuchIsWritten()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    for (int i = 0; i < 3; ++i)
        chat.client->sendMessage(chat.id, {.body = QString::number(i)});
    chat.client->reconnect();
    chat.questions.first()(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"sent(2)"_s), 1);
    QVERIFY(chat.shown(chat.id).endsWith("Still here | 0 | 1 | 2"_L1));
    QCOMPARE(chat.questions.size(), 1);
}

void RenewalTest::asksWhileStarting()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.emulator->expireTokens();
    chat.replaceClient();
    chat.forgetHeard();
    chat.client->setLoginTokenProvider(
        [&chat](const Outlived::Answer &answer) { answer(chat.jwtFor(jane)); });

    chat.client->start();

    QTRY_COMPARE(chat.heard(),
                 u"started loggedIn(jane@example.comuser-8412) conversationsLoaded"_s);
}

void RenewalTest::requiresALoginWithoutAToken_data()
{
    QTest::addColumn<bool>("isError");
    QTest::newRow("empty token") << false;
    QTest::newRow("error") << true;
}

void RenewalTest::requiresALoginWithoutAToken()
{
    QFETCH(bool, isError);
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    if (isError)
        chat.questions.first()(Error{.message = u"our server is down"_s});
    else
        chat.questions.first()(QString());

    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);
    QCOMPARE(chat.errors(), isError ? QStringList{u"our server is down"_s} : QStringList());
    QVERIFY(chat.client->isLoginRequired());
    QVERIFY(chat.isWaiting());
    QCOMPARE(chat.requestCount(identify), 0);

    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.client->isLoginRequired());
    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QCOMPARE(chat.questions.size(), 1);
}

void RenewalTest::requiresNothingOfAVisitor()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    chat.questions.first()(QString());
    QTRY_VERIFY(chat.client->isLoginRequired());

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!chat.client->isLoginRequired());
}

void RenewalTest::saysWhyATokenIsRefused_data()
{
    QTest::addColumn<qint64>("age");
    QTest::newRow("no token") << qint64(-1);
    QTest::newRow("too old") << qint64(16 * 60);
}

void RenewalTest::saysWhyATokenIsRefused()
{
    QFETCH(qint64, age);
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    const QString old = chat.emulator->mintJwt(
        {.email = jane, .issuedAt = QDateTime::currentDateTimeUtc().addSecs(-age)});

    chat.questions.first()(age < 0 ? u"hello"_s : old);

    QTRY_COMPARE(chat.heard(), u"loginFailed loginRequired"_s);
    QCOMPARE(chat.questions.size(), 1);
    QCOMPARE(chat.requestCount(identify), age < 0 ? 0 : 1);
    QVERIFY(chat.isWaiting());
}

void RenewalTest::asksAgainWhenTheCustomerInsists()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    chat.questions.first()(QString());
    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);

    chat.client->sendMessage(chat.id, {.body = u"Hello?"_s});
    chat.client->sendMessage(chat.id, {.body = u"Hello!"_s});
    QTRY_COMPARE(chat.questions.size(), 2);
    chat.questions.last()(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"sent(Hello!)"_s), 1);
    QVERIFY(chat.shown(chat.id).endsWith("Still here | Hello? | Hello!"_L1));
    QCOMPARE(chat.countOf(u"loginRequired"_s), 1);
}

void RenewalTest::sendsNothingAsSomebodyElse()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.emulator->clearRequests();
    const QString messages = u"/c/v1/chat/sessions/%1/messages"_s.arg(chat.id);
    const QString other = u"/c/v1/chat/sessions/other"_s;
    for (const QString &path : {messages, other}) // answered later, in this order
        chat.emulator->addFault(
            {.method = u"GET"_s, .path = path, .kind = EmulatorFault::Kind::Delay, .delay = 1s});
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::DropConnection});
    chat.client->sendMessage(chat.id, {.body = u"Still here"_s});
    QTRY_COMPARE(chat.requestCount(u"GET "_s + messages), 1); // whether it has arrived

    chat.emulator->expireTokens();
    chat.client->findConversation(u"any"_s, chat.client.get(), [](auto) {});
    QTRY_COMPARE(chat.questions.size(), 1);
    bool isAnswered = false;
    chat.client->findConversation(u"other"_s, chat.client.get(), [&](auto) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    chat.questions.first()(chat.jwtFor(jane));

    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QCOMPARE(chat.requestCount(u"POST /c/v1/chat/messages"_s), 2);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
}

void RenewalTest::missesNothingWhileItIsSomebodyElse()
{
    Outlived chat;
    QVERIFY(chat.begin());
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live); // as a visitor

    chat.emulator->sendAsAgent(chat.id, u"Missed"_s);
    chat.questions.first()(chat.jwtFor(jane));

    QTRY_VERIFY(chat.shown(chat.id).contains("| Missed"_L1));
    QTRY_COMPARE(chat.countOf(u"received(Missed)"_s), 1); // a moment after it is shown
}

void RenewalTest::missesNothingWhileItChangesTheChannel()
{
    Outlived chat;
    QVERIFY(chat.begin());
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    chat.emulator->addFault({.path = u"/c/v1/pusher/auth"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 2s,
                             .times = 2});
    chat.emulator->addFault({.path = u"*/stats"_s, .times = 5}); // no help from there
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    chat.questions.first()(chat.jwtFor(jane));
    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);
    QVERIFY(chat.client->connectionState() != ConnectionState::Live);
    chat.emulator->sendAsAgent(chat.id, u"Missed"_s);

    QTRY_VERIFY(chat.shown(chat.id).endsWith(" | Missed"_L1));
}

void RenewalTest::yieldsToTheApplication()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    QVERIFY(chat.logIn(jane));
    chat.questions.first()(u"hello"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Still here)"_s), 1);

    QCOMPARE(chat.countOf(u"loginFailed"_s) + chat.countOf(u"loginRequired"_s), 0);
    QCOMPARE(chat.requestCount(identify), 1);
}

void RenewalTest::ignoresAnswersAfterLogout()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    chat.client->logout();
    chat.questions.first()(chat.jwtFor(jane));
    const QString id = chat.converse(u"Somebody else"_s);

    QTRY_COMPARE(chat.listed(), QStringList{id});
    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.requestCount(identify), 0);
    QCOMPARE(chat.countOf(u"loginRequired"_s) + chat.countOf(u"loginFailed"_s), 0);
}

void RenewalTest::ignoresAnswersAfterTheEnd()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);

    chat.client->stop();
    chat.questions.first()(chat.jwtFor(jane));
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    chat.client.reset();
    chat.questions.first()(chat.jwtFor(jane));

    PacedClient other(chat.pace); // asks after whatever that led to
    chat.emulator->aim(&other);
    other.setTokenStore(std::make_unique<MemoryTokenStore>());
    other.setStorageDirectory({});
    other.start();
    QTRY_COMPARE(other.state(), ChatClient::State::Started);
    QCOMPARE(chat.requestCount(identify), 0);
}

void RenewalTest::keepsWhatIsShownUntilSomebodyElseIsHere()
{
    Outlived chat;
    QVERIFY(chat.begin());
    const QStringList janes = chat.listed();
    chat.lose();
    QTRY_COMPARE(chat.questions.size(), 1);
    chat.questions.first()(QString());
    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);
    QCOMPARE(chat.listed(), janes);
    QVERIFY(chat.isWaiting());
    QStringList listedAtLogin{u"never told"_s};
    QObject::connect(chat.client.get(), &ChatClient::loggedIn, chat.client.get(),
                     [&] { listedAtLogin = chat.listed(); });

    QVERIFY(chat.logIn(u"tom@example.com"_s));

    QCOMPARE(listedAtLogin, QStringList());
    for (const QString &id : chat.listed())
        QVERIFY(!janes.contains(id));
    QVERIFY(!chat.shown(chat.id).contains("Still here"_L1));
    QCOMPARE(chat.requestCount(u"POST /c/v1/chat/messages"_s), 1); // the one of the lost login
    QCOMPARE(chat.countOf(u"sent(Still here)"_s), 0);
}

void RenewalTest::forgetsWhatIsShownAtLogout()
{
    Outlived chat;
    QVERIFY(chat.begin());
    chat.lose();
    QTRY_VERIFY(chat.isWaiting());
    QTRY_VERIFY(!chat.client->isLoggedIn());

    chat.client->logout();

    QCOMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.client->unreadCount(), 0);
    QCOMPARE(chat.shown(chat.id), QString());
}

static const Kustomer::Testing::Suite<RenewalTest> suite;
#include "tst_renewal.moc"
