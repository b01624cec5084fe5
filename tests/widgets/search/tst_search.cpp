// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/plainreading.h"
#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/bubble/bubble.h"
#include "widgets/home/conversationdelegate.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/home/conversationlistview.h"
#include "widgets/home/foundmessages.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/search/findings.h"
#include "widgets/search/searchfield.h"
#include "widgets/text/markdown.h"
#include "widgets/timelinefixture.h"
#include "widgets/toldfocus.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Words that a customer looks for in a conversation.
class SearchTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QApplication::setStyle(new StillStyle);
        QVERIFY(makeGuest());
        m_id = m_emulator->createConversation(u"jane@example.com"_s, u"Searched"_s,
                                              {u"Where is my **lamp**?"_s, u"Which lamp?"_s,
                                               u"The LÀMP from May"_s, u"It is on its way"_s});
        m_chat->widget->show();
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_id));
        m_field = m_chat->part<ConversationPage>()->findChild<SearchField *>();
    }

    void cleanup() { endGuest(); }

    void opensByKeyAndClosesByEscape()
    {
        auto *edit = m_chat->part<MessageEdit>(QStringLiteral("kustomer-edit"));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_field->isVisible());
        QTest::keyClicks(line(), u"lamp"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!m_field->isVisible());
        QCOMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id); // only the topmost went
        QVERIFY(edit->hasFocus() || m_chat->widget->focusWidget() == edit);
    }

    void closesBeforeItLeaves()
    {
        auto *edit = m_chat->part<MessageEdit>(QStringLiteral("kustomer-edit"));
        QVERIFY(open(u"lamp"_s));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_field->isVisible());
        QCOMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(m_chat->part<ConversationPage>()->conversationId().isEmpty());
    }

    void takesItsKeyBeforeTheHostDoes()
    {
        QAction find;
        find.setShortcut(QKeySequence::Find);
        m_chat->widget->addAction(&find);
        const QSignalSpy host(&find, &QAction::triggered);
        m_chat->widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
        m_chat->part<MessageEdit>(QStringLiteral("kustomer-edit"))->setFocus();
        QTest::keyClick(m_chat->part<MessageEdit>(QStringLiteral("kustomer-edit")), Qt::Key_F,
                        Qt::ControlModifier);
        QVERIFY(m_field->isVisible());
        QCOMPARE(host.size(), 0);
    }

    void countsAndGoesRound()
    {
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s); // the newest first
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(result(), u"2 of 3"_s);
        QTest::keyClick(line(), Qt::Key_Up);
        QCOMPARE(result(), u"3 of 3"_s);
        QTest::keyClick(line(), Qt::Key_F3);
        QCOMPARE(result(), u"1 of 3"_s);
        QTest::keyClick(line(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(result(), u"3 of 3"_s);
        const QList<IconButton *> buttons = m_field->findChildren<IconButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const IconButton *button : buttons)
            QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(result(), u"2 of 3"_s);
    }

    void marksWhatItFinds()
    {
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s);
        const BubbleLook &look = m_chat->part<Looks>()->theme().timeline.company;
        QTRY_VERIFY(hasColour(look.current));
        QVERIFY(hasColour(look.found));
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!hasColour(look.current) && !hasColour(look.found));
    }

    void marksTheWordsBesidePictures()
    {
        m_emulator->sendAsAgent(m_id,
                                u"![A red cap](https://a.example/1.png) and a cape "
                                "![](https://a.example/2.png) or a hat"_s);
        Findings findings;
        const auto isFound = [&](const QString &words) {
            findings.search(&rows(), words);
            return findings.count() == 1;
        };
        QTRY_VERIFY(isFound(u"cape"_s));
        BubbleContext context;
        context.width = 380;
        for (const QString &words : {u"cape"_s, u"hat"_s}) {
            QVERIFY(isFound(words));
            const Findings::Place place = *findings.current();
            const Bubble shown(bubbleRow(rows(), rows().rowOf(place.message), 5min), context);
            QCOMPARE(shown.textBetween(place.from, place.to), words);
        }
        QVERIFY(isFound(u"red cap"_s)); // which a picture shows
    }

    void leadsTheKeyboardToWhatWasFound()
    {
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        auto *view = m_chat->part<TimelineView>();
        const int found = view->rowFocus().row.row();
        QVERIFY(view->accessibleText(found).contains(u"Which lamp?"_s));
        QTest::keyClick(line(), Qt::Key_Escape);
        view->setFocus(Qt::BacktabFocusReason);
        QCOMPARE(view->rowFocus().row.row(), found);
    }

    void saysThatNothingIsThere()
    {
        QVERIFY(open(u"zebra"_s));
        QTRY_COMPARE(result(), u"Nothing found"_s);
        QVERIFY(!m_field->findChildren<IconButton *>().at(1)->isVisible()); // to nowhere
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Up, Qt::Key_Down})
            QTest::keyClick(line(), key);
        QCOMPARE(result(), u"Nothing found"_s);
        m_field->setWords({});
        QCOMPARE(result(), QString());
    }

    void looksThroughWhatIsNotHereYet()
    {
        QVERIFY(m_chat->open(m_chat->idOf(u"120 messages"_s)));
        QTRY_VERIFY(rows().loading() == TimelineModel::Loading::Done && rows().canFetchOlder());
        QVERIFY(open(u"Line 12"_s)); // 12 and 120, which is the last of all
        QTRY_COMPARE(result(), u"1 of 1+"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(result(), u"2 of 2"_s);
        m_field->setWords(u"Line 1 "_s);
        m_field->setWords(u"Line 17"_s);
        QTRY_COMPARE(result(), u"1 of 1"_s); // fetched without being asked, as nothing was here
    }

    void looksOnOnceItWorks()
    {
        QVERIFY(m_chat->open(m_chat->idOf(u"120 messages"_s)));
        QTRY_VERIFY(rows().loading() == TimelineModel::Loading::Done && rows().canFetchOlder());
        m_emulator->addFault({.method = u"GET"_s,
                              .path = u"/c/v1/chat/sessions/*/messages*"_s,
                              .times = Emulator::Always});
        QVERIFY(open(u"Line 17"_s));
        QTRY_COMPARE(result(), u"The messages couldn't be loaded"_s);
        m_emulator->clearFaults();
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(result(), u"1 of 1"_s);
    }

    void followsWhatComes()
    {
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s);
        m_emulator->advanceClock(1s);
        m_emulator->sendAsAgent(m_id, u"A new lamp"_s);
        QTRY_COMPARE(result(), u"2 of 4"_s); // one still looks at the same
    }

    void countsInTheDigitsOfTheLanguage()
    {
        m_field->setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"١ of ٣"_s);
    }

    void forgetsItAllInAnotherConversation()
    {
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s);
        QVERIFY(m_chat->open(m_chat->idAt(2)));
        QVERIFY(!m_field->isVisible());
    }

    void isReadableBelowASheet()
    {
        qApp->setStyleSheet(u"QWidget { background: black; color: black } QLineEdit { border: 9px "
                            "solid red; padding: 9px }"_s);
        QVERIFY(open(u"lamp"_s));
        QTRY_COMPARE(result(), u"1 of 3"_s);
        const QImage shown = m_field->grab().toImage();
        QVERIFY(strongest(shown) >= textContrast);
        QCOMPARE(groundOf(shown), m_chat->part<Looks>()->theme().background);
        qApp->setStyleSheet({});
    }

    void findsInAllConversations()
    {
        QTest::keyClick(m_chat->part<MessageEdit>(QStringLiteral("kustomer-edit")), Qt::Key_Escape);
        auto *home = m_chat->part<ConversationListPage>();
        auto *list = m_chat->part<ConversationListView>();
        QTRY_VERIFY(list->isVisible());
        const int all = list->model()->rowCount();
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *field = home->findChild<SearchField *>();
        QVERIFY(field->isVisible());
        auto *words = field->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"lamp"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3); // of what has been looked at
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(list->model()->rowCount(), all);
        QTest::mouseClick(home->findChild<IconButton *>(u"kustomer-find"_s), Qt::LeftButton);
        QVERIFY(field->isVisible());
        words->clear();
        QTest::keyClicks(words, u"which lamp"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
        QTRY_COMPARE(result(), u"1 of 1"_s);
    }

    void findsConversationsByTheirTitles()
    {
        m_emulator->sendAsAgent(m_id, u"We searched for it"_s);
        QVERIFY(open(u"we searched"_s));
        QTRY_COMPARE(result(), u"1 of 1"_s);
        for (int key = 0; key < 2; ++key) // out of the field, and out of the conversation
            QTest::keyClick(m_chat->part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
        auto *list = m_chat->part<ConversationListView>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *words = m_chat->part<ConversationListPage>()
                          ->findChild<SearchField *>()
                          ->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"SEARCHED"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QModelIndex titled = list->model()->index(0, 0); // above the message
        QCOMPARE(titled.data(ConversationListModel::ConversationIdRole).toString(), m_id);
        QCOMPARE(titled.data(FoundMessages::MessageIdRole).toString(), QString());
        QVERIFY(!titled.siblingAtRow(1).data(FoundMessages::MessageIdRole).toString().isEmpty());
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), m_id);
        QVERIFY(!m_field->isVisible()); // the conversation was found, no words in it
    }

    void findsInAllConversationsWhatIsRead()
    {
        m_emulator->sendAsAgent(m_id, u"See **our** [returns page](https://x.example/secret)"_s);
        Findings findings;
        const auto count = [&](const QString &words) {
            findings.search(&rows(), words);
            return findings.count();
        };
        QTRY_COMPARE(count(u"our returns page"_s), 1);
        QCOMPARE(count(u"secret"_s), 0);
        QTest::keyClick(m_chat->part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
        auto *list = m_chat->part<ConversationListView>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *words = m_chat->part<ConversationListPage>()
                          ->findChild<SearchField *>()
                          ->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"our returns"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const auto row = list->model()->index(0, 0).data(ConversationListModel::ConversationRole);
        QCOMPARE(row.value<Conversation>().preview, u"See our returns page"_s);
        words->clear();
        QTest::keyClicks(words, u"secret"_s);
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void looksThroughWhatIsShown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("link") << u"See **our** [returns page](https://x.example/secret)"_s;
        QTest::newRow("code") << u"run `a*b*c` *now*"_s;
        QTest::newRow("heading") << u"## Two steps"_s;
        QTest::newRow("quotation") << u"> said *so*"_s;
        QTest::newRow("list") << u"- one\n- [x] *two*\n\n4. three"_s;
        QTest::newRow("table") << u"a|b\n---|---\n**1**|2"_s;
        QTest::newRow("names") << u"call __init__ of **C:\\new\\_folder**"_s;
        QTest::newRow("refused target") << u"[a](javascript:alert) <https://x.example>"_s;
        QTest::newRow("Japanese") << u"**「太字」**です。"_s;
        QTest::newRow("nothing") << u"2*3*4 in snake_case_name costs a price*"_s;
    }

    void looksThroughWhatIsShown()
    {
        QFETCH(const QString, markdown);
        Message message;
        message.body = markdown;
        QCOMPARE(plainReading(markdown).simplified(), textOf(message).plain().simplified());
    }

    void goesOnWithTheFirstRowOnceAllAreBack()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
        QTest::keyClick(m_chat->part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
        auto *list = m_chat->part<ConversationListView>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *field = m_chat->part<ConversationListPage>()->findChild<SearchField *>();
        auto *words = field->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"lamp"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        const ToldFocus told;
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!field->isVisible() && list->hasFocus());
        const QModelIndex first = list->model()->index(0, 0);
        QCOMPARE(list->currentIndex(), first);
        QTRY_COMPARE(told.last(), first.data(Qt::AccessibleTextRole).toString());
        const QString id = first.data(ConversationListModel::ConversationIdRole).toString();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(m_chat->part<ConversationPage>()->conversationId(), id);
    }

    void showsWhatIsFoundFromTheFirstRowOn()
    {
        QTest::keyClick(m_chat->part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
        m_chat->widget->resize(400, 360);
        auto *list = m_chat->part<ConversationListView>();
        QScrollBar *bar = list->verticalScrollBar();
        QTRY_VERIFY(list->isVisible() && bar->maximum() > 0);
        const auto isFirstSeen = [list] {
            return list->viewport()->rect().contains(list->visualRect(list->model()->index(0, 0)));
        };
        bar->setValue(bar->maximum());
        QVERIFY(!isFirstSeen());
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *words = m_chat->part<ConversationListPage>()
                          ->findChild<SearchField *>()
                          ->findChild<QLineEdit *>();
        words->setFocus();
        QTest::keyClicks(words, u"lamp"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_VERIFY(bar->maximum() > 0); // they go on below what is seen
        QVERIFY(isFirstSeen());
        bar->setValue(bar->maximum());
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(isFirstSeen()); // of all of them
    }

    void marksTheOneThatIsOpen()
    {
        m_chat->widget->resize(1000, 640);
        auto *list = m_chat->part<ConversationListView>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto *words = m_chat->part<ConversationListPage>()
                          ->findChild<SearchField *>()
                          ->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"lamp"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const auto marked = [list] {
            const QColor ground
                = list->findChild<ConversationDelegate *>()->theme().listRow.selected;
            QList<int> rows;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QRect rect = list->visualRect(list->model()->index(row, 0));
                const QImage shown = list->viewport()->grab(rect).toImage();
                if (shown.pixelColor(4, shown.height() / 2) == ground)
                    rows << row;
            }
            return rows;
        };
        QCOMPARE(marked(), QList<int>()); // of the same conversation, but none of them was chosen
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QTest::mouseMove(m_chat->widget, {1, 1});
        QTRY_COMPARE(marked(), QList<int>{1});
    }

    void showsWhatStandsAroundTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("at the beginning") << u"lamp and more"_s << u"lamp and more"_s;
        QTest::newRow("soon") << u"this is the lamp"_s << u"this is the lamp"_s;
        QTest::newRow("far in")
            << u"one two three four five six seven eight nine the\nLÀMP is here"_s
            << u"…six seven eight nine the LÀMP is here"_s;
        QTest::newRow("in a long word") << QString(60, u'x') + u"lamp"_s << u"…lamp"_s;
        QTest::newRow("not there") << u"nothing"_s << u"nothing"_s;
    }

    void showsWhatStandsAroundTheWords()
    {
        QFETCH(QString, text);
        QTEST(excerptAround(u"lamp"_s, text), "excerpt");
    }

private:
    [[nodiscard]] bool open(const QString &words)
    {
        QTest::keyClick(m_chat->part<TimelineView>(), Qt::Key_F, Qt::ControlModifier);
        if (!m_field->isVisible())
            return false;
        line()->clear();
        QTest::keyClicks(line(), words);
        return true;
    }

    QLineEdit *line() const { return m_field->findChild<QLineEdit *>(); }
    QString result() const { return m_field->findChild<PlainLabel *>()->text(); }
    TimelineModel &rows() const
    {
        return *qobject_cast<TimelineModel *>(m_chat->part<TimelineView>()->model());
    }

    bool hasColour(const QColor &color) const
    {
        const QImage shown = m_chat->part<TimelineView>()->viewport()->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                if (shown.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    SearchField *m_field = nullptr;
    QString m_id;
};

static const Kustomer::Testing::Suite<SearchTest> suite;

#include "tst_search.moc"
