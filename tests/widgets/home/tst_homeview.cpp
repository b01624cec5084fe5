// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/home/homeview.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Content = HomeView::Content;
using Loading = ConversationListModel::Loading;

class HomeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isNeverBlank_data();
    void isNeverBlank();
    void tellsWhatFailed();
    void leavesALostLoginToWhatTellsItEverywhere();
    void saysThatALoginFailed();
    void asksNobodyToAskWhereNoneMayBegin();
    void offersASecondTryOnlyWhereItCanHelp();
};

void HomeViewTest::isNeverBlank_data()
{
    QTest::addColumn<HomeFacts>("facts");
    QTest::addColumn<Content>("content");
    QTest::addColumn<QString>("headline");

    QTest::newRow("on the way") << HomeFacts{.loading = Loading::Running} << Content::Skeleton
                                << QString();
    QTest::newRow("not asked yet") << HomeFacts{} << Content::Skeleton << QString();
    QTest::newRow("here") << HomeFacts{.conversations = 3, .loading = Loading::Done}
                          << Content::List << QString();
    QTest::newRow("none") << HomeFacts{.loading = Loading::Done} << Content::State
                          << u"No conversations yet"_s;
    QTest::newRow("refused") << HomeFacts{.loading = Loading::Failed} << Content::State
                             << u"Your conversations couldn't be loaded"_s;
    QTest::newRow("switched off") << HomeFacts{.availability = Availability::Disabled}
                                  << Content::State << u"Chat is not available at the moment"_s;
    QTest::newRow("switched off, with a past") << HomeFacts{.conversations = 3,
                                                            .loading = Loading::Done,
                                                            .availability = Availability::Disabled}
                                               << Content::List << QString();
    QTest::newRow("login lost") << HomeFacts{.isLoginRequired = true} << Content::State
                                << u"No conversations yet"_s;
}

void HomeViewTest::isNeverBlank()
{
    QFETCH(HomeFacts, facts);
    const HomeView view = HomeView::of(facts);
    QTEST(view.content, "content");
    QTEST(view.words.headline, "headline");
}

void HomeViewTest::asksNobodyToAskWhereNoneMayBegin()
{
    QCOMPARE(HomeView::of({.loading = Loading::Done}).words.sentence, u"Ask us anything."_s);
    QCOMPARE(HomeView::of({.loading = Loading::Done, .mayAsk = false}).words.sentence, QString());
}

void HomeViewTest::tellsWhatFailed()
{
    const Error error{.kind = Error::Kind::Server, .message = u"GET /c/v1/chat/sessions: 500"_s};
    const HomeFacts facts{.conversations = 3, .loading = Loading::Failed, .lastError = error};
    QCOMPARE(HomeView::of(facts).hint.text,
             u"Your conversations couldn't be brought up to date."_s);
    HomeFacts older = facts;
    older.more = ConversationListModel::More::OnServer;
    QCOMPARE(HomeView::of(older).hint.text, u"Older conversations couldn't be loaded."_s);
    HomeFacts empty = facts;
    empty.conversations = 0;
    QCOMPARE(HomeView::of(empty).hint, HomeView::Hint());
    QVERIFY(!HomeView::of(empty).words.sentence.contains(u"GET"_s));
}

void HomeViewTest::leavesALostLoginToWhatTellsItEverywhere()
{
    const HomeView view = HomeView::of({.conversations = 3,
                                        .loading = Loading::Failed,
                                        .isLoginRequired = true,
                                        .hasLoginFailed = true});
    QCOMPARE(view.content, Content::List);
    QCOMPARE(view.hint, HomeView::Hint());
}

void HomeViewTest::saysThatALoginFailed()
{
    const HomeView view = HomeView::of({.loading = Loading::Done, .hasLoginFailed = true});
    QVERIFY(view.hint.text.startsWith(u"You couldn't be logged in"_s));
}

void HomeViewTest::offersASecondTryOnlyWhereItCanHelp()
{
    HomeFacts facts{.loading = Loading::Failed, .lastError = {.kind = Error::Kind::Timeout}};
    QVERIFY(!HomeView::of(facts).words.action.isEmpty());
    facts.lastError = Error{.kind = Error::Kind::Configuration};
    QVERIFY(HomeView::of(facts).words.action.isEmpty());
}

static const Kustomer::Testing::Suite<HomeViewTest> suite;
#include "tst_homeview.moc"
