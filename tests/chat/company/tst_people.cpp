// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mira = u"65f1c0de0000000000000f01"_s;
const QString jonas = u"65f1c0de0000000000000f02"_s;

} // namespace

/// Who writes for the company is looked up until the server tells (wire E18).
class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areAskedForUntilTheServerKnows();
    void areAskedForOnceWhereTheyAreNotThere();
    void doNotWaitForOneWhoCannotBeLookedUp();

private:
    /// Who wrote a text, as the client shows it.
    static QString senderOf(ChatCase &chat, const QString &id, const QString &body)
    {
        const TimelineModel *timeline = chat.client->timeline(id);
        for (int row = 0; row < timeline->rowCount(); ++row) {
            const bool isMessage = timeline->kindAt(row) == TimelineModel::Kind::Message;
            if (isMessage && timeline->messageAt(row).body == body)
                return timeline->messageAt(row).sender.displayName;
        }
        return {};
    }
    static QString lookUp(const QString &person) { return u"/c/v1/users/"_s + person; }
};

void PeopleTest::areAskedForUntilTheServerKnows()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int fault = chat.emulator->addFault({.path = lookUp(mira), .status = 500, .times = 5});

    chat.emulator->sendAsAgent(id, u"Hi"_s);

    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Mira Lindqvist"_s);
    QCOMPARE(chat.emulator->faultHits(fault), 5);
}

void PeopleTest::areAskedForOnceWhereTheyAreNotThere()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = lookUp(mira), .status = 404, .times = 0});

    for (const QString &body : {u"One"_s, u"Two"_s, u"Three"_s})
        chat.emulator->sendAsAgent(id, body);
    chat.emulator->sendAsAgent(id, {.body = u"Four"_s, .agentId = jonas}); // comes last

    QTRY_COMPARE(senderOf(chat, id, u"Four"_s), u"Jonas Weber"_s);
    QCOMPARE(senderOf(chat, id, u"Three"_s), u"Acme Care"_s); // the team
    QCOMPARE(chat.requestCount(u"GET "_s + lookUp(mira)), 1);
}

void PeopleTest::doNotWaitForOneWhoCannotBeLookedUp()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = lookUp(mira), .status = 500, .times = 0});

    chat.emulator->sendAsAgent(id, {.body = u"One"_s, .agentId = mira});
    QTRY_VERIFY(chat.requestCount(u"GET "_s + lookUp(mira)) > 0);
    chat.emulator->sendAsAgent(id, {.body = u"Two"_s, .agentId = jonas});

    QTRY_COMPARE(senderOf(chat, id, u"Two"_s), u"Jonas Weber"_s);
    QCOMPARE(senderOf(chat, id, u"One"_s), u"Acme Care"_s);
    chat.emulator->clearFaults();
    QTRY_COMPARE(senderOf(chat, id, u"One"_s), u"Mira Lindqvist"_s);
}

static const Suite<PeopleTest> suite;
#include "tst_people.moc"
