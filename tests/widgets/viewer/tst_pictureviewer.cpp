// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fakemedia.h"
#include "widgets/manywords.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/speechjudge.h"
#include "widgets/viewer/pictureplate.h"
#include "widgets/viewer/pictureviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPalette>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

ShownPicture shown(int number)
{
    ShownPicture picture;
    picture.id = {PictureId::Origin::File, u"/somewhere/%1.png"_s.arg(number)};
    picture.name = u"%1.png"_s.arg(number);
    picture.size = {800, 600};
    picture.place = {.messageId = u"m%1"_s.arg(number),
                     .clientId = {},
                     .index = 0,
                     .attachmentId = u"a%1"_s.arg(number)};
    return picture;
}

} // namespace

class PictureViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_media = std::make_unique<FakeMedia>();
        m_window = std::make_unique<QWidget>();
        m_edit = new QLineEdit(m_window.get());
        m_window->resize(500, 400);
        m_window->show();
        m_window->activateWindow();
        m_edit->setFocus();
        QTRY_VERIFY(m_edit->hasFocus());
        m_viewer = new PictureViewer(m_media.get(), ChatTheme::from(QPalette(), QFont()),
                                     m_window.get());
        m_viewer->setPictures({shown(0), shown(1), shown(2)});
        m_viewer->look(shown(1).action());
    }

    void coversTheWindowAndFollowsIt()
    {
        QCOMPARE(m_viewer->geometry(), m_window->rect());
        m_window->resize(700, 300);
        QTRY_COMPARE(m_viewer->geometry(), m_window->rect());
    }

    void isADialogWithAPicture()
    {
        QCOMPARE(Testing::SpeechJudge::complaints(m_viewer), QStringList());
        QAccessibleInterface *viewer = QAccessible::queryAccessibleInterface(m_viewer);
        QCOMPARE(viewer->role(), QAccessible::Dialog);
        QVERIFY(viewer->state().modal);
        QCOMPARE(Testing::SpeechJudge::names(m_viewer, QAccessible::Graphic),
                 QStringList{u"1.png"_s});
    }

    void isFoundByTouchAsItIsSeen()
    {
        QAccessibleInterface *viewer = QAccessible::queryAccessibleInterface(m_viewer);
        const auto foundAt = [viewer](const QPoint &place) {
            const QAccessibleInterface *found = viewer->childAt(place.x(), place.y());
            return found ? found->object() : nullptr;
        };
        auto *plate = m_viewer->findChild<PicturePlate *>();
        QCOMPARE(foundAt(plate->mapToGlobal(plate->rect().center())), plate);
        for (IconButton *button : m_viewer->findChildren<IconButton *>()) {
            if (button->isVisible())
                QCOMPARE(foundAt(button->mapToGlobal(button->rect().center())), button);
        }
    }

    void goesFromPictureToPicture()
    {
        QCOMPARE(m_viewer->current(), 1);
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->current(), 2);
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->current(), 2);
        press(Qt::Key_PageUp);
        press(Qt::Key_Left);
        QCOMPARE(m_viewer->current(), 0);
    }

    void turnsByKeysAlsoFromAButton()
    {
        press(Qt::Key_Tab);
        QVERIFY(!m_viewer->hasFocus());
        const QWidget *button = QApplication::focusWidget();
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->current(), 2);
        press(Qt::Key_Left);
        QCOMPARE(m_viewer->current(), 1);
        QCOMPARE(QApplication::focusWidget(), button);
    }

    void keepsTheKeyboardWithThePictureWhereAButtonEnds()
    {
        button(u"Next picture"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_viewer->current(), 2);
        QVERIFY(m_viewer->hasFocus());
        button(u"Larger"_s)->setFocus();
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_Space);
        QVERIFY(!button(u"Larger"_s)->isEnabled());
        QVERIFY(m_viewer->hasFocus());
        QCOMPARE(m_viewer->current(), 2);
        button(u"Previous picture"_s)->setFocus();
        m_viewer->setPictures({shown(2)});
        QVERIFY(!button(u"Previous picture"_s)->isVisible());
        QVERIFY(m_viewer->hasFocus());
    }

    void saysWhichPictureIsLookedAt()
    {
        QVERIFY(m_viewer->accessibleDescription().contains(shown(1).name));
        QVERIFY(m_viewer->accessibleDescription().contains(u"2 of 3"_s));
        press(Qt::Key_Right);
        QVERIFY(m_viewer->accessibleDescription().contains(u"3 of 3"_s));
    }

    void goesTheOtherWayWhereOneReadsFromTheRight()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        press(Qt::Key_Left);
        QCOMPARE(m_viewer->current(), 2);
    }

    void staysAtItsPictureWhenOthersCome()
    {
        m_viewer->setPictures({shown(7), shown(0), shown(1), shown(2)});
        QCOMPARE(m_viewer->current(), 2);
    }

    void staysAtItsPictureWhenItIsSent()
    {
        ShownPicture waiting = shown(5);
        waiting.place = {.messageId = {}, .clientId = u"c5"_s, .index = 0, .attachmentId = {}};
        m_viewer->setPictures({shown(1), waiting});
        m_viewer->look(waiting.action());
        button(u"Larger"_s)->click();
        ShownPicture sent = shown(5);
        sent.id.name = u"/elsewhere/5.png"_s;
        sent.place.clientId = u"c5"_s;

        m_viewer->setPictures({shown(1), sent});

        QVERIFY(m_viewer->isVisible());
        QCOMPARE(m_viewer->current(), 1);
        QVERIFY(!m_viewer->findChild<PicturePlate *>()->zoom().isWhole());
    }

    void leavesWhenItsPictureIsGone()
    {
        const QPointer<PictureViewer> viewer = m_viewer;
        m_viewer->setPictures({shown(0)});
        QTRY_VERIFY(!viewer);
    }

    void givesTheKeyboardBack()
    {
        QVERIFY(m_viewer->hasFocus());
        const QPointer<PictureViewer> viewer = m_viewer;
        press(Qt::Key_Escape);
        QVERIFY(m_edit->hasFocus());
        QTRY_VERIFY(!viewer);
    }

    void leavesWithThePageThatOpenedIt()
    {
        auto page = std::make_unique<QWidget>(m_window.get());
        page->show();
        const QPointer<PictureViewer> over
            = new PictureViewer(m_media.get(), ChatTheme::from(QPalette(), QFont()), page.get());
        QCOMPARE(over->parentWidget(), m_window.get());
        page->hide();
        QTRY_VERIFY(!over);
        page->show();
        const QPointer<PictureViewer> again
            = new PictureViewer(m_media.get(), ChatTheme::from(QPalette(), QFont()), page.get());
        page.reset();
        QTRY_VERIFY(!again);
    }

    void keepsTheKeyboardAsLongAsItIsThere()
    {
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_window->focusWidget(), i % 5 ? Qt::Key_Tab : Qt::Key_Backtab);
            QVERIFY(m_viewer->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void keepsItInAGraphicsSceneToo()
    {
        auto *page = new QWidget;
        auto *edit = new QLineEdit(page);
        page->resize(500, 400);
        QGraphicsScene scene;
        scene.addWidget(page);
        QGraphicsView view(&scene);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        const QPointer<PictureViewer> viewer
            = new PictureViewer(m_media.get(), ChatTheme::from(QPalette(), QFont()), page);
        viewer->setPictures({shown(0), shown(1)});
        viewer->look(shown(0).action());
        QVERIFY(viewer->hasFocus());
        QSet<QWidget *> stops;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&view, Qt::Key_Tab);
            QVERIFY(viewer->isAncestorOf(page->focusWidget()));
            stops << page->focusWidget();
        }
        QCOMPARE(stops.size(), 3);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(edit->hasFocus());
        QTRY_VERIFY(!viewer);
    }

    void zoomsByKeys()
    {
        const Zoom &zoom = m_viewer->findChild<PicturePlate *>()->zoom();
        QVERIFY(zoom.isWhole());
        press(Qt::Key_Plus);
        QVERIFY(!zoom.isWhole());
        press(Qt::Key_Left);
        QCOMPARE(m_viewer->current(), 1); // it moves the picture now
        press(Qt::Key_0);
        QVERIFY(zoom.isWhole());
    }

    void closesByAClickBesideThePicture()
    {
        const QPointer<PictureViewer> viewer = m_viewer;
        auto *plate = m_viewer->findChild<PicturePlate *>();
        QTest::mouseClick(plate, Qt::LeftButton, {}, plate->rect().center());
        QVERIFY(viewer && viewer->isVisible());
        QTest::mouseClick(plate, Qt::LeftButton, {}, QPoint(1, 1));
        QTRY_VERIFY(!viewer);
    }

    void copiesAndSaves()
    {
        QSignalSpy saved(m_viewer, &PictureViewer::saveRequested);
        QTest::keySequence(m_viewer, QKeySequence::Save);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<FilePlace>(), shown(1).place);
        QTest::keySequence(m_viewer, QKeySequence::Copy);
        QVERIFY(!QApplication::clipboard()->pixmap().isNull());
    }

    void copiesAllPixelsOfALargePicture()
    {
        ShownPicture large = shown(5);
        large.size = {1600, 1200};
        m_viewer->setPictures({shown(1), large});
        press(Qt::Key_Right);
        const QSignalSpy copied(m_viewer, &PictureViewer::copied);
        m_media->hasPictures = false; // what is on screen is smaller
        QTest::keySequence(m_viewer, QKeySequence::Copy);
        QCOMPARE(copied.count(), 0);
        QCOMPARE(m_media->pixels.last(), large.size);
        m_media->hasPictures = true;
        Q_EMIT m_media->changed();
        Q_EMIT m_media->changed();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->pixmap().size(), large.size);
    }

    void saysOverThePictureWhatCannotBeSeen()
    {
        m_viewer->say(u"Copied"_s);
        const auto *toast = m_viewer->findChild<Toast *>();
        QVERIFY(toast->isVisible() && !isCovered(*toast));
        QCOMPARE(toast->accessibleName(), u"Copied"_s);
        const auto *plate = m_viewer->findChild<PicturePlate *>();
        QVERIFY(plate->rect().contains(toast->geometry()));
        QCOMPARE(toast->geometry().center().x(), plate->rect().center().x());
    }

    void letsNothingShineThroughBehindItsWords()
    {
        m_edit->resize(m_window->width(), 40);
        m_edit->setStyleSheet(u"background: white"_s);
        const QImage shown = m_window->grab().toImage();
        QCOMPARE(shown.pixelColor(1, 20), QColor(12, 13, 16));
    }

    void offersAPictureOfTheWebThatIsWithheld()
    {
        const QUrl url(u"https://elsewhere.example.com/cat.png"_s);
        ShownPicture withheld = shown(5);
        withheld.id = {PictureId::Origin::Web, url.toString()};
        withheld.url = url;
        m_media->hasPictures = false;
        const auto *offer = m_viewer->findChild<ActionButton *>();
        QVERIFY(!offer->isVisible());
        m_viewer->setPictures({shown(1), withheld});
        press(Qt::Key_Right);
        QVERIFY(offer->isVisible() && !isCovered(*offer));
        QCOMPARE(Testing::SpeechJudge::complaints(m_viewer), QStringList());
        const QSignalSpy asked(m_viewer, &PictureViewer::showRequested);
        press(Qt::Key_Tab);
        QVERIFY(offer->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toUrl(), url);
        m_media->shown = {url};
        m_viewer->setPictures({shown(1), withheld});
        QVERIFY(!offer->isVisible());
        QVERIFY(m_viewer->hasFocus());
    }

    void offersAPictureAgainThatDidNotCome()
    {
        ShownPicture away = shown(5);
        away.id.name.clear();
        m_media->now = {.state = AttachmentTransfer::State::Failed};
        m_viewer->setPictures({shown(1), away});
        const auto *offer = m_viewer->findChild<ActionButton *>();
        QVERIFY(!offer->isVisible());
        press(Qt::Key_Right);
        QVERIFY(offer->isVisible() && !isCovered(*offer));
        QVERIFY(offer->text().contains(u"5.png"_s));
        const QSignalSpy asked(m_viewer, &PictureViewer::retryRequested);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<FilePlace>(), away.place);
        m_media->move(AttachmentTransfer::State::Running);
        m_viewer->setPictures({shown(1), away});
        QVERIFY(!offer->isVisible());
    }

    void offersItInAsManyLinesAsItsNameTakes_data() { ManyWords::addRows(); }
    void offersItInAsManyLinesAsItsNameTakes()
    {
        QFETCH(const QString, words);
        m_window->resize(280, m_window->height());
        QTRY_COMPARE(m_viewer->width(), 280);
        ShownPicture away = shown(5);
        away.id.name.clear();
        m_media->now = {.state = AttachmentTransfer::State::Failed};
        m_viewer->setPictures({shown(1), away});
        press(Qt::Key_Right);
        const auto *offer = m_viewer->findChild<ActionButton *>();
        QTRY_COMPARE(offer->height(), offer->sizeHint().height());
        const int oneLine = offer->height();
        const QString name = std::exchange(away.name, words);
        m_viewer->setPictures({shown(1), away});
        QCOMPARE_GT(offer->height(), oneLine);
        QCOMPARE(offer->height(), offer->heightForWidth(offer->width()));
        QVERIFY(m_viewer->rect().contains(offer->geometry()));
        away.name = name;
        m_viewer->setPictures({shown(1), away});
        QCOMPARE(offer->height(), oneLine);
    }

    void fetchesAPictureThatIsNotHere()
    {
        ShownPicture away = shown(5);
        away.id.name.clear();
        m_viewer->setPictures({shown(1), away});
        press(Qt::Key_Right);
        QVERIFY(m_media->fetched.contains(u"a5"_s));
    }

private:
    IconButton *button(const QString &name) const
    {
        const auto buttons = m_viewer->findChildren<IconButton *>();
        const auto found = std::ranges::find(buttons, name, &IconButton::accessibleName);
        return found == buttons.end() ? nullptr : *found;
    }

    void press(Qt::Key key) { QTest::keyClick(m_window->focusWidget(), key); }

    std::unique_ptr<FakeMedia> m_media;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    PictureViewer *m_viewer = nullptr;
};

static const Kustomer::Testing::Suite<PictureViewerTest> suite;

#include "tst_pictureviewer.moc"
