// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/creations.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Which conversation a thread has become when the answer was lost.
class CreationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void takesANewAndEmptyConversation();
    void takesNoneOfAnotherThread();
    void leavesAConversationToTheThreadThatAskedForItsTitle();
    void knowsNothingOfOtherThreads();
    void forgetsFinishedOnesOnceAllAre();
    void goesOnAfterARestart();
    void dropsWhatNobodyNeeds();
};

void CreationsTest::takesANewAndEmptyConversation()
{
    Creations creations;
    creations.start(u"local-1"_s, u"Hello"_s, {u"old"_s});
    QVERIFY(creations.isUnderWay(u"local-1"_s));
    QVERIFY(creations.mayBe({.id = u"new"_s}, u"local-1"_s));
    QVERIFY(!creations.mayBe({.id = u"old"_s}, u"local-1"_s));
    const auto now = QDateTime::currentDateTimeUtc();
    Conversation other{.id = u"new"_s, .title = u"News for you"_s, .lastMessageAt = now};
    QVERIFY(!creations.mayBe(other, u"local-1"_s));
    Conversation greeted{.id = u"new"_s, .title = u"Hello"_s, .lastMessageAt = now};
    QVERIFY(creations.mayBe(greeted, u"local-1"_s));
    greeted.id = u"old"_s;
    QVERIFY(!creations.mayBe(greeted, u"local-1"_s));
}

void CreationsTest::takesNoneOfAnotherThread()
{
    Creations creations;
    creations.start(u"local-1"_s, u"Hello"_s, {});
    creations.start(u"local-2"_s, u"Hello"_s, {});
    creations.answer(u"local-2"_s, u"new"_s);
    QVERIFY(!creations.isUnderWay(u"local-2"_s));
    QVERIFY(!creations.mayBe({.id = u"new"_s}, u"local-1"_s));
}

void CreationsTest::leavesAConversationToTheThreadThatAskedForItsTitle()
{
    Creations creations;
    creations.start(u"local-1"_s, u"Hello"_s, {});
    creations.start(u"local-2"_s, u"My order"_s, {});
    creations.start(u"local-3"_s, u"Hello"_s, {});
    const Conversation hello{.id = u"new"_s, .title = u"Hello"_s};
    QVERIFY(creations.mayBe(hello, u"local-1"_s));
    QVERIFY(!creations.mayBe(hello, u"local-2"_s));
    QVERIFY(creations.mayBe(hello, u"local-3"_s));
    QVERIFY(creations.mayBe({.id = u"new"_s, .title = u"Chat"_s}, u"local-2"_s));

    creations.drop(u"local-3"_s);
    creations.answer(u"local-1"_s, u"other"_s);
    QVERIFY(creations.mayBe(hello, u"local-2"_s));
}

void CreationsTest::knowsNothingOfOtherThreads()
{
    Creations creations;
    creations.answer(u"local-1"_s, u"c"_s);
    creations.finish(u"local-1"_s);
    QVERIFY(!creations.isUnderWay(u"local-1"_s));
    QVERIFY(!creations.mayBe({.id = u"c"_s}, u"local-1"_s));
}

void CreationsTest::forgetsFinishedOnesOnceAllAre()
{
    Creations creations;
    creations.start(u"local-1"_s, u"Hello"_s, {});
    creations.start(u"local-2"_s, u"Hello"_s, {});
    creations.takeChanges();
    creations.answer(u"local-1"_s, u"c"_s);
    QCOMPARE(creations.takeChanges().written.size(), 1);
    QCOMPARE(creations.answered().size(), 1);
    creations.finish(u"local-1"_s);
    QCOMPARE(creations.answered().size(), 0);
    creations.answer(u"local-2"_s, u"d"_s);
    creations.finish(u"local-2"_s);
    const auto changes = creations.takeChanges();
    QCOMPARE(changes.written.size(), 0);
    QCOMPARE(changes.removed.size(), 2);
}

void CreationsTest::goesOnAfterARestart()
{
    Creations creations;
    creations.restore({{.threadId = u"local-1"_s, .knownBefore = {u"old"_s}}});
    QVERIFY(creations.isUnderWay(u"local-1"_s));
    QVERIFY(!creations.mayBe({.id = u"old"_s}, u"local-1"_s));
    QVERIFY(creations.takeChanges().isEmpty());
}

void CreationsTest::dropsWhatNobodyNeeds()
{
    Creations creations;
    creations.start(u"local-1"_s, u"Hello"_s, {});
    creations.takeChanges();
    creations.drop(u"local-1"_s);
    QVERIFY(!creations.isUnderWay(u"local-1"_s));
    QCOMPARE(creations.takeChanges().removed, QStringList{u"local-1"_s});
}

static const Kustomer::Testing::Suite<CreationsTest> suite;
#include "tst_creations.moc"
