// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sessions = u"/c/v1/chat/sessions"_s;

/// A customer who ends a conversation and does not wait for what becomes of it.
struct Talk : ChatCase
{
    explicit Talk(const QString &folder)
        : ChatCase(u"empty"_s, folder)
    {
        emulator->setSettings({{u"closableChat"_s, true}});
    }

    bool begin()
    {
        id = start() ? converse(u"First"_s) : QString();
        return !id.isEmpty();
    }
    /// Until it is cleared, such a request is never answered.
    void silence(const QString &method, const QString &path) const
    {
        emulator->addFault({.method = method,
                            .path = path,
                            .kind = EmulatorFault::Kind::Silence,
                            .times = Emulator::Always});
    }
    /// Ends it, and the process before there is an answer.
    [[nodiscard]] bool endAndQuit()
    {
        silence(u"PUT"_s, sessions);
        client->endConversation(id);
        return quitAfter(u"PUT "_s + sessions);
    }
    [[nodiscard]] bool quitAfter(const QString &request)
    {
        if (!waitFor([&] { return requestCount(request) > 0; }))
            return false;
        beginAnew();
        emulator->clearFaults();
        return true;
    }
    void beginAnew()
    {
        replaceClient();
        forgetHeard();
    }
    QString endReason() const { return emulator->probe().conversation(id)->endReason; }
    /// An end that is still wanted would have been asked for by now.
    [[nodiscard]] bool goOn()
    {
        return waitFor([this] { return countOf(u"conversationsLoaded"_s) > 0; })
            && !converse(u"Else"_s).isEmpty();
    }

    QString id;
};

} // namespace

/// An end that was asked for comes true, whatever becomes of who asked.
class EndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void outliveTheProcess();
    void outliveItBehindWhatWaits();
    void outliveItBeforeTheConversationIsThere();
    void areAskedForAgainWhereNobodyHears();
    void areOverOnceTheirFailureIsTold();
    void yieldToWhatTheCompanyWroteSince();
    void yieldToWhatTheCustomerWritesSince();
};

void EndsTest::outliveTheProcess()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.endAndQuit());

    QVERIFY(talk.start());

    QTRY_COMPARE(talk.endReason(), u"customer_ended"_s);
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    talk.beginAnew();
    talk.emulator->clearRequests();
    QVERIFY(talk.start());
    QVERIFY(talk.goOn());
    QCOMPARE(talk.requestCount(u"PUT "_s + sessions), 0);
    QCOMPARE(talk.errors(), QStringList());
}

void EndsTest::outliveItBehindWhatWaits()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.silence(u"POST"_s, u"/c/v1/chat/messages"_s);
    talk.client->sendText(talk.id, u"Last"_s);
    talk.client->endConversation(talk.id);
    QVERIFY(talk.quitAfter(u"POST /c/v1/chat/messages"_s));

    QVERIFY(talk.start());

    QTRY_COMPARE(talk.endReason(), u"customer_ended"_s);
    QCOMPARE(talk.kept(talk.id), QStringList({u"First"_s, u"Last"_s}));
}

void EndsTest::outliveItBeforeTheConversationIsThere()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.start());
    talk.silence(u"POST"_s, sessions);
    const QString thread = talk.client->beginConversation();
    talk.client->sendText(thread, u"First"_s);
    talk.client->endConversation(thread);
    QVERIFY(talk.quitAfter(u"POST "_s + sessions));

    QVERIFY(talk.start());

    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    talk.id = talk.listed().first();
    QCOMPARE(talk.endReason(), u"customer_ended"_s);
    QCOMPARE(talk.kept(talk.id), QStringList{u"First"_s});
}

void EndsTest::areAskedForAgainWhereNobodyHears()
{
    Talk talk{QString()};
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"PUT"_s, .path = sessions, .status = 500});
    auto asker = std::make_unique<QObject>(); // a window that shows the client of all
    talk.client->endConversation(talk.id, asker.get(), [](const Result<Conversation> &) {});

    asker.reset();

    QTRY_COMPARE(talk.endReason(), u"customer_ended"_s);
}

void EndsTest::areOverOnceTheirFailureIsTold()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"PUT"_s, .path = sessions, .status = 403});
    talk.client->endConversation(talk.id);
    QTRY_COMPARE(talk.errors().size(), 1);
    talk.beginAnew();

    QVERIFY(talk.start());

    QVERIFY(talk.goOn());
    QCOMPARE(talk.endReason(), QString());
}

void EndsTest::yieldToWhatTheCompanyWroteSince()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.endAndQuit());
    talk.emulator->advanceClock(1h);
    talk.emulator->sendAsAgent(talk.id, u"One more thing!"_s);

    QVERIFY(talk.start());

    QVERIFY(talk.goOn());
    QCOMPARE(talk.endReason(), QString());
}

void EndsTest::yieldToWhatTheCustomerWritesSince()
{
    const StorageFolder folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.endAndQuit());
    talk.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    talk.client->start();
    QTRY_VERIFY(talk.listed().contains(talk.id)); // from the disk
    QVERIFY(!talk.client->sendText(talk.id, u"One more thing!"_s).isEmpty());

    talk.emulator->clearFaults();
    talk.client->reconnect();

    QTRY_COMPARE(talk.kept(talk.id).last(), u"One more thing!"_s);
    QVERIFY(talk.goOn());
    QCOMPARE(talk.endReason(), QString());
}

static const Suite<EndsTest> suite;
#include "tst_ends.moc"
