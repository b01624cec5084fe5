// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/launchercase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fakemedia.h"
#include "widgets/launcher/additions.h"
#include "widgets/launcher/nudgecard.h"
#include "widgets/looks/looks.h"
#include "widgets/shell/hometabs.h"
#include "widgets/viewer/pictureviewer.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainterPath>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

class KustomerChatLauncherTest
    : public QObject
    , private LauncherCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeLauncher());
        QVERIFY(showWindow());
    }

    void cleanup() { endLauncher(); }

    void floatsInItsCornerWhateverSizeTheWindowHas()
    {
        for (const QSize size : {QSize(900, 700), QSize(300, 200), QSize(1200, 500)}) {
            m_window->resize(size);
            QTRY_COMPARE(m_window->rect().bottomRight() - disc().bottomRight(), QPoint(24, 24));
        }
        m_launcher->setCorner(Qt::TopLeftCorner);
        QCOMPARE(disc().topLeft(), QPoint(24, 24));
        m_window->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(disc().right(), m_window->width() - 25);
        m_launcher->setIconSize(80);
        m_launcher->setMargins({10, 10, 10, 10});
        QCOMPARE(disc().size(), QSize(80, 80));
        QCOMPARE(disc().top(), 10);
    }

    void floatsOverWhatIsAddedLater_data()
    {
        QTest::addColumn<int>("addition");
        QTest::addColumn<bool>("isOpen");
        for (int addition = 0; addition < int(std::size(additions)); ++addition) {
            QTest::addRow("%s, button", additions[addition].name) << addition << false;
            QTest::addRow("%s, panel", additions[addition].name) << addition << true;
        }
    }

    void floatsOverWhatIsAddedLater()
    {
        QFETCH(const int, addition);
        QFETCH(const bool, isOpen);
        if (isOpen)
            m_launcher->openChat();
        const QWidget *added = additions[addition].add(m_window.get());
        QTRY_VERIFY(added->isVisible() && added->geometry().contains(disc().center()));
        QTRY_COMPARE(m_window->childAt(disc().center()), button());
        const QWidget *seen = m_window->childAt(panel()->geometry().center());
        QCOMPARE(panel()->isAncestorOf(seen), isOpen);
    }

    void floatsBelowAPictureThatIsLookedAt()
    {
        m_launcher->openChat();
        FakeMedia media;
        const auto viewer = std::make_unique<PictureViewer>(&media, ChatTheme(), chat());
        const auto isOverAll = [&] {
            const QPoint places[] = {disc().center(), panel()->geometry().center()};
            return std::ranges::all_of(places, [&](QPoint place) {
                const QWidget *seen = m_window->childAt(place);
                return seen == viewer.get() || viewer->isAncestorOf(seen);
            });
        };
        m_window->resize(1000, 800);
        QTRY_COMPARE(viewer->geometry(), m_window->rect());
        QVERIFY(isOverAll());
        auto *page = new QWidget;
        m_window->setCentralWidget(page);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(isOverAll());
    }

    void floatsOverTheWindowOfTheFormItIsIn()
    {
        QWidget form;
        auto *row = new QHBoxLayout(&form);
        auto *group = new QWidget;
        row->addWidget(group);
        auto *inner = new QHBoxLayout(group);
        auto *launcher = new KustomerChatLauncher;
        inner->addWidget(launcher);
        form.resize(500, 500);
        form.show();
        QCOMPARE(launcher->parentWidget(), &form);
        QVERIFY2(inner->isEmpty(), "no layout moves it");
        QVERIFY(launcher->isVisible());
        QCOMPARE(form.rect().bottomRight() - launcher->geometry().center(),
                 QPoint(24 + 28, 24 + 28));
    }

    void opensAndClosesByAPress()
    {
        QSignalSpy opened(chat(), &KustomerChatWidget::opened);
        QSignalSpy closed(chat(), &KustomerChatWidget::closed);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_launcher->isOpen());
        QVERIFY(chat()->isVisible());
        QVERIFY(m_window->rect().contains(panel()->geometry()));
        QVERIFY(panel()->findChild<IconButton *>(u"kustomer-closeChat"_s)->isVisible());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!m_launcher->isOpen());
        QCOMPARE(opened.count(), 1);
    }

    void opensByTheSlotsOfTheChat()
    {
        QSignalSpy changed(m_launcher, &KustomerChatLauncher::openChanged);
        chat()->openChat();
        QVERIFY(m_launcher->isOpen());
        chat()->openChat();
        QTRY_COMPARE(changed.count(), 1);
        chat()->closeChat();
        QVERIFY(!m_launcher->isOpen());
        QTRY_COMPARE(changed.count(), 2);
    }

    void opensByItsShortcut()
    {
        m_launcher->setShortcut(QKeySequence(u"Ctrl+K"_s));
        QTest::keySequence(m_window.get(), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(m_launcher->isOpen());
        QTest::keySequence(m_window.get(), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(!m_launcher->isOpen());
        m_launcher->popOut();
        QVERIFY(QTest::qWaitForWindowActive(panel()));
        QTest::keySequence(panel(), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(!m_launcher->isOpen());
    }

    void closesByEscapeAndGivesTheKeyboardBack()
    {
        QVERIFY(startAndLogIn());
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Return);
        QTRY_VERIFY(chat()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_launcher->isOpen());
        QVERIFY(button()->hasFocus());
    }

    void leavesAConversationBeforeItCloses()
    {
        QVERIFY(startAndLogIn());
        QVERIFY(openConversation());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_launcher->isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_launcher->isOpen());
    }

    void followsItsWindow()
    {
        m_launcher->openChat();
        for (const QSize size : {QSize(1200, 900), QSize(500, 520), QSize(900, 700)}) {
            m_window->resize(size);
            QTRY_VERIFY(m_window->rect().contains(panel()->geometry()));
            QVERIFY(!panel()->geometry().intersects(disc()));
            QVERIFY(!m_launcher->isPoppedOut());
        }
    }

    void opensInAWindowOfItsOwnWhereThereIsNoRoom()
    {
        m_window->resize(260, 200);
        m_launcher->openChat();
        QVERIFY(m_launcher->isPoppedOut());
        QVERIFY(chat()->isVisible());
        QCOMPARE(panel()->size(), m_launcher->popupSize());
    }

    void opensWhereAllOfItIsOnTheScreen()
    {
        const QRect screen = m_window->screen()->availableGeometry();
        m_window->resize(260, 200);
        m_window->move(screen.right() - 260, screen.bottom() - 200);
        m_launcher->openChat();
        QVERIFY(m_launcher->isPoppedOut());
        QVERIFY(screen.contains(panel()->geometry()));
        QCOMPARE(panel()->size(), m_launcher->popupSize());
        panel()->resize(100, 100);
        const QSize least = chat()->minimumSizeHint();
        QCOMPARE(panel()->size().expandedTo(least), panel()->size());
    }

    void leavesItsWindowAndComesBackAsItWas()
    {
        QVERIFY(startAndLogIn());
        QVERIFY(openConversation());
        QTest::keyClicks(edit(), u"not yet sent"_s);
        QTest::mouseClick(popOutButton(), Qt::LeftButton);
        QVERIFY(m_launcher->isPoppedOut());
        QVERIFY(panel()->isVisible());
        QCOMPARE(edit()->toPlainText(), u"not yet sent"_s);
        QVERIFY(edit()->isVisible());
        QTest::mouseClick(popOutButton(), Qt::LeftButton);
        QVERIFY(!m_launcher->isPoppedOut());
        QVERIFY(m_launcher->isOpen());
        QVERIFY(edit()->isVisible());
        QCOMPARE(edit()->toPlainText(), u"not yet sent"_s);
        QVERIFY(m_window->rect().contains(panel()->geometry()));
    }

    void isClosedWhenItsOwnWindowIs()
    {
        m_launcher->popOut();
        QTRY_VERIFY(panel()->isVisible());
        panel()->close();
        QVERIFY(!m_launcher->isOpen());
        m_launcher->openChat();
        QVERIFY2(m_launcher->isPoppedOut() && panel()->isVisible(), "it is where it was");
    }

    void comesBackFromAMinimisedWindow_data()
    {
        QTest::addColumn<bool>("isPressed");
        QTest::newRow("by a press") << true;
        QTest::newRow("by the slot") << false;
    }

    void comesBackFromAMinimisedWindow()
    {
        QFETCH(const bool, isPressed);
        const QSignalSpy opened(chat(), &KustomerChatWidget::opened);
        m_launcher->popOut();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(m_launcher->isOpen());
        panel()->showMinimized();
        QCoreApplication::processEvents();
        QVERIFY(!m_launcher->isOpen());
        if (isPressed)
            QTest::mouseClick(button(), Qt::LeftButton);
        else
            chat()->openChat();
        QVERIFY(m_launcher->isOpen());
        QVERIFY(m_launcher->isPoppedOut());
        QVERIFY(!panel()->isMinimized());
        QTRY_COMPARE(opened.size(), 2);
    }

    void mayBeDeletedWhenItOpensOrCloses()
    {
        for (const auto deed :
             {&KustomerChatLauncher::openChat, &KustomerChatLauncher::closeChat}) {
            auto *launcher = new KustomerChatLauncher(m_window.get());
            m_emulator->aim(launcher->chat());
            launcher->show();
            if (deed == &KustomerChatLauncher::closeChat)
                launcher->openChat();
            const QPointer<KustomerChatLauncher> alive = launcher;
            connect(launcher, &KustomerChatLauncher::openChanged, this, [launcher, deed] {
                if (launcher->isOpen() == (deed == &KustomerChatLauncher::openChat))
                    delete launcher;
            });
            (launcher->*deed)();
            QTRY_VERIFY(!alive);
        }
    }

    void keepsItsChatWhereItLeavesAWindowThatGoes()
    {
        for (const bool isGivenAway : {true, false}) {
            auto first = std::make_unique<QMainWindow>();
            QMainWindow second;
            auto *launcher = new KustomerChatLauncher(first.get());
            m_emulator->aim(launcher->chat());
            first->show();
            launcher->popOut();
            if (isGivenAway)
                launcher->setWindow(&second);
            else
                launcher->setParent(&second);
            second.show();
            first.reset();
            QVERIFY(launcher->isPoppedOut());
            QVERIFY(launcher->chat()->isVisible());
            QCOMPARE(launcher->parentWidget(), &second);
        }
    }

    void letsTheApplicationCloseItsWindows()
    {
        m_launcher->popOut();
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(panel()->close());
        QVERIFY(!panel()->testAttribute(Qt::WA_QuitOnClose));
        m_launcher->openChat();
        QApplication::closeAllWindows();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!panel()->isVisible());
    }

    void startsOnceByItself()
    {
        auto *launcher = new KustomerChatLauncher(m_window.get());
        m_emulator->aim(launcher->chat());
        launcher->setApiKey(m_emulator->apiKey());
        launcher->setAutoStart(true);
        launcher->show();
        QTRY_COMPARE(launcher->client()->state(), ChatClient::State::Started);
        launcher->client()->stop();
        launcher->hide();
        launcher->show();
        QCOMPARE(launcher->client()->state(), ChatClient::State::Stopped);
    }

    void goesWithTheFormItWasPutOn()
    {
        auto *page = new QWidget;
        QPointer<KustomerChatLauncher> launcher = new KustomerChatLauncher(page);
        m_window->setCentralWidget(page);
        page->show();
        QTRY_COMPARE(launcher->parentWidget(), m_window.get());
        m_window->setCentralWidget(new QLineEdit);
        QTRY_VERIFY(!launcher);
    }

    void leavesTheLayoutOfTheWindow()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *launcher = new KustomerChatLauncher;
        column->addWidget(launcher);
        column->addWidget(new QLineEdit);
        window.resize(500, 500);
        window.show();
        QCOMPARE(column->count(), 1);
        column->activate();
        QCOMPARE(launcher->size(), launcher->sizeHint());
    }

    void staysHiddenWhereTheApplicationHidIt()
    {
        QWidget window;
        auto *launcher = new KustomerChatLauncher(&window);
        launcher->hide();
        window.show();
        QVERIFY(!launcher->isVisible());
        QCOMPARE(launcher->parentWidget(), &window);
    }

    void floatsWhereItIsPutAfterItWasShown()
    {
        auto *launcher = new KustomerChatLauncher;
        launcher->show();
        launcher->setParent(m_window.get());
        launcher->show();
        QTRY_COMPARE(launcher->geometry(), m_launcher->geometry());
    }

    void countsWhatWasNotRead()
    {
        QVERIFY(startAndLogIn());
        const int before = m_launcher->unreadCount();
        m_emulator->sendAsAgent(conversation(), u"Hello"_s);
        QTRY_COMPARE(m_launcher->unreadCount(), before + 1);
        QVERIFY(button()->accessibleDescription().contains(QString::number(before + 1)));
    }

    void tellsByItsToolTipWhatAPressDoes()
    {
        const auto toolTip = [this] {
            const QPoint middle = button()->rect().center();
            QHelpEvent event(QEvent::ToolTip, middle, button()->mapToGlobal(middle));
            QCoreApplication::sendEvent(button(), &event);
            return QToolTip::text();
        };
        QVERIFY(toolTip().contains(u"Chat with us"_s));
        m_launcher->setToolTip(u"Ask Mira"_s);
        QCOMPARE(toolTip(), u"Ask Mira"_s);
        m_launcher->openChat();
        QVERIFY(toolTip().contains(u"Close chat"_s));
        m_launcher->setToolTip({});
        m_launcher->closeChat();
        QVERIFY(startAndLogIn());
        m_emulator->sendAsAgent(conversation(), u"Hello"_s);
        QTRY_VERIFY(m_launcher->unreadCount() > 1);
        QTRY_VERIFY(toolTip().contains(u"%1 unread messages"_s.arg(m_launcher->unreadCount())));
    }

    void isGoneWhereChatIsSwitchedOff()
    {
        m_emulator->setSettings({{u"enabled"_s, false}});
        QSignalSpy settled(chat(), &KustomerChatWidget::started);
        m_launcher->start();
        QVERIFY(settled.wait(patience));
        QTRY_VERIFY(!button()->isVisible());
        m_launcher->setHideWhenUnavailable(false);
        QVERIFY(button()->isVisible());
    }

    void sharesAClientWithAnotherWindow()
    {
        QVERIFY(startAndLogIn());
        QVERIFY(openConversation());
        QMainWindow other;
        other.resize(900, 700);
        KustomerChatLauncher second(m_launcher->client(), &other);
        other.show();
        second.openChat();
        second.chat()->openConversation(conversation());
        auto *theirs = second.chat()->findChild<MessageEdit *>(u"kustomer-edit"_s);
        QTRY_VERIFY(theirs->isVisible());
        QTest::keyClicks(edit(), u"shared"_s);
        QTRY_COMPARE(theirs->toPlainText(), u"shared"_s);
    }

    void tellsAtOnceOfAClientThatRunsAlready()
    {
        QVERIFY(startAndLogIn());
        m_emulator->sendAsAgent(conversation(), u"Hello"_s);
        QTRY_VERIFY(m_launcher->unreadCount() > 1);
        QTRY_VERIFY(button()->accessibleDescription().contains(
            u"%1 unread messages"_s.arg(m_launcher->unreadCount()))); // nothing more is on its way
        QMainWindow other;
        const KustomerChatLauncher second(m_launcher->client(), &other);
        const QString count = QString::number(second.unreadCount());
        QCOMPARE(second.findChild<LauncherButton *>()->accessibleDescription(),
                 count + u" unread messages"_s);
        QCOMPARE(second.chat()->findChild<HomeTabs *>()->accessibleTabName(HomeTabs::Chat),
                 u"Chat, "_s + count + u" unread"_s);
    }

    void isGoneAtOnceWhereChatIsSwitchedOff()
    {
        m_emulator->setSettings({{u"enabled"_s, false}});
        m_launcher->start();
        QTRY_VERIFY(!button()->isVisible());
        QMainWindow other;
        other.resize(900, 700);
        const KustomerChatLauncher second(m_launcher->client(), &other);
        other.show();
        QVERIFY(second.isVisible());
        QVERIFY(!second.findChild<LauncherButton *>()->isVisible());
    }

    void goesOnWithoutTheClientItShares()
    {
        auto client = std::make_unique<ChatClient>();
        KustomerChatLauncher other(client.get(), m_window.get());
        other.show();
        other.openChat();
        client.reset();
        QCoreApplication::processEvents();
        QVERIFY(other.isOpen());
        QTest::mouseClick(other.findChild<LauncherButton *>(), Qt::LeftButton);
        QVERIFY(!other.isOpen());
        QCOMPARE(other.client()->state(), ChatClient::State::Stopped);
    }

    void keepsWhatItShowsWithinItsRoundCorners()
    {
        m_launcher->openChat();
        KustomerChatWidget *chat = m_launcher->chat();
        QWidget paint(chat); // over all that the chat shows
        paint.setAutoFillBackground(true);
        paint.setPalette(QPalette(Qt::magenta));
        paint.setGeometry(chat->rect());
        paint.show();
        const QImage picture = panel()->grab().toImage();
        QCOMPARE(picture.pixelColor(panel()->rect().center()), QColor(Qt::magenta));
        const int rim = chat->x();
        const qreal radius = 2 * chat->findChild<Looks *>()->theme().radius;
        QPainterPath outline;
        outline.addRoundedRect(QRectF(panel()->rect()).adjusted(rim, rim, -rim, -rim), radius,
                               radius);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isWithin = outline.contains(QPointF(x + 0.5, y + 0.5));
                QVERIFY(isWithin || picture.pixelColor(x, y) != QColor(Qt::magenta));
            }
        }
    }

    void runsAsTheChatDoes()
    {
        m_launcher->openChat();
        const auto closeX = [this] {
            return panel()->findChild<IconButton *>(u"kustomer-closeChat"_s)->x();
        };
        const int right = closeX();
        chat()->setLanguage(u"ar"_s);
        QVERIFY(closeX() < right / 2);
        chat()->setLanguage({});
        QCOMPARE(closeX(), right);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(panel()->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(closeX() < right / 2);
    }

    void hasALineAroundAllThatIsInIt()
    {
        m_launcher->openChat();
        const KustomerChatWidget *chat = m_launcher->chat();
        const QColor line = chat->findChild<Looks *>()->theme().separator;
        const QRect inside(chat->mapTo(panel(), QPoint()), chat->size());
        QCOMPARE(inside.bottom(), panel()->height() - 1 - inside.left()); // no less than beside it
        const QImage picture = panel()->grab().toImage();
        for (const int y : {inside.top() - 8, inside.top() + 8, inside.center().y()}) {
            QCOMPARE(picture.pixelColor(inside.left() - 1, y), line);
            QCOMPARE(picture.pixelColor(inside.right() + 1, y), line);
        }
        QCOMPARE(picture.pixelColor(inside.center().x(), inside.bottom() + 1), line);
        m_launcher->popOut();
        QVERIFY(chat->mask().isEmpty());
    }

    void keepsItsCornersRound()
    {
        m_launcher->openChat();
        const KustomerChatWidget *chat = m_launcher->chat();
        QVERIFY(!chat->mask().contains(chat->rect().bottomLeft()));
        QVERIFY(!chat->mask().contains(chat->rect().bottomRight()));
        QVERIFY(chat->mask().contains(chat->rect().topLeft())); // below the strip
        QVERIFY(chat->mask().contains(QPoint(chat->rect().center().x(), chat->rect().bottom())));
    }

    void mayGoInAnyOrder()
    {
        m_launcher->openChat();
        m_launcher->popOut();
        delete m_launcher;
        auto *again = new KustomerChatLauncher(m_window.get());
        again->setWindow(m_window.get());
        again->openChat();
        m_window.reset(); // with what floats in it
        m_window = std::make_unique<QMainWindow>();
        auto orphan = std::make_unique<KustomerChatLauncher>();
        orphan->setWindow(m_window.get());
        orphan->setWindow(nullptr);
        orphan.reset();
        QCOMPARE(m_window->findChildren<KustomerChatWidget *>().size(), 0);
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY(window == m_window.get() || !window->isVisible());
    }

    void saysWhatTheCompanySaysFirst()
    {
        m_emulator->setSettings({{u"campaignsEnabled"_s, true}});
        QVERIFY(startAndLogIn());
        chat()->setCurrentPage(u"home"_s);
        QTRY_VERIFY(nudge() && nudge()->isVisible());
        QCOMPARE(nudge()->accessibleName(), u"Nice to see you!"_s);
        QVERIFY(m_window->rect().contains(nudge()->geometry()));
        QVERIFY(!nudge()->geometry().intersects(disc()));
        const QString id = nudge()->conversationId();
        QTest::mouseClick(nudge(), Qt::LeftButton);
        QTRY_VERIFY(m_launcher->isOpen());
        QVERIFY(!nudge()->isVisible());
        QTRY_VERIFY(edit()->isVisible());
        m_launcher->client()->sendText(id, u"Hello"_s);
        QVERIFY(m_emulator->probe().waitForMessage(u"Hello"_s));
    }

    void leavesANudgeThatIsClosed()
    {
        QVERIFY(isNudged());
        QTest::mouseClick(nudge()->findChild<IconButton *>(u"kustomer-closeNudge"_s),
                          Qt::LeftButton);
        QVERIFY(!nudge()->isVisible());
        QVERIFY(!m_launcher->isOpen());
        m_window->resize(700, 600);
        QVERIFY(!nudge()->isVisible());
    }

    void forgetsANudgeThatIsOver_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"logout", "stop", "reading"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void forgetsANudgeThatIsOver()
    {
        QFETCH(const QString, way);
        QVERIFY(isNudged());
        const QString id = nudge()->conversationId();
        chat()->setCurrentPage({}); // else the next customer is spoken to, too
        if (way == "logout"_L1)
            chat()->logout();
        else if (way == "stop"_L1)
            chat()->stop();
        else
            m_launcher->client()->markRead(id);
        QTRY_VERIFY(!nudge() || !nudge()->isVisible());
        if (way != "reading"_L1) // nothing is left of what was said to somebody else
            QTRY_VERIFY(!nudge());
    }

    void comesBackWithANudgeThatHadNoRoom()
    {
        QVERIFY(isNudged());
        nudge()->setFocus();
        m_window->resize(100, 100);
        QTRY_VERIFY(!nudge()->isVisible());
        QVERIFY(button()->hasFocus());
        m_window->resize(900, 700);
        QTRY_VERIFY(nudge()->isVisible());
        QVERIFY(!nudge()->geometry().intersects(disc()));
    }

    void beginsANudgeThatIsTooLongAtItsBeginning_data()
    {
        QTest::addColumn<double>("size");
        QTest::newRow("usual letters") << 1.0;
        QTest::newRow("large letters") << 1.5;
    }

    void beginsANudgeThatIsTooLongAtItsBeginning()
    {
        QFETCH(const double, size);
        QFont font;
        font.setPointSizeF(font.pointSizeF() * size);
        NudgeCard card;
        card.setTheme(ChatTheme::from(QPalette(), font));
        const auto pictureOf = [&card](const QString &words) {
            card.say(words, u"1"_s);
            card.resize(card.sizeHint());
            return card.grab().toImage();
        };
        const QString rest = u" back to our shop, where all lamps are cheaper"_s.repeated(14);
        const QImage picture = pictureOf(u"Welcome"_s + rest);
        QVERIFY2(picture != pictureOf(u"emocleW"_s + rest), "its first word is seen");
        const ChatTheme &look = card.theme();
        const int inset = look.unit + look.margin;
        const QRect words(inset, inset, QFontMetrics(look.font).horizontalAdvance(u"Welcome"_s),
                          QFontMetrics(look.font).height());
        const auto hasInk = [&](const QRect &place) {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                for (int x = place.left(); x <= place.right(); ++x) {
                    if (qAbs(picture.pixelColor(x, y).lightness() - look.background.lightness())
                        > 60)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasInk(words.adjusted(0, 0, 0, look.margin / 2)));
        QCOMPARE_GE(card.height(), 9 * QFontMetrics(look.font).height());
        const QRect above(inset, look.unit + 3, words.width(), look.margin - 5);
        const QRect below(inset, card.height() - inset + 2, words.width(), look.margin - 5);
        QVERIFY(!hasInk(above));
        QVERIFY(!hasInk(below));
    }

private:
    NudgeCard *nudge() const { return m_window->findChild<NudgeCard *>(); }

    [[nodiscard]] bool isNudged()
    {
        m_emulator->setSettings({{u"campaignsEnabled"_s, true}});
        if (!startAndLogIn())
            return false;
        chat()->setCurrentPage(u"home"_s);
        const auto isCounted = [this] {
            const QHash<QString, int> counts = m_launcher->client()->unreadCounts();
            return nudge() && nudge()->isVisible() && counts.value(nudge()->conversationId()) == 1;
        };
        return QTest::qWaitFor(isCounted, patience);
    }

    QRect disc() const
    {
        return button()->disc().translated(button()->mapTo(m_window.get(), QPoint()));
    }
};

static const Kustomer::Testing::Suite<KustomerChatLauncherTest> suite;

#include "tst_kustomerchatlauncher.moc"
