// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/asterisks.h"
#include "widgets/looks/looks.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

FakeRow seats(const QString &id, int minute)
{
    FakeRow row = fromCompany(u"Choose your seats"_s, minute);
    row.message.id = id;
    row.message.templateData
        = MessageTemplate{.customType = u"seats"_s, .customContent = {{u"free"_s, 7}}};
    return row;
}

/// What an application makes of such messages.
QWidget *makeBox(const Message &message)
{
    auto *box = new QSpinBox;
    box->setMaximum(message.templateData->customContent.value(u"free"_s).toInt());
    box->setAccessibleName(u"Seats"_s);
    return box;
}

} // namespace

/// Messages that the application shows by itself.
class TemplateWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }
    void init();
    void cleanup() { m_window.reset(); }

    void showsWhatTheApplicationMakes();
    void showsTheTextWhereNothingIsMade();
    void showsTheTextOfOtherTypes();
    void makesEachOnce();
    void remembersWhatWasChosen();
    void remembersItWhileAnotherConversationIsShown();
    void staysInAnotherLanguage();
    void standsBelowTheJumpButton();
    void comesBackQuietly();
    void bearsAGuestThatTakesItselfBack();
    void holdsNothingThatItStandsIn();
    void growsWithItsGuest();
    void goesWithItsRow();
    void bearsAGuestThatGoes();
    void staysWhateverComesBesideIt();
    void isReachedByTab();
    void staysInViewInATallRow();
    void isPassedByWhereItIsOff();
    void isWalkedThroughInAGraphicsScene();
    void isLeftWhereItsNextFieldIsGone();
    void keepsItsKeysFromItsRow();
    void givesTheKeyboardBack();
    void wearsTheLooksOfTheChat();
    void wearsThemAgainAfterASheetOfTheHost();
    void isSpokenInItsRow();
    void takesAFactoryBack();

private:
    QSpinBox *box(int row) const
    {
        const TemplateWidget *widget = m_view->liveWidget(row);
        return widget ? widget->findChild<QSpinBox *>() : nullptr;
    }

    std::unique_ptr<TimelineWindow> m_window;
    TimelineView *m_view = nullptr;
};

void TemplateWidgetsTest::init()
{
    Testing::failOnAnyWarning();
    m_window = std::make_unique<TimelineWindow>();
    m_view = m_window->view;
    m_view->setTemplate(u"seats"_s, makeBox);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void TemplateWidgetsTest::showsWhatTheApplicationMakes()
{
    FakeTimeline model({fromCompany(u"Hello"_s, 0), seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QVERIFY(!m_view->liveWidget(0));
    QTRY_VERIFY(box(1) && box(1)->isVisible());
    QCOMPARE(box(1)->maximum(), 7);
    QVERIFY(m_view->accessibleText(1).contains(u"Choose your seats"_s));
    QVERIFY(m_view->viewport()->rect().contains(m_view->liveWidget(1)->geometry()));
}

void TemplateWidgetsTest::showsTheTextWhereNothingIsMade()
{
    int asked = 0;
    m_view->setTemplate(u"seats"_s, [&asked](const Message &) {
        ++asked;
        return nullptr;
    });
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QVERIFY(!m_view->liveWidget(0));
    QVERIFY(m_view->accessibleText(0).contains(u"Choose your seats"_s));
    m_window->window.resize(300, 300);
    QCOMPARE(asked, 1);
}

void TemplateWidgetsTest::showsTheTextOfOtherTypes()
{
    FakeRow other = seats(u"s"_s, 1);
    other.message.templateData = MessageTemplate{.customType = u"map"_s};
    FakeTimeline model({other});
    m_view->setModel(&model);
    QVERIFY(!m_view->liveWidget(0));
}

void TemplateWidgetsTest::makesEachOnce()
{
    int made = 0;
    m_view->setTemplate(u"seats"_s, [&made](const Message &message) {
        ++made;
        return makeBox(message);
    });
    FakeTimeline model({seats(u"s"_s, 1), seats(u"t"_s, 2)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0) && box(1));
    QCOMPARE(made, 2);
}

void TemplateWidgetsTest::remembersWhatWasChosen()
{
    QList<FakeRow> rows{seats(u"s"_s, 0)};
    for (int i = 1; i < 200; ++i)
        rows << fromCompany(u"Line %1"_s.arg(i), i);
    FakeTimeline model(rows);
    m_view->setModel(&model);
    m_view->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(box(0));
    box(0)->setValue(5);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QTRY_VERIFY(!box(0));
    m_view->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(box(0));
    QCOMPARE(box(0)->value(), 5);
}

void TemplateWidgetsTest::remembersItWhileAnotherConversationIsShown()
{
    FakeTimeline model({seats(u"s"_s, 0)});
    FakeTimeline other({fromCompany(u"Hello"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    box(0)->setValue(5);
    m_view->setModel(&other);
    QVERIFY(!box(0));
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    QCOMPARE(box(0)->value(), 5);
}

void TemplateWidgetsTest::staysInAnotherLanguage()
{
    FakeTimeline model({fakeLine(TimelineModel::Kind::Day), seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(1));
    const QPointer guest(box(1));
    guest->setFocus();
    guest->setValue(5);
    Asterisks words;
    qApp->installTranslator(&words);
    QTRY_VERIFY(m_view->findChild<JumpButton *>()->accessibleName().startsWith(u'*'));
    QCoreApplication::processEvents(); // what was dropped goes
    QCOMPARE(box(1), guest.get());
    QVERIFY(guest->hasFocus());
    QCOMPARE(guest->value(), 5);
    qApp->removeTranslator(&words);
}

void TemplateWidgetsTest::standsBelowTheJumpButton()
{
    m_view->setTemplate(u"seats"_s, [](const Message &) {
        auto *plan = new QWidget;
        plan->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        plan->setMinimumSize(40, 900);
        return plan;
    });
    QList<FakeRow> rows{seats(u"s"_s, 0)};
    for (int i = 1; i < 100; ++i)
        rows << fromCompany(u"Line %1"_s.arg(i), i);
    FakeTimeline model(rows);
    m_view->setModel(&model);
    m_view->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(m_view->liveWidget(0));
    auto *jump = m_view->findChild<JumpButton *>();
    QTRY_VERIFY(jump->isVisible());
    const QPoint middle = jump->geometry().center();
    QVERIFY(m_view->liveWidget(0)->geometry().contains(middle));
    QCOMPARE(m_view->viewport()->childAt(middle), jump);
}

void TemplateWidgetsTest::comesBackQuietly()
{
    int chosen = 0;
    m_view->setTemplate(u"seats"_s, [&chosen](const Message &message) {
        QWidget *made = makeBox(message);
        connect(qobject_cast<QSpinBox *>(made), &QSpinBox::valueChanged, made,
                [&chosen] { ++chosen; });
        return made;
    });
    QList<FakeRow> rows{seats(u"s"_s, 0)};
    for (int i = 1; i < 200; ++i)
        rows << fromCompany(u"Line %1"_s.arg(i), i);
    FakeTimeline model(rows);
    m_view->setModel(&model);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(0);
    QTRY_VERIFY(box(0));
    box(0)->setValue(5);
    for (int way = 0; way < 2; ++way) {
        bar->setValue(bar->maximum());
        QTRY_VERIFY(!box(0));
        bar->setValue(0);
        QTRY_VERIFY(box(0));
        QCOMPARE(box(0)->value(), 5);
    }
    QCOMPARE(chosen, 1);
}

void TemplateWidgetsTest::bearsAGuestThatTakesItselfBack()
{
    class Impatient : public QWidget
    {
    public:
        explicit Impatient(TimelineView *view)
            : m_view(view)
        {
            setFixedSize(40, 40);
        }

    protected:
        void showEvent(QShowEvent *) override { m_view->setTemplate(u"seats"_s, {}); }

    private:
        TimelineView *m_view;
    };
    bool isMade = false;
    m_view->setTemplate(u"seats"_s, [&](const Message &) {
        isMade = true;
        return new Impatient(m_view);
    });
    FakeTimeline model({seats(u"s"_s, 1), seats(u"t"_s, 2)});
    m_view->setModel(&model);
    QTRY_VERIFY(isMade && !m_view->liveWidget(0) && !m_view->liveWidget(1));
    QVERIFY(m_view->accessibleText(0).contains(u"Choose your seats"_s));
}

void TemplateWidgetsTest::holdsNothingThatItStandsIn()
{
    const QRegularExpression said(u"^KustomerChatWidget::registerTemplate: "_s);
    for (QWidget *around : {m_view->viewport(), static_cast<QWidget *>(m_view)}) {
        QTest::ignoreMessage(QtWarningMsg, said);
        m_view->setTemplate(u"seats"_s, [around](const Message &) { return around; });
        FakeTimeline model({seats(u"s"_s, 1)});
        m_view->setModel(&model);
        QVERIFY(!m_view->liveWidget(0));
        QVERIFY(m_view->accessibleText(0).contains(u"Choose your seats"_s));
        m_view->setModel(nullptr);
    }
}

void TemplateWidgetsTest::growsWithItsGuest()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    const int before = m_view->liveWidget(0)->height();
    box(0)->setMinimumHeight(before + 60);
    QTRY_COMPARE(m_view->liveWidget(0)->height(), before + 60);
    QCOMPARE(box(0)->height(), before + 60);
}

void TemplateWidgetsTest::goesWithItsRow()
{
    FakeTimeline model({seats(u"s"_s, 1), fromCompany(u"Hello"_s, 2)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    const QPointer guest(box(0));
    model.remove(0, 1);
    QTRY_VERIFY(!guest);
}

void TemplateWidgetsTest::bearsAGuestThatGoes()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    delete box(0);
    QTRY_VERIFY(!m_view->liveWidget(0));
    QVERIFY(m_view->accessibleText(0).contains(u"Choose your seats"_s));
}

void TemplateWidgetsTest::staysWhateverComesBesideIt()
{
    FakeTimeline model({fromCompany(u"Hello"_s, 0), seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(1));
    const QPointer guest(box(1));
    guest->setFocus();

    model.append(fromCompany(u"Well?"_s, 2));
    model.insert(0, {fromCompany(u"Good morning"_s, -5), fromCompany(u"Anybody?"_s, -4)});
    model.replace(2, fromCompany(u"Hello"_s, 0, u"Alexandra"_s)); // it is known by now who that is
    model.replace(3, seats(u"s"_s, 1));
    model.remove(0, 1);

    QTRY_VERIFY(m_view->liveWidget(2));
    QVERIFY(guest);
    QCOMPARE(box(2), guest.get());
    QVERIFY(guest->hasFocus());
    QVERIFY(m_view->rowRect(2).contains(m_view->liveWidget(2)->geometry()));
}

void TemplateWidgetsTest::isReachedByTab()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTRY_VERIFY(box(0)->hasFocus());
    QTest::keyClick(box(0), Qt::Key_Up);
    QCOMPARE(box(0)->value(), 1);
    QTest::keyClick(box(0), Qt::Key_Backtab);
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->rowFocus().row.row(), 0);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTRY_VERIFY(box(0)->hasFocus());
    QTest::keyClick(box(0), Qt::Key_Tab);
    QVERIFY(!box(0)->hasFocus());
}

void TemplateWidgetsTest::staysInViewInATallRow()
{
    FakeRow row = seats(u"s"_s, 1);
    row.message.body = u"Words\n\n"_s.repeated(80);
    FakeTimeline model({row, fromCompany(u"Hello"_s, 2)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));

    box(0)->setFocus();

    QTRY_VERIFY(box(0)->hasFocus());
    QVERIFY(m_view->rowRect(0).height() > m_view->viewport()->height());
    const QRect place(box(0)->mapTo(m_view->viewport(), QPoint()), box(0)->size());
    QVERIFY(m_view->viewport()->rect().contains(place));
}

void TemplateWidgetsTest::isPassedByWhereItIsOff()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    box(0)->setEnabled(false);
    m_view->setFocus(Qt::TabFocusReason);

    QTest::keyClick(m_view, Qt::Key_Tab);

    QVERIFY(!box(0)->hasFocus());
    box(0)->setEnabled(true);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTRY_VERIFY(box(0)->hasFocus());
}

void TemplateWidgetsTest::isWalkedThroughInAGraphicsScene()
{
    auto *guest = new QWidget;
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    auto *row = new QHBoxLayout(guest);
    row->addWidget(first);
    row->addWidget(second);
    auto *page = new QWidget;
    auto *widget = new TemplateWidget(guest, page);
    widget->show();
    QGraphicsScene scene;
    scene.addWidget(page);
    QGraphicsView view(&scene);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QVERIFY(widget->step(TemplateWidget::Way::Forward));
    QVERIFY(first->hasFocus());
    QVERIFY(widget->step(TemplateWidget::Way::Forward));
    QVERIFY(second->hasFocus());
    QVERIFY(!widget->step(TemplateWidget::Way::Forward));
    QVERIFY(widget->step(TemplateWidget::Way::Backward));
    QVERIFY(first->hasFocus());
}

void TemplateWidgetsTest::isLeftWhereItsNextFieldIsGone()
{
    QPointer<QLineEdit> name;
    m_view->setTemplate(u"seats"_s, [&name](const Message &message) {
        auto *form = new QWidget;
        auto *line = new QHBoxLayout(form);
        line->addWidget(makeBox(message));
        line->addWidget(name = new QLineEdit);
        return form;
    });
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    box(0)->setFocus();
    QTest::keyClick(box(0), Qt::Key_Tab);
    QVERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Backtab);
    QVERIFY(box(0)->hasFocus());
    delete name;
    QTest::keyClick(box(0), Qt::Key_Tab);
    QVERIFY(m_window->after->hasFocus());
}

void TemplateWidgetsTest::keepsItsKeysFromItsRow()
{
    FakeRow row = seats(u"s"_s, 1);
    row.message.body = u"Terms: https://example.com/terms"_s;
    FakeTimeline model({row});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    int acted = 0;
    connect(m_view, &TimelineView::acted, this, [&acted] { ++acted; });
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Tab); // to the link
    QVERIFY(m_view->rowFocus().target >= 0);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(acted, 1);
    box(0)->setFocus();

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Home})
        QTest::keyClick(box(0), key);

    QCOMPARE(acted, 1);
    QVERIFY(box(0)->hasFocus());
}

void TemplateWidgetsTest::givesTheKeyboardBack()
{
    FakeTimeline model({seats(u"s"_s, 1), fromCompany(u"Hello"_s, 2)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    box(0)->setFocus();
    QTRY_VERIFY(box(0)->hasFocus());
    model.remove(0, 1);
    QTRY_VERIFY(m_view->hasFocus());
}

void TemplateWidgetsTest::wearsTheLooksOfTheChat()
{
    Looks looks(&m_window->window);
    looks.setTheme(ChatTheme::from(QPalette(), QFont(u"Sans"_s, 23), ColorScheme::Dark));
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    QCOMPARE(box(0)->palette().color(QPalette::Base), looks.theme().composer.field);
    QCOMPARE(box(0)->font().pointSize(), 23);
    QCOMPARE(box(0)->height(), box(0)->sizeHint().height());
}

void TemplateWidgetsTest::wearsThemAgainAfterASheetOfTheHost()
{
    Looks looks(&m_window->window);
    looks.setTheme(ChatTheme::from(QPalette(), QFont(), ColorScheme::Dark));
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    for (QWidget *host : {static_cast<QWidget *>(nullptr), &m_window->window}) {
        const auto wear = [host](const QString &sheet) {
            host ? host->setStyleSheet(sheet) : qApp->setStyleSheet(sheet);
        };
        wear(u"* { padding: 8px }"_s);
        QVERIFY(!m_view->styleSheet().isEmpty());
        wear({});
        QVERIFY(m_view->styleSheet().isEmpty());
        QTRY_COMPARE(box(0)->palette().color(QPalette::Base), looks.theme().composer.field);
    }
}

void TemplateWidgetsTest::isSpokenInItsRow()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    const auto *control = QAccessible::queryAccessibleInterface(m_view->liveWidget(0));
    QVERIFY(control);
    QCOMPARE(control->parent(), QAccessible::queryAccessibleInterface(m_view)->child(0));
    QCOMPARE(control->childCount(), 1);
    QCOMPARE(control->child(0)->text(QAccessible::Name), u"Seats"_s);
}

void TemplateWidgetsTest::takesAFactoryBack()
{
    FakeTimeline model({seats(u"s"_s, 1)});
    m_view->setModel(&model);
    QTRY_VERIFY(box(0));
    m_view->setTemplate(u"seats"_s, {});
    QVERIFY(!m_view->liveWidget(0));
}

static const Kustomer::Testing::Suite<TemplateWidgetsTest> suite;

#include "tst_templatewidgets.moc"
