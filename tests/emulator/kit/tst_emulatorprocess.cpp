// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/EmulatorProcess>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The emulator as a program that tests start, end and kill.
class EmulatorProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void startsAndEnds();
    void comesBackWithWhatItHad();
    void isOpenedByItsOwnKeys();
    void tellsAFileWhatHappens();
    void standsStillWhileItIsFrozen();
    void endsThoughItIsFrozen();
    void tellsOfAnEndThatNobodyWanted();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
};

void EmulatorProcessTest::startsAndEnds()
{
    EmulatorProcess process({}, Testing::emulatorProgram());
    QVERIFY(!process.isRunning());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    QVERIFY(process.start());
    QVERIFY(process.isRunning());
    QVERIFY(process.processId() > 0);
    ApiClient api(process.access().apiUrl);
    QCOMPARE(api.get(u"/emulator/organisation"_s).json()["scenario"_L1].toString(), u"lab"_s);
    QVERIFY(process.stop());
    QVERIFY(!process.isRunning());
    QVERIFY(process.stop());
}

void EmulatorProcessTest::comesBackWithWhatItHad()
{
    const QTemporaryDir folder;
    EmulatorProcess process(
        {.organisation = u"shop"_s, .scenario = u"empty"_s, .dataFile = folder.filePath(u"data"_s)},
        Testing::emulatorProgram());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    const auto before = process.access();
    ApiClient api(before.apiUrl);
    api.begin();
    const auto id = api.startConversation();
    QVERIFY(!id.isEmpty());

    process.kill();
    QVERIFY(!process.isRunning());
    QVERIFY2(process.start(), qPrintable(process.errorString()));

    QCOMPARE(process.access().apiUrl, before.apiUrl);
    QCOMPARE(process.access().apiKey, before.apiKey);
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).list().first()["id"_L1].toString(), id);
}

void EmulatorProcessTest::isOpenedByItsOwnKeys()
{
    EmulatorProcess process({}, Testing::emulatorProgram());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    ApiClient api(process.access().apiUrl);
    api.begin();
    const auto jwt = process.access().mintJwt({.email = u"jane@example.com"_s});
    QCOMPARE(api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}}).status, 200);
    QVERIFY(!api.get(u"/c/v1/chat/sessions"_s).list().isEmpty());
}

void EmulatorProcessTest::tellsAFileWhatHappens()
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"log"_s));
    EmulatorProcess process({.scenario = u"empty"_s}, Testing::emulatorProgram());
    process.setLogFile(log.fileName());
    for (const QString &path : {u"/before"_s, u"/after"_s}) {
        QVERIFY2(process.start(), qPrintable(process.errorString()));
        ApiClient(process.access().apiUrl).get(path);
        process.kill();
    }
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray told = log.readAll();
    QVERIFY2(told.contains("GET /before"), told);
    QVERIFY2(told.contains("GET /after"), told);
}

void EmulatorProcessTest::standsStillWhileItIsFrozen()
{
    EmulatorProcess process({}, Testing::emulatorProgram());
    QVERIFY(!process.freeze());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    QNetworkAccessManager network;
    QUrl url = process.access().apiUrl;
    url.setPath(u"/p/v1/chat/settings"_s);

    QVERIFY(process.freeze());
    QVERIFY(process.isRunning());
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    const QSignalSpy answered(reply.get(), &QNetworkReply::finished);
    const QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(answered.size(), 0);

    QVERIFY(process.thaw());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void EmulatorProcessTest::endsThoughItIsFrozen()
{
    EmulatorProcess process({}, Testing::emulatorProgram());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    QVERIFY(process.freeze());
    QVERIFY(process.stop());
    QVERIFY(!process.isRunning());
}

void EmulatorProcessTest::tellsOfAnEndThatNobodyWanted()
{
    EmulatorProcess process({}, Testing::emulatorProgram());
    const QSignalSpy died(&process, &EmulatorProcess::died);
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    process.kill();
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    QVERIFY(process.stop());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
    QCOMPARE(died.size(), 0);

    QCOMPARE(::kill(pid_t(process.processId()), SIGKILL), 0);
    QTRY_COMPARE(died.size(), 1);
    QVERIFY(!process.isRunning());
    QVERIFY2(process.start(), qPrintable(process.errorString()));
}

void EmulatorProcessTest::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no program") << u"/nowhere/kustomer-emulator"_s << QString()
                                << u"No such file"_s;
    QTest::newRow("nowhere in PATH")
        << u"emulator-of-nobody"_s << QString() << u"emulator-of-nobody"_s;
    QTest::newRow("no scenario") << Testing::emulatorProgram() << u"/nowhere.json"_s
                                 << u"/nowhere.json"_s;
}

void EmulatorProcessTest::saysWhyItDoesNotStart()
{
    QFETCH(const QString, program);
    QFETCH(const QString, scenario);
    QFETCH(const QString, reason);
    EmulatorProcess process({.scenario = scenario}, program);
    QVERIFY(!process.start());
    QVERIFY2(process.errorString().contains(reason), qPrintable(process.errorString()));
    QVERIFY(!process.isRunning());
    QVERIFY(process.access().apiUrl.isEmpty());
}

static const Kustomer::Testing::Suite<EmulatorProcessTest> suite;

#include "tst_emulatorprocess.moc"
