// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class OrganisationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesItsOrganisationInTheKey();
    void servesSettingsWithoutAToken_data();
    void servesSettingsWithoutAToken();
    void servesTextsInTheLanguageAskedFor();
    void mergesAndRemovesSettings();
    void servesTheScheduleWithHolidaysOnDemand();
    void servesSeveralSchedules();
    void servesAScheduleAsItWasSet();
    void answers404WithoutASchedule();
    void showsAgentsWithPictures();
    void tellsServersAloneWhatLoginsAreSignedWith();
    void tellsTheRealtimeKeyOfTheSettings_data();
    void tellsTheRealtimeKeyOfTheSettings();
    void listensOnLoopbackOnly();

private:
    std::unique_ptr<Emulator> m_emulator;
};

void OrganisationTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void OrganisationTest::namesItsOrganisationInTheKey()
{
    const auto parts = m_emulator->apiKey().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto claims
        = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding));
    QCOMPARE(claims[u"orgName"].toString(), u"acme"_s);
    QCOMPARE(claims[u"org"].toString().size(), 24);
    QCOMPARE(claims[u"roles"][0].toString(), u"org.tracking"_s);
}

void OrganisationTest::servesSettingsWithoutAToken_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("public") << u"/p/v1/chat/settings?lang=en"_s;
    QTest::newRow("older clients") << u"/c/v1/chat/settings"_s;
}

void OrganisationTest::servesSettingsWithoutAToken()
{
    QFETCH(QString, path);
    ApiClient api(m_emulator->apiUrl());
    const auto settings = api.get(path);
    QCOMPARE(settings.status, 200);
    QCOMPARE(settings.json()[u"data"][u"type"].toString(), u"chat_settings"_s);
    QCOMPARE(settings.attribute(u"enabled"_s), QJsonValue(true));
    QVERIFY(!settings.attribute(u"pusherAccessKey"_s).toString().isEmpty());
}

void OrganisationTest::servesTextsInTheLanguageAskedFor()
{
    m_emulator->setSettings(
        {{u"greeting"_s, u"Hello"_s},
         {u"translations"_s,
          QJsonObject{{u"de"_s, QJsonObject{{u"greeting"_s, u"Hallo"_s}}},
                      {u"de_ch"_s, QJsonObject{{u"greeting"_s, u"Grüezi"_s}}}}}});
    ApiClient api(m_emulator->apiUrl());
    const auto greeting = [&api](const QString &query) {
        const auto settings = api.get(u"/p/v1/chat/settings"_s + query);
        return settings.attribute(u"greeting"_s).toString();
    };
    QCOMPARE(greeting({}), u"Hello"_s);
    QCOMPARE(greeting(u"?lang=fr"_s), u"Hello"_s);
    QCOMPARE(greeting(u"?lang=de"_s), u"Hallo"_s);
    QCOMPARE(greeting(u"?lang=de_at"_s), u"Hallo"_s);
    QCOMPARE(greeting(u"?lang=de_ch"_s), u"Grüezi"_s);
    QVERIFY(api.get(u"/p/v1/chat/settings"_s).attribute(u"translations"_s).isUndefined());
}

void OrganisationTest::mergesAndRemovesSettings()
{
    m_emulator->setSettings({{u"teamName"_s, u"Night shift"_s}, {u"greeting"_s, QJsonValue()}});
    ApiClient api(m_emulator->apiUrl());
    const auto settings = api.get(u"/p/v1/chat/settings"_s);
    QCOMPARE(settings.attribute(u"teamName"_s).toString(), u"Night shift"_s);
    QVERIFY(settings.attribute(u"greeting"_s).isUndefined());
    QCOMPARE(settings.attribute(u"closableChat"_s), QJsonValue(true));
}

void OrganisationTest::servesTheScheduleWithHolidaysOnDemand()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto plain = api.get(u"/p/v1/schedules/default"_s);
    QCOMPARE(plain.attribute(u"timezone"_s).toString(), u"Europe/Berlin"_s);
    QCOMPARE(plain.attribute(u"hours"_s)[u"4"].toArray(),
             QJsonArray({QJsonArray({540, 720}), QJsonArray({780, 1080})}));
    QVERIFY(!plain.json().contains(u"included"_s));
    const QJsonValue included
        = api.get(u"/p/v1/schedules/default?include=holidays"_s).json()[u"included"];
    QCOMPARE(included[0][u"type"].toString(), u"holiday"_s);
    const QJsonValue holiday = included[0][u"attributes"];
    QCOMPARE(holiday[u"enabled"].toBool(), true);
    QCOMPARE(holiday[u"startDate"].toString(), u"2027-01-01T00:00:00.000Z"_s);
    QCOMPARE(holiday[u"endDate"].toString(), u"2027-01-01T23:59:59.000Z"_s);
    const auto more = api.get(u"/p/v1/schedules/default?include=shifts,holidays"_s);
    QCOMPARE(more.json()[u"included"], included);
}

void OrganisationTest::servesSeveralSchedules()
{
    const QJsonObject attributes{{u"name"_s, u"Kathmandu"_s}, {u"timezone"_s, u"Asia/Kathmandu"_s}};
    m_emulator->setSchedule(u"night"_s, {{u"attributes"_s, attributes}});
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    QCOMPARE(api.get(u"/p/v1/schedules/night"_s).attribute(u"name"_s).toString(), u"Kathmandu"_s);
}

void OrganisationTest::servesAScheduleAsItWasSet()
{
    const QJsonObject hours{{u"0"_s, QJsonValue()},
                            {u"2"_s, QJsonArray({QJsonArray({540, 720}), QJsonArray({780, 1020})})},
                            {u"6"_s, QJsonArray()}};
    const QJsonObject attributes{{u"name"_s, u"By day"_s},
                                 {u"timezone"_s, u"Asia/Kathmandu"_s}, // a quarter to six ahead
                                 {u"default"_s, false},
                                 {u"hours"_s, hours}};
    const QJsonObject holiday{{u"name"_s, u"Tihar"_s},
                              {u"enabled"_s, true},
                              {u"startDate"_s, u"2026-11-08T00:00:00.000Z"_s},
                              {u"endDate"_s, u"2026-11-12T23:59:59.000Z"_s}};
    const auto taken = m_emulator->control(
        "PUT"_ba, u"/schedule?id=day"_s,
        {{u"attributes"_s, attributes}, {u"holidays"_s, QJsonArray({holiday})}});
    QVERIFY2(!taken.contains("errors"_L1), QJsonDocument(taken).toJson());

    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto day = api.get(u"/p/v1/schedules/day?include=holidays"_s).json();

    QCOMPARE(day[u"data"][u"attributes"].toObject(), attributes);
    QCOMPARE(day[u"included"].toArray().size(), 1);
    QCOMPARE(day[u"included"][0][u"type"].toString(), u"holiday"_s);
    QCOMPARE(day[u"included"][0][u"attributes"].toObject(), holiday);
}

void OrganisationTest::answers404WithoutASchedule()
{
    m_emulator->setSchedule(u"default"_s, {});
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto answer = api.get(u"/p/v1/schedules/default?include=holidays"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json()[u"errors"][0][u"status"].toInt(), 404);
}

void OrganisationTest::showsAgentsWithPictures()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    for (const auto &id : {u"65f1c0de0000000000000f01"_s, u"65f1c0de0000000000000f02"_s,
                           u"65f1c0de0000000000000f03"_s}) {
        const auto agent = api.get(u"/c/v1/users/"_s + id);
        QVERIFY(!agent.attribute(u"displayName"_s).toString().isEmpty());
        const QUrl avatar(agent.attribute(u"avatarUrl"_s).toString());
        ApiClient anonymous(m_emulator->apiUrl());
        const auto picture = anonymous.get(avatar.path());
        QCOMPARE(picture.header("Content-Type"), "image/png"_ba);
        QVERIFY(picture.body.startsWith("\x89PNG"));
    }
    QCOMPARE(api.get(u"/c/v1/users/__team"_s).status, 404);
    QCOMPARE(api.get(u"/avatars/..%2fdemo.json"_s).status, 404);
}

void OrganisationTest::tellsServersAloneWhatLoginsAreSignedWith()
{
    const auto path = u"/v1/auth/customer/settings"_s;
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    QCOMPARE(api.get(path).status, 401);
    api.setBearer(m_emulator->serverApiKey());
    QCOMPARE(api.get(path).attribute(u"secret"_s).toString(), m_emulator->chatSecret());
}

void OrganisationTest::tellsTheRealtimeKeyOfTheSettings_data()
{
    QTest::addColumn<QJsonValue>("wanted");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("another one") << QJsonValue(u"another"_s) << true;
    QTest::newRow("none") << QJsonValue(QString()) << false;
}

void OrganisationTest::tellsTheRealtimeKeyOfTheSettings()
{
    QFETCH(const QJsonValue, wanted);
    QFETCH(const bool, isOpened);
    const auto first = Device(*m_emulator).key;

    m_emulator->setSettings({{u"pusherAccessKey"_s, wanted}});
    Device device(*m_emulator);

    QCOMPARE(device.key, wanted.toString());
    QCOMPARE(device.connect(), isOpened);
    QVERIFY(RealtimeClient(m_emulator->realtimeUrl()).open(first)); // of those that were told it
    m_emulator->setSettings({{u"pusherAccessKey"_s, QJsonValue()}});
    QCOMPARE(Device(*m_emulator).key, first);
}

void OrganisationTest::listensOnLoopbackOnly()
{
    QCOMPARE(m_emulator->apiUrl().host(), u"127.0.0.1"_s);
    QCOMPARE(m_emulator->realtimeUrl().port(), m_emulator->apiUrl().port());
    Emulator second({.port = quint16(m_emulator->apiUrl().port())});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: .*can't be opened"_s));
    QVERIFY(!second.listen());
    QVERIFY(second.errorString().contains(QString::number(m_emulator->apiUrl().port())));
}

static const Kustomer::Testing::Suite<OrganisationTest> suite;

#include "tst_organisation.moc"
