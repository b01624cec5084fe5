// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/guest/guestchat.h"
#include "widgets/launcher/nudgecard.h"
#include "widgets/notifications/noticeboard.h"
#include "widgets/shell/newsbanner.h"

#include <KustomerChat/ChatNotifications>
#include <KustomerChat/KustomerChatLauncher>

#include <QAbstractButton>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What a person is told by the desktop: on a real bus, by a server of the test's own.
class DesktopNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void tellWhoWroteWhat();
    void obeyWhatTheServerIsCapableOf_data();
    void obeyWhatTheServerIsCapableOf();
    void becomeOneForABurst();
    void replaceWhatIsNotAnsweredYet();
    void goWhenTheyAreRead();
    void goWithTheLogout();
    void goWithTheChat();
    void openTheConversation();
    void markItAsRead();
    void takeAnAnswer();
    void keepAnAnswerThatWasRefused();
    void leadToAnAnswerWithACardNumber();
    void leaveThoseOfOthersAlone();
    void tellInTheActiveWindowInstead();
    void tellOfAConversationBehindAnArticle();
    void leaveACampaignToTheCardThatTellsOfIt();
    void comeWhereTheChatIsCovered();
    void comeBackWithTheServer();
    void fallBackToTheWindow_data();
    void fallBackToTheWindow();
    void comeOnceForAllWindows();
    void goThroughThePortal();

private:
    [[nodiscard]] bool makeChat();
    bool write(const QString &text) { return !m_service->sendAsAgent(m_id, text).isEmpty(); }
    const Notice &notice() const { return m_board->notices().first(); }
    bool isSaid() const
    {
        const auto *banner = m_chat->part<NewsBanner>();
        return banner && !banner->isHidden();
    }

    QProcess m_bus;
    QString m_address;
    std::unique_ptr<NoticeBoard> m_board;
    std::unique_ptr<Emulator> m_service;
    std::unique_ptr<QWidget> m_other; ///< the window that is active
    std::unique_ptr<GuestChat> m_chat;
    QString m_id;
};

void DesktopNotificationsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is not installed.");
    m_bus.start(u"dbus-daemon"_s,
                {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void DesktopNotificationsTest::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.state() == QProcess::NotRunning || m_bus.waitForFinished());
}

void DesktopNotificationsTest::init()
{
    failOnAnyWarning();
    QDBusConnection::disconnectFromBus(u"kustomer-chat-notifications"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    qunsetenv("SNAP");
    m_board = std::make_unique<NoticeBoard>();
    QVERIFY(m_board->open(m_address));
    m_service = std::make_unique<Emulator>();
    QVERIFY(m_service->listen());
    QVERIFY(makeChat());
}

bool DesktopNotificationsTest::makeChat()
{
    m_chat = std::make_unique<GuestChat>(*m_service);
    m_chat->widget->show();
    m_chat->start();
    if (!m_chat->isListed())
        return false;
    m_id = m_chat->idAt(0);
    m_chat->widget->client()->markRead(m_id); // and what is written later is not
    if (!m_service->probe().waitForRequest({"PUT"_ba, u"/c/v1/chat/sessions/"_s + m_id}))
        return false;
    m_other = std::make_unique<QWidget>();
    m_other->show();
    m_other->activateWindow();
    return QTest::qWaitForWindowActive(m_other.get());
}

void DesktopNotificationsTest::cleanup()
{
    m_chat.reset();
    m_other.reset();
    m_service.reset();
    m_board.reset();
    QDBusConnection::disconnectFromBus(u"board"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void DesktopNotificationsTest::tellWhoWroteWhat()
{
    QGuiApplication::setApplicationDisplayName(u"Shop"_s);
    QVERIFY(write(u"Your **parcel** costs <5 € & is *on its way*."_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QCOMPARE(notice().application, u"Shop"_s);
    QVERIFY(!notice().title.isEmpty());
    QCOMPARE(notice().text, u"Your parcel costs &lt;5 € &amp; is on its way."_s);
    QCOMPARE(notice().actions,
             (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"read"_s,
                          u"Mark as read"_s, u"inline-reply"_s, u"Answer"_s}));
    QCOMPARE(notice().hints.value(u"category"_s).toString(), u"im.received"_s);
    QCOMPARE(notice().hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
}

void DesktopNotificationsTest::obeyWhatTheServerIsCapableOf_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("actions");
    QTest::newRow("no markup") << QStringList{u"body"_s, u"actions"_s} << u"<b>Hi</b> & bye"_s << 6;
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"&lt;b&gt;Hi&lt;/b&gt; &amp; bye"_s << 0;
    QTest::newRow("no body") << QStringList{} << QString() << 0;
}

void DesktopNotificationsTest::obeyWhatTheServerIsCapableOf()
{
    QFETCH(const QStringList, capabilities);
    m_board->capabilities = capabilities;
    QVERIFY(write(u"<b>Hi</b> & bye"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QTEST(notice().text, "text");
    QTEST(int(notice().actions.size()), "actions");
    QCOMPARE(notice().title.endsWith(u": <b>Hi</b> & bye"_s), !capabilities.contains(u"body"_s));
}

void DesktopNotificationsTest::becomeOneForABurst()
{
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
        QVERIFY(write(text));
    QTRY_VERIFY(!m_board->notices().isEmpty());
    QTRY_COMPARE(notice().text, u"3 new messages\nThree"_s);
    QVERIFY(write(u"Four"_s));
    QTRY_COMPARE(notice().text, u"4 new messages\nFour"_s);
    QVERIFY(notice().hints.value(u"suppress-sound"_s).toBool());
    QCOMPARE(m_board->notices().size(), 1);
}

void DesktopNotificationsTest::replaceWhatIsNotAnsweredYet()
{
    m_board->isSlow = true;
    ChatNotifications *news = m_chat->widget->client()->notifications();
    const QSignalSpy posted(news, &ChatNotifications::posted);
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(posted.size(), 1);
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(posted.size(), 2);
    m_board->answerAll();
    QTRY_VERIFY(!m_board->notices().isEmpty() && notice().text == "2 new messages\nTwo"_L1);
    QCOMPARE(m_board->notices().size(), 1);
}

void DesktopNotificationsTest::goWhenTheyAreRead()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_chat->widget->client()->markRead(m_id);
    QTRY_COMPARE(m_board->notices().size(), 0);
}

void DesktopNotificationsTest::goWithTheLogout()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_chat->widget->logout();
    QTRY_COMPARE(m_board->notices().size(), 0);
}

void DesktopNotificationsTest::goWithTheChat()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_chat.reset();
    QTRY_COMPARE(m_board->notices().size(), 0);

    QVERIFY(makeChat());
    m_board->isSlow = true; // what is asked when it goes goes, too
    QVERIFY(write(u"Two"_s));
    QTRY_VERIFY(m_board->isAsked());
    m_chat.reset();
    m_board->answerAll();
    QTRY_COMPARE(m_board->closed().size(), 2);
    QCOMPARE(m_board->notices().size(), 0);
}

void DesktopNotificationsTest::openTheConversation()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_chat->widget->setWindowState(Qt::WindowMinimized);
    m_board->say(u"ActivationToken"_s, {notice().id, u"token-1"_s});
    m_board->say(u"ActionInvoked"_s, {notice().id, u"default"_s});
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
    QTRY_VERIFY(m_chat->widget->isActiveWindow());
    QVERIFY(!m_chat->widget->isMinimized());
    QTRY_COMPARE(m_board->notices().size(), 0);
}

void DesktopNotificationsTest::markItAsRead()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 1);
    m_board->say(u"ActionInvoked"_s, {notice().id, u"read"_s});
    QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 0);
    QTRY_COMPARE(m_board->notices().size(), 0);
    QVERIFY(!m_chat->widget->isActiveWindow());
}

void DesktopNotificationsTest::takeAnAnswer()
{
    QVERIFY(write(u"Which size?"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    const QSignalSpy sent(m_chat->widget.data(), &KustomerChatWidget::messageSent);
    m_board->say(u"NotificationReplied"_s, {notice().id, u"  "_s});
    m_board->say(u"NotificationReplied"_s, {notice().id, u"Medium"_s});
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<Message>().body, u"Medium"_s);
    QTRY_COMPARE(m_board->notices().size(), 0);
}

void DesktopNotificationsTest::keepAnAnswerThatWasRefused()
{
    m_chat->widget->client()->setOutgoingFilter(
        [](const QString &, const Draft &) -> Result<Draft> { return Error{.message = u"No"_s}; });
    QVERIFY(write(u"Which size?"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_board->say(u"NotificationReplied"_s, {notice().id, u"Medium"_s});
    QTRY_COMPARE(m_chat->widget->client()->draft(m_id).body, u"Medium"_s);
    m_board->say(u"NotificationReplied"_s, {notice().id, u"Or large"_s});
    QTRY_COMPARE(m_chat->widget->client()->draft(m_id).body, u"Medium\nOr large"_s);
}

void DesktopNotificationsTest::leadToAnAnswerWithACardNumber()
{
    const QString number = u"4111 1111 1111 1111"_s;
    QVERIFY(write(u"Which card?"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    const QSignalSpy sent(m_chat->widget.data(), &KustomerChatWidget::messageSent);
    m_board->say(u"NotificationReplied"_s, {notice().id, number});
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
    auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    QTRY_COMPARE(edit->toPlainText(), number);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(edit, Qt::Key_Return); // which asks, as it does of all that is written there
    QVERIFY(m_chat->part<CautionCard>()->isVisible());
    QCOMPARE(sent.size(), 0);
}

void DesktopNotificationsTest::leaveThoseOfOthersAlone()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_board->say(u"ActionInvoked"_s, {notice().id + 1, u"default"_s});
    m_board->say(u"ActionInvoked"_s, {notice().id, u"unheard of"_s});
    m_board->say(u"NotificationClosed"_s, {notice().id + 1, 2U});
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_board->shown(), 2);
    QCOMPARE(m_board->notices().size(), 1);
    QCOMPARE(m_chat->part<ConversationPage>()->conversationId(), QString());
}

void DesktopNotificationsTest::tellInTheActiveWindowInstead()
{
    m_chat->widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    QVERIFY(m_chat->open(m_chat->idAt(1)));
    const auto *timeline = m_chat->part<TimelineView>();
    const QRect before(timeline->mapTo(m_chat->widget, QPoint()), timeline->size());
    QVERIFY(write(u"Over here!"_s));
    QTRY_VERIFY(isSaid());
    QCOMPARE(m_board->shown(), 0);
    QCOMPARE(QRect(timeline->mapTo(m_chat->widget, QPoint()), timeline->size()), before);
    auto *banner = m_chat->part<NewsBanner>();
    QTest::mouseClick(banner->findChild<QAbstractButton *>(u"kustomer-action"_s), Qt::LeftButton);
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
    QTRY_VERIFY(!isSaid());
}

void DesktopNotificationsTest::tellOfAConversationBehindAnArticle()
{
    m_chat->widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    QVERIFY(m_chat->open(m_id));
    const auto *page = m_chat->part<ConversationPage>();
    m_chat->widget->openKbArticle(u"65f1c0de0000000000000801"_s);
    QTRY_VERIFY(!page->isVisible());
    QCOMPARE(page->conversationId(), m_id);
    QVERIFY(write(u"Over here!"_s));
    QTRY_VERIFY(isSaid());
    QCOMPARE(m_board->shown(), 0);
    auto *banner = m_chat->part<NewsBanner>();
    QTest::mouseClick(banner->findChild<QAbstractButton *>(u"kustomer-action"_s), Qt::LeftButton);
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY(!isSaid());
}

void DesktopNotificationsTest::leaveACampaignToTheCardThatTellsOfIt()
{
    m_chat.reset();
    m_service->setSettings({{u"campaignsEnabled"_s, true}});
    QVERIFY(makeChat());
    QWidget shop;
    shop.resize(900, 700);
    KustomerChatLauncher launcher(m_chat->widget->client(), &shop);
    shop.show();
    shop.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shop));
    m_chat->widget->setCurrentPage(u"home"_s);
    const auto card = [&shop] {
        return shop.findChild<NudgeCard *>();
    };
    QTRY_VERIFY(card() && card()->isVisible());
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QCOMPARE(notice().text, u"One"_s);
    QCOMPARE(m_board->shown(), 1);
}

void DesktopNotificationsTest::comeWhereTheChatIsCovered()
{
    QWidget host;
    host.resize(400, 640);
    QWidget work(&host); // of the application, which is above the chat
    work.setAutoFillBackground(true);
    m_chat->widget->setParent(&host);
    m_chat->widget->lower();
    m_chat->widget->show();
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    work.resize(host.size());
    m_chat->widget->resize(host.size());
    QVERIFY(m_chat->open(m_id));
    QVERIFY(write(u"Are you there?"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QVERIFY(!isSaid());
    m_chat->widget->setParent(nullptr);
}

void DesktopNotificationsTest::comeBackWithTheServer()
{
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    m_board->end();
    m_board->capabilities = {u"body"_s};
    QVERIFY(m_board->comeBack());
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QCOMPARE(notice().actions, QStringList());
}

void DesktopNotificationsTest::fallBackToTheWindow_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("no bus") << u"no bus"_s;
    QTest::newRow("no server") << u"no server"_s;
    QTest::newRow("a server without room") << u"no room"_s;
}

void DesktopNotificationsTest::fallBackToTheWindow()
{
    QFETCH(const QString, trouble);
    if (trouble == "no bus"_L1)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    else if (trouble == "no server"_L1)
        m_board->end();
    m_board->isBroken = true;
    QVERIFY(m_chat->open(m_chat->idAt(1)));
    QVERIFY(write(u"Over here!"_s));
    QTRY_VERIFY(isSaid());
    m_chat->widget->client()->markRead(m_id);
    QTRY_VERIFY(!isSaid());
}

void DesktopNotificationsTest::comeOnceForAllWindows()
{
    KustomerChatWidget second(m_chat->widget->client());
    QVERIFY(write(u"One"_s));
    QTRY_COMPARE(m_board->notices().size(), 1);
    QVERIFY(write(u"Two"_s));
    QTRY_COMPARE(notice().text, u"2 new messages\nTwo"_s);
    QCOMPARE(m_board->shown(), 2);
    m_board->say(u"ActionInvoked"_s, {notice().id, u"open"_s});
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
    QVERIFY(!second.isVisible());
}

void DesktopNotificationsTest::goThroughThePortal()
{
    qputenv("SNAP", "/snap/shop/1");
    NoticePortal portal;
    QVERIFY(portal.open(m_address));
    QVERIFY(write(u"*One* & only"_s));
    QTRY_COMPARE(portal.notices.size(), 1);
    const QString id = portal.notices.firstKey();
    QCOMPARE(portal.notices.first().value(u"body"_s).toString(), u"One & only"_s);
    QCOMPARE(portal.notices.first().value(u"default-action"_s).toString(), u"open"_s);
    QCOMPARE(portal.notices.first().value(u"sound"_s).toString(), u"default"_s);
    portal.act(id, u"open"_s, {{u"activation-token"_s, u"token-2"_s}});
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-2"));
    QTRY_COMPARE(portal.notices.size(), 0);
    QCOMPARE(m_board->shown(), 0);
}

static const Suite<DesktopNotificationsTest> suite;
#include "tst_desktopnotifications.moc"
