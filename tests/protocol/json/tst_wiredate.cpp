// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiredate.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>
#include <QTimeZone>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class WireDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsDates_data();
    void readsDates();
    void refusesNonsense_data();
    void refusesNonsense();
    void writesUtcWithMilliseconds();
};

void WireDateTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("the server's form")
        << u"2025-03-04T10:11:12.345Z"_s << u"2025-03-04T10:11:12.345Z"_s;
    QTest::newRow("offset ahead") << u"2025-03-04T15:41:12.345+05:30"_s
                                  << u"2025-03-04T10:11:12.345Z"_s;
    QTest::newRow("offset behind")
        << u"2025-03-04T02:11:12.345-08:00"_s << u"2025-03-04T10:11:12.345Z"_s;
    QTest::newRow("without milliseconds")
        << u"2025-03-04T10:11:12Z"_s << u"2025-03-04T10:11:12.000Z"_s;
    QTest::newRow("microseconds") << u"2025-03-04T10:11:12.345678Z"_s
                                  << u"2025-03-04T10:11:12.346Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00.000Z"_s << u"2024-02-29T00:00:00.000Z"_s;
    QTest::newRow("day moved by the offset")
        << u"2025-01-01T00:30:00.000+01:00"_s << u"2024-12-31T23:30:00.000Z"_s;
}

void WireDateTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, written);

    const QDateTime instant = dateFromWire(text);

    QVERIFY(instant.isValid());
    QCOMPARE(instant.timeSpec(), Qt::UTC);
    QCOMPARE(dateToWire(instant), written);
}

void WireDateTest::refusesNonsense_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "T", "yesterday", "2025-03-04", "2025-13-04T10:11:12.345Z",
          "2025-02-30T10:11:12.345Z", "2025-03-04T25:11:12.345Z", "2025-03-04T10:61:12.345Z",
          "2025-03-04T10:11:12.34xZ", "2025-03-04 10:11:12.345Z", "1741083072345",
          "٢٠٢٥-03-04T10:11:12.345Z"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void WireDateTest::refusesNonsense()
{
    QFETCH(QString, text);

    QVERIFY(!dateFromWire(text).isValid());
}

void WireDateTest::writesUtcWithMilliseconds()
{
    const QDateTime local(QDate(2025, 7, 1), QTime(12, 0), QTimeZone("Asia/Kolkata"));

    QCOMPARE(dateToWire(local), u"2025-07-01T06:30:00.000Z"_s);
}

static const Kustomer::Testing::Suite<WireDateTest> suite;
#include "tst_wiredate.moc"
