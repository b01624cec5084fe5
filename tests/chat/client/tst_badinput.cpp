// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/loopbackserver.h"
#include "support/recordedlog.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

#include <chrono>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A port nobody listens on.
QUrl refusedUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

const QByteArray settings = R"({"data":{"type":"chat_settings","id":"s",
    "attributes":{"enabled":true,"offhoursDisplay":"online"}}})";
const QByteArray token = R"({"data":{"type":"tracking_token","id":"t",
    "attributes":{"token":"secret-token","trackingId":"tr","verified":true}}})";
const QByteArray schedule = R"({"errors":[{"status":404}]})";
const QByteArray activity = R"({"data":{"type":"customer_stats","id":"k",
    "attributes":{"lastActivity":"2025-03-04T10:20:30.400Z"}}})";
/// The next page of this one is this one.
const QByteArray circle = R"({"data":[{"type":"chat_session","id":"c","attributes":{
    "createdAt":"2025-03-04T10:20:30.400Z"}}],"links":{"next":"/c/v1/chat/sessions?page=2"}})";

} // namespace

/// Whatever is wrong ends in exactly one failure that says what and where.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void failsToStart_data();
    void failsToStart();
    void failsToStartWithABadAddress_data();
    void failsToStartWithABadAddress();
    void reportsABadAnswerOnce_data();
    void reportsABadAnswerOnce();
    void endsPagesThatLeadInACircle();
    void logsNoSecretAndNoText();
    void countsInTheDigitsOfTheLanguage();
};

void BadInputTest::failsToStart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<QString>("says");

    const QString e1 = u"/p/v1/chat/settings"_s;
    const QString e3 = u"/c/v1/tracking/tokens/current"_s;
    const QList<std::pair<const char *, QString>> paths{{"settings", e1}, {"token", e3}};
    for (const auto &[name, path] : paths) {
        QTest::addRow("%s: HTML", name) << path << EmulatorFault::Kind::HtmlBody << u"not JSON"_s;
        QTest::addRow("%s: empty", name) << path << EmulatorFault::Kind::EmptyBody << u"empty"_s;
        QTest::addRow("%s: malformed", name)
            << path << EmulatorFault::Kind::MalformedJson << u"not JSON"_s;
        QTest::addRow("%s: truncated", name)
            << path << EmulatorFault::Kind::TruncatedJson << u"not JSON"_s;
        QTest::addRow("%s: HTTP 500", name) << path << EmulatorFault::Kind::Status << u"fault"_s;
        QTest::addRow("%s: no answer", name)
            << path << EmulatorFault::Kind::DropConnection << u"connection"_s;
    }
}

void BadInputTest::failsToStart()
{
    QFETCH(QString, path);
    QFETCH(EmulatorFault::Kind, kind);
    QFETCH(QString, says);
    ChatCase chat;
    chat.emulator->addFault({.path = path, .kind = kind, .times = 0});

    chat.client->start();

    QTRY_COMPARE(chat.heard(), u"startFailed"_s);
    const QString reason = chat.errors().first();
    QVERIFY2(reason.contains(says), qPrintable(reason));
    const QString where = chat.emulator->apiUrl().host();
    QVERIFY2(!reason.contains(u'/') && !reason.contains(where), qPrintable(reason));
    QTRY_COMPARE(chat.client->lastError().message, reason);
    QVERIFY(chat.client->lastError().details.startsWith("GET "_L1 + path));
    QCOMPARE(chat.client->state(), ChatClient::State::Failed);
    chat.emulator->clearFaults();
    QVERIFY(chat.start());
    QCOMPARE(chat.heard(), u"startFailed started"_s);
}

void BadInputTest::failsToStartWithABadAddress_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *property, const QVariant &value,
                        const QString &says, const QString &code) {
        QTest::newRow(name) << QByteArray(property) << value << says << code;
    };
    const QString key = u"invalid_key"_s;
    const QString address = u"invalid_address"_s;
    row("no key", "apiKey", QString(), u"chat key"_s, key);
    row("no real key", "apiKey", u"a.b.c"_s, u"chat key"_s, key);
    row("refused port", "apiUrl", refusedUrl(), u"/p/v1/chat/settings"_s, u"unreached"_s);
    row("unknown host", "apiUrl", QUrl(u"https://chat.invalid"_s), u"chat.invalid"_s,
        u"unreached"_s);
    row("no TLS", "apiUrl", QUrl(u"http://example.com"_s), u"example.com"_s, address);
    row("of another kind", "apiUrl", QUrl(u"ftp://127.0.0.1"_s), u"ftp"_s, address);
    row("socket without TLS", "realtimeUrl", QUrl(u"ws://example.com"_s), u"example.com"_s,
        address);
}

void BadInputTest::failsToStartWithABadAddress()
{
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    QFETCH(QString, says);
    QFETCH(QString, code);
    ChatCase chat;
    QVERIFY(chat.client->setProperty(property.constData(), value));

    chat.client->start();
    QCOMPARE(chat.heard(), QString());

    QTRY_COMPARE(chat.heard(), u"startFailed"_s);
    const Error error = chat.client->lastError();
    QVERIFY2((error.message + error.details).contains(says), qPrintable(error.details));
    QVERIFY2(!error.message.contains("//"_L1), qPrintable(error.message));
    QCOMPARE(error.code, code);
    QCOMPARE(error.kind,
             code == "unreached"_L1 ? Error::Kind::Transport : Error::Kind::Configuration);
}

void BadInputTest::reportsABadAnswerOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<EmulatorFault::Kind>("kind");
    const QList<std::pair<const char *, QString>> paths{{"schedule", u"/p/v1/schedules"_s},
                                                        {"conversations", u"*/chat/sessions"_s},
                                                        {"messages", u"*0103/messages"_s},
                                                        {"channel", u"/c/v1/pusher/auth"_s}};
    for (const auto &[name, path] : paths) {
        QTest::addRow("%s: HTML", name) << path << EmulatorFault::Kind::HtmlBody;
        QTest::addRow("%s: empty", name) << path << EmulatorFault::Kind::EmptyBody;
        QTest::addRow("%s: truncated", name) << path << EmulatorFault::Kind::TruncatedJson;
        QTest::addRow("%s: HTTP 500", name) << path << EmulatorFault::Kind::Status;
    }
}

void BadInputTest::reportsABadAnswerOnce()
{
    QFETCH(QString, path);
    QFETCH(EmulatorFault::Kind, kind);
    ChatCase chat(u"lab"_s);
    const bool isChannel = path.endsWith("auth"_L1);
    chat.emulator->addFault({.path = path, .kind = kind});
    chat.emulator->addFault({.path = u"/c/v1/chat/customers/stats"_s, // or a look is in its way
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::seconds(3),
                             .times = 0});
    chat.client->start();
    chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    QTRY_VERIFY(chat.client->isLoggedIn()); // the conversation is the customer's, not the visitor's
    chat.client->timeline(u"65f1c0de0000000000000103"_s);

    if (!isChannel) { // a channel is asked for again, in silence
        QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
        QVERIFY2(chat.errors().first().size() > 20, qPrintable(chat.errors().first()));
    }
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), isChannel ? 0 : 1);
    QVERIFY(chat.client->isLoggedIn());
}

void BadInputTest::endsPagesThatLeadInACircle()
{
    ChatCase chat;
    LoopbackServer server;
    server.follow({reply(200, settings), reply(200, token), reply(404, schedule),
                   reply(200, activity), reply(200, activity), reply(200, circle)});
    chat.setApiUrl(server.url());
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);

    QVERIFY(chat.client->conversations()->canFetchMore());
    chat.client->conversations()->fetchMore();

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QVERIFY(!chat.client->conversations()->canFetchMore());
    QCOMPARE(chat.listed(), QStringList{u"c"_s});
}

void BadInputTest::logsNoSecretAndNoText()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QString log;
    QStringList secrets;
    {
        const RecordedLog recorded;
        ChatCase chat(u"lab"_s);
        const QString jwt = chat.jwtFor(u"jane@example.com"_s);
        chat.emulator->addFault(
            {.path = u"/c/v1/chat/messages"_s, .kind = EmulatorFault::Kind::HtmlBody});
        QVERIFY(chat.start());
        QVERIFY(chat.logIn());
        const QString id = chat.converse(u"my very private words"_s);
        chat.emulator->sendAsAgent(id, u"an answer for one pair of eyes"_s);
        QTRY_VERIFY(chat.shown(id).endsWith("eyes"_L1));
        chat.client->login(jwt.chopped(3));
        QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
        for (const QByteArray &kept : std::as_const(chat.secrets))
            secrets.append(QJsonDocument::fromJson(kept)[u"token"_s].toString().right(40));
        secrets += {jwt.right(40), jwt.section(u'.', 1, 1), u"very private"_s, u"pair of eyes"_s};
        log = recorded.text();
    }
    QLoggingCategory::setFilterRules({});

    QCOMPARE(secrets.size(), 5);
    QVERIFY(!log.isEmpty());
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!log.contains(secret), qPrintable(secret));
}

void BadInputTest::countsInTheDigitsOfTheLanguage()
{
    const QLocale egypt(u"ar_EG"_s);
    QVERIFY(egypt.toString(2) != QLocale::c().toString(2));
    ChatCase chat;
    chat.client->setLanguage(u"ar_eg"_s);
    const QString twoParts = u"a.b"_s;

    chat.client->login(twoParts);
    QTRY_COMPARE(chat.heard(), u"loginFailed"_s);
    QVERIFY2(chat.errors().last().contains(egypt.toString(2)), qPrintable(chat.errors().last()));
    chat.client->setApiKey(twoParts);
    chat.client->start();
    QTRY_COMPARE(chat.heard(), u"loginFailed startFailed"_s);
    QVERIFY2(chat.errors().last().contains(egypt.toString(2)), qPrintable(chat.errors().last()));
}

static const Kustomer::Testing::Suite<BadInputTest> suite;
#include "tst_badinput.moc"
