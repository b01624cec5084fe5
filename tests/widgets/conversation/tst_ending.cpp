// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/heard.h"
#include "widgets/notices/toast.h"

#include <KustomerChat/TimelineModel>

#include <QAction>
#include <QDeadlineTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A conversation that the customer or an agent ends.
class EndingTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_emulator->setSettings({{u"closableChat"_s, true}});
    }

    void cleanup() { endGuest(); }

    void isOfferedOnceTheCustomerHasSaidSomething();
    void offersANewConversation();
    void keepsTheKeyboardFromTheHost();
    void beginsOnlyAfterTheTimeToUndo();
    void beginsAtOnceWhenTheChatIsHidden();
    void isNotForgottenWithTheWidget();
    void isNotForgottenWithTheClient();
    void isNotAskedForByWhoComesNext();
    void isNotAskedForWhereItIsToldLateWhoLeft();
    void saysWhyItDoesNotHappen_data();
    void saysWhyItDoesNotHappen();

private:
    /// Writes in the newest conversation.
    [[nodiscard]] bool begin()
    {
        m_chat->widget->show();
        return QTest::qWaitForWindowActive(m_chat->widget) && m_chat->showConversation();
    }
    MessageEdit *edit() const { return m_chat->part<MessageEdit>(u"kustomer-edit"_s); }
    ConversationPage *page() const { return m_chat->part<ConversationPage>(); }
    bool isOffered() const
    {
        const QList<QAction *> actions = page()->findChildren<QAction *>();
        return std::ranges::any_of(actions, [](const QAction *action) {
            return action->text() == "End chat"_L1 && action->isVisible();
        });
    }
    ActionButton *again() const
    {
        return page()->findChild<ActionButton *>(u"kustomer-newConversation"_s);
    }
};

void EndingTest::isOfferedOnceTheCustomerHasSaidSomething()
{
    const QString id = m_emulator->createConversation(u"jane@example.com"_s, u"News"_s);
    m_emulator->sendAsAgent(id, u"Delivery is free today"_s);
    m_chat->widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    QVERIFY(m_chat->showList() && m_chat->open(id));
    ChatClient *client = m_chat->widget->client();
    const TimelineModel *timeline = client->timeline(id);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    QTRY_VERIFY(timeline->rowCount() > 0);

    QTRY_VERIFY(!isOffered());
    client->sendText(id, u"Also to the islands?"_s);
    QTRY_VERIFY(isOffered());
}

void EndingTest::offersANewConversation()
{
    QVERIFY(begin());
    QVERIFY(m_chat->part<Composer>()->isVisible());
    const QString ended = page()->conversationId();

    m_emulator->endConversation(ended);

    QTRY_VERIFY(again()->isVisible());
    QVERIFY(!m_chat->part<Composer>()->isVisible());
    QTest::mouseClick(again(), Qt::LeftButton);
    QVERIFY(page()->conversationId() != ended);
    QVERIFY(m_chat->part<Composer>()->isVisible());
}

void EndingTest::keepsTheKeyboardFromTheHost()
{
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *after = new QLineEdit;
    line->addWidget(before);
    line->addWidget(m_chat->widget);
    line->addWidget(after);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(m_chat->showConversation());
    edit()->setFocus();
    QTest::keyClicks(edit(), u"One more"_s);

    m_emulator->endConversation(page()->conversationId());

    QTRY_VERIFY(again()->isVisible());
    QVERIFY(m_chat->part<TimelineView>()->hasFocus()); // what is typed now does nothing
    QVERIFY(m_chat->part<QLabel>(u"kustomer-unsent"_s)->text().contains(u"One more"_s));
    QTest::mouseClick(again(), Qt::LeftButton);
    QCOMPARE(m_chat->part<Composer>()->text(), u"One more"_s);
    QVERIFY(before->text().isEmpty() && after->text().isEmpty());
}

void EndingTest::beginsOnlyAfterTheTimeToUndo()
{
    QVERIFY(begin());
    auto *menu = m_chat->part<ConversationMenu>();
    auto *undo = m_chat->part<ActionButton>(u"kustomer-undo"_s);
    Q_EMIT menu->endRequested();
    QVERIFY(undo->isVisible());
    QVERIFY(!edit()->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(edit()->isVisible());
    QVERIFY(!undo->isVisible());

    const QSignalSpy ended(m_chat->widget, &KustomerChatWidget::conversationEnded);
    Q_EMIT menu->endRequested();
    QTest::keyClick(m_chat->part<TimelineView>(), Qt::Key_Escape); // who leaves means it
    QTRY_COMPARE(ended.size(), 1);
}

void EndingTest::beginsAtOnceWhenTheChatIsHidden()
{
    QVERIFY(begin());
    const QSignalSpy ended(m_chat->widget, &KustomerChatWidget::conversationEnded);
    Q_EMIT m_chat->part<ConversationMenu>()->endRequested();

    m_chat->widget->hide();

    QVERIFY2(page()->findChild<Toast *>()->isHidden(), "where nobody can take it back");
    QTRY_COMPARE(ended.size(), 1);
}

void EndingTest::isNotForgottenWithTheWidget()
{
    ChatClient client; // of an application that makes its widgets anew
    m_emulator->aim(&client);
    auto widget = std::make_unique<KustomerChatWidget>(&client);
    widget->show();
    client.start();
    client.login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_VERIFY(client.conversations()->rowCount() > 1);
    const QString id = client.conversations()->at(0).id;
    widget->openConversation(id);
    QTRY_COMPARE(widget->findChild<ConversationPage *>()->conversationId(), id);
    Q_EMIT widget->findChild<ConversationMenu *>()->endRequested();

    widget.reset();

    QTRY_COMPARE(m_emulator->probe().conversation(id)->endReason, u"customer_ended"_s);
}

void EndingTest::isNotForgottenWithTheClient()
{
    const QTemporaryDir folder;
    const auto start = [&] {
        m_chat = std::make_unique<GuestChat>(*m_emulator);
        m_chat->widget->setStorageDirectory(folder.path());
    };
    start();
    QVERIFY(begin());
    const QString id = page()->conversationId();
    m_emulator->addFault({.method = u"PUT"_s,
                          .path = u"/c/v1/chat/sessions/"_s,
                          .kind = EmulatorFault::Kind::Silence,
                          .times = Emulator::Always});
    Q_EMIT m_chat->part<ConversationMenu>()->endRequested();
    m_chat.reset();
    m_emulator->clearFaults();

    start();
    const QSignalSpy ended(m_chat->widget, &KustomerChatWidget::conversationEnded);
    m_chat->start();

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_emulator->probe().conversation(id)->endReason, u"customer_ended"_s);
}

void EndingTest::isNotAskedForByWhoComesNext()
{
    const QString tom = u"tom@example.com"_s;
    QVERIFY(begin());
    Q_EMIT m_chat->part<ConversationMenu>()->endRequested();

    m_chat->widget->logout(); // or nobody else is let in
    m_chat->widget->login(m_emulator->mintJwt({.email = tom}));

    QTRY_VERIFY(page()->conversationId().isEmpty());
    QTRY_VERIFY(m_chat->widget->client()->isLoggedIn(LoginIdentifier::email(tom)));
    m_chat->widget->client()->createConversation(u"Good day"_s);
    QVERIFY(m_emulator->probe().waitForMessage(u"Good day"_s));
    const auto *toast = page()->findChild<Toast *>();
    QVERIFY2(toast->isHidden(), qPrintable(toast->accessibleName())); // or it had been refused
}

void EndingTest::isNotAskedForWhereItIsToldLateWhoLeft()
{
    QVERIFY(begin());
    ChatClient *client = m_chat->widget->client();
    connect(client, &ChatClient::loginFailed, this, [] {
        const QDeadlineTimer busy(20); // longer than the client tells at a time
        while (!busy.hasExpired()) { }
    });
    Q_EMIT m_chat->part<ConversationMenu>()->endRequested();

    client->login(u"no token"_s);
    client->logout();

    QTRY_VERIFY(page()->conversationId().isEmpty());
    client->createConversation(u"Good day"_s);
    QVERIFY(m_emulator->probe().waitForMessage(u"Good day"_s));
    const auto *toast = page()->findChild<Toast *>();
    QVERIFY2(toast->isHidden(), qPrintable(toast->accessibleName()));
}

void EndingTest::saysWhyItDoesNotHappen_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, EmulatorFault fault, const QString &reason) {
        fault.method = u"PUT"_s;
        fault.path = u"/c/v1/chat/sessions/"_s;
        fault.times = Emulator::Always;
        QTest::newRow(name) << fault << reason;
    };
    row("refused", {.status = 403}, u"didn't allow it"_s);
    row("broken", {.status = 503}, u"has a problem"_s);
    row("no network", {.kind = EmulatorFault::Kind::DropConnection}, u"check your connection"_s);
}

void EndingTest::saysWhyItDoesNotHappen()
{
    QFETCH(const EmulatorFault, fault);
    QFETCH(const QString, reason);
    QVERIFY(begin());
    auto *toast = page()->findChild<Toast *>();
    Q_EMIT m_chat->part<ConversationMenu>()->endRequested();
    m_emulator->addFault(fault);
    const Heard heard;

    toast->finish();

    QVERIFY2(!edit()->isVisible(), "as long as it may end");
    QTRY_VERIFY(edit()->isVisible());
    const QString said = toast->accessibleName();
    QVERIFY2(toast->isVisible() && said.contains(reason), qPrintable(said));
    QTRY_COMPARE(heard.count(said), 1);
}

static const Kustomer::Testing::Suite<EndingTest> suite;

#include "tst_ending.moc"
