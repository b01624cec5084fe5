// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/articlefeedback.h"
#include "protocol/knowledge/articlereader.h"
#include "protocol/knowledge/experience.h"
#include "protocol/values/chatsettings.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray article(const QByteArray &attributes, const QByteArray &included = "[]")
{
    return R"({"data":{"type":"kb_article","id":"v7","attributes":{"title":"Track your parcel",)"
        + attributes + R"(},"relationships":{"category":{"data":{"type":"kb_category","id":"c2"}}}},
          "included":)"
        + included + '}';
}

QByteArray category(const QByteArray &id, const QByteArray &parent,
                    const QByteArray &attributes = "{}")
{
    return R"({"type":"kb_category","id":")" + id + R"(","attributes":)" + attributes
        + R"(,"relationships":{"parent":{"data":{"type":"kb_category","id":")" + parent
        + R"("}}}})";
}

template <auto read>
auto reading(const QByteArray &body) -> decltype(read(std::declval<Document>()))
{
    const Result<Document> document = documentFrom(body);
    if (!document)
        return document.error();
    return read(*document);
}

QStringList idsOf(const QList<ArticleCategory> &categories)
{
    QStringList ids;
    for (const ArticleCategory &one : categories)
        ids.append(one.id);
    return ids;
}

} // namespace

/// Reads articles and categories (wire E22 and §20), and writes what is said of them.
class ArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsAnArticle();
    void takesTheArticlesIdBeforeItsVersions();
    void readsTheWayToAnArticle();
    void endsAWayThatRunsInCircles();
    void readsTheSurvey();
    void hasNoSurveyThatIsSwitchedOff();
    void hasNothingThatIsNotPublished_data();
    void hasNothingThatIsNotPublished();
    void readsAListAndHidesNothingBehindABadArticle();
    void putsCategoriesInTheCompanysOrder();
    void findsTheWebPage_data();
    void findsTheWebPage();
    void readsTheExperience_data();
    void readsTheExperience();
    void writesFeedback();
};

void ArticleTest::readsAnArticle()
{
    const auto read = reading<soleArticleFrom>(
        article(R"("htmlBody":"<p>Hi</p>","lang":"en_us","slug":"track","hash":"Hk2",
        "version":3,"updatedAt":"2025-03-04T10:11:12.000Z")"));
    QVERIFY(read);
    QCOMPARE(read->id, u"v7"_s);
    QCOMPARE(read->version, u"3"_s);
    QCOMPARE(read->title, u"Track your parcel"_s);
    QCOMPARE(read->html, u"<p>Hi</p>"_s);
    QCOMPARE(read->language, u"en_us"_s);
    QCOMPARE(read->categoryId, u"c2"_s);
    QCOMPARE(read->updatedAt, QDateTime({2025, 3, 4}, {10, 11, 12}, Qt::UTC));
    QVERIFY(!read->survey);
}

void ArticleTest::takesTheArticlesIdBeforeItsVersions()
{
    const auto read = reading<soleArticleFrom>(article(R"("articleId":"a1")"));
    QVERIFY(read);
    QCOMPARE(read->id, u"a1"_s);
    QCOMPARE(read->version, u"v7"_s);
}

void ArticleTest::readsTheWayToAnArticle()
{
    const auto read
        = reading<soleArticleFrom>(article(R"("lang":"en_us")",
                                           '[' + category("c2", "c1") + ',' + category("c1", "root")
                                               + ',' + category("c9", "c1") + ']'));
    QVERIFY(read);
    QCOMPARE(idsOf(read->path), (QStringList{u"c1"_s, u"c2"_s}));
}

void ArticleTest::endsAWayThatRunsInCircles()
{
    const auto read = reading<soleArticleFrom>(article(
        R"("lang":"en_us")", '[' + category("c2", "c1") + ',' + category("c1", "c2") + ']'));
    QVERIFY(read);
    QVERIFY(read->path.size() <= 16);
}

void ArticleTest::readsTheSurvey()
{
    const auto read = reading<soleArticleFrom>(article(R"("lang":"en_us")", R"([{"type":"kb_survey",
        "id":"s1","attributes":{"enabled":true,"ratingTitle":"Did this help?",
        "ratingValues":[{"value":"positive","text":"Yes"},{"value":"negative","text":"No"}],
        "suggestedReasonsEnabled":true,"suggestedReasonsTitle":"Why not?",
        "suggestedReasons":[{"displayText":"Too long","value":"long"},{"displayText":"Wrong"},{}],
        "writtenFeedbackEnabled":true,"submitButtonText":"Send",
        "positiveConfirmationText":"Great","negativeConfirmationText":"Sorry"}}])"));
    QVERIFY(read);
    QVERIFY(read->survey);
    QCOMPARE(read->survey->ratingTitle, u"Did this help?"_s);
    QCOMPARE(read->survey->positiveWords, u"Yes"_s);
    QCOMPARE(read->survey->negativeWords, u"No"_s);
    const QList<ArticleReason> reasons{{u"Too long"_s, u"long"_s}, {u"Wrong"_s, u"Wrong"_s}};
    QCOMPARE(read->survey->reasons, reasons);
    QVERIFY(read->survey->takesText);
    QCOMPARE(read->survey->submitWords, u"Send"_s);
    QCOMPARE(read->survey->positiveThanks, u"Great"_s);
    QCOMPARE(read->survey->negativeThanks, u"Sorry"_s);
}

void ArticleTest::hasNoSurveyThatIsSwitchedOff()
{
    const auto read = reading<soleArticleFrom>(article(
        R"("lang":"en_us")", R"([{"type":"kb_survey","id":"s1","attributes":{"enabled":false}}])"));
    QVERIFY(read);
    QVERIFY(!read->survey);
}

void ArticleTest::hasNothingThatIsNotPublished_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::newRow("draft") << QByteArray(R"("published":false)");
    QTest::newRow("deleted") << QByteArray(R"("deleted":true)");
    QTest::newRow("disabled") << QByteArray(R"("disabled":"1")");
}

void ArticleTest::hasNothingThatIsNotPublished()
{
    QFETCH(QByteArray, attributes);
    const auto read = reading<soleArticleFrom>(article(attributes));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QCOMPARE(read.error().code, u"kb_article_not_found"_s);
}

void ArticleTest::readsAListAndHidesNothingBehindABadArticle()
{
    const auto read = reading<articlesFrom>(R"({"data":[
        {"type":"kb_article","id":"a1","attributes":{"title":"One","excerpt":"first\nwords"}},
        {"type":"kb_article","id":"a2","attributes":{"title":"Two","deleted":true}},
        {"type":"kb_article","id":"a3","attributes":{"title":"Three","updatedAt":"soon"}},
        {"type":"kb_category","id":"a4","attributes":{"title":"Four"}},
        {"type":"kb_article","id":"a5","attributes":{"title":"Five","published":true}}],
        "links":{"next":"/c/v1/kb/k/search?page=2"}})");
    QVERIFY(read);
    QCOMPARE(read->articles.size(), 2);
    QCOMPARE(read->articles.at(0).excerpt, u"first words"_s);
    QCOMPARE(read->articles.at(1).id, u"a5"_s);
    QCOMPARE(read->next, u"/c/v1/kb/k/search?page=2"_s);
}

void ArticleTest::putsCategoriesInTheCompanysOrder()
{
    const auto read = reading<soleCategoryFrom>(
        R"({"data":{"type":"kb_category","id":"c1","attributes":{"title":"Orders",
        "categoryPositions":["c4",{"id":"c3"}]},
        "relationships":{"parent":{"data":{"type":"kb_category","id":"root"}}}},"included":[)"
        + category("c2", "c1") + ',' + category("c3", "c1") + ',' + category("c4", "c1") + ','
        + category("c5", "root") + ',' + category("c6", "c1", R"({"deleted":true})") + ','
        + category("root", "", R"({"root":true,"title":"Help"})") + "]}");
    QVERIFY(read);
    QCOMPARE(idsOf(read->children), (QStringList{u"c4"_s, u"c3"_s, u"c2"_s}));
    QCOMPARE(idsOf(read->path), QStringList{u"root"_s});
    QVERIFY(read->path.first().isRoot);
}

void ArticleTest::findsTheWebPage_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<Article>("article");
    QTest::addColumn<QString>("url");
    const Article known{.language = u"de_de"_s, .slug = u"paket"_s, .hash = u"Hk2"_s};
    QTest::newRow("by slug and hash")
        << u"acme"_s << known << u"https://acme.kustomer.help/de_de/paket-Hk2"_s;
    QTest::newRow("as the service says")
        << u"acme"_s << Article{.url = QUrl(u"https://help.acme.example/p"_s)}
        << u"https://help.acme.example/p"_s;
    QTest::newRow("nobody's") << QString() << known << QString();
    QTest::newRow("without a slug") << u"acme"_s << Article{.hash = u"Hk2"_s} << QString();
    QTest::newRow("a slug that leads astray")
        << u"acme"_s << Article{.slug = u"../../x?y#z"_s, .hash = u"h"_s}
        << u"https://acme.kustomer.help/en_us/../../x%3Fy%23z-h"_s;
}

void ArticleTest::findsTheWebPage()
{
    QFETCH(QString, organisation);
    QFETCH(Article, article);
    QFETCH(QString, url);
    QCOMPARE(articleUrl(organisation, article).toString(), url);
}

void ArticleTest::readsTheExperience_data()
{
    QTest::addColumn<QString>("widgetType");
    QTest::addColumn<Experience>("experience");
    QTest::newRow("nothing") << QString() << Experience::Chat;
    QTest::newRow("chat") << u"chat"_s << Experience::Chat;
    QTest::newRow("kb") << u"kb"_s << Experience::KnowledgeBase;
    QTest::newRow("words") << u"Knowledge Base"_s << Experience::KnowledgeBase;
    QTest::newRow("both words") << u"Knowledge Base + Live Chat"_s << Experience::Both;
    QTest::newRow("both") << u"both"_s << Experience::Both;
    QTest::newRow("chat_kb") << u"chat_kb"_s << Experience::Both;
    QTest::newRow("something new") << u"hologram"_s << Experience::Chat;
}

void ArticleTest::readsTheExperience()
{
    QFETCH(QString, widgetType);
    QFETCH(Experience, experience);
    QCOMPARE(experienceOf({.widgetType = widgetType}), experience);
}

void ArticleTest::writesFeedback()
{
    const auto written = [](const ArticleFeedback &feedback) {
        return QJsonDocument::fromJson(Requests::articleFeedback(feedback)).object();
    };
    QCOMPARE(written({}), (QJsonObject{{u"rating"_s, u"positive"_s}}));
    const QJsonObject all = written({.rating = ArticleFeedback::Rating::Negative,
                                     .reasons = {u"long"_s},
                                     .text = u" Too many words\n"_s});
    QCOMPARE(all[u"rating"_s].toString(), u"negative"_s);
    QCOMPARE(all[u"suggestedReasons"_s][0].toString(), u"long"_s);
    QCOMPARE(all[u"writtenFeedback"_s].toString(), u"Too many words"_s);
}

static const Kustomer::Testing::Suite<ArticleTest> suite;

#include "tst_article.moc"
