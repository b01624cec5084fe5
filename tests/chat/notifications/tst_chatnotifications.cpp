// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/notifications/chatnotifications.h"
#include "chat/seats/chatseat.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>
#include <QTimer>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using Content = ChatNotifications::Content;
using Sound = ChatNotification::Sound;

/// What a client tells to be shown outside of its windows.
class ChatNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellWhoWroteWhat();
    void sayWhatIsRead();
    void tellOfABurstOnceAndWithOneSound();
    void countInDigitsOfTheLanguage();
    void replaceWhatStands();
    void sayNothingOfWhatIsOnScreen();
    void sayNothingOfWhatTheCustomerWrites();
    void goWhenTheConversationIsRead();
    void goWhenTheConversationIsOnScreen();
    void goWithTheCustomer();
    void sayNoTextWhereItIsHidden_data();
    void sayNoTextWhereItIsHidden();
    void goWhereTheySayTooMuch();
    void waitForNoNameThatIsKnown();
    void waitForANameAsLongAsItIsWorth();
    void areTheApplicationsToDecide();
    void canBeSwitchedOff();
    void canBeSilent();
    void outliveTheDeletionOfTheirClient();

private:
    bool write(const QString &text) { return !m_chat->emulator->sendAsAgent(m_id, text).isEmpty(); }
    QString posted() const { return m_posted.isEmpty() ? QString() : m_posted.last().text; }

    std::unique_ptr<ChatCase> m_chat;
    QString m_id;
    QList<ChatNotification> m_posted;
    QStringList m_withdrawn;
};

void ChatNotificationsTest::init()
{
    failOnAnyWarning();
    m_chat = std::make_unique<ChatCase>(u"lab"_s);
    QVERIFY(m_chat->start());
    m_id = m_chat->converse(u"Hello"_s);
    QVERIFY(!m_id.isEmpty());
    m_posted.clear();
    m_withdrawn.clear();
    ChatNotifications *news = m_chat->client->notifications();
    connect(news, &ChatNotifications::posted, this,
            [this](const ChatNotification &one) { m_posted.append(one); });
    connect(news, &ChatNotifications::withdrawn, this,
            [this](const QString &id) { m_withdrawn.append(id); });
}

void ChatNotificationsTest::cleanup()
{
    m_chat.reset();
}

void ChatNotificationsTest::tellWhoWroteWhat()
{
    QVERIFY(write(u"  Your parcel\n\nis on its way.  "_s));
    QTRY_COMPARE(m_posted.size(), 1);
    const ChatNotification &told = m_posted.first();
    QCOMPARE(told.conversationId, m_id);
    QCOMPARE(told.text, u"Your parcel is on its way."_s);
    QVERIFY(!told.title.isEmpty() && told.title != m_chat->client->settings().teamName);
    QCOMPARE(told.count, 1);
    QCOMPARE(told.sound, Sound::Played);
    QCOMPARE(told.message.conversationId, m_id);
}

void ChatNotificationsTest::sayWhatIsRead()
{
    QVERIFY(write(u"See **our** [returns page](https://x.example/secret)\nof __init__"_s));
    QTRY_COMPARE(posted(), u"See our returns page of __init__"_s);
    QVERIFY(write(u"*long* "_s.repeated(100)));
    QTRY_VERIFY(posted().contains(u"long long"_s) && posted().endsWith(u'…'));
}

void ChatNotificationsTest::tellOfABurstOnceAndWithOneSound()
{
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
        QVERIFY(write(text));
    QTRY_VERIFY(!m_posted.isEmpty() && m_posted.last().count == 3);
    QCOMPARE(posted(), u"3 new messages\nThree"_s);
    const auto loud = std::ranges::count(m_posted, Sound::Played, &ChatNotification::sound);
    QCOMPARE(loud, 1);
}

void ChatNotificationsTest::countInDigitsOfTheLanguage()
{
    const QLocale egypt(u"ar_EG"_s);
    m_chat->client->setLanguage(u"ar_eg"_s);
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
        QVERIFY(write(text));
    QTRY_VERIFY(!m_posted.isEmpty() && m_posted.last().count == 3);
    QVERIFY(egypt.toString(3) != QLocale::c().toString(3));
    QVERIFY2(posted().startsWith(egypt.toString(3)), qPrintable(posted()));
}

void ChatNotificationsTest::replaceWhatStands()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_posted.size(), 2);
    QCOMPARE(m_posted.last().conversationId, m_id);
    QCOMPARE(m_posted.last().count, 2);
    QCOMPARE(m_posted.last().sound, Sound::None);
    QCOMPARE(m_withdrawn, QStringList());
}

void ChatNotificationsTest::sayNothingOfWhatIsOnScreen()
{
    const auto seat = m_chat->client->takeSeat();
    seat->setAttention(ChatClient::Attention::OnScreen);
    seat->watchConversation(m_id);
    QVERIFY(write(u"Seen"_s));
    QTRY_COMPARE(m_chat->countOf(u"received(Seen)"_s), 1);
    seat->setAttention(ChatClient::Attention::Background);
    QVERIFY(write(u"Unseen"_s));
    QTRY_COMPARE(posted(), u"Unseen"_s);
    QCOMPARE(m_posted.size(), 1);
}

void ChatNotificationsTest::sayNothingOfWhatTheCustomerWrites()
{
    m_chat->client->sendText(m_id, u"And another thing"_s);
    QTRY_COMPARE(m_chat->countOf(u"sent(And another thing)"_s), 1);
    QVERIFY(write(u"Yes?"_s));
    QTRY_COMPARE(posted(), u"Yes?"_s);
    QCOMPARE(m_posted.size(), 1);
}

void ChatNotificationsTest::goWhenTheConversationIsRead()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    m_chat->client->markRead(m_id);
    QTRY_COMPARE(m_withdrawn, QStringList{m_id});
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_posted.size(), 2);
    QCOMPARE(m_posted.last().count, 1);
}

void ChatNotificationsTest::goWhenTheConversationIsOnScreen()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    const auto seat = m_chat->client->takeSeat();
    seat->watchConversation(m_id);
    QCOMPARE(m_withdrawn, QStringList());
    seat->setAttention(ChatClient::Attention::OnScreen);
    QTRY_COMPARE(m_withdrawn, QStringList{m_id});
}

void ChatNotificationsTest::goWithTheCustomer()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    m_chat->client->logout();
    QTRY_COMPARE(m_withdrawn, QStringList{m_id});
    QTRY_COMPARE(m_chat->countOf(u"loggedOut"_s), 1);
    QCOMPARE(m_posted.size(), 1);
}

void ChatNotificationsTest::sayNoTextWhereItIsHidden_data()
{
    QTest::addColumn<Content>("content");
    QTest::newRow("sender only") << Content::SenderOnly;
    QTest::newRow("hidden") << Content::Hidden;
}

void ChatNotificationsTest::sayNoTextWhereItIsHidden()
{
    QFETCH(const Content, content);
    m_chat->client->notifications()->setContent(content);
    QVERIFY(write(u"Secret"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(posted(), u"New message"_s);
    QVERIFY(!m_posted.first().title.contains(u"Secret"_s));
    QVERIFY(write(u"Another secret"_s));
    QTRY_COMPARE(posted(), u"2 new messages"_s);
    const QString team = m_chat->client->settings().teamName;
    QCOMPARE(m_posted.first().title == team, content == Content::Hidden);
}

void ChatNotificationsTest::goWhereTheySayTooMuch()
{
    ChatNotifications *news = m_chat->client->notifications();
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    news->setContent(Content::Hidden);
    QTRY_COMPARE(m_withdrawn, QStringList{m_id});
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_posted.size(), 2);
    QCOMPARE(posted(), u"2 new messages"_s);
    news->setContent(Content::Full);
    QVERIFY(write(u"Three"_s));
    QTRY_COMPARE(posted(), u"3 new messages\nThree"_s);
    QCOMPARE(m_withdrawn, QStringList{m_id});
}

void ChatNotificationsTest::waitForNoNameThatIsKnown()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList inTime;
    QTimer limit; // less than a name is waited for
    limit.setSingleShot(true);
    ChatCase chat(u"lab"_s);
    chat.liveBy(&now);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    connect(chat.client.get(), &ChatClient::messageReceived, &limit,
            [&limit] { limit.start(std::chrono::seconds(1)); });
    connect(chat.client->notifications(), &ChatNotifications::posted, &limit,
            [&](const ChatNotification &one) {
                inTime.append(limit.isActive() ? one.title : u"too late"_s);
            });
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(inTime.size(), 1);

    now = now.addSecs(2 * 60 * 60); // by when names are looked up again
    const int fault = chat.emulator->addFault(
        {.path = u"/c/v1/users"_s, .kind = EmulatorFault::Kind::Silence, .times = 0});
    chat.emulator->sendAsAgent(id, u"Two"_s);

    QTRY_COMPARE(inTime.size(), 2);
    QCOMPARE(inTime.last(), u"Mira Lindqvist"_s);
    QTRY_COMPARE(chat.emulator->faultHits(fault), 1);
}

void ChatNotificationsTest::waitForANameAsLongAsItIsWorth()
{
    QStringList inTime;
    QTimer limit; // less than a name is worth usually
    limit.setSingleShot(true);
    ChatCase chat(u"lab"_s);
    chat.pace.naming = std::chrono::milliseconds(20);
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    connect(chat.client.get(), &ChatClient::messageReceived, &limit,
            [&limit] { limit.start(std::chrono::seconds(1)); });
    connect(chat.client->notifications(), &ChatNotifications::posted, &limit,
            [&](const ChatNotification &one) {
                inTime.append(limit.isActive() ? one.text : u"too late"_s);
            });
    const int fault = chat.emulator->addFault(
        {.path = u"/c/v1/users"_s, .kind = EmulatorFault::Kind::Silence, .times = 0});

    chat.emulator->sendAsAgent(id, u"One"_s);

    QTRY_COMPARE(inTime, QStringList{u"One"_s});
    QTRY_COMPARE(chat.emulator->faultHits(fault), 1);
}

void ChatNotificationsTest::areTheApplicationsToDecide()
{
    QStringList asked;
    m_chat->client->notifications()->setHandler([&](ChatNotification &one) {
        asked.append(one.message.body);
        if (one.message.body == "Drop"_L1)
            return NotificationDecision::Drop;
        one.text = u"Changed"_s;
        return NotificationDecision::Show;
    });
    QVERIFY(write(u"Drop"_s));
    QTRY_COMPARE(asked, QStringList{u"Drop"_s});
    QVERIFY(write(u"Show"_s));
    QTRY_COMPARE(posted(), u"Changed"_s);
    QCOMPARE(m_posted.size(), 1);
}

void ChatNotificationsTest::canBeSwitchedOff()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    m_chat->client->notifications()->setEnabled(false);
    QTRY_COMPARE(m_withdrawn, QStringList{m_id});
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_chat->countOf(u"received(Two)"_s), 1);
    m_chat->client->notifications()->setEnabled(true);
    QVERIFY(write(u"Three"_s));
    QTRY_COMPARE(posted(), u"Three"_s);
    QCOMPARE(m_posted.size(), 2);
}

void ChatNotificationsTest::canBeSilent()
{
    m_chat->client->notifications()->setSounding(false);
    QVERIFY(write(u"Hush"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().sound, Sound::None);
}

void ChatNotificationsTest::outliveTheDeletionOfTheirClient()
{
    bool isAsked = false;
    m_chat->client->notifications()->setHandler([&](ChatNotification &) {
        isAsked = true;
        m_chat->client.reset();
        return NotificationDecision::Show;
    });
    QVERIFY(write(u"The last one"_s));
    QTRY_VERIFY(isAsked);
    QCOMPARE(m_posted.size(), 0);
}

static const Suite<ChatNotificationsTest> suite;
#include "tst_chatnotifications.moc"
