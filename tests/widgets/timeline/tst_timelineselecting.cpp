// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/rows/selectiongesture.h"
#include "widgets/rows/timelinecontent.h"
#include "widgets/timelinefixture.h"

#include <QAbstractEventDispatcher>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What is marked in a timeline, and what becomes of it.
class TimelineSelectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }
    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(380, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void takesNoMoreThanThereIs()
    {
        FakeTimeline model({fromCompany(u"A long sentence with many words in it"_s)});
        m_view->setModel(&model);
        m_view->selectAll();
        const QImage before = m_view->grab().toImage();
        model.replace(0, fromCompany(u"Short"_s));
        QVERIFY(m_view->grab().toImage() != before);
        QCOMPARE(m_view->selectedText(), u"Short"_s);
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Short"_s);
        model.replace(0, fromCompany(QString()));
        m_view->grab();
        QCOMPARE(m_view->selectedText(), QString());
    }

    void offersACopyOfAllWithoutReadingIt()
    {
        EndlessTimeline model(100'000);
        m_view->setModel(&model);
        m_view->selectAll();
        model.asked = 0;
        const QPoint middle = m_view->viewport()->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle,
                                m_view->viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = qobject_cast<ChatMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"Copy"_s);
        QVERIFY2(model.asked < 10'000, qPrintable(QString::number(model.asked)));
        menu->close();
    }

    void offersACopyOfTheMessageBesideWhatIsMarked()
    {
        FakeTimeline model({fromCompany(u"Order 4711"_s), fromCompany(u"Thank you"_s, 10)});
        m_view->setModel(&model);
        const QPoint word = findText(*m_view);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, word);
        QCOMPARE(m_view->selectedText(), u"Order"_s);
        for (const int row : {0, 1}) {
            const QPoint point = m_view->rowRect(row).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                    m_view->viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(m_view->viewport(), &event);
            auto *menu = qobject_cast<ChatMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().constFirst()->text(),
                     row == 0 ? u"Copy"_s : u"Copy message"_s);
            menu->close();
        }
    }

    void takesAllAlongOfWhatIsTooLongToBeShown()
    {
        QString log;
        for (int line = 0; line < 4000; ++line)
            log += u"line %1\n"_s.arg(line);
        log.chop(1);
        FakeTimeline model({fromCompany(u"**Before**"_s), fromCustomer(log)});
        m_view->setModel(&model);
        m_view->selectAll();
        QVERIFY(m_view->selectedText() == u"Before\n"_s + log);
        m_view->copy();
        QVERIFY(QGuiApplication::clipboard()->text() == u"Before\n"_s + log);
        model.replace(1, fromCompany(u"**Here**\n"_s + log));
        m_view->selectAll();
        QVERIFY(m_view->selectedText() == u"Before\nHere\n"_s + log);
    }

    /// What the middle button inserts elsewhere.
    void publishesWhatIsMarked()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (!clipboard->supportsSelection())
            QSKIP("This platform has no selection of its own.");
        FakeTimeline model({fromCompany(u"Marked words"_s)});
        m_view->setModel(&model);
        const QPoint word = findText(*m_view);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, word);
        QTRY_COMPARE(clipboard->text(QClipboard::Selection), m_view->selectedText());
        QVERIFY(!m_view->selectedText().isEmpty());
    }

    void copiesAllTextsOfAMessage()
    {
        const QString body = u"Before ![](https://a.example/1.png) behind"_s;
        FakeTimeline model({fromCompany(body)});
        m_view->setModel(&model);
        m_view->selectAll();
        QVERIFY(m_view->selectedText().contains(u"Before"_s));
        QVERIFY(m_view->selectedText().contains(u"behind"_s));
    }

    void pullsNoMoreOnceTheReleaseIsLost()
    {
        FakeTimeline model(conversation(60));
        TimelineContent content;
        BubbleContext context;
        context.width = 380;
        content.setContext(context);
        content.setViewportHeight(500);
        content.setModel(&model);
        content.settle();
        QWidget viewport;
        viewport.resize(380, 500);
        SelectionGesture gesture(&content, &viewport);
        const QSignalSpy pulled(&gesture, &SelectionGesture::pulled);
        const auto timers = [&gesture] {
            return QAbstractEventDispatcher::instance()->registeredTimers(&gesture).size();
        };
        for (const bool isHidden : {true, false}) {
            viewport.show();
            const qsizetype before = pulled.size();
            gesture.press({190, 300}, {});
            gesture.moveTo({190, -60});
            QTRY_VERIFY(pulled.size() > before);
            QVERIFY(timers() > 0);
            QEvent left(QEvent::WindowDeactivate);
            if (isHidden)
                viewport.hide();
            else
                QCoreApplication::sendEvent(&viewport, &left);
            QVERIFY(!gesture.isUnderWay());
            QCOMPARE(timers(), 0);
        }
    }

private:
    std::unique_ptr<TimelineView> m_view;
};

static const Kustomer::Testing::Suite<TimelineSelectingTest> suite;

#include "tst_timelineselecting.moc"
