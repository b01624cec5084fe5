// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/fittingarea.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/search/searchfield.h"
#include "widgets/shell/consentpage.h"
#include "widgets/shell/newsbanner.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/surveys/surveycard.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// Where the keyboard is, and what its keys do, in a chat that is one part of a form.
class KeyboardTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_form = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_form.get());
        m_field = new QLineEdit;
        column->addWidget(m_field);
        column->addWidget(m_chat->widget);
        m_form->resize(420, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_field->setFocus();
    }

    void cleanup()
    {
        endGuest();
        m_form.reset();
    }

    void goesWhereOneWritesWhenTheChatIsGivenTheFocus()
    {
        QVERIFY(m_chat->showList());
        m_chat->widget->setFocus();
        QCOMPARE(QApplication::focusWidget(), m_chat->part<ConversationListView>());
        m_field->setFocus();
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        m_chat->widget->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        QCOMPARE(edit()->toPlainText(), u"abc"_s);
        m_emulator->endConversation(m_chat->idAt(0));
        QTRY_VERIFY(again()->isVisible());
        m_field->setFocus();
        m_chat->widget->setFocus();
        QCOMPARE(QApplication::focusWidget(), again());
    }

    void tellsTheHostWhetherTheKeyboardIsInTheChat()
    {
        const auto isInTheChat = [this] {
            return m_chat->widget->isAncestorOf(QApplication::focusWidget());
        };
        QVERIFY(m_chat->showConversation());
        QVERIFY(!isInTheChat());
        m_chat->widget->setFocus();
        QVERIFY(isInTheChat());
        for (int i = 0; i < 30 && QApplication::focusWidget() != m_field; ++i) {
            QVERIFY2(isInTheChat(), qPrintable(QApplication::focusWidget()->objectName()));
            QTest::keyClick(m_form->windowHandle(), Qt::Key_Tab);
        }
        QVERIFY(m_field->hasFocus() && !isInTheChat());
    }

    void staysWhereItIsWhenTheHostOpensSomething()
    {
        QVERIFY(m_chat->showConversation());
        QVERIFY(m_field->hasFocus());
        m_chat->widget->showConversations();
        QVERIFY(m_field->hasFocus());
        m_field->clearFocus();
        QVERIFY(m_chat->open(m_chat->idAt(1)));
        QCOMPARE(QApplication::focusWidget(), nullptr);
    }

    void staysWithNobodyWhateverBecomesOfTheChat()
    {
        QVERIFY(m_chat->showConversation());
        using Connection = ChatClient::ConnectionState;
        QTRY_COMPARE(m_chat->widget->connectionState(), Connection::Live);
        m_field->clearFocus();
        QCOMPARE(QApplication::focusWidget(), nullptr);
        const QSignalSpy changed(m_chat->widget, &KustomerChatWidget::connectionStateChanged);
        m_emulator->dropConnections();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(m_chat->widget->connectionState(), Connection::Live);
        QCOMPARE(QApplication::focusWidget(), nullptr);
        m_chat->widget->stop();
        m_chat->widget->start();
        QTRY_COMPARE(m_chat->widget->state(), ChatClient::State::Started);
        QCOMPARE(QApplication::focusWidget(), nullptr);
    }

    void pressesButtonsWithReturn_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("space") << int(Qt::Key_Space);
    }

    void pressesButtonsWithReturn()
    {
        QFETCH(const int, key);
        QVERIFY(m_chat->showList());
        auto *begin = m_chat->part<ConversationListPage>()->findChild<ActionButton *>(
            u"kustomer-newConversation"_s);
        begin->setFocus();
        QTest::keyClick(begin, Qt::Key(key));
        QTRY_VERIFY(edit()->isVisible());
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        auto *more = m_chat->part<ConversationPage>()->findChild<IconButton *>(u"kustomer-menu"_s);
        more->setFocus();
        QTest::keyClick(more, Qt::Key(key));
        QTRY_VERIFY(qobject_cast<ChatMenu *>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }

    void leavesAConversationThatHasEnded()
    {
        QVERIFY(m_chat->showList());
        const QString id = m_emulator->createConversation(jane, u"Parcel"_s, {u"Hi"_s, u"Hello"_s});
        QVERIFY(m_chat->open(id));
        m_emulator->endConversation(id);
        const auto *page = m_chat->part<ConversationPage>();
        QTRY_VERIFY(again()->isVisible());
        again()->setFocus();
        QTest::keyClick(again(), Qt::Key_Escape);
        QCOMPARE(page->conversationId(), QString());

        QVERIFY(m_chat->open(id));
        QTRY_VERIFY(isSeen(u"kustomer-rating1"_s));
        rating(u"kustomer-rating1"_s)->setFocus();
        QTest::keyClick(rating(u"kustomer-rating1"_s), Qt::Key_Escape);
        QCOMPARE(page->conversationId(), QString());
    }

    void leavesFromAFieldOfASurvey()
    {
        QVERIFY(m_chat->showList());
        const QString id = m_emulator->createConversation(jane, u"Parcel"_s, {u"Hi"_s, u"Hello"_s});
        QVERIFY(m_chat->open(id));
        m_emulator->endConversation(id);
        QTRY_VERIFY(isSeen(u"kustomer-rating2"_s));
        rating(u"kustomer-rating2"_s)->click();
        auto *answer = m_chat->part<SurveyCard>()->findChild<MessageEdit *>(u"kustomer-answer"_s);
        QTRY_VERIFY(answer->isVisible());
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Escape);
        QCOMPARE(m_chat->part<ConversationPage>()->conversationId(), QString());
    }

    void closesTheSearchFromWhatWasFound()
    {
        QVERIFY(m_chat->searchList());
        auto *search = m_chat->part<ConversationListPage>()->findChild<SearchField *>();
        auto *list = m_chat->part<ConversationListView>();
        QTest::keyClick(search->focusProxy(), Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
        QVERIFY(list->hasFocus());
    }

    void closesWhatLiesOverAConversationBeforeItLeaves()
    {
        QVERIFY(m_chat->showConversation());
        const auto *page = m_chat->part<ConversationPage>();
        const QString id = page->conversationId();
        auto *toast = page->findChild<Toast *>();
        int done = 0;
        toast->offerUndo(
            u"Message deleted"_s, [] {}, [&done] { ++done; });
        auto *news = m_chat->part<NewsBanner>();
        ChatNotification notification;
        notification.conversationId = m_chat->idAt(1);
        notification.text = u"Hello"_s;
        news->tell(notification);
        for (QWidget *over : {static_cast<QWidget *>(toast), static_cast<QWidget *>(news)}) {
            QVERIFY(over->isVisible());
            auto *button = over->findChild<ActionButton *>();
            button->setFocus();
            QVERIFY(button->hasFocus());
            QTest::keyClick(button, Qt::Key_Escape);
            QVERIFY(!over->isVisible());
            QCOMPARE(page->conversationId(), id);
            QVERIFY2(edit()->hasFocus(), "the keyboard is where one writes");
        }
        QCOMPARE(done, 1);
    }

    void opensAMenuAtItsFirstEntryAnyTime()
    {
        QVERIFY(m_chat->showConversation());
        auto *more = m_chat->part<ConversationPage>()->findChild<IconButton *>(u"kustomer-menu"_s);
        for (int i = 0; i < 2; ++i) {
            more->setFocus();
            QTest::keyClick(more, Qt::Key_Return);
            QTRY_VERIFY(qobject_cast<ChatMenu *>(QApplication::activePopupWidget()));
            auto *menu = qobject_cast<ChatMenu *>(QApplication::activePopupWidget());
            QCOMPARE(menu->activeAction(), menu->actions().constFirst());
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Up);
            QTest::keyClick(menu, Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }

    void scrollsFromAnEmptyComposer()
    {
        QVERIFY(m_chat->showList());
        QStringList lines;
        for (int i = 0; i < 60; ++i)
            lines << u"Line %1"_s.arg(i);
        const QString id = m_emulator->createConversation(jane, u"Parcel"_s, lines);
        QVERIFY(m_chat->open(id));
        const auto *timeline = m_chat->part<TimelineView>();
        QTRY_VERIFY(timeline->isAtBottom());
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_PageUp);
        QTRY_VERIFY(!timeline->isAtBottom());
        QVERIFY(edit()->hasFocus());
        QTest::keyClick(edit(), Qt::Key_PageDown);
        QTRY_VERIFY(timeline->isAtBottom());
        QVERIFY(edit()->hasFocus());
    }

    void readsALongNoticeToItsEnd()
    {
        m_chat->widget->setPrivacyNotice(u"What becomes of your words. "_s.repeated(300));
        m_chat->widget->setConsentRequired(true);
        m_chat->widget->start();
        auto *agree = m_chat->part<ActionButton>(u"kustomer-agree"_s);
        QTRY_VERIFY(agree->isVisible());
        const QScrollBar *bar
            = m_chat->part<ConsentPage>()->findChild<FittingArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        m_chat->widget->setFocus();
        QVERIFY(agree->hasFocus());
        QTest::keyClick(agree, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(agree, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(agree, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
    }

    void logsInAsSoonAsItStartsByItself()
    {
        auto *late = new KustomerChatWidget(m_form.get());
        m_emulator->aim(late);
        const QSignalSpy in(late, &KustomerChatWidget::loggedIn);
        const QSignalSpy failed(late, &KustomerChatWidget::loginFailed);
        late->setAutoStart(true);
        late->login(m_emulator->mintJwt({.email = jane}));
        QCoreApplication::processEvents();
        QCOMPARE(in.size() + failed.size(), 0);
        late->show();
        QTRY_COMPARE(in.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(late->isLoggedIn(LoginIdentifier::email(jane)));
    }

private:
    /// Made anew with each form that comes.
    RatingButton *rating(const QString &name) const { return m_chat->part<RatingButton>(name); }
    bool isSeen(const QString &name) const { return rating(name) && rating(name)->isVisible(); }
    MessageEdit *edit() const { return m_chat->part<MessageEdit>(u"kustomer-edit"_s); }
    ActionButton *again() const
    {
        return m_chat->part<ConversationPage>()->findChild<ActionButton *>(
            u"kustomer-newConversation"_s);
    }

    std::unique_ptr<QWidget> m_form;
    QLineEdit *m_field = nullptr;
};

static const Kustomer::Testing::Suite<KeyboardTest> suite;

#include "tst_keyboard.moc"
