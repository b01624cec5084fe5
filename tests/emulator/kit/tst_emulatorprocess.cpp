// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/EmulatorProcess>

#include <QTemporaryDir>
#include <QTest>

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

void EmulatorProcessTest::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no program") << u"/nowhere/kustomer-emulator"_s << QString()
                                << u"No such file"_s;
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
