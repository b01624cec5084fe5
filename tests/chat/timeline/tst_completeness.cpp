// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/completeness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;

namespace {

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC);
}

} // namespace

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePageThatIsLoadedFirst();
    void isCarriedOnByEvents();
    void standsStillAfterALoss();
    void takesALookThatBeganAfterTheLoss();
    void goesBackToWhereALateLossBegan();
    void learnsFromALookWhereNothingWasLoaded();
};

void CompletenessTest::beginsWithThePageThatIsLoadedFirst()
{
    Completeness completeness;
    QVERIFY(!completeness.isKnown());
    completeness.hear(at(1));
    QVERIFY(!completeness.isKnown());

    completeness.begin({}); // a page without a message
    QVERIFY(!completeness.isKnown());
    completeness.begin(at(2));
    QVERIFY(completeness.isWhole());
    completeness.begin(at(9)); // an older page tells nothing of the newest messages
    QCOMPARE(completeness.until(), at(2));
}

void CompletenessTest::isCarriedOnByEvents()
{
    Completeness completeness;
    completeness.begin(at(2));

    completeness.hear(at(4));
    completeness.hear(at(3)); // late

    QCOMPARE(completeness.until(), at(4));
}

void CompletenessTest::standsStillAfterALoss()
{
    Completeness completeness;
    completeness.begin(at(2));

    completeness.lose();
    completeness.hear(at(4));

    QVERIFY(!completeness.isWhole());
    QCOMPARE(completeness.until(), at(2));
}

void CompletenessTest::takesALookThatBeganAfterTheLoss()
{
    Completeness completeness;
    completeness.begin(at(2));
    completeness.startLooking();
    completeness.lose();
    completeness.finishLooking(at(4));
    QVERIFY(!completeness.isWhole());
    QCOMPARE(completeness.until(), at(4)); // there it was complete all the same

    completeness.startLooking();
    completeness.finishLooking(at(5));
    QVERIFY(completeness.isWhole());
    completeness.hear(at(6));
    QCOMPARE(completeness.until(), at(6));
}

void CompletenessTest::goesBackToWhereALateLossBegan()
{
    Completeness completeness;
    completeness.begin(at(2));
    const QDateTime before = completeness.until();
    completeness.hear(at(4));

    completeness.loseSince(before);
    QCOMPARE(completeness.until(), at(2));
    QVERIFY(!completeness.isWhole());
    completeness.loseSince(at(3)); // nothing is won by a later one
    QCOMPARE(completeness.until(), at(2));
    completeness.loseSince({});
    QCOMPARE(completeness.until(), at(2));
}

void CompletenessTest::learnsFromALookWhereNothingWasLoaded()
{
    Completeness completeness;
    completeness.startLooking();
    completeness.finishLooking({});
    QVERIFY(!completeness.isKnown());
    completeness.startLooking();
    completeness.finishLooking(at(3));
    QVERIFY(completeness.isWhole());
    QCOMPARE(completeness.until(), at(3));
}

static const Kustomer::Testing::Suite<CompletenessTest> suite;
#include "tst_completeness.moc"
