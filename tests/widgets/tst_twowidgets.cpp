// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/notices/statepage.h"
#include "widgets/shell/newsbanner.h"

#include <KustomerChat/ChatNotifications>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

static_assert(std::is_constructible_v<KustomerChatWidget, std::nullptr_t>);
static_assert(std::is_constructible_v<KustomerChatLauncher, std::nullptr_t>);

/// Two windows that show one client.
class TwoWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hearWhoIsTypingInBoth();
    void shareOneDraft();
    void countAsSeenOnlyWhatTheActiveOneShows();
    void leaveNewsToTheOneThatShowsConversations();
    void letOneGoAndTheOtherStay();
    void goOnWithoutTheirClient();
    void goAfterTheirClientWithTheirWindow();

private:
    static bool open(KustomerChatWidget *widget, const QString &id);
    static Composer *composerOf(KustomerChatWidget *widget)
    {
        return widget->findChild<Composer *>();
    }
    QString idAt(int row) const { return m_client->conversations()->at(row).id; }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<ChatClient> m_client;
    std::unique_ptr<KustomerChatWidget> m_left;
    std::unique_ptr<KustomerChatWidget> m_right;
};

void TwoWidgetsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_client = std::make_unique<ChatClient>();
    m_client->setTokenStore(std::make_unique<MemoryTokenStore>());
    m_client->setStorageDirectory({});
    m_client->setApiKey(m_emulator->apiKey());
    m_client->setApiUrl(m_emulator->apiUrl());
    m_client->setRealtimeUrl(m_emulator->realtimeUrl());
    m_left = std::make_unique<KustomerChatWidget>(m_client.get());
    m_right = std::make_unique<KustomerChatWidget>(m_client.get());
    m_left->show();
    m_right->show();
    m_client->start();
    m_client->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_VERIFY(m_client->isLoggedIn() && m_client->conversations()->rowCount() > 1);
    QTRY_COMPARE(m_client->connectionState(), ChatClient::ConnectionState::Live);
}

void TwoWidgetsTest::cleanup()
{
    m_left.reset();
    m_right.reset();
    m_client.reset();
    m_emulator.reset();
}

bool TwoWidgetsTest::open(KustomerChatWidget *widget, const QString &id)
{
    widget->openConversation(id);
    return QTest::qWaitFor(
        [=] { return widget->findChild<ConversationPage *>()->conversationId() == id; },
        Testing::patience);
}

void TwoWidgetsTest::hearWhoIsTypingInBoth()
{
    const QString first = idAt(0);
    QVERIFY(open(m_left.get(), first));
    QVERIFY(open(m_right.get(), idAt(1)));
    m_right->findChild<ConversationPage *>()->closeConversation();
    const QSignalSpy typing(m_client.get(), &ChatClient::agentTyping);
    QVERIFY(QTest::qWaitFor(
        [&] { // once both channels are there
            m_emulator->setAgentTyping(first, Emulator::Typing::Started);
            return !typing.isEmpty();
        },
        Testing::patience));
}

void TwoWidgetsTest::shareOneDraft()
{
    const QString id = idAt(0);
    QVERIFY(open(m_left.get(), id));
    QVERIFY(open(m_right.get(), id));
    QTest::keyClicks(m_left->findChild<MessageEdit *>(u"kustomer-edit"_s), u"Hello"_s);
    QTRY_COMPARE(composerOf(m_right.get())->text(), u"Hello"_s);
    QTest::keyClick(m_left->findChild<MessageEdit *>(u"kustomer-edit"_s), Qt::Key_Return);
    QTRY_COMPARE(composerOf(m_right.get())->text(), QString());
    QCOMPARE(composerOf(m_left.get())->text(), QString());
}

void TwoWidgetsTest::countAsSeenOnlyWhatTheActiveOneShows()
{
    const QString id = idAt(0);
    m_left->resize(400, 640); // all that is new is in sight
    m_left->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_left.get()));
    QVERIFY(open(m_left.get(), id));
    QTRY_COMPARE(m_client->unreadCounts().value(id), 0);
    m_right->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_right.get()));
    m_emulator->sendAsAgent(id, u"Are you there?"_s);
    QTRY_COMPARE(m_client->unreadCounts().value(id), 1);
    m_left->activateWindow();
    QTRY_COMPARE(m_client->unreadCounts().value(id), 0);
}

void TwoWidgetsTest::leaveNewsToTheOneThatShowsConversations()
{
    m_right->setView(KustomerChatWidget::OnlyKnowledgeBase);
    QVERIFY(open(m_left.get(), idAt(1)));
    m_left->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_left.get()));
    const auto isTold = [](const KustomerChatWidget *widget) {
        return widget->findChild<NewsBanner *>()->isVisible();
    };
    m_emulator->sendAsAgent(idAt(0), u"Are you there?"_s);
    QTRY_VERIFY(isTold(m_left.get()));
    QVERIFY(!isTold(m_right.get()));
    m_right->activateWindow(); // what is told while it is active is none of its business either
    QVERIFY(QTest::qWaitForWindowActive(m_right.get()));
    const QSignalSpy posted(m_client->notifications(), &ChatNotifications::posted);
    m_emulator->sendAsAgent(idAt(0), u"Hello?"_s);
    QTRY_COMPARE(posted.size(), 1);
    QVERIFY(!isTold(m_right.get()));
}

void TwoWidgetsTest::letOneGoAndTheOtherStay()
{
    QVERIFY(open(m_left.get(), idAt(0)));
    QVERIFY(open(m_right.get(), idAt(0)));
    m_left.reset();
    QTest::keyClicks(m_right->findChild<MessageEdit *>(u"kustomer-edit"_s), u"Still here"_s);
    QCOMPARE(m_client->draft(idAt(0)).body, u"Still here"_s);
}

void TwoWidgetsTest::goOnWithoutTheirClient()
{
    m_left->setSendKey(KustomerChatWidget::ShiftEnter);
    QVERIFY(open(m_left.get(), idAt(0)));
    const QSignalSpy news(m_left.get(), &KustomerChatWidget::stateChanged);
    m_client.reset();
    for (KustomerChatWidget *widget : {m_left.get(), m_right.get()}) {
        QCOMPARE(widget->state(), ChatClient::State::Stopped);
        QVERIFY(!widget->isLoggedIn());
        QCOMPARE(widget->unreadCount(), 0);
        QTRY_VERIFY(widget->findChild<StatePage *>(u"kustomer-state"_s)->isVisible());
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget));
    }
    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(m_left->sendKey(), KustomerChatWidget::ShiftEnter);
    QVERIFY(m_left->client() != m_right->client());
}

void TwoWidgetsTest::goAfterTheirClientWithTheirWindow()
{
    auto window = std::make_unique<QWidget>();
    ChatClient *client = m_client.release();
    client->setParent(window.get());
    const QPointer<KustomerChatWidget> chat = new KustomerChatWidget(client, window.get());
    window->show();
    QVERIFY(open(chat, client->conversations()->at(0).id));
    window.reset();
    QVERIFY(!chat);
    QCOMPARE(m_left->state(), ChatClient::State::Stopped);
}

static const Kustomer::Testing::Suite<TwoWidgetsTest> suite;
#include "tst_twowidgets.moc"
