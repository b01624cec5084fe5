// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/companysettings.h"
#include "support/chatcase.h"
#include "support/relay.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/tlsidentities.h"

#include <QJsonArray>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using ConnectionState = ChatClient::ConnectionState;
using State = ChatClient::State;

namespace {

const QString jane = u"jane@example.com"_s;
const QString token = u"/c/v1/tracking/tokens/current"_s;

CompanySettings everything()
{
    CompanySettings settings{.chat = {.enabled = true,
                                      .teamName = u"Möbel"_s,
                                      .teamIconUrl = QUrl(u"https://x.test/a.png"_s),
                                      .launcherIconUrl = QUrl(u"https://x.test/c.png"_s),
                                      .greeting = u"Hi"_s,
                                      .waitMessage = u"Soon"_s,
                                      .brandId = u"b"_s,
                                      .brandColor = u"#123456"_s,
                                      .closableChat = true,
                                      .singleSessionChat = true,
                                      .noHistory = true,
                                      .showBrandingIdentifier = true,
                                      .sendsCustomerTyping = true,
                                      .showsAgentTyping = true,
                                      .offhoursDisplay = ChatSettings::OffhoursDisplay::Offline,
                                      .offhoursMessage = u"Asleep"_s,
                                      .offhoursImageUrl = QUrl(u"https://x.test/b.png"_s),
                                      .pusherAccessKey = u"key"_s,
                                      .pusherCluster = u"eu"_s},
                             .schedule = Schedule{}};
    settings.schedule->zone = QTimeZone("Europe/Vienna");
    settings.schedule->hours[1] = {{540, 720}, {780, 1020}};
    settings.schedule->holidays = {{QDateTime::fromMSecsSinceEpoch(1741083000000, Qt::UTC),
                                    QDateTime::fromMSecsSinceEpoch(1741086600000, Qt::UTC)}};
    return settings;
}

void cutOff(ChatCase &chat)
{
    chat.emulator->addFault({.kind = EmulatorFault::Kind::DropConnection, .times = 0});
    chat.emulator->refuseConnections(Emulator::Always);
    chat.emulator->dropConnections();
}

void reconnect(ChatCase &chat)
{
    chat.emulator->clearFaults();
    chat.emulator->acceptConnections();
    chat.client->reconnect();
}

/// Ends the client, and starts another one while there is no network.
void restartOffline(ChatCase &chat)
{
    chat.client.reset();
    cutOff(chat);
    chat.replaceClient();
    chat.client->start();
}

} // namespace

/// The chat starts with what it knew last time where there is no network.
class OfflineStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keepsEachValue();
    void namesThePlaceOfBadValues_data();
    void namesThePlaceOfBadValues();

    void showsThePastBeforeTheServerAnswers();
    void startsWithoutANetwork();
    void goesOnWhenTheNetworkReturns();
    void startsInANetworkThatIsNotOpenYet_data();
    void startsInANetworkThatIsNotOpenYet();
    void startsWithoutAToken_data();
    void startsWithoutAToken();
    void keepsTheHoursThatItCannotAskFor_data();
    void keepsTheHoursThatItCannotAskFor();
    void renewsTheSettingsHoweverOftenItTakes_data();
    void renewsTheSettingsHoweverOftenItTakes();
    void renewsSettingsThatWereAskedForTooEarly();
    void renewsAScheduleThatFailedAtTheStart();
    void isOpenWhereTheScheduleMakesNoSense();
    void failsWhereNothingIsKept();
    void failsForANewVisitor();
    void keepsThePastOfALostIdentityFromSomebodyElse();
    void logsOutWhileItReadsThePast();
};

void OfflineStartTest::keepsEachValue()
{
    const Result<CompanySettings> read = companySettingsFrom(recordOf(everything()));
    QVERIFY(read);
    QVERIFY(*read == everything());

    CompanySettings bare{.chat = {.teamName = u"Team"_s}, .schedule = std::nullopt};
    QVERIFY(*companySettingsFrom(recordOf(bare)) == bare);
}

void OfflineStartTest::namesThePlaceOfBadValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto zone = [](const QString &name) {
        return QJsonObject{{u"zone"_s, name}, {u"hours"_s, QJsonArray{1, 2, 3, 4, 5, 6, 7}}};
    };
    const QString place = u"settings[company]."_s;
    QTest::newRow("no team") << u"teamName"_s << QJsonValue(7) << place + u"teamName: missing"_s;
    QTest::newRow("unknown zone") << u"schedule"_s << QJsonValue(zone(u"Mars/Base"_s))
                                  << place + u"schedule: not a schedule"_s;
    QTest::newRow("no hours") << u"schedule"_s << QJsonValue(QJsonObject{{u"zone"_s, u"UTC"_s}})
                              << place + u"schedule: not a schedule"_s;
    QTest::newRow("number") << u"schedule"_s << QJsonValue(7)
                            << place + u"schedule: not a schedule"_s;
}

void OfflineStartTest::namesThePlaceOfBadValues()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    Record record = recordOf(everything());
    record.value[name] = value;
    const Result<CompanySettings> read = companySettingsFrom(record);
    QVERIFY(!read);
    QTEST(read.error().message, "problem");
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void OfflineStartTest::showsThePastBeforeTheServerAnswers()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client.reset();
    chat.emulator->addFault({.kind = EmulatorFault::Kind::Silence, .times = 0});
    chat.replaceClient();

    chat.client->start();

    QTRY_COMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.shown(id), u"Hello"_s);
    QCOMPARE(chat.client->state(), State::Starting);
}

void OfflineStartTest::startsWithoutANetwork()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Hello"_s);
    const QStringList listed = chat.listed();
    const ChatSettings settings = chat.client->settings();
    const Availability availability = chat.client->availability();
    chat.forgetHeard();

    restartOffline(chat);

    QTRY_COMPARE(chat.client->state(), State::Started);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Offline);
    QCOMPARE(chat.countOf(u"started"_s), 1);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QVERIFY(chat.client->settings() == settings);
    QCOMPARE(chat.client->availability(), availability);
    QCOMPARE(chat.listed(), listed);
    QCOMPARE(chat.shown(id), u"Hello"_s);
}

void OfflineStartTest::goesOnWhenTheNetworkReturns()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Hello"_s);
    restartOffline(chat);
    QTRY_COMPARE(chat.client->state(), State::Started);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Offline);
    chat.client->sendMessage(id, {.body = u"From the train"_s});
    QTRY_VERIFY(chat.shown(id).endsWith("~From the train"_L1));
    chat.emulator->sendAsAgent(id, u"While you were away"_s);
    chat.emulator->setSettings({{u"teamName"_s, u"Another team"_s}});

    reconnect(chat);

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.shown(id), u"Hello | While you were away | From the train"_s);
    QTRY_COMPARE(chat.client->settings().teamName, u"Another team"_s);
    QTRY_COMPARE(chat.countOf(u"sent(From the train)"_s), 1);
    QVERIFY(chat.client->isLoggedIn());
}

void OfflineStartTest::startsInANetworkThatIsNotOpenYet_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("a web page") << QString();
    QTest::newRow("not to be trusted") << u"s"_s;
}

void OfflineStartTest::startsInANetworkThatIsNotOpenYet()
{
    QFETCH(const QString, scheme);
    const Trust trust;
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    Portal portal(quint16(chat.emulator->apiUrl().port()));
    SafeFront front(tlsIdentity(u"trusted.pem"_s), quint16(chat.emulator->apiUrl().port()));
    const quint16 port = scheme.isEmpty() ? portal.serverPort() : front.serverPort();
    const auto furnish = [&] {
        chat.setApiUrl(QUrl(u"http%1://localhost:%2"_s.arg(scheme).arg(port)));
        chat.client->setRealtimeUrl(QUrl(u"ws%1://localhost:%2"_s.arg(scheme).arg(port)));
    };
    furnish();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client.reset();
    portal.isOpen = false;
    front.become(tlsIdentity(u"selfsigned.pem"_s));
    chat.replaceClient();
    furnish();

    chat.client->start();

    QTRY_COMPARE(chat.client->state(), State::Started);
    QVERIFY(chat.listed().contains(id));
    QCOMPARE(chat.shown(id), u"Hello"_s);
    chat.client->sendText(id, u"From the hotel"_s);
    QTRY_COMPARE(chat.shown(id), u"Hello | ~From the hotel"_s);
    chat.emulator->setSettings({{u"teamName"_s, u"Another team"_s}});
    portal.isOpen = true;
    front.become(tlsIdentity(u"trusted.pem"_s));
    chat.client->reconnect();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.kept(id), QStringList({u"Hello"_s, u"From the hotel"_s}));
    QTRY_COMPARE(chat.shown(id), u"Hello | From the hotel"_s);
    QTRY_COMPARE(chat.client->settings().teamName, u"Another team"_s);
}

void OfflineStartTest::startsWithoutAToken_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("not available") << EmulatorFault::Kind::Status << 503;
    QTest::newRow("too many questions") << EmulatorFault::Kind::Status << 429;
    QTest::newRow("a web page") << EmulatorFault::Kind::HtmlBody << 200;
}

void OfflineStartTest::startsWithoutAToken()
{
    QFETCH(const EmulatorFault::Kind, kind);
    QFETCH(const int, status);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Hello"_s);
    const QStringList listed = chat.listed();
    chat.client.reset();
    chat.emulator->addFault({.path = token, .kind = kind, .status = status, .times = 0});
    chat.replaceClient();

    chat.client->start();

    QTRY_COMPARE(chat.client->state(), State::Started);
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
    QCOMPARE(chat.listed(), listed);
    QCOMPARE(chat.shown(id), u"Hello"_s);
    chat.client->sendText(id, u"Waits"_s);
    QTRY_COMPARE(chat.shown(id), u"Hello | ~Waits"_s);
    chat.emulator->clearFaults();
    chat.client->reconnect();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.shown(id), u"Hello | Waits"_s);
    QCOMPARE(chat.kept(id), QStringList({u"Hello"_s, u"Waits"_s}));
}

void OfflineStartTest::keepsTheHoursThatItCannotAskFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("token") << token;
    QTest::newRow("schedule") << u"/p/v1/schedules"_s;
}

void OfflineStartTest::keepsTheHoursThatItCannotAskFor()
{
    QFETCH(const QString, path);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    chat.emulator->setSettings({{u"offhoursDisplay"_s, u"offline"_s}});
    const QJsonObject neverOpen{{u"timezone"_s, u"UTC"_s}, {u"hours"_s, QJsonObject()}};
    chat.emulator->setSchedule(u"default"_s, {{u"attributes"_s, neverOpen}});
    QVERIFY(chat.start());
    QCOMPARE(chat.client->availability(), Availability::Offline);
    chat.client.reset();
    chat.emulator->addFault({.path = path, .status = 503, .times = 0});
    chat.replaceClient();

    chat.client->start();

    QTRY_COMPARE(chat.client->state(), State::Started);
    QCOMPARE(chat.client->availability(), Availability::Offline);
}

void OfflineStartTest::renewsTheSettingsHoweverOftenItTakes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("settings") << u"/p/v1/chat/settings"_s;
    QTest::newRow("schedule") << u"/p/v1/schedules"_s;
}

void OfflineStartTest::renewsTheSettingsHoweverOftenItTakes()
{
    QFETCH(const QString, path);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    restartOffline(chat);
    QTRY_COMPARE(chat.client->state(), State::Started);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Offline);
    QStringList problems;
    connect(chat.client.get(), &ChatClient::errorOccurred, this,
            [&problems](const Error &error) { problems.append(error.details); });
    chat.emulator->setSettings({{u"teamName"_s, u"Another team"_s}});
    chat.emulator->clearRequests();
    chat.emulator->clearFaults();
    chat.emulator->addFault({.path = path, .times = 4});
    chat.emulator->acceptConnections();

    chat.client->reconnect();

    QTRY_COMPARE(chat.requestCount(u"GET "_s + path), 5);
    QTRY_COMPARE(chat.client->settings().teamName, u"Another team"_s);
    QTRY_COMPARE(problems.filter(path).size(), 1);
}

void OfflineStartTest::renewsSettingsThatWereAskedForTooEarly()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    restartOffline(chat);
    QTRY_COMPARE(chat.client->state(), State::Started);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Offline);
    const QString path = u"/p/v1/chat/settings"_s;
    chat.emulator->setSettings({{u"teamName"_s, u"Another team"_s}});
    chat.emulator->clearRequests();
    chat.emulator->clearFaults();
    chat.emulator->addFault({.path = path, .status = 407, .delay = std::chrono::milliseconds(500)});
    chat.emulator->acceptConnections();
    chat.client->reconnect();
    QTRY_COMPARE(chat.requestCount(u"GET "_s + path), 1);

    chat.client->reconnect(); // before the answer

    QTRY_COMPARE(chat.client->settings().teamName, u"Another team"_s);
}

void OfflineStartTest::renewsAScheduleThatFailedAtTheStart()
{
    ChatCase chat;
    chat.emulator->addFault({.path = u"/p/v1/schedules"_s, .times = 3});

    QVERIFY(chat.start());

    QTRY_COMPARE(chat.requestCount(u"GET /p/v1/schedules"_s), 4);
    QCOMPARE(chat.errors().size(), 1);
}

void OfflineStartTest::isOpenWhereTheScheduleMakesNoSense()
{
    const auto never = [](const QString &zone) {
        return QJsonObject{
            {u"attributes"_s, QJsonObject{{u"timezone"_s, zone}, {u"hours"_s, QJsonObject()}}}};
    };
    ChatCase chat;
    chat.emulator->setSettings({{u"offhoursDisplay"_s, u"offline"_s}});
    chat.emulator->setSchedule(u"default"_s, never(u"Mars/Olympus"_s));
    QVERIFY(chat.start());
    QTRY_VERIFY(chat.requestCount(u"GET /p/v1/schedules"_s) > 3);
    QCOMPARE(chat.client->availability(), Availability::Online);
    QCOMPARE(chat.errors().size(), 1); // told once
    chat.emulator->setSchedule(u"default"_s, never(u"UTC"_s));
    chat.client->reconnect();
    QTRY_COMPARE(chat.client->availability(), Availability::Offline);
    QCOMPARE(chat.errors().size(), 1);
}

void OfflineStartTest::failsWhereNothingIsKept()
{
    ChatCase chat;
    QVERIFY(chat.start());
    restartOffline(chat);
    QTRY_COMPARE(chat.client->state(), State::Failed);
    QCOMPARE(chat.countOf(u"startFailed"_s), 1);
}

void OfflineStartTest::failsForANewVisitor()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.secrets.clear();
    restartOffline(chat);
    QTRY_COMPARE(chat.client->state(), State::Failed);
}

void OfflineStartTest::keepsThePastOfALostIdentityFromSomebodyElse()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Of Jane"_s);
    chat.client.reset();
    chat.emulator->expireTokens();
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(chat.listed().contains(id)); // a lost login hides nothing

    QVERIFY(chat.logIn(u"tom@example.com"_s));

    QVERIFY(!chat.listed().contains(id));
}

void OfflineStartTest::logsOutWhileItReadsThePast()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.client.reset();
    chat.replaceClient();
    chat.client->start();

    chat.client->logout();

    QTRY_COMPARE(chat.client->state(), State::Started);
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
}

static const Kustomer::Testing::Suite<OfflineStartTest> suite;
#include "tst_offlinestart.moc"
