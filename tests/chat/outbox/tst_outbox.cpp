// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outbox.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Testing::at;
using namespace Qt::Literals::StringLiterals;
using Delivery = Message::Delivery;

namespace {

void write(Outbox &outbox, const QString &clientId, const QString &body,
           const QString &conversation = u"c"_s, int knownUntil = 10)
{
    outbox.enqueue({.clientId = clientId,
                    .conversationId = conversation,
                    .draft = {.body = body},
                    .writtenAt = at(20),
                    .horizon = {.instant = knownUntil < 0 ? QDateTime() : at(knownUntil)}});
}

Message echo(const QString &body, int second = 30, const QString &conversation = u"c"_s)
{
    return {.id = u"m%1"_s.arg(second),
            .conversationId = conversation,
            .body = body,
            .createdAt = at(second),
            .direction = Message::Direction::FromCustomer};
}

QString next(const Outbox &outbox, const QString &conversation = u"c"_s)
{
    const Outbox::Entry *entry = outbox.nextOf(conversation);
    return entry ? entry->clientId : u"none"_s;
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void sendsOneAtATimeInTheOrderOfWriting();
    void keepsConversationsApart();
    void goesOnAfterAFailure();
    void sendsARetriedMessageBeforeLaterOnes();
    void claimsOnlyWhatItMayHaveSent_data();
    void claimsOnlyWhatItMayHaveSent();
    void claimsEachEchoForOneOfTwoEqualTexts();
    void claimsOnlyWhatIsNewerThanWasKnown();
    void claimsNothingWhereNothingWasKnown();
    void claimsNothingOfTheCompany();
    void remembersThatAnAnswerWasLost();
    void countsUnreadableAnswersInARow();
    void renamesAThread();
    void looksIntoAConversationThatAnEarlierProcessMayHaveFound();
    void letsTextsAloneLeaveWhileTheyAreWritten();
    void becomesARowOfTheTimeline();
    void leavesWhatItDoesNotKnowAlone();
    void placesEachEntryBehindTheLast();
    void restoresInOrderAndDoubtsWhatWasOnItsWay();
    void knowsHowFarItsCopyIs();
    void doubtsWhatMayBeWrittenLater();
    void keepsTheHorizonOfTheFirstAttempt();
    void claimsNoMessageOfAnotherEntry();
    void claimsWhatTheServiceHasTrimmed();
    void claimsFilesByTheirIds();
    void keepsTheOrderOfWritingWhateverTheClocksSay();
    void knowsWhetherTheServerMayStillBeAtIt();
};

void OutboxTest::sendsOneAtATimeInTheOrderOfWriting()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"b"_s);

    QCOMPARE(next(outbox), u"1"_s);
    outbox.startSending(u"1"_s, {});
    QCOMPARE(next(outbox), u"none"_s);
    outbox.requeue(u"1"_s, SendVerdict::NotSent);
    QCOMPARE(next(outbox), u"1"_s);
    outbox.startSending(u"1"_s, {});
    outbox.remove(u"1"_s);
    QCOMPARE(next(outbox), u"2"_s);
}

void OutboxTest::keepsConversationsApart()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s, u"c"_s);
    write(outbox, u"2"_s, u"b"_s, u"d"_s);
    write(outbox, u"3"_s, u"c"_s, u"c"_s);
    outbox.startSending(u"1"_s, {});

    QCOMPARE(next(outbox, u"d"_s), u"2"_s);
    QCOMPARE(next(outbox, u"e"_s), u"none"_s);
    QCOMPARE(outbox.conversations(), (QStringList{u"c"_s, u"d"_s}));
}

void OutboxTest::goesOnAfterAFailure()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"b"_s);
    outbox.startSending(u"1"_s, {});

    outbox.fail(u"1"_s, {.message = u"no"_s});

    QCOMPARE(next(outbox), u"2"_s);
    QCOMPARE(outbox.find(u"1"_s)->error->message, u"no"_s);
}

void OutboxTest::sendsARetriedMessageBeforeLaterOnes()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"b"_s);
    outbox.startSending(u"1"_s, {});
    outbox.fail(u"1"_s, {});

    outbox.retry(u"2"_s);
    QCOMPARE(next(outbox), u"2"_s);
    outbox.retry(u"1"_s);

    QCOMPARE(next(outbox), u"1"_s);
    QCOMPARE(outbox.find(u"1"_s)->attempts, 0);
    QVERIFY(!outbox.find(u"1"_s)->error);
}

void OutboxTest::claimsOnlyWhatItMayHaveSent_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("isUncertain");
    QTest::addColumn<bool>("isClaimed");

    QTest::newRow("queued") << Delivery::Queued << false << false;
    QTest::newRow("queued, an answer was lost") << Delivery::Queued << true << true;
    QTest::newRow("sending") << Delivery::Sending << false << true;
    QTest::newRow("failed") << Delivery::Failed << false << false;
    QTest::newRow("failed, an answer was lost") << Delivery::Failed << true << true;
}

void OutboxTest::claimsOnlyWhatItMayHaveSent()
{
    QFETCH(Delivery, delivery);
    QFETCH(bool, isUncertain);
    QFETCH(bool, isClaimed);
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.startSending(u"1"_s, {});
    if (isUncertain)
        outbox.requeue(u"1"_s, SendVerdict::Unknown);
    if (delivery == Delivery::Failed)
        outbox.fail(u"1"_s, {});
    else if (delivery == Delivery::Queued)
        outbox.requeue(u"1"_s, SendVerdict::NotSent);

    QCOMPARE(outbox.claim(echo(u"b"_s)), QString());
    QCOMPARE(outbox.claim(echo(u"a"_s, 30, u"d"_s)), QString());
    QCOMPARE(outbox.claim(echo(u"a"_s)), isClaimed ? u"1"_s : QString());
    QCOMPARE(outbox.find(u"1"_s)->echo.has_value(), isClaimed);
}

void OutboxTest::claimsEachEchoForOneOfTwoEqualTexts()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"a"_s);
    outbox.startSending(u"1"_s, {});

    QCOMPARE(outbox.claim(echo(u"a"_s, 30)), u"1"_s);
    QCOMPARE(outbox.claim(echo(u"a"_s, 31)), QString());
    outbox.remove(u"1"_s);
    outbox.startSending(u"2"_s, {});
    QCOMPARE(outbox.claim(echo(u"a"_s, 32)), u"2"_s);
}

void OutboxTest::claimsOnlyWhatIsNewerThanWasKnown()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s, u"c"_s, 30);
    outbox.startSending(u"1"_s, {});

    QCOMPARE(outbox.claim(echo(u"a"_s, 29)), QString());
    QCOMPARE(outbox.claim(echo(u"a"_s, 30)), QString());
    QCOMPARE(outbox.claim(echo(u"a"_s, 31)), u"1"_s);
}

void OutboxTest::claimsNothingWhereNothingWasKnown()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s, u"c"_s, -1);
    outbox.startSending(u"1"_s, {});

    QCOMPARE(outbox.claim(echo(u"a"_s, 0)), QString()); // as it cannot have been sent
    outbox.setHorizon(u"1"_s, {.instant = at(-1)});
    QCOMPARE(outbox.claim(echo(u"a"_s, 0)), u"1"_s);
}

void OutboxTest::claimsNothingOfTheCompany()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.startSending(u"1"_s, {});
    Message answer = echo(u"a"_s);
    answer.direction = Message::Direction::FromCompany;

    QCOMPARE(outbox.claim(answer), QString());
}

void OutboxTest::remembersThatAnAnswerWasLost()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.startSending(u"1"_s, {});
    outbox.requeue(u"1"_s, SendVerdict::Unknown);
    outbox.startSending(u"1"_s, {});
    outbox.requeue(u"1"_s, SendVerdict::NotSent);
    outbox.fail(u"1"_s, {});
    outbox.retry(u"1"_s);

    QVERIFY(outbox.find(u"1"_s)->isUncertain);
}

void OutboxTest::countsUnreadableAnswersInARow()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    for (int i = 0; i < 5; ++i) {
        outbox.startSending(u"1"_s, {});
        QCOMPARE(outbox.countUnreadable(u"1"_s, {.kind = Error::Kind::Server}), 0);
        outbox.requeue(u"1"_s, SendVerdict::NotSent);
    }
    QVERIFY(!outbox.find(u"1"_s)->isUncertain);
    QCOMPARE(outbox.countUnreadable(u"1"_s, {.kind = Error::Kind::Protocol}), 1);
    QCOMPARE(outbox.countUnreadable(u"1"_s, {.kind = Error::Kind::Protocol}), 2);
    outbox.fail(u"1"_s, {.kind = Error::Kind::Protocol});
    QCOMPARE(outbox.claim(echo(u"a"_s, 40)), u"1"_s); // it is there after all
    QCOMPARE(outbox.countUnreadable(u"1"_s, {.kind = Error::Kind::Timeout}), 0);
    QCOMPARE(outbox.countUnreadable(u"2"_s, {.kind = Error::Kind::Protocol}), 0);
}

void OutboxTest::renamesAThread()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s, u"local-1"_s);
    write(outbox, u"2"_s, u"b"_s, u"local-1"_s);
    write(outbox, u"3"_s, u"c"_s, u"local-2"_s);
    outbox.startSending(u"1"_s, {});

    outbox.rename(u"local-1"_s, u"c"_s);

    QCOMPARE(outbox.conversations(), (QStringList{u"c"_s, u"local-2"_s}));
    QCOMPARE(next(outbox), u"1"_s);
    QVERIFY(!outbox.find(u"1"_s)->isUncertain);
    outbox.requeue(u"1"_s, SendVerdict::Unknown);
    QCOMPARE(outbox.claim(echo(u"a"_s, -100)), u"1"_s); // whatever is in it came later
}

void OutboxTest::looksIntoAConversationThatAnEarlierProcessMayHaveFound()
{
    Outbox earlier;
    write(earlier, u"1"_s, u"a"_s, u"local-1"_s);
    earlier.startSending(u"1"_s, {}, at(30));
    Outbox outbox;
    outbox.restore(earlier.takeChanges().written);

    outbox.rename(u"local-1"_s, u"c"_s);

    QVERIFY(outbox.find(u"1"_s)->isUncertain);
    QVERIFY(!outbox.find(u"1"_s)->sentAt.isValid()); // so that one look is enough
}

void OutboxTest::letsTextsAloneLeaveWhileTheyAreWritten()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    QVERIFY(outbox.find(u"1"_s)->mayLeaveUnwritten());
    std::ignore = outbox.takeChanges();
    QVERIFY(!outbox.find(u"1"_s)->mayLeaveUnwritten()); // it may be written as one that waits
    outbox.enqueue({.clientId = u"2"_s,
                    .conversationId = u"c"_s,
                    .draft = {.body = u"Yes"_s, .payload = u"yes"_s},
                    .writtenAt = at(20)});
    QVERIFY(!outbox.find(u"2"_s)->mayLeaveUnwritten());
}

void OutboxTest::becomesARowOfTheTimeline()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.startSending(u"1"_s, {});
    outbox.fail(u"1"_s, {.message = u"no"_s});

    const Message expected{.clientId = u"1"_s,
                           .conversationId = u"c"_s,
                           .body = u"a"_s,
                           .createdAt = at(20),
                           .direction = Message::Direction::FromCustomer,
                           .delivery = Delivery::Failed,
                           .error = Error{.message = u"no"_s}};
    QCOMPARE(outbox.find(u"1"_s)->toMessage(), expected);
}

void OutboxTest::leavesWhatItDoesNotKnowAlone()
{
    Outbox outbox;
    outbox.startSending(u"x"_s, {});
    outbox.requeue(u"x"_s, SendVerdict::Unknown);
    outbox.fail(u"x"_s, {});
    outbox.retry(u"x"_s);
    outbox.remove(u"x"_s);
    outbox.rename(u"x"_s, u"y"_s);

    QVERIFY(outbox.isEmpty());
    QCOMPARE(outbox.find(u"x"_s), nullptr);
    QCOMPARE(next(outbox), u"none"_s);
}

void OutboxTest::placesEachEntryBehindTheLast()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"b"_s); // within the same millisecond
    QVERIFY(outbox.find(u"2"_s)->writtenAt > outbox.find(u"1"_s)->writtenAt);
    QVERIFY(outbox.find(u"2"_s)->position > outbox.find(u"1"_s)->position);
    write(outbox, u"3"_s, u"c"_s, u"d"_s, 90); // the server's clock is ahead of ours
    QVERIFY(outbox.find(u"3"_s)->writtenAt > at(90));
}

void OutboxTest::restoresInOrderAndDoubtsWhatWasOnItsWay()
{
    Outbox earlier;
    write(earlier, u"1"_s, u"a"_s);
    write(earlier, u"2"_s, u"b"_s);
    earlier.startSending(u"1"_s, {});
    Outbox outbox;
    outbox.enqueue({.clientId = u"3"_s, .conversationId = u"c"_s, .writtenAt = at(60)});

    outbox.restore({*earlier.find(u"2"_s), *earlier.find(u"1"_s), *outbox.find(u"3"_s)});

    QCOMPARE(next(outbox), u"1"_s);
    QVERIFY(outbox.find(u"1"_s)->isUncertain);
    QVERIFY(outbox.find(u"1"_s)->copy == Outbox::Copy::AsSending);
    outbox.remove(u"1"_s);
    QCOMPARE(next(outbox), u"2"_s);
    QVERIFY(!outbox.find(u"2"_s)->isUncertain);
    QVERIFY(outbox.find(u"2"_s)->copy == Outbox::Copy::AsWaiting);
    outbox.remove(u"2"_s);
    QCOMPARE(next(outbox), u"3"_s);
    QVERIFY(!outbox.find(u"3"_s)->isWritten()); // which was here already
}

void OutboxTest::knowsHowFarItsCopyIs()
{
    Outbox outbox;
    const auto copy = [&outbox] {
        return outbox.find(u"1"_s)->copy;
    };
    write(outbox, u"1"_s, u"a"_s);
    QCOMPARE(copy(), Outbox::Copy::None);
    outbox.takeChanges();
    QCOMPARE(copy(), Outbox::Copy::BeingWritten);
    QVERIFY(outbox.noteWritten(*outbox.find(u"1"_s)));
    QCOMPARE(copy(), Outbox::Copy::AsWaiting);
    outbox.startSending(u"1"_s, {});
    const Changes<Outbox::Entry> changes = outbox.takeChanges();
    QCOMPARE(copy(), Outbox::Copy::AsWaiting);
    QVERIFY(!outbox.countAsWritten(u"1"_s)); // what could not be written stays on disk as it is
    outbox.suspect(u"1"_s);
    QCOMPARE(copy(), Outbox::Copy::AsWaiting);
    QVERIFY(!outbox.find(u"1"_s)->isUncertain);
    QVERIFY(!outbox.noteWritten(changes.written.first()));
    QCOMPARE(copy(), Outbox::Copy::AsSending);
}

void OutboxTest::doubtsWhatMayBeWrittenLater()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.takeChanges();
    outbox.suspect(u"1"_s);
    QVERIFY(outbox.find(u"1"_s)->isUncertain);
    QVERIFY(outbox.countAsWritten(u"1"_s));
    QVERIFY(!outbox.countAsWritten(u"1"_s));
    QVERIFY(outbox.find(u"1"_s)->isWritten());
}

void OutboxTest::keepsTheHorizonOfTheFirstAttempt()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    outbox.startSending(u"1"_s, {at(40), u"m40"_s});
    QCOMPARE(outbox.claim(echo(u"a"_s, 40)), QString());
    outbox.requeue(u"1"_s, SendVerdict::Unknown);
    outbox.startSending(u"1"_s, {at(50), {}});

    Message sameInstant = echo(u"a"_s, 40);
    sameInstant.id = u"another"_s;
    QCOMPARE(outbox.claim(sameInstant), u"1"_s);
}

void OutboxTest::claimsNoMessageOfAnotherEntry()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"a"_s);
    outbox.settle(u"2"_s, echo(u"a"_s, 30));
    outbox.startSending(u"1"_s, {});

    QCOMPARE(outbox.claim(echo(u"a"_s, 30)), QString());
    QCOMPARE(outbox.claim(echo(u"a"_s, 31)), u"1"_s);
}

void OutboxTest::claimsWhatTheServiceHasTrimmed()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"  Cafe\u0301\nau lait\n"_s);
    write(outbox, u"2"_s, u"Café au lait"_s);
    outbox.startSending(u"1"_s, {});

    QCOMPARE(outbox.claim(echo(u"Café\r\nau lait"_s, 30)), u"1"_s);
    outbox.settle(u"1"_s, echo(u"Café\r\nau lait"_s, 30));
    outbox.startSending(u"2"_s, {});
    QCOMPARE(outbox.claim(echo(u"Café\r\nau lait"_s, 30)), QString()); // of the other one
    QCOMPARE(outbox.claim(echo(u"Café au lait"_s, 31)), u"2"_s);
}

void OutboxTest::claimsFilesByTheirIds()
{
    Outbox outbox;
    outbox.enqueue({.clientId = u"1"_s,
                    .conversationId = u"c"_s,
                    .draft = {.files = {u"/a.png"_s}},
                    .files = {{.id = u"f1"_s}},
                    .writtenAt = at(20),
                    .horizon = {.instant = at(10)}});
    outbox.startSending(u"1"_s, {}, at(25));

    Message other = echo({}, 30);
    other.attachments = {{.id = u"f2"_s}};
    QCOMPARE(outbox.claim(other), QString());
    QCOMPARE(outbox.claim(echo({}, 31)), QString());
    Message same = echo({}, 32);
    same.attachments = {{.id = u"f1"_s}};
    QCOMPARE(outbox.claim(same), u"1"_s);
}

void OutboxTest::keepsTheOrderOfWritingWhateverTheClocksSay()
{
    Outbox outbox; // our clock is ahead of the server's
    write(outbox, u"1"_s, u"a"_s);
    write(outbox, u"2"_s, u"b"_s);
    write(outbox, u"3"_s, u"c"_s);
    write(outbox, u"4"_s, u"d"_s);
    outbox.fail(u"1"_s, {});
    outbox.fail(u"2"_s, {});
    outbox.startSending(u"3"_s, {});
    outbox.takeChanges();

    outbox.settle(u"3"_s, echo(u"c"_s, 15));

    const auto writtenAt = [&outbox](const QString &clientId) {
        return outbox.find(clientId)->writtenAt;
    };
    QVERIFY(writtenAt(u"1"_s) < writtenAt(u"2"_s));
    QVERIFY(writtenAt(u"2"_s) < at(15));
    QVERIFY(writtenAt(u"4"_s) > at(15));
    QCOMPARE(outbox.takeChanges().written.size(), 2);
    QCOMPARE(next(outbox), u"4"_s);
}

void OutboxTest::knowsWhetherTheServerMayStillBeAtIt()
{
    Outbox outbox;
    write(outbox, u"1"_s, u"a"_s);
    const auto sentAt = [&outbox] {
        return outbox.find(u"1"_s)->sentAt;
    };
    outbox.startSending(u"1"_s, {}, at(21));
    outbox.requeue(u"1"_s, SendVerdict::Unfinished);
    outbox.startSending(u"1"_s, {}, at(30)); // to look for it
    outbox.requeue(u"1"_s, SendVerdict::NotSent);
    QCOMPARE(sentAt(), at(21));
    outbox.noteLeaving(u"1"_s, at(60));
    QCOMPARE(sentAt(), at(60));
    outbox.requeue(u"1"_s, SendVerdict::Unknown);
    QCOMPARE(sentAt(), QDateTime());
}

static const Kustomer::Testing::Suite<OutboxTest> suite;
#include "tst_outbox.moc"
