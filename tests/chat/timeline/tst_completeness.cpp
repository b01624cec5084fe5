// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/completeness.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Testing::at;

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void beginsWithThePageThatIsLoadedFirst();
    void isCarriedOnByEvents();
    void standsStillAfterALoss();
    void takesALookThatBeganAfterTheLoss();
    void goesBackToWhereALateLossBegan();
    void hasEverythingOfAConversationWithoutAMessage();
    void isConfirmedWhereNothingIsMissing();
    void isNotConfirmedByWhatWasAskedBeforeALoss();
};

void CompletenessTest::beginsWithThePageThatIsLoadedFirst()
{
    Completeness completeness;
    QVERIFY(!completeness.isKnown());
    completeness.hear(at(1));
    QVERIFY(!completeness.isKnown());

    completeness.fill(completeness.now(), at(2));
    QVERIFY(completeness.isWhole());
    QCOMPARE(completeness.until(), at(2));
}

void CompletenessTest::isCarriedOnByEvents()
{
    Completeness completeness;
    completeness.fill(0, at(2));

    completeness.hear(at(4));
    completeness.hear(at(3)); // late

    QCOMPARE(completeness.until(), at(4));
}

void CompletenessTest::standsStillAfterALoss()
{
    Completeness completeness;
    completeness.fill(0, at(2));

    completeness.lose();
    completeness.hear(at(4));

    QVERIFY(!completeness.isWhole());
    QCOMPARE(completeness.until(), at(2));
}

void CompletenessTest::takesALookThatBeganAfterTheLoss()
{
    Completeness completeness;
    completeness.fill(0, at(2));
    const Completeness::Moment before = completeness.now();
    completeness.lose();
    completeness.fill(before, at(4));
    QVERIFY(!completeness.isWhole());
    QCOMPARE(completeness.until(), at(4)); // there it was complete all the same

    completeness.fill(completeness.now(), at(5));
    QVERIFY(completeness.isWhole());
    completeness.hear(at(6));
    QCOMPARE(completeness.until(), at(6));
}

void CompletenessTest::goesBackToWhereALateLossBegan()
{
    Completeness completeness;
    completeness.fill(0, at(2));
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

void CompletenessTest::hasEverythingOfAConversationWithoutAMessage()
{
    Completeness completeness;
    completeness.fill(completeness.now(), {});
    QVERIFY(completeness.isWhole());
    completeness.hear(at(3));
    QCOMPARE(completeness.until(), at(3));
}

void CompletenessTest::isConfirmedWhereNothingIsMissing()
{
    Completeness completeness;
    QVERIFY(!completeness.confirm(completeness.now(), at(2))); // nothing was loaded
    completeness.fill(completeness.now(), at(2));
    completeness.lose();

    QVERIFY(!completeness.confirm(completeness.now(), at(3)));
    QVERIFY(!completeness.isWhole());
    QVERIFY(completeness.confirm(completeness.now(), at(2)));
    QVERIFY(completeness.isWhole());
}

void CompletenessTest::isNotConfirmedByWhatWasAskedBeforeALoss()
{
    Completeness completeness;
    completeness.fill(completeness.now(), at(2));
    const Completeness::Moment asked = completeness.now();
    completeness.lose();

    QVERIFY(!completeness.confirm(asked, at(2)));
    QVERIFY(!completeness.isWhole());
}

static const Kustomer::Testing::Suite<CompletenessTest> suite;
#include "tst_completeness.moc"
