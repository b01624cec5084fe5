// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"
#include "support/chatcase.h"
#include "support/relay.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/tlsidentities.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mark = u"PUT /c/v1/chat/sessions/"_s;

/// The rows of a conversation, days left out: texts, and a line above what is new.
QString rowsOf(ChatCase &chat, const QString &id)
{
    const TimelineModel *timeline = chat.client->timeline(id);
    QStringList rows;
    for (int row = 0; row < timeline->rowCount(); ++row) {
        if (timeline->kindAt(row) == TimelineModel::Kind::Unread)
            rows.append(u"---"_s);
        else if (timeline->kindAt(row) == TimelineModel::Kind::Message)
            rows.append(timeline->messageAt(row).body);
    }
    return rows.join(u' ');
}

void sendMany(ChatCase &chat, const QString &id, int count)
{
    for (int i = 0; i < count; ++i) {
        chat.emulator->advanceClock(1ms);
        chat.emulator->sendAsAgent(id, QString::number(i));
    }
}

} // namespace

/// What the customer has not seen, counted and drawn.
class UnreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keepsAMarkUntilTheServerHasIt();
    void keepsAMarkInAStrangeNetwork_data();
    void keepsAMarkInAStrangeNetwork();
    void keepsAMarkUntilTheServerIsToBeTrusted();
    void marksOnce();
    void seesAtTheReturnWhatWasReadElsewhere();
    void marksOthersWhereOneFails();
    void countsBeyondAPage();
    void tellsTheCount();
    void tellsTheCountOfEachConversation();
    void tellsThatNothingIsUnreadOnceTheCustomerHasLeft_data();
    void tellsThatNothingIsUnreadOnceTheCustomerHasLeft();
    void drawsTheLineWhereAConversationIsOpenedWithNews();
    void drawsTheLineForWhatArrivesWhileNobodyLooks();
    void drawsNoLineUnderTheEyesOfTheCustomer();
};

void UnreadTest::keepsAMarkUntilTheServerHasIt()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->addFault({.method = u"PUT"_s, .status = 503, .retryAfter = 1h, .times = 0});

    chat.client->markRead(id);
    QTRY_COMPARE(chat.requestCount(mark), 1);
    chat.replaceClient();
    chat.emulator->clearFaults();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.requestCount(mark), 2);
    QTRY_COMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.client->unreadCount(), 0);
    chat.emulator->sendAsAgent(id, u"Two"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    QCOMPARE(chat.requestCount(mark), 2); // once is enough
    chat.client->markRead(id);
    QTRY_COMPARE(chat.requestCount(mark), 3);
    chat.storageDirectory.clear();
    chat.replaceClient(); // knows only what the server says
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.client->unreadCount(), 0);
}

void UnreadTest::keepsAMarkInAStrangeNetwork_data()
{
    using Kind = EmulatorFault::Kind;
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<int>("tries"); // more of them change nothing
    QTest::addColumn<bool>("isRestarted");
    const EmulatorFault portal{.status = 302, .location = u"http://portal.example.com/"_s};
    const EmulatorFault proxy{.status = 407};
    const EmulatorFault half{.kind = Kind::MalformedJson};
    for (const bool isRestarted : {false, true}) {
        const char *end = isRestarted ? ", restarted" : "";
        QTest::addRow("a portal%s", end) << portal << 4 << isRestarted;
        QTest::addRow("a proxy that asks who it is%s", end) << proxy << 1 << isRestarted;
        QTest::addRow("a page%s", end) << EmulatorFault{.kind = Kind::HtmlBody} << 4 << isRestarted;
        QTest::addRow("half an answer%s", end) << half << 4 << isRestarted;
    }
}

void UnreadTest::keepsAMarkInAStrangeNetwork()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(const int, tries);
    QFETCH(const bool, isRestarted);
    fault.method = u"PUT"_s;
    fault.times = Emulator::Always;
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    const int network = chat.emulator->addFault(fault);

    chat.client->markRead(id);
    QTRY_COMPARE(chat.emulator->faultHits(network), tries);
    chat.emulator->clearFaults();
    if (isRestarted) {
        chat.replaceClient();
        QVERIFY(chat.start());
    } else {
        chat.client->reconnect();
    }

    QTRY_COMPARE(chat.requestCount(mark), tries + 1);
    QTRY_VERIFY(chat.emulator->probe().conversation(id)->lastSeenAt.isValid());
    QTRY_COMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.client->unreadCount(), 0);
}

void UnreadTest::keepsAMarkUntilTheServerIsToBeTrusted()
{
    const Trust trust;
    ChatCase chat;
    SafeFront front(tlsIdentity(u"trusted.pem"_s), quint16(chat.emulator->apiUrl().port()));
    chat.setApiUrl(QUrl(u"https://localhost:%1"_s.arg(front.serverPort())));
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    front.become(tlsIdentity(u"selfsigned.pem"_s));
    chat.client->markRead(id);
    QTRY_VERIFY(!chat.errors().isEmpty());
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Tls);

    front.become(tlsIdentity(u"trusted.pem"_s));
    chat.client->reconnect();

    QTRY_VERIFY(chat.emulator->probe().conversation(id)->lastSeenAt.isValid());
}

void UnreadTest::marksOnce()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->addFault({.method = u"PUT"_s, .status = 503});

    chat.client->markRead(id);
    chat.client->markRead(id);

    QTRY_COMPARE(chat.requestCount(mark), 2); // the failure and its repetition
    chat.emulator->sendAsAgent(id, u"Two"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    QCOMPARE(chat.requestCount(mark), 2);
}

void UnreadTest::seesAtTheReturnWhatWasReadElsewhere()
{
    ChatCase chat;
    chat.pace.pollInBackground = 20ms;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const std::unique_ptr<ChatClient> desk = std::move(chat.client);
    chat.replaceClient();
    QVERIFY(chat.start());
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(desk->unreadCount(), 1);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.client->markRead(id);
    QTRY_COMPARE(chat.requestCount(mark), 1);

    desk->reconnect();

    QTRY_COMPARE(desk->unreadCount(), 0);
}

void UnreadTest::marksOthersWhereOneFails()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QStringList ids;
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
        ids.append(chat.converse(text));
    for (const QString &id : std::as_const(ids))
        chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 3);
    for (const QString &failing : {ids.at(0), ids.at(1)})
        chat.emulator->addFault(
            {.method = u"PUT"_s, .path = u"/c/v1/chat/sessions/"_s + failing, .times = 0});

    for (const QString &id : std::as_const(ids))
        chat.client->markRead(id);

    QTRY_VERIFY(chat.emulator->probe().conversation(ids.at(2))->lastSeenAt.isValid());
    chat.emulator->clearFaults();
    QTRY_VERIFY(chat.emulator->probe().conversation(ids.at(0))->lastSeenAt.isValid());
    QTRY_VERIFY(chat.emulator->probe().conversation(ids.at(1))->lastSeenAt.isValid());
}

void UnreadTest::countsBeyondAPage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    sendMany(chat, id, 60);
    QTRY_COMPARE(chat.client->unreadCount(), 60);

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.client->unreadCount(), 60);
    chat.client->timeline(id);
    chat.emulator->sendAsAgent(id, u"One more"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 61);
}

void UnreadTest::tellsTheCount()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const QSignalSpy told(chat.client.get(), &ChatClient::unreadCountChanged);

    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toInt(), 1);
    chat.client->markRead(id);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).at(0).toInt(), 0);
}

void UnreadTest::tellsTheCountOfEachConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString first = chat.converse(u"Hi"_s);
    const QString second = chat.converse(u"Again"_s);
    QStringList told;
    connect(chat.client.get(), &ChatClient::conversationUnreadCountChanged, this,
            [&](const QString &id, int count) {
                told.append(u"%1 %2"_s.arg(id == first ? u"first"_s : u"second"_s).arg(count));
            });

    chat.emulator->sendAsAgent(first, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->sendAsAgent(second, u"Two"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 2);
    chat.client->markRead(first);
    QTRY_COMPARE(told, (QStringList{u"first 1"_s, u"second 1"_s, u"first 0"_s}));

    const QSignalSpy left(chat.client.get(), &ChatClient::loggedOut);
    chat.client->logout();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(told.size(), 3); // of whom has left nothing is told
}

void UnreadTest::tellsThatNothingIsUnreadOnceTheCustomerHasLeft_data()
{
    QTest::addColumn<std::function<void(ChatClient &)>>("leave");
    using Leave = std::function<void(ChatClient &)>;
    QTest::newRow("stopped") << Leave([](ChatClient &client) { client.stop(); });
    QTest::newRow("logged out") << Leave([](ChatClient &client) { client.logout(); });
    QTest::newRow("logged out and stopped") << Leave([](ChatClient &client) {
        client.logout();
        client.stop();
    });
    QTest::newRow("consent withdrawn")
        << Leave([](ChatClient &client) { client.consent()->withdraw(); });
    QTest::newRow("read and logged out") << Leave([](ChatClient &client) {
        client.markRead(client.conversations()->at(0).id);
        client.logout();
    });
}

void UnreadTest::tellsThatNothingIsUnreadOnceTheCustomerHasLeft()
{
    QFETCH(const std::function<void(ChatClient &)>, leave);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const QSignalSpy told(chat.client.get(), &ChatClient::unreadCountChanged);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(told.size(), 1);

    leave(*chat.client);

    QCOMPARE(chat.client->unreadCount(), 0);
    QTRY_COMPARE(told.last().at(0).toInt(), 0);
}

void UnreadTest::drawsTheLineWhereAConversationIsOpenedWithNews()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.client->setAttention(ChatClient::Attention::OnScreen);
    chat.emulator->sendAsAgent(id, u"One"_s);
    chat.emulator->advanceClock(1s);
    chat.emulator->sendAsAgent(id, u"Two"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 2);
    QCOMPARE(rowsOf(chat, id), u"Hi One Two"_s);

    chat.client->watchConversation(id);
    chat.client->markRead(id);
    QCOMPARE(rowsOf(chat, id), u"Hi --- One Two"_s);
    chat.emulator->sendAsAgent(id, u"Three"_s);
    QTRY_COMPARE(rowsOf(chat, id), u"Hi --- One Two Three"_s);

    chat.client->sendMessage(id, {.body = u"Thanks"_s});
    QTRY_COMPARE(rowsOf(chat, id), u"Hi One Two Three Thanks"_s);
}

void UnreadTest::drawsTheLineForWhatArrivesWhileNobodyLooks()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.client->watchConversation(id);
    chat.client->setAttention(ChatClient::Attention::Background);

    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(rowsOf(chat, id), u"Hi --- One"_s);
    chat.client->markRead(id);
    chat.emulator->advanceClock(1s);
    chat.emulator->sendAsAgent(id, u"Two"_s);
    QTRY_COMPARE(rowsOf(chat, id), u"Hi One --- Two"_s);

    chat.client->watchConversation({});
    QCOMPARE(rowsOf(chat, id), u"Hi One Two"_s);
}

void UnreadTest::drawsNoLineUnderTheEyesOfTheCustomer()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.client->watchConversation(id);
    chat.client->setAttention(ChatClient::Attention::OnScreen);

    chat.emulator->sendAsAgent(id, u"One"_s);

    QTRY_COMPARE(rowsOf(chat, id), u"Hi One"_s);
}

static const Kustomer::Testing::Suite<UnreadTest> suite;
#include "tst_unread.moc"
