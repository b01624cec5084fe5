// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fakemedia.h"
#include "widgets/heard.h"
#include "widgets/timelinefixture.h"
#include "widgets/toldfocus.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class TimelineKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_media = std::make_unique<FakeMedia>();
        m_window = std::make_unique<TimelineWindow>();
        m_before = m_window->before;
        m_view = m_window->view;
        m_after = m_window->after;
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
        m_before->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void entersAtTheNewestRow()
    {
        FakeTimeline model(conversation(50));
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->rowFocus().row.row(), 49);
        QVERIFY(m_view->rowFocus().shown);
    }

    void claimsTheKeysThatMoveBeforeTheHost()
    {
        FakeTimeline model({fromCompany(u"one"_s)});
        m_view->setModel(&model);
        const auto claims = [this](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QCoreApplication::sendEvent(m_view, &event);
            return event.isAccepted();
        };
        for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
                              Qt::Key_PageDown, Qt::Key_Return})
            QVERIFY(claims(key));
        QVERIFY(!claims(Qt::Key_Escape));
        QVERIFY(!claims(Qt::Key_Up, Qt::AltModifier));
    }

    void copiesTheMessageThatHasTheRing()
    {
        FakeTimeline model({fromCompany(u"one"_s), fromCustomer(u"three"_s)});
        m_view->setModel(&model);
        QAction copy; // of the host
        copy.setShortcut(QKeySequence::Copy);
        m_window->window.addAction(&copy);
        const QSignalSpy host(&copy, &QAction::triggered);
        m_view->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(host.size(), 1); // there is no ring yet
        press(Qt::Key_Up);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"three"_s);
        press(Qt::Key_Up);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->selectedText());
        QVERIFY(m_view->selectedText().contains(u"three"_s));
        QCOMPARE(host.size(), 1);
    }

    void movesFromRowToRowAndKeepsThemInView()
    {
        FakeTimeline model(conversation(50));
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        for (int row = 48; row >= 20; --row) {
            press(Qt::Key_Up);
            QCOMPARE(m_view->rowFocus().row.row(), row);
            QVERIFY(m_view->viewport()->rect().contains(m_view->rowRect(row)));
        }
        press(Qt::Key_Down);
        QCOMPARE(m_view->rowFocus().row.row(), 21);
        press(Qt::Key_Home);
        QCOMPARE(m_view->rowFocus().row.row(), 0);
        QCOMPARE(m_view->rowRect(0).top(), 0);
        press(Qt::Key_End);
        QCOMPARE(m_view->rowFocus().row.row(), 49);
        QVERIFY(m_view->isAtBottom());
    }

    void movesPageByPage()
    {
        FakeTimeline model(conversation(200));
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        QList<int> rows{199};
        while (rows.last() > 0) {
            press(Qt::Key_PageUp);
            const int row = m_view->rowFocus().row.row();
            QVERIFY2(row < rows.last(), qPrintable(QString::number(row)));
            QVERIFY(m_view->viewport()->rect().contains(m_view->rowRect(row)));
            rows << row;
        }
        QVERIFY(rows.size() > 5 && rows.size() < 100);
        press(Qt::Key_PageDown);
        QVERIFY(m_view->rowFocus().row.row() > 2);
        for (int page = 0; page < rows.size() + 2; ++page)
            press(Qt::Key_PageDown);
        QCOMPARE(m_view->rowFocus().row.row(), 199);
        QVERIFY(m_view->isAtBottom());
    }

    void readsARowThatIsHigherThanTheViewport()
    {
        FakeTimeline model({fromCompany(u"One"_s), fromCompany(u"Words\n\n"_s.repeated(80), 1),
                            fromCompany(u"Two"_s, 2)});
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QCOMPARE(m_view->rowFocus().row.row(), 1);
        QCOMPARE(m_view->rowRect(1).top(), 0);
        int steps = 0;
        for (; m_view->rowFocus().row.row() == 1 && steps < 200; ++steps)
            press(Qt::Key_Down);
        QCOMPARE(m_view->rowFocus().row.row(), 2);
        QVERIFY(steps > 10);
    }

    void bringsEachTargetOfATallRowIntoView_data()
    {
        const FakeRow tall
            = fromCompany(u"[a](https://a.example/)\n\n"_s + u"Words\n\n"_s.repeated(80)
                          + u"[b](https://b.example/)"_s);
        QTest::addColumn<QList<FakeRow>>("rows");
        QTest::newRow("the last row") << QList<FakeRow>{tall};
        QTest::newRow("a row above") << QList<FakeRow>{tall, fromCompany(u"Two"_s, 1)};
    }

    void bringsEachTargetOfATallRowIntoView()
    {
        QFETCH(const QList<FakeRow>, rows);
        FakeTimeline model(rows);
        m_view->setModel(&model);
        const auto isSeen = [this](int target) {
            const QList<QRect> rects = m_view->targets(0).value(target).rects;
            return !rects.isEmpty()
                && m_view->viewport()->rect().contains(
                    rects.first().translated(m_view->rowRect(0).topLeft()));
        };
        press(Qt::Key_Tab);
        while (m_view->rowFocus().row.row() > 0)
            press(Qt::Key_Up);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab}) {
            press(key);
            QVERIFY(m_view->rowFocus().target >= 0);
            QVERIFY(isSeen(m_view->rowFocus().target));
        }
    }

    void walksThroughLinksAndActions()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        QStringList links;
        noteActions(*m_view, links);
        press(Qt::Key_Tab);
        press(Qt::Key_Up);
        QCOMPARE(m_view->rowFocus().row.row(), 0);
        for (int target : {0, 1}) {
            press(Qt::Key_Tab);
            QCOMPARE(m_view->rowFocus().target, target);
        }
        press(Qt::Key_Return);
        press(Qt::Key_Backtab);
        press(Qt::Key_Space);
        QCOMPARE(links, (QStringList{u"open https://b.example/"_s, u"open https://a.example/"_s}));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        press(Qt::Key_Backtab);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->rowFocus().target, -1);
        press(Qt::Key_Backtab);
        QVERIFY(m_before->hasFocus());
    }

    void sendsAgainAndDeletesWhatFailed()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        QStringList actions;
        noteActions(*m_view, actions);
        press(Qt::Key_Tab);
        QCOMPARE(m_view->rowFocus().row.row(), 1);
        press(Qt::Key_Return); // a row is no button: it leads to what can be pressed
        QCOMPARE(actions, QStringList());
        QCOMPARE(m_view->rowFocus().target, 0);
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key_Enter);
        QCOMPARE(actions, (QStringList{u"retry client-3"_s, u"discard client-3"_s}));
        model.remove(1, 1);
        QCOMPARE(m_view->rowFocus().row.row(), 0);
        QCOMPARE(m_view->rowFocus().target, -1);
    }

    void pressesNothingThatCameUnderTheKeyboard()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        QStringList actions;
        noteActions(*m_view, actions);
        press(Qt::Key_Tab);
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        QCOMPARE(m_view->rowFocus().target, 0);
        model.replace(0, fromCompany(u"See [x](https://x.example/)."_s));
        QTRY_COMPARE(m_view->rowFocus().target, -1);
        QCOMPARE(m_view->rowFocus().row.row(), 0);
        press(Qt::Key_Return);
        QCOMPARE(actions, QStringList());
        QCOMPARE(m_view->rowFocus().target, 0);
    }

    void pressesNothingThatATransferPutUnderTheKeyboard()
    {
        FakeTimeline model({withAFile()});
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        QStringList actions;
        noteActions(*m_view, actions);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(m_view->rowFocus().target, 0);
        {
            const Testing::ToldFocus told;
            m_media->move(AttachmentTransfer::State::Waiting);
            QCOMPARE(m_view->rowFocus().target, -1);
            QTRY_COMPARE(told.last(), nameOfRow(0));
        }
        press(Qt::Key_Return); // leads to what stops it, and tells that
        QCOMPARE(actions, QStringList());
        QCOMPARE(m_view->rowFocus().target, 0);
        m_media->move(AttachmentTransfer::State::Done);
        press(Qt::Key_Space); // of a row, it scrolls
        QCOMPARE(actions, QStringList());
    }

    void tellsWhenATransferOffersSomethingElse()
    {
        FakeTimeline model({withAFile()});
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        const Testing::Heard heard;
        m_media->move(AttachmentTransfer::State::Running, 1, 4);
        QCOMPARE(heard.renamed(), 1);
        m_media->move(AttachmentTransfer::State::Running, 2, 4);
        QCOMPARE(heard.renamed(), 1);
        m_media->move(AttachmentTransfer::State::Done);
        QCOMPARE(heard.renamed(), 2);
    }

    void opensTheMenuOfTheRow()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(takeMenu(), (QStringList{u"Copy message"_s, {}, u"Try again"_s, {}, u"Delete"_s}));
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_view, &event);
        QCOMPARE(takeMenu(), (QStringList{u"Copy message"_s, u"Copy link"_s}));
    }

    void opensTheMenuOfAFile()
    {
        FakeTimeline model({withAFile()}); // without words of its own
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(m_view->rowFocus().target, 0);
        press(Qt::Key_F10, Qt::ShiftModifier);
        const auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu && menu->activeAction());
        QVERIFY(menu->activeAction()->text().startsWith(u"Open "_s));
        const QStringList ofThePiece = takeMenu();
        QCOMPARE(ofThePiece.size(), 2);
        QCOMPARE(ofThePiece.last(), u"Save file…"_s);
        press(Qt::Key_Backtab);
        QCOMPARE(m_view->rowFocus().target, -1);
        press(Qt::Key_F10, Qt::ShiftModifier);
        const QStringList ofTheRow = takeMenu();
        QCOMPARE(ofTheRow.size(), 2);
        QVERIFY(ofTheRow.first().startsWith(u"Open "_s));
        QVERIFY(ofTheRow.last().startsWith(u"Save "_s));
    }

    void keepsItsMenuNarrowWhateverAFileIsCalled()
    {
        const QString name(180, u'm');
        FakeRow row = withAFile();
        row.message.attachments.first().name = name + u".pdf"_s;
        FakeTimeline model({row});
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_F10, Qt::ShiftModifier);
        const auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu && menu->activeAction());
        QVERIFY(menu->sizeHint().width() < 30 * QFontMetrics(m_view->theme().font).height());
        QVERIFY(menu->activeAction()->text().startsWith(u"Open "_s));
        QVERIFY(menu->activeAction()->text().contains(u".pdf"_s));
        QVERIFY(menu->activeAction()->toolTip().contains(name));
        takeMenu();
    }

    void offersToGoOnWithoutAPictureThatWasNotSent()
    {
        FakeRow row = fromCustomer({}, 0, Message::Delivery::Failed);
        row.message.id.clear();
        for (const QString &name : {u"a.png"_s, u"b.png"_s})
            row.message.attachments << Attachment{.name = name, .contentType = u"image/png"_s};
        m_media->nowOf = {{1, {.state = AttachmentTransfer::State::Failed}}};
        FakeTimeline model({row});
        QStringList actions;
        noteActions(*m_view, actions);
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> offers = menu->actions();
        const auto remove = std::ranges::find_if(offers, [](const QAction *offer) {
            return offer->text().startsWith("Remove "_L1) && offer->text().contains("b.png"_L1);
        });
        QVERIFY(remove != offers.end());
        (*remove)->trigger();
        QCOMPARE(actions, QStringList{u"remove file client-0"_s});
        takeMenu();
    }

    void removesNoPictureThatWasReceived()
    {
        FakeRow row = fromCompany({});
        row.message.attachments << Attachment{
            .id = u"1"_s, .name = u"a.png"_s, .contentType = u"image/png"_s};
        m_media->now = {.state = AttachmentTransfer::State::Failed};
        FakeTimeline model({row});
        m_view->setMedia(m_media.get());
        m_view->setModel(&model);
        press(Qt::Key_Tab);
        press(Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> offers = menu->actions();
        const auto begins = [&offers](QLatin1String word) {
            return std::ranges::count_if(
                offers, [word](const QAction *offer) { return offer->text().startsWith(word); });
        };
        QCOMPARE(begins("Try "_L1), 1);
        QCOMPARE(begins("Remove "_L1), 0);
        takeMenu();
    }

    void offersWhatIsBelowTheMouse()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        const QPoint link = findPiece(*m_view, Piece::Role::Link);
        QContextMenuEvent event(QContextMenuEvent::Mouse, link, m_view->mapToGlobal(link));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://a.example/"_s);
        menu->actions().at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"See a and b."_s);
        takeMenu();
    }

    void copiesTheAddressOfAPerson()
    {
        FakeTimeline model({fromCompany(u"Write to sam@a.example."_s)});
        m_view->setModel(&model);
        const QPoint link = findPiece(*m_view, Piece::Role::Link);
        QContextMenuEvent event(QContextMenuEvent::Mouse, link, m_view->mapToGlobal(link));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(1)->text(), u"Copy link"_s);
        menu->actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"sam@a.example"_s);
        takeMenu();
    }

    void showsWhereTheKeyboardIs()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        const auto picture = [this] {
            return m_view->viewport()->grab().toImage();
        };
        const QImage plain = picture();
        press(Qt::Key_Tab);
        const QImage row = picture();
        press(Qt::Key_Tab);
        const QImage target = picture();
        QVERIFY(plain != row);
        QVERIFY(row != target);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
        QCOMPARE(picture(), plain);
        press(Qt::Key_Tab);
        m_after->setFocus();
        QCOMPARE(picture(), plain);
    }

    void findsEachTargetWhereAPressHitsIt()
    {
        const FakeRow row
            = fromCompany(u"A [link **that** is long enough for two lines](https://a.example/) and "
                          "https://b.example/x\n\n- one\n- [مرحبا](https://c.example/)\n\n"
                          "> [quoted](mailto:a@b.example), [refused](ftp://a.example)"_s);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            FakeTimeline model({row, mixed().last()});
            BubbleContext context;
            context.width = 300;
            context.direction = direction;
            QStringList texts;
            for (int i = 0; i < model.rowCount(); ++i) {
                const Bubble bubble(bubbleRow(model, i, std::chrono::minutes(5)), context);
                const QList<Piece> pieces = bubble.pieces();
                for (qsizetype at = 0; at < pieces.size(); ++at) {
                    const Piece &piece = pieces.at(at);
                    if (piece.action)
                        texts << piece.words;
                    QVERIFY(!piece.rects.isEmpty());
                    for (const QRect &rect : piece.rects)
                        QCOMPARE(bubble.hit(rect.center()).piece, int(at));
                }
            }
            QCOMPARE(
                texts,
                (QStringList{u"link that is long enough for two lines"_s, u"https://b.example/x"_s,
                             u"مرحبا"_s, u"quoted"_s, u"Try again"_s, u"Delete"_s}));
        }
    }

    void offersTheSameToScreenReaders()
    {
        FakeTimeline model(mixed());
        m_view->setModel(&model);
        QStringList actions;
        noteActions(*m_view, actions);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
        QAccessibleInterface *first = list->child(0);
        QCOMPARE(first->childCount(), 2);
        QCOMPARE(first->child(1)->role(), QAccessible::Link);
        QCOMPARE(first->child(1)->text(QAccessible::Name), u"b"_s);
        QCOMPARE(first->child(1)->parent(), first);
        QCOMPARE(first->indexOfChild(first->child(1)), 1);
        const QPoint center = first->child(1)->rect().center();
        QCOMPARE(first->childAt(center.x(), center.y()), first->child(1));
        QAccessibleInterface *retry = list->child(1)->child(0);
        QCOMPARE(retry->role(), QAccessible::Button);
        QCOMPARE(retry->text(QAccessible::Name), u"Try again"_s);
        retry->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(list->focusChild(), retry);
        QVERIFY(retry->state().focused);
        QVERIFY(!list->child(1)->state().focused);
        retry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(actions, QStringList{u"retry client-3"_s});
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(list->focusChild(), first);
        QVERIFY(first->state().focused);
        const QAccessible::Id id = QAccessible::uniqueId(retry);
        model.remove(1, 1);
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

private:
    static FakeRow withAFile()
    {
        FakeRow row = fromCompany({});
        row.message.attachments
            = {{.id = u"a"_s, .name = u"report.pdf"_s, .contentType = u"application/pdf"_s}};
        return row;
    }

    QString nameOfRow(int row) const
    {
        return QAccessible::queryAccessibleInterface(m_view)->child(row)->text(QAccessible::Name);
    }

    static QList<FakeRow> mixed()
    {
        return {fromCompany(u"See [a](https://a.example/) and [b](https://b.example/)."_s),
                fromCustomer(u"Hi"_s, 3, Message::Delivery::Failed)};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->window.focusWidget(), key, modifiers);
    }

    QStringList takeMenu()
    {
        QStringList texts;
        auto *menu = m_view->findChild<QMenu *>();
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts << action->text();
        delete menu;
        return texts;
    }

    std::unique_ptr<FakeMedia> m_media;
    std::unique_ptr<TimelineWindow> m_window;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    TimelineView *m_view = nullptr;
};

static const Kustomer::Testing::Suite<TimelineKeyboardTest> suite;

#include "tst_timelinekeyboard.moc"
