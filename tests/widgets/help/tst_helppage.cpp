// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/heard.h"
#include "widgets/help/helplist.h"
#include "widgets/help/helppage.h"
#include "widgets/help/readingpage.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/reading/articleview.h"
#include "widgets/search/searchfield.h"
#include "widgets/shell/hometabs.h"

#include <KustomerChat/Articles>
#include <KustomerChat/Emulator>

#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto track = u"65f1c0de0000000000000801"_s;
const auto orders = u"65f1c0de0000000000000a01"_s;

} // namespace

/// The knowledge base in the chat.
class HelpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_widget.reset(); }

    void followsWhatTheCompanyOffers_data();
    void followsWhatTheCompanyOffers();
    void showsWhatTheApplicationWants_data();
    void showsWhatTheApplicationWants();
    void turnsToWhatTheApplicationWants();
    void loadsWhenItComesIntoSight();
    void leadsFromCategoryToArticleAndBack();
    void opensWhatTheApplicationNames();
    void opensWhatIsNamedWhileItStarts();
    void answersWhatItOpens();
    void staysWhereNothingIsFound();
    void findsWhileOneTypes();
    void tellsWhichMatchInAnArticleItIs();
    void closesTheSearchInAnArticleBeforeItLeaves();
    void beginsAtTheTopOfWhatIsOpenedAnew();
    void comesBackToWhereOneWas();
    void readsAnewInAnotherLanguage();
    void readsAnewInAnotherKnowledgeBase();
    void readsAnewWhatIsNotOnScreen();
    void offersToAskWhereNothingIsFound();
    void offersNoChatWhereNoneMayBegin();
    void triesAgainAfterAFailure();
    void triesAgainToLoadMore();
    void loadsMoreOnce();
    void tellsThatACategoryIsNotWhole();
    void offersThePageOfAnArticleThatIsGone();
    void standsBesideItsList();
    void judgesAnArticleOnce();
    void tellsAtOnceThatAnArticleDidNotHelp();
    void keepsWhyItDidNotHelp();
    void showsAllThatIsAskedOfAnArticle();
    void saysThatAnAnswerDidNotArrive();
    void asksBeforeACardNumberGoesInARemark();
    void forgetsWhenTheChatStops();

private:
    [[nodiscard]] bool start(const QString &widgetType = u"chat_kb"_s);
    bool openHelp();
    [[nodiscard]] bool findMany();
    QStringList listed() const;
    [[nodiscard]] bool choose(const QString &title);
    QString shown() const { return part<ArticleView>()->toPlainText(); }
    bool reads(const QString &words) const
    {
        return part<ArticleView>()->isVisible() && shown().contains(words);
    }
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_widget->findChild<T *>(name);
    }
    QJsonArray feedback() const
    {
        return m_emulator->control("GET"_ba, u"/knowledge"_s)[u"feedback"_s].toArray();
    }
    QScrollBar *bar() const { return part<ArticleView>()->verticalScrollBar(); }
    /// Finds an article by a word, and reads on in it.
    [[nodiscard]] bool readOn()
    {
        m_widget->resize(400, 360);
        if (!start() || !openHelp())
            return false;
        QTest::keyClicks(search(), u"parcel"_s);
        if (!QTest::qWaitFor([this] { return listed().value(0) == "Track your parcel"_L1; },
                             Testing::patience)
            || !choose(u"Track your parcel"_s)
            || !QTest::qWaitFor([this] { return reads(u"Late parcels"_s) && bar()->maximum() > 0; },
                                Testing::patience))
            return false;
        bar()->setValue(bar()->maximum() / 2);
        return bar()->value() > 0 && !part<ArticleView>()->extraSelections().isEmpty();
    }
    /// The field for words in an article that is open.
    [[nodiscard]] bool searchArticle()
    {
        if (!start())
            return false;
        m_widget->openKbArticle(track);
        if (!QTest::qWaitFor([this] { return reads(u"Late parcels"_s); }, Testing::patience))
            return false;
        QTest::keyClick(part<ArticleView>(), Qt::Key_F, Qt::ControlModifier);
        return line()->isVisible();
    }
    QLineEdit *line() const
    {
        return part<ReadingPage>()->findChild<QLineEdit *>(u"kustomer-words"_s);
    }
    QLineEdit *search() const
    {
        return part<HelpPage>()->findChild<QLineEdit *>(u"kustomer-words"_s);
    }
    ActionButton *action(const QWidget *page) const
    {
        return page->findChild<StatePage *>()->findChild<ActionButton *>(u"kustomer-action"_s);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<KustomerChatWidget> m_widget;
};

void HelpPageTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_widget = std::make_unique<KustomerChatWidget>();
    m_widget->client()->setTokenStore(std::make_unique<MemoryTokenStore>());
    m_widget->setStorageDirectory({});
    m_widget->setApiKey(m_emulator->apiKey());
    m_widget->setApiUrl(m_emulator->apiUrl());
    m_widget->setRealtimeUrl(m_emulator->realtimeUrl());
    m_widget->setLanguage(u"en"_s);
    m_widget->resize(400, 640);
}

bool HelpPageTest::start(const QString &widgetType)
{
    m_emulator->setSettings({{u"widgetType"_s, widgetType}});
    m_widget->show();
    m_widget->start();
    return QTest::qWaitForWindowActive(m_widget.get())
        && QTest::qWaitFor([this] { return m_widget->state() == ChatClient::State::Started; },
                           Testing::patience);
}

bool HelpPageTest::openHelp()
{
    QTest::mouseClick(part<HomeTabs>(), Qt::LeftButton, {},
                      part<HomeTabs>()->tabRect(HomeTabs::Help).center());
    return QTest::qWaitFor([this] { return listed().contains(u"Returns"_s); }, Testing::patience);
}

QStringList HelpPageTest::listed() const
{
    QStringList titles;
    const auto *list = part<HelpList>();
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    return titles;
}

bool HelpPageTest::choose(const QString &title)
{
    auto *list = part<HelpList>();
    const int row = int(listed().indexOf(title));
    if (row < 0)
        return false;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(row, 0)).center());
    return true;
}

void HelpPageTest::followsWhatTheCompanyOffers_data()
{
    QTest::addColumn<QString>("widgetType");
    QTest::addColumn<bool>("tabs");
    QTest::addColumn<bool>("help");
    QTest::newRow("chat") << u"chat"_s << false << false;
    QTest::newRow("both") << u"chat_kb"_s << true << false;
    QTest::newRow("knowledge base") << u"kb"_s << false << true;
}

void HelpPageTest::followsWhatTheCompanyOffers()
{
    QFETCH(QString, widgetType);
    QFETCH(bool, tabs);
    QFETCH(bool, help);
    QVERIFY(start(widgetType));
    QTRY_COMPARE(part<HomeTabs>()->isVisible(), tabs);
    QTRY_COMPARE(part<HelpPage>()->isVisible(), help);
    QCOMPARE(part<ConversationListPage>()->isVisible(), !help);
    if (help)
        QTRY_VERIFY(listed().contains(u"Orders"_s));
}

void HelpPageTest::showsWhatTheApplicationWants_data()
{
    using View = KustomerChatWidget::View;
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("widgetType");
    QTest::addColumn<bool>("help");
    for (const QString &widgetType : {u"chat"_s, u"chat_kb"_s, u"kb"_s}) {
        const auto row = [&](const char *name, View view, bool help) {
            QTest::addRow("%s of %s", name, qPrintable(widgetType)) << view << widgetType << help;
        };
        row("chat", KustomerChatWidget::OnlyChat, false);
        row("knowledge base", KustomerChatWidget::OnlyKnowledgeBase, true);
    }
}

void HelpPageTest::showsWhatTheApplicationWants()
{
    QFETCH(const KustomerChatWidget::View, view);
    QFETCH(const QString, widgetType);
    QFETCH(const bool, help);
    m_widget->setView(view);
    QVERIFY(start(widgetType));
    QTRY_COMPARE(m_widget->client()->settings().widgetType, widgetType);
    QTRY_COMPARE(part<HelpPage>()->isVisible(), help);
    QCOMPARE(part<ConversationListPage>()->isVisible(), !help);
    QVERIFY(!part<HomeTabs>()->isVisible());
    if (help)
        QTRY_VERIFY(listed().contains(u"Orders"_s));
    m_widget->openKbArticle(track); // what the application opens is shown all the same
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QTest::keyClick(part<ArticleView>(), Qt::Key_Escape);
    QTRY_COMPARE(part<HelpPage>()->isVisible(), help);
    QVERIFY(!part<HomeTabs>()->isVisible());
}

void HelpPageTest::turnsToWhatTheApplicationWants()
{
    QVERIFY(start(u"chat_kb"_s));
    QTRY_VERIFY(part<HomeTabs>()->isVisible());
    const QSignalSpy changed(m_widget.get(), &KustomerChatWidget::viewChanged);
    m_widget->setView(KustomerChatWidget::OnlyKnowledgeBase);
    QVERIFY(part<HelpPage>()->isVisible());
    QVERIFY(!part<HomeTabs>()->isVisible());
    QTRY_VERIFY(listed().contains(u"Returns"_s));
    QTest::keyClick(part<HelpPage>(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(part<HelpPage>()->isVisible()); // there is no chat to begin
    QTest::keyClicks(search(), u"unicorn"_s);
    QTRY_VERIFY(part<HelpPage>()->findChild<StatePage *>()->isVisible());
    QVERIFY(!action(part<HelpPage>())->isVisible());

    m_widget->setView(KustomerChatWidget::OnlyChat);
    QVERIFY(part<ConversationListPage>()->isVisible());
    QVERIFY(!part<HomeTabs>()->isVisible());
    m_widget->setView(KustomerChatWidget::CompanyChoice);
    QVERIFY(part<ConversationListPage>()->isVisible());
    QVERIFY(part<HomeTabs>()->isVisible());
    QCOMPARE(changed.size(), 3);
}

/// As the panel of a launcher is opened once the chat has started.
void HelpPageTest::loadsWhenItComesIntoSight()
{
    m_emulator->setSettings({{u"widgetType"_s, u"kb"_s}});
    m_widget->start();
    QTRY_COMPARE(m_widget->state(), ChatClient::State::Started);
    QCoreApplication::processEvents(); // in which the shell hears of it
    m_widget->show();
    QTRY_VERIFY(listed().contains(u"Returns"_s));
}

void HelpPageTest::leadsFromCategoryToArticleAndBack()
{
    QVERIFY(start());
    QVERIFY(openHelp());
    QVERIFY(choose(u"Orders"_s));
    QTRY_VERIFY(listed().contains(u"Parcels"_s));
    QTRY_VERIFY(listed().contains(u"Pay by invoice"_s));
    QVERIFY(choose(u"Parcels"_s));
    QTRY_VERIFY(listed().contains(u"Track your parcel"_s));
    QVERIFY(choose(u"Track your parcel"_s));
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QVERIFY(shown().contains(u"Updated"_s));
    QTest::keyClick(part<ArticleView>(), Qt::Key_Escape);
    QTRY_VERIFY(listed().contains(u"Track your parcel"_s));
    QTest::keyClick(part<HelpList>(), Qt::Key_Escape);
    QTRY_VERIFY(listed().contains(u"Pay by invoice"_s));
    QTest::keyClick(part<HelpList>(), Qt::Key_Escape);
    QTRY_VERIFY(listed().contains(u"Returns"_s));
}

void HelpPageTest::opensWhatTheApplicationNames()
{
    QVERIFY(start(u"chat"_s));
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    m_widget->openKbCategory(orders);
    QTRY_VERIFY(listed().contains(u"Pay by invoice"_s));
    m_widget->openKnowledgeBase();
    QTRY_VERIFY(listed().contains(u"Returns"_s));
    m_widget->showConversations();
    QTRY_VERIFY(part<ConversationListPage>()->isVisible());
}

void HelpPageTest::opensWhatIsNamedWhileItStarts()
{
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    m_widget->start();

    m_widget->openKbArticle(track);

    QTRY_VERIFY(reads(u"Late parcels"_s));
    const QList<EmulatorRequest> requests = m_emulator->requests();
    QVERIFY(std::ranges::none_of(requests, [](const EmulatorRequest &request) {
        return request.path.contains("/kb/default/"_L1);
    }));
}

void HelpPageTest::answersWhatItOpens()
{
    QVERIFY(start());
    const QSignalSpy failed(m_widget.get(), &KustomerChatWidget::errorOccurred);
    QStringList answers;
    const auto note = [&](const auto &found) {
        answers.append(found ? found->title : found.error().code);
    };
    m_widget->openKbArticle(u"nothing"_s, this, note);
    QTRY_COMPARE(answers, QStringList{u"kb_article_not_found"_s});
    m_widget->openKbCategory(u"nothing"_s, this, note);
    QTRY_COMPARE(answers.last(), u"kb_category_not_found"_s);
    m_widget->openKbCategory(orders, this, note);
    QTRY_COMPARE(answers.last(), u"Orders"_s);
    m_widget->openKbArticle(track, this, note);
    QTRY_COMPARE(answers.last(), u"Track your parcel"_s);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QCOMPARE(failed.size(), 0);
}

void HelpPageTest::staysWhereNothingIsFound()
{
    QVERIFY(start());
    QSignalSpy problems(m_widget.get(), &KustomerChatWidget::errorOccurred);
    m_widget->openKbArticle(u"nothing"_s);
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems.first().first().value<Error>().code, u"kb_article_not_found"_s);
    m_widget->openKbCategory(u"../x"_s);
    QTRY_COMPARE(problems.size(), 2);
    QCOMPARE(problems.last().first().value<Error>().code, u"kb_category_not_found"_s);
    QVERIFY(part<ConversationListPage>()->isVisible());
}

void HelpPageTest::findsWhileOneTypes()
{
    QVERIFY(start());
    QVERIFY(openHelp());
    QTest::keyClicks(search(), u"parcel"_s);
    QTRY_COMPARE(listed().size(), 3);
    QCOMPARE(listed().first(), u"Track your parcel"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(part<HelpList>()->hasFocus());
    QTest::keyClick(part<HelpList>(), Qt::Key_Return);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QVERIFY(!part<ArticleView>()->extraSelections().isEmpty());
    QTest::keyClick(part<ArticleView>(), Qt::Key_Escape);
    QTRY_COMPARE(listed().size(), 3); // what was found is still there
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_VERIFY(listed().contains(u"Returns"_s));
}

void HelpPageTest::tellsWhichMatchInAnArticleItIs()
{
    QVERIFY(searchArticle());
    const Testing::Heard heard;
    QTest::keyClicks(line(), u"parcel"_s);
    const auto *shown = part<ReadingPage>()->findChild<PlainLabel *>(u"kustomer-result"_s);
    const auto all = part<ArticleView>()->extraSelections().size();
    QCOMPARE_GE(all, 2);
    const auto told = [&](qsizetype number) {
        const QString place = u"%1 of %2"_s.arg(number).arg(all);
        const QStringList words = heard.all().filter(place + u", "_s);
        return shown->text() == place && !words.filter(u"parcel"_s, Qt::CaseInsensitive).isEmpty();
    };
    QTRY_VERIFY(told(1));
    for (const auto *step :
         part<ReadingPage>()->findChild<SearchField *>()->findChildren<IconButton *>())
        QVERIFY(step->isVisible());
    QTest::keyClick(line(), Qt::Key_Down);
    QTRY_VERIFY(told(2));
    QTest::keyClick(line(), Qt::Key_Up);
    QTest::keyClick(line(), Qt::Key_Up);
    QTRY_VERIFY(told(all)); // from the first to the last
}

void HelpPageTest::closesTheSearchInAnArticleBeforeItLeaves()
{
    QVERIFY(searchArticle());
    auto *view = part<ArticleView>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!line()->isVisible());
    QVERIFY(view->isVisible() && view->hasFocus());
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(!view->isVisible());
}

void HelpPageTest::beginsAtTheTopOfWhatIsOpenedAnew()
{
    QVERIFY(readOn());
    m_widget->openKbArticle(track); // as from a source of an answer
    QTRY_COMPARE(bar()->value(), 0);
    QVERIFY(part<ArticleView>()->extraSelections().isEmpty());
    bar()->setValue(bar()->maximum());
    m_widget->openKbArticle(u"65f1c0de0000000000000803"_s);
    QTRY_VERIFY(reads(u"The invoice comes"_s));
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QCOMPARE(bar()->value(), 0);
}

void HelpPageTest::comesBackToWhereOneWas()
{
    QVERIFY(readOn());
    const int place = bar()->value();
    m_widget->openKbArticle(u"65f1c0de0000000000000803"_s);
    QTRY_VERIFY(reads(u"The invoice comes"_s));
    QVERIFY(part<ArticleView>()->extraSelections().isEmpty());
    QTest::keyClick(part<ArticleView>(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QCOMPARE(bar()->value(), place);
    QVERIFY(!part<ArticleView>()->extraSelections().isEmpty());
}

void HelpPageTest::readsAnewInAnotherLanguage()
{
    QVERIFY(start());
    QVERIFY(openHelp());
    m_widget->setLanguage(u"de_de"_s);
    QTRY_VERIFY(listed().contains(u"Bestellungen"_s));
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Ein Paket verfolgen"_s));
    m_widget->setLanguage(u"en_us"_s);
    QTRY_VERIFY(reads(u"Track your parcel"_s));
}

void HelpPageTest::readsAnewInAnotherKnowledgeBase()
{
    QVERIFY(start());
    m_widget->openKbCategory(orders);
    QTRY_VERIFY(listed().contains(u"Pay by invoice"_s));
    m_emulator->control("PATCH"_ba, u"/knowledge/articles/65f1c0de0000000000000803"_s,
                        {{u"title"_s, u"Pay later"_s}});
    m_emulator->setSettings({{u"kbId"_s, u"default"_s}, {u"widgetType"_s, u"chat_kb"_s}});
    m_widget->setScheduleId(u"default"_s); // for which the company is asked again
    QTRY_VERIFY(listed().contains(u"Pay later"_s));
}

void HelpPageTest::readsAnewWhatIsNotOnScreen()
{
    QVERIFY(start());
    QVERIFY(openHelp());
    m_widget->showConversations();
    QTRY_VERIFY(part<ConversationListPage>()->isVisible());
    const QSignalSpy started(m_widget.get(), &KustomerChatWidget::started);
    m_emulator->setSettings({{u"kbId"_s, u"elsewhere"_s}, {u"widgetType"_s, u"chat_kb"_s}});
    m_widget->setBrandId(u"another"_s); // with which the chat begins anew
    QTRY_COMPARE(started.size(), 1);
    m_widget->openKnowledgeBase();
    QTRY_VERIFY(part<HelpPage>()->findChild<StatePage *>()->isVisible()); // nothing is in it
    QVERIFY(listed().isEmpty());
}

void HelpPageTest::offersToAskWhereNothingIsFound()
{
    QVERIFY(start());
    QVERIFY(openHelp());
    QTest::keyClicks(search(), u"unicorn"_s);
    QTRY_VERIFY(action(part<HelpPage>())->isVisible());
    QCOMPARE(action(part<HelpPage>())->text(), u"Ask us"_s);
    QTest::mouseClick(action(part<HelpPage>()), Qt::LeftButton);
    QTRY_VERIFY(!part<HelpPage>()->isVisible());
}

void HelpPageTest::offersNoChatWhereNoneMayBegin()
{
    m_widget->setHideNewConversationButton(true);
    QVERIFY(start());
    QVERIFY(openHelp());
    QTest::keyClicks(search(), u"unicorn"_s);
    QTRY_VERIFY(part<HelpPage>()->findChild<StatePage *>()->isVisible());
    QVERIFY(!action(part<HelpPage>())->isVisible());
}

void HelpPageTest::triesAgainAfterAFailure()
{
    QVERIFY(start());
    m_emulator->addFault({.path = u"/c/v1/kb/"_s, .status = 503, .times = Emulator::Always});
    m_widget->openKnowledgeBase();
    QTRY_VERIFY(action(part<HelpPage>())->isVisible());
    m_emulator->clearFaults();
    QTest::mouseClick(action(part<HelpPage>()), Qt::LeftButton);
    QTRY_VERIFY(listed().contains(u"Returns"_s));
}

/// More articles than there are on a page of them.
bool HelpPageTest::findMany()
{
    for (int i = 0; i < 30; ++i)
        m_emulator->control("PATCH"_ba, u"/knowledge/articles/many%1"_s.arg(i),
                            {{u"title"_s, u"Needle %1"_s.arg(i)}, {u"html"_s, u"<p>x</p>"_s}});
    m_widget->resize(400, 2400); // so that each row can be pressed
    if (!start() || !openHelp())
        return false;
    QTest::keyClicks(search(), u"needle"_s);
    return QTest::qWaitFor([this] { return listed().size() == 26; }, Testing::patience);
}

void HelpPageTest::triesAgainToLoadMore()
{
    QVERIFY(findMany());
    const Testing::Heard heard;
    const QString trouble = u"The articles couldn't be loaded"_s;
    const QAbstractItemModel &rows = *part<HelpList>()->model();
    const auto spoken = [&rows] {
        return rows.index(rows.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
    };
    m_emulator->addFault({.path = u"/c/v1/kb/"_s, .status = 503, .times = Emulator::Always});
    QVERIFY(choose(u"More articles"_s));
    QTRY_VERIFY(spoken().contains(trouble));
    QTRY_VERIFY(heard.has(trouble));
    QCOMPARE(heard.all().filter(trouble).size(), 1);
    m_emulator->clearFaults();
    QVERIFY(choose(u"More articles"_s));
    QTRY_COMPARE(listed().size(), 30);
}

void HelpPageTest::loadsMoreOnce()
{
    QVERIFY(findMany());
    const auto asked = [this] {
        const QList<EmulatorRequest> all = m_emulator->requests();
        return std::ranges::count_if(
            all, [](const EmulatorRequest &one) { return one.path.startsWith("/c/v1/kb/"_L1); });
    };
    const auto before = asked();
    QVERIFY(choose(u"More articles"_s));
    QVERIFY(choose(u"More articles"_s)); // before the answer is here
    QTRY_COMPARE(listed().size(), 30);
    QCOMPARE(asked(), before + 1);
    const QStringList titles = listed();
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), 30);
}

void HelpPageTest::tellsThatACategoryIsNotWhole()
{
    QVERIFY(start());
    const Testing::Heard heard;
    m_emulator->addFault({.path = u"/c/v1/kb/*/articles"_s, .status = 403});
    m_widget->openKnowledgeBase();
    QTRY_VERIFY(listed().contains(u"More articles"_s));
    QTRY_VERIFY(heard.has(u"The articles couldn't be loaded"_s));
    m_emulator->clearFaults();
    const qsizetype before = listed().size();
    QVERIFY(choose(u"More articles"_s));
    QTRY_VERIFY(!listed().isEmpty() && !listed().contains(u"More articles"_s));
    QCOMPARE_GE(listed().size(), before - 1);
}

void HelpPageTest::offersThePageOfAnArticleThatIsGone()
{
    QVERIFY(start());
    m_widget->setOpensLinks(false);
    QSignalSpy links(m_widget.get(), &KustomerChatWidget::linkActivated);
    m_emulator->control("PATCH"_ba, u"/knowledge/articles/65f1c0de0000000000000802"_s,
                        {{u"html"_s, u"<p><a href='gone-Gx1'>gone</a></p>"_s}});
    m_widget->openKbArticle(u"65f1c0de0000000000000802"_s);
    QTRY_VERIFY(reads(u"gone"_s));
    auto *view = part<ArticleView>();
    for (int i = 0; i < 20 && view->textCursor().selectedText() != u"gone"_s; ++i)
        QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(action(part<ReadingPage>())->isVisible());
    QTest::mouseClick(action(part<ReadingPage>()), Qt::LeftButton);
    QTRY_COMPARE(links.size(), 1);
    QVERIFY(links.first().first().toUrl().path().endsWith(u"/gone-Gx1"_s));
}

void HelpPageTest::standsBesideItsList()
{
    m_widget->resize(1000, 640);
    QVERIFY(start());
    QVERIFY(openHelp());
    const auto *header = part<ReadingPage>()->findChild<HeaderBar *>();
    QVERIFY(part<ReadingPage>()->isVisible());
    QVERIFY(!header->isVisible()); // the list has one
    QVERIFY(choose(u"Returns"_s));
    QTRY_VERIFY(listed().contains(u"Send something back"_s));
    QVERIFY(!header->isVisible());
    QVERIFY(choose(u"Send something back"_s));
    QTRY_VERIFY(reads(u"Within 30 days"_s));
    const QAbstractItemModel &rows = *part<HelpList>()->model();
    QStringList open;
    for (int row = 0; row < rows.rowCount(); ++row)
        open << rows.index(row, 0).data(Qt::AccessibleTextRole).toString();
    open = open.filter(u", Open"_s);
    QCOMPARE(open.size(), 1);
    QVERIFY2(open.first().contains(u"Send something back"_s), qPrintable(open.first()));
    QVERIFY(header->isVisible());
    QCOMPARE(header->findChild<PlainLabel *>(u"kustomer-title"_s)->accessibleName(),
             u"Send something back"_s);
    QCOMPARE(header->findChild<PlainLabel *>(u"kustomer-subtitle"_s)->accessibleName(),
             u"Returns"_s);
    QVERIFY(header->findChild<IconButton *>(u"kustomer-menu"_s)->isVisible());
    QVERIFY(part<HelpPage>()->isVisible());
    QTest::keyClick(part<HelpList>(), Qt::Key_Escape); // the list goes back, the article stays
    QTRY_VERIFY(listed().contains(u"Orders"_s));
    QVERIFY(reads(u"Within 30 days"_s));
}

void HelpPageTest::judgesAnArticleOnce()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QTRY_VERIFY(part<ActionButton>(u"kustomer-helped"_s)->isVisible());
    QTest::mouseClick(part<ActionButton>(u"kustomer-helped"_s), Qt::LeftButton);
    QTRY_VERIFY(!part<ActionButton>(u"kustomer-helped"_s)->isVisible());
    QTRY_COMPARE(feedback().size(), 1);
    QCOMPARE(feedback().first()[u"rating"_s].toString(), u"positive"_s);
    m_widget->openKbArticle(u"65f1c0de0000000000000803"_s);
    QTRY_VERIFY(reads(u"The invoice comes"_s));
    QTRY_VERIFY(part<ActionButton>(u"kustomer-helped"_s)->isVisible());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    QTRY_VERIFY(!part<ActionButton>(u"kustomer-helped"_s)->isVisible()); // it was said already
}

void HelpPageTest::tellsAtOnceThatAnArticleDidNotHelp()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    auto *no = part<ActionButton>(u"kustomer-helpedNot"_s);
    QTRY_VERIFY(no->isVisible());
    QTest::mouseClick(no, Qt::LeftButton);
    m_widget->openKbArticle(u"65f1c0de0000000000000803"_s); // why not, is not said
    QTRY_COMPARE(feedback().size(), 1);
    QCOMPARE(feedback().first()[u"rating"_s].toString(), u"negative"_s);
}

void HelpPageTest::keepsWhyItDidNotHelp()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(part<ActionButton>(u"kustomer-helpedNot"_s)->isVisible());
    QTest::mouseClick(part<ActionButton>(u"kustomer-helpedNot"_s), Qt::LeftButton);
    auto *send = part<ActionButton>(u"kustomer-sendArticleFeedback"_s);
    QTRY_VERIFY(send->isVisible());
    auto *why = send->parentWidget()->findChild<QTextEdit *>(u"kustomer-answer"_s);
    QTest::keyClicks(why, u"Which num"_s);

    m_widget->openKbArticle(u"65f1c0de0000000000000803"_s);
    QTRY_VERIFY(reads(u"The invoice comes"_s));
    QVERIFY(!send->isVisible());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));

    QTRY_VERIFY(send->isVisible());
    QCOMPARE(why->toPlainText(), u"Which num"_s);
    QTest::keyClicks(why, u"ber?"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(!send->isVisible());
    QCOMPARE(feedback().first()[u"text"_s].toString(), why->toPlainText());
    QCOMPARE(m_widget->client()->jotting(u"kustomer-article-"_s + track), QVariantMap());
}

void HelpPageTest::showsAllThatIsAskedOfAnArticle()
{
    m_widget->resize(400, 480);
    QVERIFY(start());
    m_widget->openKbArticle(track);
    auto *no = part<ActionButton>(u"kustomer-helpedNot"_s);
    QTRY_VERIFY(no->isVisible());
    bar()->setValue(bar()->maximum());
    QTest::mouseClick(no, Qt::LeftButton);
    const auto *send = part<ActionButton>(u"kustomer-sendArticleFeedback"_s);
    QTRY_VERIFY(send->isVisible());
    QTRY_COMPARE(QRegion(send->rect()), send->visibleRegion());
    const QList<PlainLabel *> labels = send->parentWidget()->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::none_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->text().contains("Did this article help?"_L1);
    }));
}

void HelpPageTest::saysThatAnAnswerDidNotArrive()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(part<ActionButton>(u"kustomer-helpedNot"_s)->isVisible());
    QTest::mouseClick(part<ActionButton>(u"kustomer-helpedNot"_s), Qt::LeftButton);
    auto *send = part<ActionButton>(u"kustomer-sendArticleFeedback"_s);
    QTRY_VERIFY(send->isVisible());
    QTRY_COMPARE(feedback().size(), 1); // that it did not help
    m_emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/kb/"_s, .status = 500});
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(send->isVisible() && send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(!send->isVisible());
}

void HelpPageTest::asksBeforeACardNumberGoesInARemark()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    auto *no = part<ActionButton>(u"kustomer-helpedNot"_s);
    QTRY_VERIFY(no->isVisible());
    no->click();
    auto *send = part<ActionButton>(u"kustomer-sendArticleFeedback"_s);
    QTRY_VERIFY(send->isVisible());
    auto *more = send->parentWidget()->findChild<QTextEdit *>(u"kustomer-answer"_s);
    QTest::keyClicks(more, u"4111 1111 1111 1111"_s);
    QTRY_COMPARE(feedback().size(), 1); // that it did not help

    send->click();

    const auto *caution = send->parentWidget()->findChild<CautionCard *>();
    QVERIFY(caution && caution->isVisible());
    QCOMPARE(feedback().first()[u"text"_s].toString(), QString());
    QTest::keyClick(more, Qt::Key_Backspace); // it is asked about what stands there now
    QVERIFY(!caution->isVisible());
    QTest::keyClicks(more, u"1"_s);
    send->click();
    QVERIFY(caution->isVisible());
    caution->findChild<ActionButton *>(u"kustomer-hideCardNumber"_s)->click();
    QVERIFY(!caution->isVisible());
    QCOMPARE(more->toPlainText(), u"•••• •••• •••• 1111"_s);
    send->click();
    QTRY_COMPARE(feedback().first()[u"text"_s].toString(), u"•••• •••• •••• 1111"_s);
    QTRY_COMPARE(m_widget->client()->jotting(u"kustomer-article-"_s + track), QVariantMap());
}

void HelpPageTest::forgetsWhenTheChatStops()
{
    QVERIFY(start());
    m_widget->openKbArticle(track);
    QTRY_VERIFY(reads(u"Late parcels"_s));
    m_widget->stop();
    QTRY_VERIFY(!part<ArticleView>()->isVisible());
    QTRY_VERIFY(part<ReadingPage>()->articleId().isEmpty());
}

static const Kustomer::Testing::Suite<HelpPageTest> suite;
#include "tst_helppage.moc"
