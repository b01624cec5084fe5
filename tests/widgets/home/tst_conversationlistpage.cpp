// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/writableconversationlistmodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/home/conversationlistview.h"
#include "widgets/home/faces.h"
#include "widgets/home/facesview.h"
#include "widgets/looks/looks.h"
#include "widgets/notices/banner.h"
#include "widgets/notices/skeletonrows.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/actionbutton.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QApplication>
#include <QFontDatabase>
#include <QJsonObject>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts how often a widget is painted, and remembers what of it.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *painted) { painted->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            region += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }

    int count = 0;
    QRegion region = {};
};

} // namespace

class ConversationListPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void cleanup();

    void greetsWhoHasNoConversations();
    void showsSkeletonRowsWhileLoading();
    void saysWhatFailedAndTriesAgain();
    void offersTheOpenConversationWhereOnlyOneIsAllowed();
    void promisesNothingWhereTheChatIsSwitchedOff();
    void tellsWhenAnAnswerCanBeExpected();
    void leavesRoomForTheListWhateverTheCompanySays();
    void saysNothingOfTheCompanyBeforeItIsKnown();
    void showsWhoAnswered();
    void showsEmojiInTheirColours();
    void greetsAVisitor();
    void saysThatALoginFailed();
    void asksNoMoreAfterAFailureByItself();
    void putsEndedConversationsIntoASectionOfTheirOwn();
    void showsTheRowThatTabLeadsTo();
    void showsTheRowOfTheKeyboardWhereverNewsLeadIt();
    void reachesToBothEdges();
    void cutsRowsOffByALineWhereTheyGoOn();
    void growsOldBeforeTheEyes();
    void tellsWhichRowIsOpenBesideIt();

private:
    enum class Who { Jane, Visitor };

    [[nodiscard]] bool start(const QString &scenario, const QJsonObject &settings = {},
                             Who who = Who::Jane);

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<ChatClient> m_client;
    std::unique_ptr<ConversationListPage> m_page;
};

bool ConversationListPageTest::start(const QString &scenario, const QJsonObject &settings, Who who)
{
    m_emulator = std::make_unique<Emulator>(EmulatorOptions{.scenario = scenario});
    if (!m_emulator->listen())
        return false;
    m_emulator->setSettings(settings);
    m_client = std::make_unique<ChatClient>();
    m_client->setTokenStore(std::make_unique<MemoryTokenStore>());
    m_client->setStorageDirectory({});
    m_client->setApiKey(m_emulator->apiKey());
    m_client->setApiUrl(m_emulator->apiUrl());
    m_client->setRealtimeUrl(m_emulator->realtimeUrl());
    m_page = std::make_unique<ConversationListPage>();
    m_page->setClient(m_client.get());
    auto *looks = new Looks(m_page.get());
    looks->setTheme(ChatTheme::from(m_page->palette(), m_page->font()));
    m_page->resize(400, 640);
    m_page->show();
    m_client->start();
    if (who == Who::Jane)
        m_client->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    return true;
}

void ConversationListPageTest::cleanup()
{
    m_page.reset();
    m_client.reset();
    m_emulator.reset();
}

void ConversationListPageTest::greetsWhoHasNoConversations()
{
    QVERIFY(start(u"empty"_s, {{u"greeting"_s, u"Welcome to the shop"_s}}));
    auto *state = part<StatePage>();
    QTRY_VERIFY(state->isVisible());
    QTRY_VERIFY(part<QLabel>(u"kustomer-greeting"_s)->text().contains(u"Welcome to the shop"_s));
    QVERIFY(!state->findChild<ActionButton *>()->isVisible());
    QTRY_VERIFY(part<ActionButton>(u"kustomer-newConversation"_s)->isEnabled());
}

void ConversationListPageTest::showsSkeletonRowsWhileLoading()
{
    QVERIFY(start(u"demo"_s));
    QVERIFY(part<SkeletonRows>()->isVisible());
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
    QVERIFY(!part<SkeletonRows>()->isVisible());
}

void ConversationListPageTest::saysWhatFailedAndTriesAgain()
{
    QVERIFY(start(u"demo"_s));
    m_emulator->addFault({.path = u"/c/v1/chat/sessions"_s, .status = 403, .times = 0});
    auto *state = part<StatePage>();
    QTRY_VERIFY(state->isVisible());
    QVERIFY(!state->findChild<QLabel *>(u"kustomer-sentence"_s)->text().isEmpty());
    m_emulator->clearFaults();
    QTest::mouseClick(state->findChild<ActionButton *>(), Qt::LeftButton);
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
}

void ConversationListPageTest::offersTheOpenConversationWhereOnlyOneIsAllowed()
{
    QVERIFY(start(u"demo"_s, {{u"singleSessionChat"_s, true}}));
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
    QTRY_COMPARE(part<ActionButton>(u"kustomer-newConversation"_s)->text(), u"Back to chat"_s);
}

void ConversationListPageTest::promisesNothingWhereTheChatIsSwitchedOff()
{
    QVERIFY(
        start(u"demo"_s, {{u"enabled"_s, false}, {u"offhoursMessage"_s, u"Leave a message!"_s}}));
    QTRY_COMPARE(m_client->availability(), Availability::Disabled);
    QTRY_VERIFY(!part<QLabel>(u"kustomer-greeting"_s)->text().isEmpty());
    QVERIFY(!part<QLabel>(u"kustomer-promise"_s)->isVisible());
    QVERIFY(!part<ActionButton>(u"kustomer-newConversation"_s)->isVisible());
}

void ConversationListPageTest::tellsWhenAnAnswerCanBeExpected()
{
    QVERIFY(start(u"demo"_s, {{u"waitMessage"_s, u"We usually answer in ten minutes"_s}}));
    auto *promise = part<QLabel>(u"kustomer-promise"_s);
    QTRY_VERIFY(promise->text().contains(u"ten minutes"_s));
    QVERIFY(promise->isVisible());
}

void ConversationListPageTest::leavesRoomForTheListWhateverTheCompanySays()
{
    const QString words
        = u"We are happy to help you with all that you want to know. "_s.repeated(4);
    QVERIFY(start(u"demo"_s, {{u"greeting"_s, words}, {u"waitMessage"_s, words}}));
    m_page->resize(280, 480);
    const auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(part<QLabel>(u"kustomer-promise"_s)->isVisible());
    QVERIFY(part<QLabel>(u"kustomer-greeting"_s)->text().size() > 200);
    const auto row = [list] {
        return list->visualRect(list->model()->index(0, 0)).height();
    };
    QTRY_VERIFY(row() > 0 && list->viewport()->height() >= 2 * row());
}

void ConversationListPageTest::saysNothingOfTheCompanyBeforeItIsKnown()
{
    QVERIFY(start(u"demo"_s, {{u"teamName"_s, u"Acme Care"_s}}));
    const auto *team = part<QLabel>(u"kustomer-team"_s);
    QStringList said;
    while (m_client->state() != ChatClient::State::Started) {
        said << team->text() << part<QLabel>(u"kustomer-greeting"_s)->text();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTRY_VERIFY(team->text().contains(u"Acme Care"_s));
    said.removeAll(QString());
    for (const QString &words : std::as_const(said))
        QVERIFY2(words == team->text() || words == part<QLabel>(u"kustomer-greeting"_s)->text(),
                 qPrintable(words));
}

void ConversationListPageTest::showsWhoAnswered()
{
    QVERIFY(start(u"demo"_s, {{u"teamName"_s, u"Acme Care"_s}}));
    const auto *faces = part<FacesView>();
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
    const auto names = [this] {
        QStringList all;
        for (const User &one : facesOf(*m_client->conversations(), 3))
            all << one.displayName;
        return all;
    };
    QTRY_VERIFY(names().size() > 1);
    QTRY_COMPARE(faces->accessibleName(), faces->locale().createSeparatedList(names()));
    QVERIFY(faces->isVisible());
    QTRY_VERIFY(faces->width() > faces->height()); // for more than one
}

void ConversationListPageTest::showsEmojiInTheirColours()
{
    if (!QFontDatabase::families().contains("Noto Color Emoji"_L1))
        QSKIP("No font for them is here.");
    QVERIFY(start(u"demo"_s));
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    m_client->setDraft(m_client->conversations()->at(0).id, {.body = u"🎉🎉🎉"_s});
    list->setTeam({});
    const auto colours = [list] {
        const QRect row = list->visualRect(list->model()->index(0, 0));
        const QImage picture = list->viewport()
                                   ->grab(row.adjusted(row.width() / 4, row.height() / 2, 0, 0))
                                   .toImage();
        QSet<int> hues;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                if (color.hsvSaturation() > 120)
                    hues << color.hsvHue() / 30;
            }
        }
        return hues.size();
    };
    QTRY_VERIFY(colours() > 2);
}

void ConversationListPageTest::greetsAVisitor()
{
    QVERIFY(start(u"demo"_s, {}, Who::Visitor));
    QTRY_VERIFY(part<StatePage>()->isVisible());
    QVERIFY(!part<SkeletonRows>()->isVisible());
    QTRY_VERIFY(part<ActionButton>(u"kustomer-newConversation"_s)->isEnabled());
}

void ConversationListPageTest::saysThatALoginFailed()
{
    QVERIFY(start(u"demo"_s, {}, Who::Visitor));
    m_client->login(u"a.b.c"_s);
    auto *hint = part<Banner>(u"kustomer-hint"_s);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->findChild<QLabel *>(u"kustomer-text"_s)
                ->text()
                .startsWith(u"You couldn't be logged in"_s));
    QTRY_VERIFY(part<StatePage>()->isVisible());
    m_client->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
    QTRY_VERIFY(!hint->isVisible());
}

void ConversationListPageTest::asksNoMoreAfterAFailureByItself()
{
    QVERIFY(start(u"demo"_s));
    QTRY_VERIFY(part<ConversationListView>()->isVisible());
    m_emulator->addFault({.path = u"/c/v1/chat/sessions"_s, .status = 403, .times = 0});
    const QSignalSpy asked(m_client->conversations(), &ConversationListModel::moreRequested);
    auto *list = qobject_cast<WritableConversationListModel *>(m_client->conversations());
    list->setFailed({.message = u"no"_s});
    auto *hint = part<Banner>(u"kustomer-hint"_s);
    QTRY_VERIFY(hint->isVisible());
    for (int turn = 0; turn < 20; ++turn) {
        m_page->resize(400, 640 + turn); // what makes a view ask
        QCoreApplication::processEvents();
    }
    QCOMPARE(asked.size(), 0);
    QTest::mouseClick(hint->findChild<ActionButton *>(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
}

void ConversationListPageTest::putsEndedConversationsIntoASectionOfTheirOwn()
{
    QVERIFY(start(u"demo"_s));
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    const ConversationListModel &conversations = *m_client->conversations();
    int firstEnded = 0;
    while (firstEnded < conversations.rowCount() && !conversations.at(firstEnded).isEnded())
        ++firstEnded;
    QVERIFY(firstEnded > 0 && firstEnded < conversations.rowCount());
    const auto height = [list](int row) {
        return list->visualRect(list->model()->index(row, 0)).height();
    };
    QTRY_VERIFY(height(firstEnded) > height(0));
    m_emulator->endConversation(conversations.at(0).id);
    QTRY_VERIFY(firstEnded == 1 ? height(0) > height(1) : height(firstEnded - 1) > height(0));
}

void ConversationListPageTest::showsTheRowThatTabLeadsTo()
{
    QVERIFY(start(u"demo"_s));
    m_page->resize(400, 360);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *list = part<ConversationListView>();
    QScrollBar *bar = list->verticalScrollBar();
    QTRY_VERIFY(list->isVisible() && bar->maximum() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
    part<ActionButton>(u"kustomer-newConversation"_s)->setFocus();
    bar->setValue(bar->maximum());
    list->setFocus(Qt::TabFocusReason);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void ConversationListPageTest::showsTheRowOfTheKeyboardWhereverNewsLeadIt()
{
    QVERIFY(start(u"demo"_s));
    m_page->resize(400, 360);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *list = part<ConversationListView>();
    const QScrollBar *bar = list->verticalScrollBar();
    QTRY_VERIFY(list->isVisible() && bar->maximum() > 0);
    const ConversationListModel &conversations = *m_client->conversations();
    int lastOpen = 0;
    while (lastOpen + 1 < conversations.rowCount() && !conversations.at(lastOpen + 1).isEnded())
        ++lastOpen;
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(lastOpen, 0));
    QVERIFY(bar->value() > 0);
    const QString id = conversations.at(lastOpen).id;
    QVERIFY(!m_emulator->sendAsAgent(id, u"News"_s).isEmpty());
    QTRY_COMPARE(conversations.at(0).id, id);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void ConversationListPageTest::reachesToBothEdges()
{
    QVERIFY(start(u"demo"_s));
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
        m_page->setLayoutDirection(direction);
        QTRY_COMPARE(list->viewport()->geometry(), list->rect());
    }
}

void ConversationListPageTest::cutsRowsOffByALineWhereTheyGoOn()
{
    QVERIFY(start(u"demo"_s));
    m_page->resize(400, 360);
    auto *list = part<ConversationListView>();
    QScrollBar *bar = list->verticalScrollBar();
    QTRY_VERIFY(list->isVisible() && bar->maximum() > 0);
    const auto hasLine = [this, list] {
        const int below = list->mapTo(m_page.get(), QPoint(0, list->height())).y();
        const QImage picture = m_page->grab().toImage();
        return picture.pixelColor(picture.width() / 2, below) == part<Looks>()->theme().separator;
    };
    QVERIFY(hasLine());
    bar->setValue(bar->maximum());
    QVERIFY(!hasLine());
}

void ConversationListPageTest::tellsWhichRowIsOpenBesideIt()
{
    QVERIFY(start(u"demo"_s));
    const QAbstractItemModel *rows = part<ConversationListView>()->model();
    QTRY_VERIFY(rows->rowCount() > 1);
    const auto isOpen = [rows](int row) {
        return rows->index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", Open"_s);
    };
    const QSignalSpy changed(rows, &QAbstractItemModel::dataChanged);
    m_page->setOpenConversation(
        rows->index(1, 0).data(ConversationListModel::ConversationIdRole).toString());
    QVERIFY(!changed.isEmpty());
    QVERIFY(isOpen(1));
    QVERIFY(!isOpen(0));
    m_page->setOpenConversation({});
    QVERIFY(!isOpen(1));
}

void ConversationListPageTest::growsOldBeforeTheEyes()
{
    QVERIFY(start(u"demo"_s));
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    const QString id = m_client->conversations()->at(0).id;
    QVERIFY(!m_emulator->sendAsAgent(id, u"Just now"_s).isEmpty());
    QTRY_COMPARE(m_client->conversations()->at(0).preview, u"Just now"_s);
    QDateTime now = m_client->conversations()->at(0).lastMessageAt.addSecs(1);
    list->setClock([&now] { return now; });
    const auto spoken = [list] {
        return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken().contains("just now"_L1), qPrintable(spoken()));
    const QRect row = list->visualRect(list->model()->index(0, 0));
    const QImage young = list->viewport()->grab(row).toImage();

    now = now.addSecs(6 * 60);

    QVERIFY2(spoken().contains("6 min"_L1), qPrintable(spoken()));
    QVERIFY(list->viewport()->grab(row).toImage() != young);
    PaintCounter painted(list->viewport());
    auto *minute = list->findChild<QTimer *>(u"kustomer-minute"_s);
    QVERIFY(minute && minute->isActive());
    QCOMPARE(minute->interval(), 60'000);
    const auto paintedByTheMinute = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest); // for other reasons
        painted.count = 0;
        painted.region = {};
        if (!QMetaObject::invokeMethod(minute, "timeout", Qt::DirectConnection))
            return -1;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        return painted.count;
    };
    QVERIFY(paintedByTheMinute() > 0);
    for (const QRect &line : painted.region) // of the time alone: the threads of painting sleep on
        QVERIFY(line.height() < row.height() / 2);
    QCOMPARE(paintedByTheMinute(), 0); // at the same instant: all words are the same
    list->hide();
    QVERIFY(!minute->isActive());
}

static const Kustomer::Testing::Suite<ConversationListPageTest> suite;
#include "tst_conversationlistpage.moc"
