// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A scale of three steps, as a control that has something to remember.
class Scale : public RowControl
{
    Q_OBJECT

public:
    explicit Scale(std::function<void()> chosen)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        for (int step = 0; step < 3; ++step) {
            auto *button = new QToolButton;
            button->setText(QString::number(step + 1));
            button->setCheckable(true);
            button->setAutoExclusive(true);
            button->setFocusPolicy(Qt::StrongFocus);
            row->addWidget(button);
            buttons << button;
            connect(button, &QToolButton::clicked, this, chosen);
        }
    }

    QVariant state() const override
    {
        for (const QToolButton *button : buttons) {
            if (button->isChecked())
                return button->text();
        }
        return {};
    }

    void restore(const QVariant &state) override
    {
        for (QToolButton *button : std::as_const(buttons))
            button->setChecked(button->text() == state.toString());
    }

    QList<QToolButton *> buttons;
};

/// Messages that ask for a rating get a scale.
class Scales : public RowControlFactory
{
public:
    QSize sizeOf(const BubbleRow &row, const ChatTheme &, int width) const override
    {
        return row.message.body.contains("Rate"_L1) ? QSize(qMin(width, 150), height) : QSize();
    }

    std::unique_ptr<RowControl> make(const BubbleRow &, const ChatTheme &theme) const override
    {
        ++made;
        colors << theme.background;
        return std::make_unique<Scale>([this] {
            if (chosen)
                chosen();
        });
    }

    int height = 32;
    mutable int made = 0;
    mutable QList<QColor> colors;
    std::function<void()> chosen;
};

QList<FakeRow> ratings(int count)
{
    QList<FakeRow> rows;
    for (int i = 0; i < count; ++i)
        rows << fromCompany(u"Rate this, [please](https://a.example)!"_s, 10 * i);
    return rows;
}

} // namespace

class TimelineControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_scales = Scales();
        m_window = std::make_unique<TimelineWindow>();
        m_before = m_window->before;
        m_view = m_window->view;
        m_after = m_window->after;
        m_view->setRowControls(&m_scales);
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
        m_before->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void standsInItsRowBelowTheText()
    {
        FakeTimeline model({fromCompany(u"Hello"_s), fromCompany(u"Rate!"_s, 1)});
        m_view->setModel(&model);
        QVERIFY(!m_view->rowControl(0));
        QVERIFY(m_view->rowControl(1)->isVisible());
        const QRect row = m_view->rowRect(1);
        const QRect control = m_view->rowControl(1)->geometry();
        QVERIFY(row.contains(control));
        QVERIFY(control.top() > findPiece(*m_view, Piece::Role::Label).y());
        QVERIFY(control.left() < row.width() / 2);
    }

    void standsOnTheOtherSideWhenMirrored()
    {
        FakeTimeline model({fromCompany(u"Rate!"_s)});
        m_view->setModel(&model);
        const QRect control = m_view->rowControl(0)->geometry();
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(m_view->rowControl(0)->geometry().right(),
                 m_view->viewport()->width() - 1 - control.left());
    }

    void existsOnlyNearTheViewport()
    {
        FakeTimeline model(ratings(500));
        m_view->setModel(&model);
        QVERIFY(m_view->rowControl(499));
        QVERIFY(!m_view->rowControl(0));
        for (int i = 0; i < 100; ++i) {
            m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
            QVERIFY(m_view->viewport()->findChildren<RowControl *>().size() < 30);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(!m_view->rowControl(499));
        QVERIFY(m_scales.made > 100);
    }

    void measuresWithoutMakingControls()
    {
        FakeTimeline model(ratings(200));
        m_view->setModel(&model);
        const int made = m_scales.made;
        QTRY_VERIFY(!m_view->isMeasuringAhead());
        QCOMPARE(m_scales.made, made);
        const int height = m_view->rowRect(0).height();
        m_view->scrollToRow(0);
        QCOMPARE(m_view->rowRect(0).height(), height);
    }

    void keepsItsStateWhenItComesBack()
    {
        FakeTimeline model(ratings(100));
        m_view->setModel(&model);
        scale(99)->buttons.at(1)->click();
        m_view->scrollToRow(0);
        QVERIFY(!m_view->rowControl(99));
        model.insert(0, ratings(3)); // the row has another number when it is seen again
        m_view->scrollToBottom();
        QCOMPARE(scale(102)->state(), QVariant(u"2"_s));
        QVERIFY(!scale(101)->state().isValid());
    }

    void keepsItsStateWhileAnotherConversationIsOpen()
    {
        FakeTimeline model(ratings(1));
        m_view->setModel(&model);
        scale(0)->buttons.at(1)->click();
        FakeTimeline other(ratings(1));
        m_view->setModel(&other);
        QVERIFY(!scale(0)->state().isValid());
        m_view->setModel(&model);
        QCOMPARE(scale(0)->state(), QVariant(u"2"_s));
    }

    void movesWithItsRow()
    {
        FakeTimeline model(ratings(20));
        m_view->setModel(&model);
        m_view->scrollToRow(10);
        const RowControl *control = m_view->rowControl(11);
        const int inRow = control->y() - m_view->rowRect(11).top();
        m_view->verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        QCOMPARE(m_view->rowControl(11), control);
        QCOMPARE(control->y() - m_view->rowRect(11).top(), inRow);
        model.insert(0, ratings(5));
        QCOMPARE(m_view->rowControl(16), control);
        QCOMPARE(control->y() - m_view->rowRect(16).top(), inRow);
    }

    void isMadeAnewInOtherColours()
    {
        FakeTimeline model(ratings(1));
        m_view->setModel(&model);
        scale(0)->buttons.at(2)->click();
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        m_view->setTheme(ChatTheme::from(dark, m_view->font()));
        QCOMPARE(m_scales.colors.last(), m_view->theme().background);
        QVERIFY(m_scales.colors.first() != m_scales.colors.last());
        QCOMPARE(scale(0)->state(), QVariant(u"3"_s));
    }

    void mayTakeItsRowAway()
    {
        FakeTimeline model(ratings(2));
        m_view->setModel(&model);
        m_scales.chosen = [&model] {
            model.remove(1, 1);
        };
        scale(1)->buttons.first()->click();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(m_view->rowControl(0));
        QVERIFY(!m_view->rowControl(1));
    }

    void isReachedByTabAfterTheLinksOfItsRow()
    {
        FakeTimeline model(ratings(3));
        m_view->setModel(&model);
        press(Qt::Key_Tab); // the newest row
        press(Qt::Key_Tab); // its link
        QCOMPARE(m_view->rowFocus().target, 0);
        for (int step = 0; step < 3; ++step) {
            press(Qt::Key_Tab);
            QVERIFY(scale(2)->buttons.at(step)->hasFocus());
        }
        press(Qt::Key_Space);
        QCOMPARE(scale(2)->state(), QVariant(u"3"_s));
        press(Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void isLeftBackwardsTheWayItWasEntered()
    {
        FakeTimeline model(ratings(3));
        m_view->setModel(&model);
        scale(1)->buttons.at(1)->setFocus();
        QCOMPARE(m_view->rowFocus().row.row(), 1);
        press(Qt::Key_Backtab);
        QVERIFY(scale(1)->buttons.at(0)->hasFocus());
        press(Qt::Key_Backtab);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->rowFocus().target, 0);
        press(Qt::Key_Backtab);
        QCOMPARE(m_view->rowFocus().target, -1);
        press(Qt::Key_Backtab);
        QVERIFY(m_before->hasFocus());
    }

    void leavesTheOrderOfTheWindowAlone()
    {
        FakeTimeline model(ratings(3));
        m_view->setModel(&model);
        m_after->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(m_before->hasFocus());
        m_after->setFocus();
        press(Qt::Key_Backtab);
        QVERIFY(m_view->hasFocus());
    }

    void givesTheKeyboardBackWhenItsRowIsFar()
    {
        FakeTimeline model(ratings(100));
        m_view->setModel(&model);
        scale(99)->buttons.first()->setFocus();
        m_view->scrollToRow(0);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->rowFocus().row.row(), 99);
        press(Qt::Key_Up);
        QVERIFY(m_view->hasFocus());
    }

    void letsTheArrowKeysMoveOn()
    {
        FakeTimeline model(ratings(5));
        m_view->setModel(&model);
        m_view->setFocus();
        m_view->focusRow(3);
        QVERIFY(scale(3)->buttons.size() == 3);
        scale(3)->buttons.first()->setFocus();
        m_view->focusRow(2);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->rowFocus().row.row(), 2);
    }

    void staysTheSameWhateverHappensToItsNeighbours()
    {
        FakeTimeline model(ratings(2));
        m_view->setModel(&model);
        const RowControl *control = m_view->rowControl(1);
        scale(1)->buttons.at(1)->setFocus();
        model.append(fromCompany(u"More of the same run"_s, 11)); // it ends the run no more
        model.remove(0, 1);
        FakeRow named = model.at(0); // whose name was not known before
        named.message.sender.displayName = u"Samantha"_s;
        model.replace(0, named);
        QCOMPARE(m_view->rowControl(0), control);
        QVERIFY(scale(0)->buttons.at(1)->hasFocus());
        FakeRow other = model.at(0);
        other.message.body = u"Rate that"_s;
        model.replace(0, other); // another question
        QVERIFY(m_view->rowControl(0) != control);
    }

    void stopsOnlyWhereSomethingCanBeDone()
    {
        FakeTimeline model(ratings(1));
        m_view->setModel(&model);
        scale(0)->buttons.at(1)->setEnabled(false);
        scale(0)->buttons.at(0)->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(scale(0)->buttons.at(2)->hasFocus());
        delete scale(0)->buttons.takeFirst();
        press(Qt::Key_Backtab);
        QVERIFY(m_view->hasFocus());
    }

    void growsWithWhatItShows()
    {
        FakeTimeline model(ratings(30));
        m_view->setModel(&model);
        const int row = m_view->rowRect(29).height();
        const int bottom = m_view->rowRect(29).bottom();
        m_scales.height = 72;
        Q_EMIT scale(29)->resized();
        QTRY_COMPARE(m_view->rowRect(29).height(), row + 40);
        QCOMPARE(m_view->rowControl(29)->height(), 72);
        QCOMPARE(m_view->rowRect(29).bottom(), bottom);
        QVERIFY(m_view->isAtBottom());
    }

    void staysBelowWhatFloats()
    {
        FakeTimeline model(ratings(100));
        m_view->setModel(&model);
        m_view->scrollToRow(0);
        const auto *jump = m_view->findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        const QObjectList inOrder = m_view->viewport()->children();
        const qsizetype button = inOrder.indexOf(jump);
        for (const RowControl *control : m_view->viewport()->findChildren<RowControl *>())
            QVERIFY(inOrder.indexOf(control) < button);
    }

    void keepsReturnToItself()
    {
        FakeTimeline model(ratings(1));
        m_view->setModel(&model);
        QStringList deeds;
        noteActions(*m_view, deeds);
        m_view->setFocus();
        m_view->focusRow(0);
        press(Qt::Key_Tab); // its link
        QCOMPARE(m_view->rowFocus().target, 0);
        press(Qt::Key_Tab);
        QVERIFY(scale(0)->buttons.at(0)->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(deeds, QStringList());
    }

    void isSpokenAsAPartOfItsRow()
    {
        FakeTimeline model(ratings(1));
        m_view->setModel(&model);
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m_view)->child(0);
        QCOMPARE(row->childCount(), 2);
        QAccessibleInterface *control = row->child(1);
        QCOMPARE(control->object(), m_view->rowControl(0));
        QCOMPARE(control->role(), QAccessible::Grouping);
        QCOMPARE(control->childCount(), 3);
        QCOMPARE(control->parent(), row);
        QCOMPARE(row->indexOfChild(control), 1);
        QCOMPARE(row->indexOfChild(row->child(0)), 0);
    }

private:
    Scale *scale(int row) const { return qobject_cast<Scale *>(m_view->rowControl(row)); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    Scales m_scales;
    std::unique_ptr<TimelineWindow> m_window;
    QLineEdit *m_before = nullptr;
    TimelineView *m_view = nullptr;
    QLineEdit *m_after = nullptr;
};

static const Kustomer::Testing::Suite<TimelineControlsTest> suite;
#include "tst_timelinecontrols.moc"
