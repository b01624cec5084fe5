// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/articles.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto base = u"GET /c/v1/kb/65f1c0de0000000000000a00"_s;
const auto track = u"65f1c0de0000000000000801"_s;
const auto orders = u"65f1c0de0000000000000a01"_s;

/// Waits for the answer of a call; NotStarted's opposite: an Error of kind Cancelled if none comes.
template <typename T, typename Call>
Result<T> answerTo(const Call &call)
{
    std::optional<Result<T>> answered;
    int times = 0;
    QObject context;
    call(&context, [&](const Result<T> &answer) {
        answered = answer;
        ++times;
    });
    const Error never{.kind = Error::Kind::Cancelled, .message = u"no answer"_s};
    const bool isLate = !answered; // never from within the call
    if (!isLate || !waitFor([&] { return answered.has_value(); }) || times != 1)
        return never;
    return *answered;
}

/// A customer who reads.
struct Reader : ChatCase
{
    Reader()
        : ChatCase(u"lab"_s)
    { }

    Result<Article> read(const QString &id) const
    {
        return answerTo<Article>([&](QObject *context, const auto &answer) {
            client->articles()->article(id, context, answer);
        });
    }
    Result<ArticleCategory> category(const QString &id = {}) const
    {
        return answerTo<ArticleCategory>([&](QObject *context, const auto &answer) {
            client->articles()->category(id, context, answer);
        });
    }
    Result<ArticlePage> find(const QString &words) const
    {
        return answerTo<ArticlePage>([&](QObject *context, const auto &answer) {
            client->searchArticles(words, context, answer);
        });
    }
    Result<Done> rate(const ArticleFeedback &feedback, const QString &id = track) const
    {
        return answerTo<Done>([&](QObject *context, const auto &answer) {
            client->articles()->rate(id, feedback, context, answer);
        });
    }
    QJsonArray kept() const
    {
        return emulator->control("GET"_ba, u"/knowledge"_s)[u"feedback"_s].toArray();
    }
};

QStringList titlesOf(const Result<ArticlePage> &page)
{
    QStringList titles;
    for (const Article &article : page ? page->articles : QList<Article>())
        titles.append(article.title);
    return titles;
}

} // namespace

/// What the company knows, read, found and judged (wire E22, §20).
class KnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void leadsFromTheRootToAnArticle();
    void readsAnArticleWithItsWayAndItsSurvey();
    void waitsUntilItIsKnownWhichOneItIs();
    void readsInTheLanguageOfTheClient();
    void readsAnewInAnotherLanguage();
    void saysWhatIsNotThere();
    void findsArticlesPageByPage();
    void findsNothingWithoutWords();
    void suggestsWhatMayHelp();
    void asksOnceForWhatWasReadAMomentAgo();
    void readsWithoutANetworkWhatWasRead();
    void forgetsWhatIsGone_data();
    void forgetsWhatIsGone();
    void tellsWhetherAnArticleHelped();
    void tellsItThoughWhoeverSaidItHasGone();
    void tellsTheLastWordLast();
    void answersEachWordWhenTheChatStopsMeanwhile();
    void takesAPageForNoAnswer();
    void forgetsWithTheCustomerWhatHeSaid();
    void answersNotStartedBeforeTheStart();
    void answersNobodyWhoIsGone();
    void answersOnceWhenTheChatStopsMeanwhile();
    void answersAfterWhatEndsTheQuestion_data();
    void answersAfterWhatEndsTheQuestion();
    void tellsWhatTheCompanyOffers();
};

void KnowledgeTest::leadsFromTheRootToAnArticle()
{
    Reader jane;
    QVERIFY(jane.start());
    const auto root = answerTo<ArticleCategory>([&](QObject *context, const auto &answer) {
        jane.client->articles()->rootCategory(context, answer);
    });
    QVERIFY(root);
    QVERIFY(root->isRoot);
    QCOMPARE(root->children.size(), 2);
    QCOMPARE(root->children.first().title, u"Orders"_s);
    const Result<ArticleCategory> category = jane.category(root->children.first().id);
    QVERIFY(category);
    QCOMPARE(category->path.size(), 1);
    QCOMPARE(category->children.first().title, u"Parcels"_s);
    const auto articles = answerTo<ArticlePage>([&](QObject *context, const auto &answer) {
        jane.client->articles()->articlesIn(category->id, context, answer);
    });
    QCOMPARE(titlesOf(articles), QStringList{u"Pay by invoice"_s});
}

void KnowledgeTest::readsAnArticleWithItsWayAndItsSurvey()
{
    Reader jane;
    QVERIFY(jane.start());
    const Result<Article> article = jane.read(track);
    QVERIFY(article);
    QCOMPARE(article->title, u"Track your parcel"_s);
    QVERIFY(article->html.contains(u"<ol>"_s));
    QCOMPARE(article->path.size(), 3);
    QCOMPARE(article->path.at(1).title, u"Orders"_s);
    QVERIFY(article->survey);
    QCOMPARE(article->survey->reasons.size(), 2);
    QVERIFY(article->url.path().endsWith(u"/track-your-parcel-Hk2xyz"_s));
    QVERIFY(article->updatedAt.isValid());
}

void KnowledgeTest::waitsUntilItIsKnownWhichOneItIs()
{
    Reader jane;
    QStringList answered;
    const auto note = [&answered](const QString &name) {
        return [&answered, name](const auto &answer) {
            answered.append(answer ? name : u"no "_s + name);
        };
    };
    Articles &articles = *jane.client->articles();
    jane.client->start();
    articles.article(track, this, note(u"article"_s));
    articles.category(orders, this, note(u"category"_s));
    articles.articlesIn(orders, this, note(u"list"_s));
    articles.search(u"parcel"_s, this, note(u"search"_s));
    articles.rate(track, {}, this, note(u"rating"_s));
    {
        QObject gone;
        articles.category({}, &gone, note(u"root"_s));
    }

    QTRY_COMPARE(answered.size(), 5);

    answered.sort();
    QCOMPARE(answered,
             (QStringList{u"article"_s, u"category"_s, u"list"_s, u"rating"_s, u"search"_s}));
    QCOMPARE(jane.requestCount(base + u"/articles/"_s + track), 1);
    QCOMPARE(jane.requestCount(base + u"/categories/root"_s), 0);
    QCOMPARE(jane.requests().filter(u"/kb/default/"_s), QStringList());
}

void KnowledgeTest::readsInTheLanguageOfTheClient()
{
    Reader jane;
    jane.client->setLanguage(u"de_at"_s);
    QVERIFY(jane.start());
    const Result<Article> article = jane.read(track);
    QVERIFY(article);
    QCOMPARE(article->title, u"Ein Paket verfolgen"_s);
    QCOMPARE(article->language, u"de"_s);
}

void KnowledgeTest::readsAnewInAnotherLanguage()
{
    Reader jane;
    QVERIFY(jane.start());
    QCOMPARE(jane.read(track)->title, u"Track your parcel"_s);
    QSignalSpy told(jane.client.get(), &ChatClient::settingsChanged);
    jane.client->setLanguage(u"de"_s);
    QVERIFY(told.wait(patience));
    QCOMPARE(jane.read(track)->title, u"Ein Paket verfolgen"_s);
}

void KnowledgeTest::saysWhatIsNotThere()
{
    Reader jane;
    QVERIFY(jane.start());
    for (const QString &id :
         {u"nothing"_s, QString(), u"../settings"_s, u"a?b#c"_s, u"65f1c0de0000000000000805"_s}) {
        const Result<Article> article = jane.read(id);
        QVERIFY(!article);
        QVERIFY2(article.error().kind == Error::Kind::NotFound,
                 qPrintable(article.error().details));
        QCOMPARE(article.error().code, u"kb_article_not_found"_s);
    }
    const Result<ArticleCategory> category = jane.category(u"nothing"_s);
    QVERIFY(!category);
    QCOMPARE(category.error().code, u"kb_category_not_found"_s);
    const auto ofNoCategory = answerTo<ArticlePage>([&](QObject *context, const auto &answer) {
        jane.client->articles()->articlesIn({}, context, answer);
    });
    QVERIFY(!ofNoCategory);
    QCOMPARE(ofNoCategory.error().kind, Error::Kind::NotFound);
    QCOMPARE(ofNoCategory.error().code, u"kb_category_not_found"_s);
    QCOMPARE(jane.requests().filter(u"/categories//"_s), QStringList());
}

void KnowledgeTest::findsArticlesPageByPage()
{
    Reader jane;
    for (int i = 0; i < 30; ++i)
        jane.emulator->control("PATCH"_ba, u"/knowledge/articles/many%1"_s.arg(i),
                               {{u"title"_s, u"Needle %1"_s.arg(i)}, {u"html"_s, u"<p>x</p>"_s}});
    QVERIFY(jane.start());
    const Result<ArticlePage> first = jane.find(u" needle "_s);
    QVERIFY(first);
    QCOMPARE(first->articles.size(), 25);
    QVERIFY(!first->next.isEmpty());
    const auto following = [&](const ArticlePage &page) {
        return answerTo<ArticlePage>([&](QObject *context, const auto &answer) {
            jane.client->articles()->nextPage(page, context, answer);
        });
    };
    const Result<ArticlePage> second = following(*first);
    QVERIFY(second);
    QCOMPARE(second->articles.size(), 5);
    QVERIFY(second->next.isEmpty());
    QCOMPARE(titlesOf(following(*second)), QStringList());
}

void KnowledgeTest::findsNothingWithoutWords()
{
    Reader jane;
    QVERIFY(jane.start());
    const Result<ArticlePage> page = jane.find(u"  \n"_s);
    QVERIFY(page);
    QVERIFY(page->articles.isEmpty());
    QCOMPARE(jane.requestCount(base + u"/search"_s), 0);
}

void KnowledgeTest::suggestsWhatMayHelp()
{
    Reader jane;
    QVERIFY(jane.start());
    const auto articles = answerTo<QList<Article>>([&](QObject *context, const auto &answer) {
        jane.client->articles()->suggest(u"parcel"_s, context, answer);
    });
    QVERIFY(articles);
    QCOMPARE(articles->size(), 3);
    QCOMPARE(articles->first().id, track);
    QVERIFY(articles->first().url.isValid());
}

void KnowledgeTest::asksOnceForWhatWasReadAMomentAgo()
{
    Reader jane;
    QVERIFY(jane.start());
    QCOMPARE(jane.read(track), jane.read(track));
    QCOMPARE(jane.requestCount(base + u"/articles/"_s + track), 1);
    QVERIFY(jane.category());
    QVERIFY(jane.category());
    QCOMPARE(jane.requestCount(base + u"/categories/root"_s), 1);
}

void KnowledgeTest::readsWithoutANetworkWhatWasRead()
{
    Reader jane;
    QDateTime now = QDateTime::currentDateTimeUtc();
    jane.liveBy(&now);
    QVERIFY(jane.start());
    const Result<Article> before = jane.read(track);
    QVERIFY(before);
    now = now.addSecs(3600); // so long that the server is asked again
    jane.emulator->addFault({.path = u"/c/v1/kb/"_s, .status = 503, .times = 100});
    QCOMPARE(jane.read(track), before);
    const Result<Article> other = jane.read(u"65f1c0de0000000000000803"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Server);
}

void KnowledgeTest::forgetsWhatIsGone_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour later") << 3600;
    QTest::newRow("the clock was set back") << -3600;
}

void KnowledgeTest::forgetsWhatIsGone()
{
    QFETCH(const int, seconds);
    Reader jane;
    QDateTime now = QDateTime::currentDateTimeUtc();
    jane.liveBy(&now);
    QVERIFY(jane.start());
    QVERIFY(jane.read(track));
    jane.emulator->control("PATCH"_ba, u"/knowledge/articles/"_s + track,
                           {{u"published"_s, false}});
    now = now.addSecs(seconds);
    const Result<Article> gone = jane.read(track);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void KnowledgeTest::tellsWhetherAnArticleHelped()
{
    Reader jane;
    QVERIFY(jane.start());
    QVERIFY(!jane.client->articles()->feedbackOn(track));
    const ArticleFeedback feedback{.rating = ArticleFeedback::Rating::Negative,
                                   .reasons = {u"unclear"_s},
                                   .text = u"Which number?"_s};
    QVERIFY(jane.rate(feedback));
    QCOMPARE(jane.client->articles()->feedbackOn(track), feedback);
    QCOMPARE(jane.kept().first()[u"text"].toString(), u"Which number?"_s);
    QVERIFY(!jane.rate(feedback, u"nothing"_s));
}

void KnowledgeTest::tellsItThoughWhoeverSaidItHasGone()
{
    Reader jane;
    QVERIFY(jane.start());
    int answers = 0;
    {
        QObject dialog; // which closes
        jane.client->articles()->rate(track, {.rating = ArticleFeedback::Rating::Negative}, &dialog,
                                      [&](const Result<Done> &) { ++answers; });
    }

    QTRY_COMPARE(jane.kept().size(), 1);
    QTRY_VERIFY(jane.client->articles()->feedbackOn(track));
    QCOMPARE(answers, 0);
}

void KnowledgeTest::tellsTheLastWordLast()
{
    Reader jane;
    QVERIFY(jane.start());
    jane.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/kb/"_s,
                             .kind = EmulatorFault::Kind::LateWork,
                             .delay = 200ms});
    QStringList answered;
    const auto note = [&answered](const QString &name) {
        return [&answered, name](const Result<Done> &told) {
            answered.append(told ? name : u"no "_s + name);
        };
    };
    const ArticleFeedback last{.rating = ArticleFeedback::Rating::Negative, .text = u"Why?"_s};
    jane.client->articles()->rate(track, {}, this, note(u"first"_s));
    jane.client->articles()->rate(track, last, this, note(u"last"_s));

    QTRY_COMPARE(answered.size(), 2);

    QCOMPARE(answered, (QStringList{u"first"_s, u"last"_s}));
    QCOMPARE(jane.client->articles()->feedbackOn(track), last);
    QCOMPARE(jane.kept().last()[u"text"].toString(), u"Why?"_s);
}

void KnowledgeTest::answersEachWordWhenTheChatStopsMeanwhile()
{
    Reader jane;
    QVERIFY(jane.start());
    QList<Error::Kind> reasons;
    const auto note = [&reasons](const Result<Done> &told) {
        reasons.append(told ? Error::Kind::Protocol : told.error().kind);
    };
    jane.client->articles()->rate(track, {}, this, note);
    jane.client->articles()->rate(track, {.text = u"More"_s}, this, note);
    jane.client->stop();

    QTRY_COMPARE(reasons, (QList{Error::Kind::Cancelled, Error::Kind::Cancelled}));
}

void KnowledgeTest::takesAPageForNoAnswer()
{
    Reader jane;
    QVERIFY(jane.start());
    jane.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/kb/"_s, .kind = EmulatorFault::Kind::HtmlBody});

    const Result<Done> rated = jane.rate({});

    QVERIFY(!rated);
    QCOMPARE(rated.error().kind, Error::Kind::Protocol);
    QVERIFY(!jane.client->articles()->feedbackOn(track));
}

void KnowledgeTest::forgetsWithTheCustomerWhatHeSaid()
{
    Reader jane;
    QVERIFY(jane.start());
    QVERIFY(jane.logIn());
    QVERIFY(jane.rate({}));
    jane.client->logout();
    QTRY_COMPARE(jane.countOf(u"loggedOut"_s), 1);
    QVERIFY(!jane.client->articles()->feedbackOn(track));
}

void KnowledgeTest::answersNotStartedBeforeTheStart()
{
    Reader jane;
    QCOMPARE(jane.read(track).error().kind, Error::Kind::NotStarted);
    QCOMPARE(jane.category().error().kind, Error::Kind::NotStarted);
    QCOMPARE(jane.find(u"parcel"_s).error().kind, Error::Kind::NotStarted);
    QCOMPARE(jane.rate({}).error().kind, Error::Kind::NotStarted);
    QCOMPARE(jane.client->articles()->experience(), Experience::Chat);
}

void KnowledgeTest::answersNobodyWhoIsGone()
{
    Reader jane;
    QVERIFY(jane.start());
    int answers = 0;
    {
        QObject context;
        jane.client->articles()->article(track, &context,
                                         [&](const Result<Article> &) { ++answers; });
        jane.client->articles()->search({}, &context,
                                        [&](const Result<ArticlePage> &) { ++answers; });
    }
    QVERIFY(jane.category());
    QCOMPARE(answers, 0);
}

void KnowledgeTest::answersOnceWhenTheChatStopsMeanwhile()
{
    Reader jane;
    QVERIFY(jane.start());
    const auto article = answerTo<Article>([&](QObject *context, const auto &answer) {
        jane.client->articles()->article(track, context, answer);
        jane.client->stop();
    });
    QVERIFY(!article);
    QCOMPARE(article.error().kind, Error::Kind::Cancelled);
    QVERIFY(article.error().message != u"no answer"_s);
}

void KnowledgeTest::answersAfterWhatEndsTheQuestion_data()
{
    using End = std::function<void(ChatCase &)>;
    QTest::addColumn<End>("end");
    QTest::newRow("a stop") << End([](ChatCase &chat) { chat.client->stop(); });
    QTest::newRow("a logout") << End([](ChatCase &chat) { chat.client->logout(); });
    QTest::newRow("a start that fails") << End([](ChatCase &chat) {
        chat.emulator->addFault({.path = u"/p/v1/chat/settings"_s, .status = 400});
    });
}

void KnowledgeTest::answersAfterWhatEndsTheQuestion()
{
    QFETCH(const std::function<void(ChatCase &)>, end);
    Reader jane;
    std::optional<Result<Article>> article;
    jane.client->start();
    jane.client->articles()->article(track, this, [&](const Result<Article> &answer) {
        article = answer;
        jane.client.reset(); // as where the chat goes with the window that shows the article
    });

    end(jane);

    QVERIFY(!article); // never from within the call
    QTRY_VERIFY(article);
    QVERIFY(!*article);
}

void KnowledgeTest::tellsWhatTheCompanyOffers()
{
    Reader jane;
    const QSignalSpy told(jane.client->articles(), &Articles::experienceChanged);
    QVERIFY(jane.start());
    QVERIFY(!jane.client->articles()->isEnabled());
    jane.emulator->setSettings({{u"widgetType"_s, u"chat_kb"_s}});
    jane.client->stop();
    QTRY_COMPARE(jane.client->state(), ChatClient::State::Stopped);
    QVERIFY(jane.start());
    QCOMPARE(jane.client->articles()->experience(), Experience::Both);
    QTRY_COMPARE(told.size(), 1);
}

static const Kustomer::Testing::Suite<KnowledgeTest> suite;
#include "tst_knowledge.moc"
