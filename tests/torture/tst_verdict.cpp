// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "verdict.h"

#include <QTest>

using namespace Torture;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows whose ids are their texts; those of the customer begin with a `c`.
QList<Row> rows(const QStringList &texts)
{
    QList<Row> all;
    for (const QString &text : texts)
        all.append({.id = text, .body = text, .isFromCustomer = text.startsWith(u'c')});
    return all;
}

} // namespace

/// Whatever goes wrong is counted.
class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void countsWhatGoesWrongOnTheWayOut_data();
    void countsWhatGoesWrongOnTheWayOut();
    void countsWhatGoesWrongOnTheWayIn_data();
    void countsWhatGoesWrongOnTheWayIn();
    void countsWhatIsNotKept();
    void namesWhatWentWrong();
    void countsTroubleThatMetNobody_data();
    void countsTroubleThatMetNobody();
};

void VerdictTest::countsWhatGoesWrongOnTheWayOut_data()
{
    QTest::addColumn<QStringList>("onServer");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("duplicated");
    QTest::addColumn<int>("reordered");
    QTest::newRow("all is well") << QStringList{u"c 1"_s, u"a 1"_s, u"d 1"_s, u"c 2"_s} << 0 << 0
                                 << 0;
    QTest::newRow("not accepted, but there")
        << QStringList{u"c 1"_s, u"c 2"_s, u"c 3"_s} << 0 << 0 << 0;
    QTest::newRow("lost") << QStringList{u"c 2"_s} << 1 << 0 << 0;
    QTest::newRow("twice") << QStringList{u"c 1"_s, u"c 2"_s, u"c 2"_s} << 0 << 1 << 0;
    QTest::newRow("out of order") << QStringList{u"c 2"_s, u"c 1"_s} << 0 << 0 << 1;
}

void VerdictTest::countsWhatGoesWrongOnTheWayOut()
{
    QFETCH(QStringList, onServer);
    QFETCH(int, lost);
    QFETCH(int, duplicated);
    QFETCH(int, reordered);

    const Damage damage = damageOnTheWayOut({u"c 1"_s, u"c 2"_s}, {{u"id"_s, rows(onServer)}});

    QCOMPARE(damage.lost, lost);
    QCOMPARE(damage.duplicated, duplicated);
    QCOMPARE(damage.reordered, reordered);
}

void VerdictTest::countsWhatGoesWrongOnTheWayIn_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("duplicated");
    QTest::addColumn<int>("reordered");
    QTest::newRow("all is well") << QStringList{u"a"_s, u"b"_s, u"c"_s} << 0 << 0 << 0;
    QTest::newRow("lost") << QStringList{u"a"_s, u"c"_s} << 1 << 0 << 0;
    QTest::newRow("nothing") << QStringList() << 3 << 0 << 0;
    QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"b"_s, u"c"_s} << 0 << 1 << 0;
    QTest::newRow("unknown") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"?"_s} << 0 << 1 << 0;
    QTest::newRow("out of order") << QStringList{u"b"_s, u"a"_s, u"c"_s} << 0 << 0 << 1;
}

void VerdictTest::countsWhatGoesWrongOnTheWayIn()
{
    QFETCH(QStringList, shown);
    QFETCH(int, lost);
    QFETCH(int, duplicated);
    QFETCH(int, reordered);

    const Damage damage
        = damageOnTheWayIn({{u"id"_s, rows({u"a"_s, u"b"_s, u"c"_s})}}, {{u"id"_s, rows(shown)}});

    QCOMPARE(damage,
             (Damage{.count = 3, .lost = lost, .duplicated = duplicated, .reordered = reordered}));
}

void VerdictTest::countsWhatIsNotKept()
{
    const Numbers accepted{{u"a"_s, 3}, {u"b"_s, 1}, {u"c"_s, 2}};
    const Damage damage = damageToWhatIsKept(accepted, {{u"a"_s, 3}, {u"b"_s, 2}, {u"x"_s, 5}});
    QCOMPARE(damage, (Damage{.count = 3, .lost = 1}));
}

void VerdictTest::namesWhatWentWrong()
{
    const Row sent{.id = u"1"_s, .body = u"c 1"_s, .isFromCustomer = true};
    const Row late{.id = u"0"_s, .body = u"c 0"_s, .isFromCustomer = true};
    const Row failed{.id = {}, .body = u"c 2"_s, .detail = u"Failed"_s};

    const QStringList lines
        = traces({u"c 1"_s, u"c 2"_s}, {{u"x"_s, {sent, late}}}, {{u"x"_s, {sent, late, failed}}});

    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"“c 0”"_s));
    QCOMPARE(lines[1], u"“c 2”: service [], client [x #2 id= Failed]"_s);
}

void VerdictTest::countsTroubleThatMetNobody_data()
{
    QTest::addColumn<QList<Tally>>("troubles");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("all of it met somebody") << QList<Tally>{{.out = 3, .in = 3, .both = 3}} << true;
    QTest::newRow("a tenth met nobody") << QList<Tally>{{.out = 10, .unmet = 1}} << true;
    QTest::newRow("more than a tenth did") << QList<Tally>{{.out = 10, .unmet = 2}} << false;
    QTest::newRow("a rare kind did") << QList<Tally>{{.out = 40}, {.in = 4, .unmet = 4}} << true;
    QTest::newRow("a usual kind did") << QList<Tally>{{.out = 95}, {.in = 5, .unmet = 5}} << false;
}

void VerdictTest::countsTroubleThatMetNobody()
{
    QFETCH(QList<Tally>, troubles);
    QFETCH(bool, isEnough);
    QMap<QString, Tally> byKind;
    for (const Tally &tally : troubles)
        byKind.insert(QString::number(byKind.size()), tally);
    QCOMPARE(isMet(byKind), isEnough);
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
