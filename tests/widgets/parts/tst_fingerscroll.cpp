// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/optionlist.h"
#include "widgets/emoji/emojigrid.h"
#include "widgets/emoji/emojimodel.h"
#include "widgets/finger.h"
#include "widgets/help/helplist.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/fittingarea.h"
#include "widgets/reading/articlereader.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QPoint start(100, 150);
constexpr QPoint up(0, -60);

/// A column of buttons that is too high.
QWidget *makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    for (int i = 0; i < 40; ++i)
        column->addWidget(new QPushButton(u"Button %1"_s.arg(i)));
    return buttons;
}

QAbstractScrollArea *makeArea(QWidget *window)
{
    auto *area = new FittingArea(window);
    area->setWidget(makeButtons());
    return area;
}

QAbstractScrollArea *makeRows(QWidget *window)
{
    auto *list = new HelpList(window);
    list->rows().setRows(QList<HelpRow>(60, {.id = u"a"_s, .title = u"An article"_s}));
    return list;
}

QAbstractScrollArea *makeEmoji(QWidget *window)
{
    auto *grid = new EmojiGrid(window);
    grid->setModel(new EmojiModel(grid));
    return grid;
}

QAbstractScrollArea *makeOptions(QWidget *window)
{
    FormQuestion question{.prompt = u"Which?"_s};
    for (int i = 0; i < 60; ++i)
        question.options.append({.words = u"Answer %1"_s.arg(i), .payload = QString::number(i)});
    auto *options = new OptionList(window);
    options->setQuestion(question);
    return options->findChild<QListView *>();
}

QAbstractScrollArea *makeArticle(QWidget *window)
{
    auto *view = new ArticleView(window);
    view->setArticle({.title = u"Title"_s},
                     articleBodyFrom(u"<p>Words of an article.</p>"_s.repeated(200), QUrl()));
    return view;
}

const struct
{
    const char *name;
    QAbstractScrollArea *(*make)(QWidget *window);
} views[] = {
    {"a part that has no room", makeArea},
    {"a list", makeRows},
    {"emoji", makeEmoji},
    {"answers", makeOptions},
    {"an article", makeArticle},
};

} // namespace

/// Fingers on what scrolls.
class FingerScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void movesWhatItLiesOn_data();
    void movesWhatItLiesOn();
    void pressesNothingMeanwhile();
    void pressesWhereItRests();
    void choosesNothingMeanwhile();
    void selectsNothing();
    void movesTheInnermost();

private:
    [[nodiscard]] bool show(QAbstractScrollArea *view);

    std::unique_ptr<QWidget> m_window;
};

void FingerScrollTest::init()
{
    failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    (new Looks(m_window.get()))->setTheme(ChatTheme::from(QPalette(), QFont()));
    m_window->resize(300, 300);
}

bool FingerScrollTest::show(QAbstractScrollArea *view)
{
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    column->addWidget(view->parentWidget() == m_window.get() ? view : view->parentWidget());
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get())
        && QTest::qWaitFor([view] { return view->verticalScrollBar()->maximum() > 60; }, patience);
}

void FingerScrollTest::movesWhatItLiesOn_data()
{
    QTest::addColumn<int>("view");
    for (int view = 0; view < int(std::size(views)); ++view)
        QTest::newRow(views[view].name) << view;
}

void FingerScrollTest::movesWhatItLiesOn()
{
    QFETCH(const int, view);
    QAbstractScrollArea *area = views[view].make(m_window.get());
    QVERIFY(show(area));
    const QPoint middle = area->viewport()->rect().center();
    Finger finger(area->viewport());
    finger.press(middle);
    finger.moveTo(middle + up);
    QTRY_COMPARE_GE(area->verticalScrollBar()->value(), 50);
    QCOMPARE_LE(area->verticalScrollBar()->value(), 60);
    finger.lift(middle + up);
}

void FingerScrollTest::pressesNothingMeanwhile()
{
    QAbstractScrollArea *area = makeArea(m_window.get());
    QVERIFY(show(area));
    auto *button = qobject_cast<QPushButton *>(area->viewport()->childAt(start));
    QVERIFY(button);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    Finger finger(area->viewport());
    finger.press(start);
    finger.moveTo(start + up);
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
    QVERIFY(!button->isDown());
    finger.lift(start + up);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(!button->isDown());
}

void FingerScrollTest::pressesWhereItRests()
{
    QAbstractScrollArea *area = makeArea(m_window.get());
    QVERIFY(show(area));
    auto *button = qobject_cast<QPushButton *>(area->viewport()->childAt(start));
    QVERIFY(button);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    Finger finger(area->viewport());
    for (int taps = 1; taps < 3; ++taps) {
        finger.tap(start);
        QTRY_COMPARE(clicked.size(), taps);
    }
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

void FingerScrollTest::choosesNothingMeanwhile()
{
    auto *list = qobject_cast<HelpList *>(makeRows(m_window.get()));
    QVERIFY(show(list));
    const QSignalSpy chosen(list, &HelpList::chosen);
    Finger finger(list->viewport());
    finger.press(start);
    finger.moveTo(start + up);
    QTRY_VERIFY(list->verticalScrollBar()->value() > 0);
    finger.lift(start + up);
    QCOMPARE(chosen.size(), 0);
    QScroller::scroller(list->viewport())->stop(); // it was thrown
    finger.tap(start + QPoint(60, 0));             // no double click
    QTRY_COMPARE(chosen.size(), 1);
}

void FingerScrollTest::selectsNothing()
{
    auto *view = qobject_cast<ArticleView *>(makeArticle(m_window.get()));
    QVERIFY(show(view));
    Finger finger(view->viewport());
    finger.press(start);
    for (int way = 10; way <= 60; way += 10)
        finger.moveTo(start - QPoint(0, way));
    QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
    finger.lift(start + up);
    QVERIFY(!view->textCursor().hasSelection());
}

void FingerScrollTest::movesTheInnermost()
{
    auto *area = new FittingArea(m_window.get());
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    QAbstractScrollArea *inner = makeRows(inside);
    inner->setFixedHeight(200);
    column->addWidget(inner);
    column->addWidget(makeButtons());
    area->setWidget(inside);
    QVERIFY(show(area));
    Finger finger(inner->viewport());
    const QPoint middle = inner->viewport()->rect().center();
    finger.press(middle);
    finger.moveTo(middle + up);
    QTRY_VERIFY(inner->verticalScrollBar()->value() > 0);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    finger.lift(middle + up);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

static const Kustomer::Testing::Suite<FingerScrollTest> suite;

#include "tst_fingerscroll.moc"
