// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wirezone.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class WireZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsFormerNames_data();
    void readsFormerNames();
    void readsOtherNames_data();
    void readsOtherNames();
    void tellsByWhatASystemMayKnowAZone();
    void refusesWhatNobodyKnows_data();
    void refusesWhatNobodyKnows();
};

void WireZoneTest::readsFormerNames_data()
{
    QTest::addColumn<QString>("former");
    QTest::addColumn<QString>("present");

    for (const FormerZone &zone : formerZones())
        QTest::newRow(zone.former.data()) << QString(zone.former) << QString(zone.present);
}

// Former names are no files everywhere, so the zone must be that of the present one.
void WireZoneTest::readsFormerNames()
{
    QFETCH(QString, former);
    QFETCH(QString, present);
    const QTimeZone expected(present.toLatin1());
    if (!expected.isValid())
        QSKIP("The zone database of this machine is older than the name.");

    const QTimeZone zone = zoneFromWire(former);

    QVERIFY(zone.isValid());
    QCOMPARE(zone.id(), expected.id());
    QCOMPARE(zoneFromWire(present).id(), expected.id());
}

void WireZoneTest::readsOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("same");

    QTest::newRow("present") << u"America/New_York"_s << u"America/New_York"_s;
    QTest::newRow("UTC") << u"UTC"_s << u"UTC"_s;
    QTest::newRow("Windows") << u"Eastern Standard Time"_s << u"America/New_York"_s;
    QTest::newRow("Windows, by a former name") << u"India Standard Time"_s << u"Asia/Kolkata"_s;
    QTest::newRow("Windows, by hours") << u"UTC-11"_s << u"Etc/GMT+11"_s;
    QTest::newRow("west of Greenwich") << u"GMT+5"_s << u"Etc/GMT+5"_s;
    QTest::newRow("east of Greenwich") << u"GMT-14"_s << u"Etc/GMT-14"_s;
}

void WireZoneTest::readsOtherNames()
{
    QFETCH(QString, name);
    QFETCH(QString, same);

    const QTimeZone zone = zoneFromWire(name);

    QVERIFY(zone.isValid());
    QCOMPARE(QString::fromLatin1(zone.id()), same);
}

void WireZoneTest::tellsByWhatASystemMayKnowAZone()
{
    QCOMPARE(zoneNames(u"Asia/Kathmandu"_s),
             QStringList({u"Asia/Kathmandu"_s, u"Asia/Katmandu"_s}));
    QCOMPARE(zoneNames(u"Asia/Katmandu"_s), QStringList({u"Asia/Kathmandu"_s, u"Asia/Katmandu"_s}));
    QCOMPARE(zoneNames(u"Nepal Standard Time"_s),
             QStringList({u"Asia/Kathmandu"_s, u"Nepal Standard Time"_s, u"Asia/Katmandu"_s}));
    QCOMPARE(zoneNames(u"Europe/Berlin"_s).first(), u"Europe/Berlin"_s);
}

void WireZoneTest::refusesWhatNobodyKnows_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing") << QString();
    QTest::newRow("another planet") << u"Mars/Olympus"_s;
    QTest::newRow("a file elsewhere") << u"../../../etc/localtime"_s;
    QTest::newRow("Windows does not know it") << u"Olympus Standard Time"_s;
}

void WireZoneTest::refusesWhatNobodyKnows()
{
    QFETCH(QString, name);

    QVERIFY(!zoneFromWire(name).isValid());
}

static const Kustomer::Testing::Suite<WireZoneTest> suite;
#include "tst_wirezone.moc"
