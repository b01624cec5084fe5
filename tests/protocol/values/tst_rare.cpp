// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/rare.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QString>
#include <QTest>

#include <array>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class RareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isEmptyAtFirst()
    {
        const Rare<QString> rare;
        QVERIFY(!rare);
        QVERIFY(!rare.hasValue());
        QVERIFY(!Rare<QString>(std::optional<QString>()));
    }

    void takesTheRoomOfAPointer() { QCOMPARE(sizeof(Rare<std::array<int, 64>>), sizeof(void *)); }

    void holdsAValueOfItsOwn()
    {
        Rare<QString> rare = u"one"_s;
        const Rare<QString> copy = rare;
        rare = u"other"_s;
        QCOMPARE(*rare, u"other"_s);
        QCOMPARE(*copy, u"one"_s);
        QCOMPARE(copy->size(), 3);
    }

    void isAssignedToItselfWithoutHarm()
    {
        Rare<QString> rare = u"one"_s;
        const Rare<QString> &same = rare;
        rare = same;
        QCOMPARE(*rare, u"one"_s);
    }

    void isEmptiedByAssignment()
    {
        Rare<QString> rare = u"one"_s;
        rare = Rare<QString>();
        QVERIFY(!rare);
    }

    void isEqualByValue()
    {
        const Rare<QString> none;
        const Rare<QString> one = u"one"_s;
        QVERIFY(none == Rare<QString>());
        QVERIFY(one == Rare<QString>(std::optional(u"one"_s)));
        QVERIFY(one != Rare<QString>(u"other"_s));
        QVERIFY(one != none);
        QVERIFY(none != one);
    }
};

static const Kustomer::Testing::Suite<RareTest> suite;
#include "tst_rare.moc"
