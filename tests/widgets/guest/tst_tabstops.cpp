// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/help/helplist.h"
#include "widgets/help/readingpage.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/notices/statepage.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/reading/articleview.h"
#include "widgets/search/searchfield.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/surveys/surveycard.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Where Tab leads in an application that has the chat between two fields, and where the keyboard
/// is when what had it goes away.
class TabStopsTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

    using Lead = std::function<bool(TabStopsTest &test)>;
    /// A way that is the same for all tests.
    static Lead by(bool (GuestChat::*way)() const)
    {
        return [way](TabStopsTest &test) {
            return (test.m_chat.get()->*way)();
        };
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_form = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_form.get());
        m_before = new QLineEdit;
        m_after = new QLineEdit;
        column->addWidget(m_before); // Tab comes in the order of the column
        column->addWidget(m_chat->widget);
        column->addWidget(m_after);
        m_form->resize(420, 760);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_before->setFocus();
    }

    void cleanup()
    {
        endGuest();
        m_form.reset();
    }

    void visitsEachStopOnceARound_data();
    void visitsEachStopOnceARound()
    {
        QFETCH(const Lead, lead);
        QVERIFY(lead(*this));
        m_before->setFocus();
        const QList<QWidget *> there = round(Qt::Key_Tab, m_before, m_after);
        QVERIFY2(!there.contains(nullptr), qPrintable(namesOf(there)));
        for (QWidget *stop : there)
            QVERIFY2(there.count(stop) == 1 && stop->isVisible(), qPrintable(namesOf(there)));
        QList<QWidget *> back = round(Qt::Key_Backtab, m_after, m_before);
        std::ranges::reverse(back);
        QVERIFY2(back == there, qPrintable(namesOf(there) + u" / "_s + namesOf(back)));
        for (QWidget *stop : stops())
            QVERIFY2(there.contains(stop), qPrintable(nameOf(stop) + u": "_s + namesOf(there)));
        for (QWidget *stop : there)
            QVERIFY2(looksOtherwiseWithTheKeyboard(stop), qPrintable(nameOf(stop)));
    }

    void staysInTheChatWhenAMessageIsSentByItsButton()
    {
        QVERIFY(m_chat->showConversation());
        auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Hello"_s);
        auto *send = m_chat->part<IconButton>(u"kustomer-send"_s);
        send->setFocus();
        QTest::keyClick(send, Qt::Key_Space);
        QCOMPARE(edit->toPlainText(), QString());
        QCOMPARE(QApplication::focusWidget(), edit);
    }

    void staysInTheChatWhenAToastGoes()
    {
        QVERIFY(m_chat->showConversation());
        auto *toast = m_chat->part<Toast>();
        toast->offerUndo(u"Done"_s, {}, {});
        auto *undo = toast->findChild<ActionButton *>(u"kustomer-undo"_s);
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Return);
        QVERIFY(!toast->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_chat->part<MessageEdit>(u"kustomer-edit"_s));
    }

    void staysInTheChatWhenAStarterIsChosen()
    {
        m_chat->widget->setStarterPrompts({u"Where is my parcel?"_s, u"Something else"_s});
        QVERIFY(m_chat->beginConversation());
        auto *starter = m_chat->part<ActionButton>(u"kustomer-starter1"_s);
        QTRY_VERIFY(starter->isVisible());
        starter->setFocus();
        QTest::keyClick(starter, Qt::Key_Return);
        QTRY_VERIFY(!m_chat->part<ActionButton>(u"kustomer-starter1"_s)->isVisible());
        QVERIFY(isInside());
    }

    void staysWithTheSurveyThatThanks()
    {
        QVERIFY(m_chat->showEnded());
        const auto rating = [this] {
            return m_chat->part<RatingButton>(u"kustomer-rating5"_s); // made anew with the form
        };
        QTRY_VERIFY(rating() && rating()->isVisible());
        rating()->setFocus();
        QTest::keyClick(rating(), Qt::Key_Space);
        QTRY_VERIFY(m_chat->part<SurveyCard>()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(isInside());
    }

    void staysInTheChatThatStops()
    {
        QVERIFY(m_chat->showConversation());
        m_chat->part<MessageEdit>(u"kustomer-edit"_s)->setFocus();
        m_chat->widget->stop();
        QTRY_VERIFY(m_chat->part<StatePage>(u"kustomer-state"_s)->isVisible());
        QVERIFY(m_chat->widget->isAncestorOf(QApplication::focusWidget()));
    }

    void staysInTheChatWhileAnotherWindowIsActive()
    {
        QVERIFY(m_chat->showConversation());
        auto *toast = m_chat->part<Toast>();
        toast->offerUndo(u"Done"_s, {}, {});
        toast->findChild<ActionButton *>(u"kustomer-undo"_s)->setFocus();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        toast->finish();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QTRY_VERIFY(isInside());
    }

    void goesToTheArticleWhileAnAnswerIsSent()
    {
        QVERIFY(m_chat->showArticle());
        auto *yes = m_chat->part<ActionButton>(u"kustomer-helped"_s);
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Space);
        QVERIFY(isInside());
        QTRY_VERIFY(!yes->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_chat->part<ArticleView>());
    }

    void returnsToTheLauncherThatClosesItsPanel()
    {
        KustomerChatLauncher launcher(m_form.get());
        m_emulator->aim(launcher.chat());
        launcher.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
        launcher.show();
        launcher.openChat();
        QTRY_VERIFY(launcher.chat()->isVisible());
        auto *panel = launcher.chat()->parentWidget();
        for (const QString &name : {u"kustomer-popOut"_s, u"kustomer-closeChat"_s}) {
            auto *button = panel->findChild<IconButton *>(name);
            m_before->setFocus();
            for (int i = 0; i < 40 && !button->hasFocus(); ++i)
                QTest::keyClick(m_form->windowHandle(), Qt::Key_Tab);
            QVERIFY2(button->hasFocus(), qPrintable(name));
        }
        QTest::keyClick(m_form->windowHandle(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(!launcher.chat()->isVisible());
        QVERIFY(launcher.isAncestorOf(QApplication::focusWidget()));
    }

    void comesToTheWayBackFromAWindowOfItsOwn()
    {
        KustomerChatLauncher launcher(m_form.get());
        m_emulator->aim(launcher.chat());
        launcher.show();
        launcher.openChat();
        QTRY_VERIFY(launcher.chat()->isVisible());
        auto *out = launcher.chat()->parentWidget()->findChild<IconButton *>(u"kustomer-popOut"_s);
        out->click();
        QWidget *window = out->window();
        QVERIFY(window != m_form.get() && QTest::qWaitForWindowActive(window));
        launcher.chat()->setFocus();
        for (int i = 0; i < 40 && !out->hasFocus(); ++i)
            QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        QVERIFY(out->hasFocus());
    }

private:
    static bool nothing(TabStopsTest &) { return true; }
    static bool unreachable(TabStopsTest &test)
    {
        test.m_emulator->addFault({.path = u"/"_s, .status = 503, .times = Emulator::Always});
        test.m_chat->widget->start();
        auto *action
            = test.m_chat->part<StatePage>(u"kustomer-state"_s)->findChild<ActionButton *>();
        return QTest::qWaitFor([&] { return action->isVisible(); }, patience);
    }
    static bool stopped(TabStopsTest &test)
    {
        if (!test.m_chat->showList())
            return false;
        test.m_chat->widget->stop();
        return QTest::qWaitFor(
            [&] { return test.m_chat->part<StatePage>(u"kustomer-state"_s)->isVisible(); },
            patience);
    }
    static bool newCustomer(TabStopsTest &test)
    {
        test.m_chat->widget->start();
        auto *begin = test.m_chat->part<ConversationListPage>()->findChild<ActionButton *>(
            u"kustomer-newConversation"_s);
        return QTest::qWaitFor([&] { return begin->isVisible() && begin->isEnabled(); }, patience);
    }
    static bool files(TabStopsTest &test)
    {
        if (!test.m_chat->showConversation() || !test.m_folder.isValid())
            return false;
        QStringList paths;
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            QFile file(test.m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write("words") < 0)
                return false;
            paths << file.fileName();
        }
        test.m_chat->part<Composer>()->setFiles(paths);
        return true;
    }
    static bool searchedConversation(TabStopsTest &test)
    {
        if (!test.m_chat->showConversation())
            return false;
        auto *edit = test.m_chat->part<MessageEdit>(u"kustomer-edit"_s);
        QTest::keySequence(edit, QKeySequence::Find);
        return test.m_chat->part<ConversationPage>()->findChild<SearchField *>()->isVisible();
    }
    static bool choosing(TabStopsTest &test)
    {
        if (!test.m_chat->showConversation())
            return false;
        const QJsonObject keep{
            {u"displayName"_s, u"Keep"_s}, {u"id"_s, u"keep"_s}, {u"children"_s, QJsonArray()}};
        const QJsonObject tree{{u"children"_s, QJsonArray{keep}}};
        const QJsonObject choices{{u"templateType"_s, u"mll"_s},
                                  {u"lockInput"_s, true},
                                  {u"actions"_s, QJsonObject{{u"tree"_s, tree}}}};
        test.m_emulator->control("POST"_ba, u"/templates/%1"_s.arg(test.m_chat->idAt(0)),
                                 {{u"body"_s, u"And now?"_s}, {u"template"_s, choices}});
        const auto *reason = test.m_chat->part<PlainLabel>(u"kustomer-reason"_s);
        return QTest::qWaitFor([&] { return reason->isVisible(); }, patience);
    }
    static bool twoPanes(TabStopsTest &test)
    {
        test.m_form->resize(1000, 760);
        return test.m_chat->showConversation();
    }
    /// All that Tab should come to: of radio buttons only one does.
    QList<QWidget *> stops() const
    {
        QList<QWidget *> all;
        for (QWidget *one : m_chat->widget->findChildren<QWidget *>()) {
            const bool isStop = (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy()
                && one->window() == m_form.get();
            if (isStop && takesKeyboard(*one))
                all.append(one);
        }
        return all;
    }

    /// The widgets on the way, each once in a row; nullptr behind them: it does not end.
    QList<QWidget *> round(Qt::Key key, QWidget *from, const QWidget *to) const
    {
        QList<QWidget *> way;
        from->setFocus();
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(m_form->windowHandle(), key);
            QWidget *now = QApplication::focusWidget();
            if (now == to)
                return way;
            if (now == from || !now)
                break;
            if (way.isEmpty() || way.last() != now)
                way.append(now);
        }
        return way << nullptr;
    }

    bool isInside() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && m_chat->widget->isAncestorOf(focus) && focus->isVisible()
            && focus->isEnabled() && focus->focusPolicy() != Qt::NoFocus;
    }

    bool looksOtherwiseWithTheKeyboard(QWidget *stop) const
    {
        return QTest::qWaitFor(
            [&] { // another page may still be on its way out above it
                stop->setFocus(Qt::TabFocusReason);
                const QImage with = m_chat->widget->grab().toImage();
                m_before->setFocus();
                return m_chat->widget->grab().toImage() != with;
            },
            patience);
    }

    static QString nameOf(const QWidget *widget)
    {
        return widget
            ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
            : u"no end"_s;
    }
    static QString namesOf(const QList<QWidget *> &widgets)
    {
        QStringList names;
        for (const QWidget *widget : widgets)
            names << nameOf(widget);
        return names.join(u", "_s);
    }

    std::unique_ptr<QWidget> m_form;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    QTemporaryDir m_folder;
};

void TabStopsTest::visitsEachStopOnceARound_data()
{
    QTest::addColumn<Lead>("lead");
    const std::initializer_list<std::pair<const char *, Lead>> states{
        {"not started", nothing},
        {"asks for consent", by(&GuestChat::showConsent)},
        {"can't be reached", unreachable},
        {"stopped", stopped},
        {"a new customer", newCustomer},
        {"a new conversation", by(&GuestChat::beginConversation)},
        {"list", by(&GuestChat::showList)},
        {"list that is searched", by(&GuestChat::searchList)},
        {"conversation", by(&GuestChat::showConversation)},
        {"conversation that is searched", searchedConversation},
        {"files go along", files},
        {"conversation that has ended", by(&GuestChat::showEnded)},
        {"conversation in which something is to be chosen", choosing},
        {"side by side", twoPanes},
        {"knowledge base", by(&GuestChat::showHelp)},
        {"article", by(&GuestChat::showArticle)},
        {"article that did not help", by(&GuestChat::askWhyAnArticleDidNotHelp)},
    };
    for (const auto &[name, lead] : states)
        QTest::newRow(name) << lead;
}

static const Kustomer::Testing::Suite<TabStopsTest> suite;

#include "tst_tabstops.moc"
