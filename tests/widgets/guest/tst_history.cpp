// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"

#include <KustomerChat/ChatHistory>

#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Which past conversations an application lists, and which ways it leaves.
class HistoryTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void listsWhatTheApplicationWants();
    void listsByAttributes();
    void listsWhatTheCustomerBegins();
    void looksFurtherWhereAPageListsNothing();
    void findsOnlyWhatIsListed();
    void opensWhatIsNotListed();
    void opensTheActiveConversation();
    void waitsForTheStartToOpenTheActiveOne();
    void waitsForALoginToOpenTheActiveOne();
    void waitsForALoginToOpenWhatIsTheCustomers();
    void leavesWhoWentElsewhereMeanwhile();
    void beginsOneWhereNoneIsActive();
    void beginsOneAsTheApplicationWants();
    void unlistsWhatIsReadBesideTheList();
    void hidesWhatBeginsANewConversation();
    void hidesItBelowAnEndedOne();
    void hidesTheWayToTheList();
    void tellsWhatBecomesOfConversations();
    void keepsItsPropertiesInTheClient();

private:
    QStringList listed() const
    {
        const QAbstractItemModel *rows = m_chat->part<ConversationListView>()->model();
        QStringList ids;
        for (int row = 0; row < rows->rowCount(); ++row)
            ids.append(
                rows->index(row, 0).data(ConversationListModel::ConversationIdRole).toString());
        return ids;
    }
    bool open() { return m_chat->isListed() && m_chat->open(m_chat->idAt(0)); }
};

void HistoryTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_chat->widget->show();
}

void HistoryTest::listsWhatTheApplicationWants()
{
    m_chat->start();
    QVERIFY(m_chat->isListed());
    const qsizetype all = listed().size();
    const int open = m_chat->widget->openConversationCount();
    QVERIFY(open > 0 && open < all);
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::OpenConversations);
    QCOMPARE(listed().size(), open);
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::EndedConversations);
    QCOMPARE(listed().size(), all - open);
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::NoConversations);
    QCOMPARE(listed(), QStringList());
    QVERIFY(!m_chat->part<ConversationListView>()->isVisible()); // a page says that there is none
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::AllConversations);
    QCOMPARE(listed().size(), all);
    QVERIFY(m_chat->part<ConversationListView>()->isVisible());
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::OpenConversations);
    m_emulator->endConversation(listed().first());
    QTRY_COMPARE(listed().size(), open - 1);
}

void HistoryTest::listsByAttributes()
{
    m_chat->start();
    QVERIFY(m_chat->isListed());
    const QString id = m_chat->idAt(1);
    m_chat->widget->setHistoryAttributes({{u"shopStr"_s, u"north"_s}});
    QCOMPARE(listed(), QStringList());
    m_emulator->control("PATCH"_ba, u"/sessions/"_s + id,
                        {{u"custom"_s, QJsonObject{{u"shopStr"_s, u"north"_s}}}});
    QTRY_COMPARE(listed(), QStringList{id});
}

void HistoryTest::listsWhatTheCustomerBegins()
{
    m_chat->widget->setHistoryAttributes({{u"shopStr"_s, u"north"_s}});
    m_chat->start();
    QVERIFY(m_chat->isListed());
    QCOMPARE(listed(), QStringList());
    const QSignalSpy sent(m_chat->widget.data(), &KustomerChatWidget::messageSent);
    m_chat->widget->openActiveConversation();
    auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"Hello"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    const QString id = sent.first().first().value<Message>().conversationId;
    QTRY_COMPARE(listed(), QStringList{id});
    QTRY_COMPARE(m_emulator->probe().conversation(id)->customAttributes[u"shopStr"_s].toString(),
                 u"north"_s);

    m_chat->widget->stop();
    m_chat->widget->showConversations();
    m_chat->start(); // as on the next day
    QVERIFY(m_chat->isListed());
    QTRY_COMPARE(listed(), QStringList{id});
    m_chat->widget->openActiveConversation();
    const auto *page = m_chat->part<ConversationPage>();
    QTRY_VERIFY(!page->conversationId().isEmpty());
    QCOMPARE(page->conversationId(), id);
}

void HistoryTest::looksFurtherWhereAPageListsNothing()
{
    const QString jane = u"jane@example.com"_s;
    const QString oldest = m_emulator->conversationIdsFor(jane).last();
    m_emulator->control("PATCH"_ba, u"/sessions/"_s + oldest,
                        {{u"custom"_s, QJsonObject{{u"shopStr"_s, u"north"_s}}}});
    for (int number = 0; number < 60; ++number)
        m_emulator->createConversation(jane, u"Matter %1"_s.arg(number), {u"Well"_s});
    m_chat->widget->setHistoryAttributes({{u"shopStr"_s, u"north"_s}});
    m_chat->start();
    QTRY_COMPARE(listed(), QStringList{oldest});
    m_chat->widget->setHistoryAttributes({{u"shopStr"_s, u"south"_s}});
    QTRY_VERIFY(!m_chat->widget->client()->conversations()->canFetchMore());
    QCOMPARE(listed(), QStringList());
}

void HistoryTest::findsOnlyWhatIsListed()
{
    m_chat->start();
    QVERIFY(m_chat->isListed());
    auto *page = m_chat->part<ConversationListPage>();
    const auto *find = page->findChild<IconButton *>(u"kustomer-find"_s);
    QTRY_VERIFY(find->isVisible());
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::NoConversations);
    QVERIFY(!find->isVisible());
}

void HistoryTest::opensWhatIsNotListed()
{
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::NoConversations);
    m_chat->start();
    QVERIFY(open());
}

void HistoryTest::opensTheActiveConversation()
{
    m_chat->start();
    QVERIFY(m_chat->isListed());
    const QSignalSpy opened(m_chat->widget.data(), &KustomerChatWidget::conversationOpened);
    m_chat->widget->openActiveConversation();
    QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_chat->idAt(0));
    QTRY_COMPARE(opened.size(), 1);
}

void HistoryTest::waitsForTheStartToOpenTheActiveOne()
{
    m_chat->widget->start();
    QCOMPARE(m_chat->widget->state(), ChatClient::State::Starting);
    m_chat->widget->openActiveConversation();
    QTRY_VERIFY(m_chat->part<ConversationPage>()->isVisible());
}

void HistoryTest::waitsForALoginToOpenTheActiveOne()
{
    m_chat->start();
    m_chat->widget->openActiveConversation();
    const auto *page = m_chat->part<ConversationPage>();
    QTRY_VERIFY(!page->conversationId().isEmpty());
    QCOMPARE(page->conversationId(), m_chat->idAt(0));

    m_chat->widget->logout();
    QTRY_VERIFY(!m_chat->widget->isLoggedIn());
    m_chat->widget->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    m_chat->widget->openActiveConversation(); // of a visitor there is none
    QTRY_VERIFY(m_chat->widget->isLoggedIn());
    QTRY_VERIFY(!page->conversationId().isEmpty());
    QCOMPARE(page->conversationId(), m_chat->idAt(0));
}

void HistoryTest::waitsForALoginToOpenWhatIsTheCustomers()
{
    const QSignalSpy failed(m_chat->widget.data(), &KustomerChatWidget::errorOccurred);
    m_chat->start();
    QVERIFY(m_chat->open(m_emulator->conversationIdsFor(u"jane@example.com"_s).last()));
    QCOMPARE(failed.size(), 0);
}

void HistoryTest::leavesWhoWentElsewhereMeanwhile()
{
    m_chat->start();
    m_chat->widget->openActiveConversation();
    QTRY_COMPARE(m_chat->widget->state(), ChatClient::State::Started);
    m_chat->widget->createConversation({});
    const QString own = m_chat->part<ConversationPage>()->conversationId();
    QVERIFY(!own.isEmpty());
    QVERIFY(m_chat->isListed());
    QCOMPARE(m_chat->part<ConversationPage>()->conversationId(), own);
}

void HistoryTest::beginsOneAsTheApplicationWants()
{
    m_chat->start();
    QVERIFY(m_chat->isListed());
    const QSignalSpy created(m_chat->widget.data(), &KustomerChatWidget::conversationCreated);
    m_chat->widget->setAssistantId(u"none"_s); // which counts at once, and closes nothing
    const QVariantMap attributes{{u"orderNumberStr"_s, u"4417"_s}};
    m_chat->widget->beginConversation({.title = u"Order 4417"_s, .customAttributes = attributes},
                                      u"Hello"_s);
    const auto *page = m_chat->part<ConversationPage>();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(created.size(), 1);
    const Conversation made = created.at(0).at(0).value<Conversation>();
    QCOMPARE(made.title, u"Order 4417"_s);
    QTRY_COMPARE(page->conversationId(), made.id);
    QCOMPARE(m_emulator->probe().conversation(made.id)->assistantId, u"none"_s);
    QTRY_COMPARE(m_emulator->probe().conversation(made.id)->customAttributes,
                 QJsonObject::fromVariantMap(attributes));
}

void HistoryTest::unlistsWhatIsReadBesideTheList()
{
    m_chat->widget->resize(1000, 640);
    m_chat->widget->setHistoryPolicy(KustomerChatWidget::UnreadConversations);
    m_chat->start();
    QVERIFY(m_chat->isListed());
    QTRY_VERIFY(m_chat->widget->unreadCount() > 0);
    const QStringList unread = listed();
    QVERIFY(!unread.isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    QVERIFY(m_chat->open(unread.first()));
    QVERIFY(m_chat->part<ConversationListPage>()->isVisible());
    QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(unread.first()), 0);
    QTRY_VERIFY(!listed().contains(unread.first()));
    QVERIFY(m_chat->part<TimelineView>()->isVisible()); // where it still stands
    m_emulator->sendAsAgent(unread.first(), u"One more thing"_s);
    QTRY_VERIFY(m_chat->part<TimelineView>()->model()->rowCount() > 0);
    QVERIFY(!listed().contains(unread.first()));
}

void HistoryTest::beginsOneWhereNoneIsActive()
{
    const QSignalSpy failed(m_chat->widget.data(), &KustomerChatWidget::errorOccurred);
    m_chat->widget->openActiveConversation();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotStarted);
    m_chat->widget->start();
    QTRY_COMPARE(m_chat->widget->state(), ChatClient::State::Started);
    m_chat->widget->openActiveConversation();
    auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    QVERIFY(!m_chat->part<ConversationPage>()->conversationId().isEmpty());
}

void HistoryTest::hidesWhatBeginsANewConversation()
{
    m_chat->widget->setHideNewConversationButton(true);
    m_chat->start();
    QVERIFY(m_chat->isListed());
    const auto *page = m_chat->part<ConversationListPage>();
    const auto *button = page->findChild<ActionButton *>(u"kustomer-newConversation"_s);
    QVERIFY(!button->isVisible());
    QTest::keySequence(m_chat->part<ConversationListView>(), QKeySequence::New);
    QVERIFY(page->isVisible());
    m_chat->widget->setHideNewConversationButton(false);
    QVERIFY(button->isVisible());
    m_chat->widget->setHideNewConversationButton(true);
    m_chat->widget->createConversation(u"Hello"_s); // the application may
    QTRY_VERIFY(m_chat->part<TimelineView>()->isVisible());
}

void HistoryTest::hidesItBelowAnEndedOne()
{
    m_chat->start();
    QVERIFY(open());
    m_emulator->endConversation(m_chat->part<ConversationPage>()->conversationId());
    const auto *button = m_chat->part<ConversationPage>()->findChild<ActionButton *>(
        u"kustomer-newConversation"_s);
    QTRY_VERIFY(button->isVisible());
    m_chat->widget->setHideNewConversationButtonInClosedChat(true);
    QTRY_VERIFY(!button->isVisible());
    m_chat->widget->setHideNewConversationButtonInClosedChat(false);
    QTRY_VERIFY(button->isVisible());
}

void HistoryTest::hidesTheWayToTheList()
{
    m_chat->widget->setHideHistoryNavigation(true);
    m_chat->start();
    QVERIFY(open());
    auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(m_chat->part<TimelineView>()->isVisible());
    QVERIFY(!m_chat->part<ConversationListPage>()->isVisible());
    m_chat->widget->resize(1000, 640); // nor beside it
    QVERIFY(!m_chat->part<ConversationListPage>()->isVisible());
    m_chat->widget->setHideHistoryNavigation(false);
    QTRY_VERIFY(m_chat->part<ConversationListPage>()->isVisible());
    m_chat->widget->setHideHistoryNavigation(true);
    m_chat->widget->showConversations(); // the application may
    QTRY_VERIFY(m_chat->part<ConversationListPage>()->isVisible());
}

void HistoryTest::tellsWhatBecomesOfConversations()
{
    const QSignalSpy count(m_chat->widget.data(),
                           &KustomerChatWidget::openConversationCountChanged);
    const QSignalSpy changed(m_chat->widget.data(), &KustomerChatWidget::conversationChanged);
    m_chat->start();
    QVERIFY(m_chat->isListed());
    QTRY_VERIFY(!count.isEmpty());
    m_emulator->control("PATCH"_ba, u"/sessions/"_s + m_chat->idAt(0),
                        {{u"title"_s, u"Another name"_s}});
    QTRY_COMPARE(changed.size(), 1);
}

void HistoryTest::keepsItsPropertiesInTheClient()
{
    KustomerChatWidget other(m_chat->widget->client());
    const QSignalSpy told(&other, &KustomerChatWidget::historyPolicyChanged);
    m_chat->widget->setProperty("historyPolicy", KustomerChatWidget::UnreadConversations);
    m_chat->widget->setProperty("historyPolicy", 7); // which is none
    m_chat->widget->setProperty("showAllBrandsConversationHistory", true);
    QCOMPARE(told.size(), 1);
    QCOMPARE(other.historyPolicy(), KustomerChatWidget::UnreadConversations);
    QVERIFY(other.showsAllBrandsConversationHistory());
    QCOMPARE(other.client()->history()->policy(), ChatHistory::Policy::Unread);
}

static const Suite<HistoryTest> suite;

#include "tst_history.moc"
