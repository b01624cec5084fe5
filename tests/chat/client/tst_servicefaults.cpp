// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What an application meets when it asks the emulator for one of the faults that have names.
class ServiceFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void letNoLoginIn_data();
    void letNoLoginIn();
    void letNoStartSucceed();
    void refuseAMessageUntilItIsRetried();
    void keepMessagesWaiting();
    void loseAnAnswerButNoMessage();
    void letAMessageTakeItsTime();

private:
    static Message last(const ChatCase &chat, const QString &id)
    {
        const TimelineModel *timeline = chat.client->timeline(id);
        return timeline->messageAt(timeline->rowCount() - 1);
    }
};

void ServiceFaultsTest::letNoLoginIn_data()
{
    using Refusal = EmulatorFault::Refusal;
    QTest::addColumn<EmulatorFault::Refusal>("refusal");
    QTest::newRow("another secret") << Refusal::InvalidSignature;
    QTest::newRow("old") << Refusal::TokenExpired;
    QTest::newRow("nobody") << Refusal::MissingIdentity;
    QTest::newRow("no token") << Refusal::MalformedToken;
    QTest::newRow("somebody else") << Refusal::AlreadyIdentified;
}

void ServiceFaultsTest::letNoLoginIn()
{
    QFETCH(const EmulatorFault::Refusal, refusal);
    ChatCase chat;
    QVERIFY(chat.start());
    const EmulatorFault fault = EmulatorFault::refusedLogin(refusal);
    chat.emulator->addFault(fault);

    chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
    QCOMPARE(chat.client->lastError().code, fault.code);
    QVERIFY(chat.logIn());
}

void ServiceFaultsTest::letNoStartSucceed()
{
    ChatCase chat;
    chat.emulator->addFault(EmulatorFault::failedStart());
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"startFailed"_s), 1);

    chat.emulator->clearFaults();
    QVERIFY(chat.start());
}

void ServiceFaultsTest::refuseAMessageUntilItIsRetried()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->addFault(EmulatorFault::refusedMessage());
    const QString clientId = chat.client->sendMessage(id, {.body = u"Refused"_s});
    QTRY_COMPARE(last(chat, id).delivery, Message::Delivery::Failed);

    chat.client->retry(clientId);
    QTRY_COMPARE(last(chat, id).delivery, Message::Delivery::Sent);
    QCOMPARE(chat.kept(id), (QStringList{u"Hi"_s, u"Refused"_s}));
}

void ServiceFaultsTest::keepMessagesWaiting()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const int fault = chat.emulator->addFault(EmulatorFault::failedMessage());
    chat.client->sendMessage(id, {.body = u"Patient"_s});
    QTRY_VERIFY(chat.emulator->faultHits(fault) > 2);
    QVERIFY(last(chat, id).delivery != Message::Delivery::Sent);

    chat.emulator->clearFaults();
    QTRY_COMPARE(last(chat, id).delivery, Message::Delivery::Sent);
}

void ServiceFaultsTest::loseAnAnswerButNoMessage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const int fault = chat.emulator->addFault(EmulatorFault::lostAnswer());
    chat.client->sendMessage(id, {.body = u"Once"_s});
    QTRY_COMPARE(last(chat, id).delivery, Message::Delivery::Sent);
    QCOMPARE(chat.emulator->faultHits(fault), 1);
    QCOMPARE(chat.kept(id), (QStringList{u"Hi"_s, u"Once"_s}));
}

void ServiceFaultsTest::letAMessageTakeItsTime()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const int fault
        = chat.emulator->addFault(EmulatorFault::slowMessage(std::chrono::milliseconds(300)));
    chat.client->sendMessage(id, {.body = u"Slow"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Slow)"_s), 1);
    QCOMPARE(last(chat, id).delivery, Message::Delivery::Sent);
    QCOMPARE(chat.emulator->faultHits(fault), 1);
    QCOMPARE(chat.kept(id), (QStringList{u"Hi"_s, u"Slow"_s}));
}

static const Kustomer::Testing::Suite<ServiceFaultsTest> suite;
#include "tst_servicefaults.moc"
