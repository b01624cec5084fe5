// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/manywords.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/shell/newsbanner.h"
#include "widgets/timelinefixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headerHeight = 60;

/// A header, and what is read below it.
class Page final : public Surface
{
public:
    explicit Page(QWidget *parent)
        : Surface(parent)
        , content(new PageStack(this))
    {
        auto *header = new QWidget;
        header->setFixedHeight(headerHeight);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(header);
        column->addWidget(content, 1);
        content->addWidget(new QWidget);
    }

    PageStack *content;
};

ChatNotification news(const QString &text)
{
    ChatNotification one;
    one.conversationId = u"c1"_s;
    one.title = u"Mira"_s;
    one.text = text;
    return one;
}

} // namespace

/// News that nobody asked for: seen, but in nobody's way.
class NewsBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shell.reset(); }

    void standBelowTheHeaderAndMoveNothing_data();
    void standBelowTheHeaderAndMoveNothing();
    void makeRoomForAButtonOfSeveralLines_data() { ManyWords::addRows(); }
    void makeRoomForAButtonOfSeveralLines();
    void beginWithWhoWrote();
    void goOnceTheyAreRead();
    void stayAsLongAsTheyTakeToBeRead();
    void waitForWhoPointsAtThem();
    void waitForTheKeyboard();
    void goByEscape();
    void waitForWhatLiesOverThem();
    void waitForWhoIsElsewhere();
    void goAlongToAnotherPage();
    void leadToTheConversation();

private:
    [[nodiscard]] bool isDone(); ///< their time is over now

    std::unique_ptr<Surface> m_shell;
    NewsBanner *m_news = nullptr;
    Page *m_page = nullptr;
    QTimer *m_stay = nullptr;
};

void NewsBannerTest::init()
{
    Testing::failOnAnyWarning();
    QApplication::setStyle(new StillStyle);
    m_shell = std::make_unique<Surface>();
    (new Looks(m_shell.get()))->setTheme(ChatTheme::from(QPalette(), QFont()));
    m_page = new Page(m_shell.get());
    m_page->resize(400, 500);
    m_news = new NewsBanner(m_shell.get());
    m_news->enter(*m_page);
    m_shell->resize(400, 500);
    m_shell->show();
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
    const QList<QTimer *> timers
        = m_news->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(timers.size(), 1);
    m_stay = timers.first();
}

bool NewsBannerTest::isDone()
{
    m_stay->start(0);
    return QTest::qWaitFor([this] { return !m_stay->isActive() || m_stay->interval() > 0; },
                           Testing::patience);
}

void NewsBannerTest::standBelowTheHeaderAndMoveNothing_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    for (const int width : {280, 400, 1200}) {
        QTest::addRow("few words, %d", width) << width << u"It is here."_s;
        QTest::addRow("many words, %d", width) << width << u"It is here at last. "_s.repeated(40);
    }
}

void NewsBannerTest::standBelowTheHeaderAndMoveNothing()
{
    QFETCH(const int, width);
    QFETCH(const QString, text);
    m_page->resize(width, 360);
    m_shell->resize(width, 360);
    QCoreApplication::processEvents(); // layouts take their turn
    const QRect before = m_page->content->geometry();
    m_news->tell(news(text));
    QVERIFY(m_news->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(m_page->content->geometry(), before);
    const QRect place(m_news->mapTo(m_page, QPoint()), m_news->size());
    QCOMPARE_GE(place.top(), headerHeight);
    QVERIFY(m_page->content->geometry().contains(place));
    QCOMPARE_LE(place.height(), before.height() / 2);
    const auto *words = m_news->findChild<PlainLabel *>(u"kustomer-text"_s);
    const auto *open = m_news->findChild<ActionButton *>(u"kustomer-action"_s);
    QCOMPARE_GE(words->height(), QFontMetrics(m_news->theme().font).height());
    QVERIFY(!words->geometry().intersects(open->geometry()));
    QVERIFY(m_news->rect().contains(words->geometry() | open->geometry()));
    m_page->resize(width - 20, 360);
    QTRY_VERIFY(m_page->content->rect().contains(m_news->geometry()));
}

void NewsBannerTest::makeRoomForAButtonOfSeveralLines()
{
    QFETCH(const QString, words);
    ManyWords language("Open", words);
    QVERIFY(QCoreApplication::installTranslator(&language));
    m_shell->resize(1200, 360);
    m_page->resize(1200, 360);
    m_news->tell(news(u"It is here."_s));
    QCoreApplication::processEvents(); // layouts take their turn
    const auto *open = m_news->findChild<ActionButton *>(u"kustomer-action"_s);
    const int oneLine = open->height();
    m_page->resize(280, 360);
    QTRY_VERIFY(open->height() > oneLine);
    QTRY_COMPARE(open->height(), open->heightForWidth(open->width()));
    QTRY_VERIFY(m_news->rect().contains(open->geometry()));
    m_page->resize(1200, 360);
    QTRY_COMPARE(open->height(), oneLine);
    QTRY_COMPARE(m_news->height(), m_news->sizeHint().height());
}

void NewsBannerTest::beginWithWhoWrote()
{
    m_news->tell(news(u"مرحبا"_s));
    const auto isNameFirst = [this] {
        const QString words = m_news->findChild<PlainLabel *>()->text();
        QTextLayout layout(words);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const double name = line.cursorToX(int(words.indexOf(u"Mira"_s)) + 1);
        const double text = line.cursorToX(int(words.indexOf(u"حبا"_s)));
        return m_news->isRightToLeft() ? name > text : name < text;
    };
    QVERIFY(isNameFirst());
    m_shell->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_news->isRightToLeft());
    QVERIFY(isNameFirst());
}

void NewsBannerTest::goOnceTheyAreRead()
{
    m_news->tell(news(u"It is here."_s));
    QVERIFY(m_stay->isActive());
    QVERIFY(isDone());
    QVERIFY(!m_news->isVisible());
}

void NewsBannerTest::stayAsLongAsTheyTakeToBeRead()
{
    m_news->tell(news(u"Hi"_s));
    const int shortly = m_stay->interval();
    m_news->tell(news(u"It is here at last. "_s.repeated(5)));
    QCOMPARE_GT(m_stay->interval(), shortly);
}

void NewsBannerTest::waitForWhoPointsAtThem()
{
    m_news->tell(news(u"It is here."_s));
    const QPointF inside(5, 5);
    QEnterEvent enter(inside, inside, inside);
    QCoreApplication::sendEvent(m_news, &enter);
    QVERIFY(isDone());
    QVERIFY(m_news->isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_news, &leave);
    QVERIFY(isDone());
    QVERIFY(!m_news->isVisible());
}

void NewsBannerTest::waitForTheKeyboard()
{
    m_news->tell(news(u"It is here."_s));
    auto *open = m_news->findChild<ActionButton *>(u"kustomer-action"_s);
    open->setFocus();
    QVERIFY(isDone());
    QVERIFY(m_news->isVisible());
    open->clearFocus();
    QVERIFY(isDone());
    QVERIFY(!m_news->isVisible());
}

void NewsBannerTest::goByEscape()
{
    m_news->tell(news(u"It is here."_s));
    auto *open = m_news->findChild<ActionButton *>(u"kustomer-action"_s);
    open->setFocus();
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    claim.ignore();
    QCoreApplication::sendEvent(open, &claim);
    QVERIFY2(claim.isAccepted(), "a shortcut of the host would be something else");
    QTest::keyClick(open, Qt::Key_Escape);
    QVERIFY(m_news->isHidden());
    QVERIFY(m_news->told().isEmpty());
    QVERIFY(!m_stay->isActive());
}

void NewsBannerTest::waitForWhatLiesOverThem()
{
    m_news->tell(news(u"It is here."_s));
    QWidget picture(m_shell.get());
    picture.setGeometry(m_shell->rect());
    picture.show();
    QVERIFY(isDone());
    QVERIFY(m_news->isVisible());
    picture.hide();
    QVERIFY(isDone());
    QVERIFY(!m_news->isVisible());
}

void NewsBannerTest::waitForWhoIsElsewhere()
{
    m_page->content->setFocusPolicy(Qt::StrongFocus);
    m_page->content->setFocus(); // whoever comes back is there, not on the news
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_news->tell(news(u"It is here."_s));
    QVERIFY(isDone());
    QVERIFY(m_news->isVisible());
    QVERIFY(!m_stay->isActive());
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
    QTRY_VERIFY(m_stay->isActive());
    QVERIFY(isDone());
    QTRY_VERIFY(!m_news->isVisible());
}

void NewsBannerTest::goAlongToAnotherPage()
{
    m_news->tell(news(u"It is here."_s));
    auto *next = new Page(m_shell.get());
    next->resize(400, 500);
    next->show();
    m_page->hide();
    m_news->enter(*next);
    QVERIFY(m_news->isVisible());
    QVERIFY(next->content->isAncestorOf(m_news));
    m_news->takeBack(u"c1"_s);
    QVERIFY(!m_news->isVisible());
    m_news->enter(*m_page);
    QVERIFY2(m_news->isHidden(), "it was seen");
}

void NewsBannerTest::leadToTheConversation()
{
    m_news->tell(news(u"It is here."_s));
    QSignalSpy chosen(m_news, &NewsBanner::conversationChosen);
    QTest::mouseClick(m_news->findChild<ActionButton *>(u"kustomer-action"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"c1"_s);
}

static const Kustomer::Testing::Suite<NewsBannerTest> suite;

#include "tst_newsbanner.moc"
