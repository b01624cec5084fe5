// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto kb = u"/c/v1/kb/65f1c0de0000000000000a00"_s;
const auto track = u"65f1c0de0000000000000801"_s;
const auto orders = u"65f1c0de0000000000000a01"_s;
const auto parcels = u"65f1c0de0000000000000a02"_s;

QStringList titlesOf(const QJsonArray &resources)
{
    QStringList titles;
    for (const QJsonValue &resource : resources)
        titles.append(resource[u"attributes"][u"title"].toString());
    return titles;
}

} // namespace

/// wire E22, and the routes of the knowledge base that are our choice (wire §20).
class KnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void suggestsArticlesWithoutTheirText();
    void suggestsTheClosestInTheLanguageOrInEnglish();
    void listsWhatStandsInACategory();
    void tellsTheWayToAnArticle();
    void asksWhetherAnArticleHelped();
    void knowsItsOnlyBaseByTwoNames();
    void answersInTheLanguageThatItIsAskedIn_data();
    void answersInTheLanguageThatItIsAskedIn();
    void findsEachWordAndTitlesFirst();
    void findsPageByPage();
    void hidesWhatIsNotPublished();
    void takesTheLatestWord();
    void refusesFeedbackThatIsNone_data();
    void refusesFeedbackThatIsNone();
    void showsThePageWithoutLettingScriptsRun();
    void changesAnArticleOnDemand();
    void needsAToken();
    void survivesARestart();
    void refusesScenariosThatMakeNoSense_data();
    void refusesScenariosThatMakeNoSense();

private:
    Answer get(const QString &path) { return m_jane->api.get(kb + path); }
    QJsonArray feedback()
    {
        return m_jane->api.get(u"/emulator/knowledge"_s).json()[u"feedback"].toArray();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
};

void KnowledgeTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
}

void KnowledgeTest::suggestsArticlesWithoutTheirText()
{
    const Answer answer
        = m_jane->api.get(u"/c/v1/kb/deflection/chat?term=parcel&pageSize=1&lang=en_us"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(titlesOf(answer.list()), QStringList{u"Track your parcel"_s});
    const QJsonValue article = answer.list().first();
    QCOMPARE(article[u"type"].toString(), u"kb_article"_s);
    QCOMPARE(article[u"id"].toString(), track);
    QCOMPARE(article[u"attributes"][u"lang"].toString(), u"en_us"_s);
    QCOMPARE(article[u"attributes"][u"slug"].toString(), u"track-your-parcel"_s);
    QCOMPARE(article[u"attributes"][u"hash"].toString(), u"Hk2xyz"_s);
    QVERIFY(article[u"attributes"][u"htmlBody"].isUndefined());
}

void KnowledgeTest::suggestsTheClosestInTheLanguageOrInEnglish()
{
    const auto put = [this](const QString &id, const QString &title, const QString &lang) {
        m_emulator->control(
            "PATCH"_ba, u"/knowledge/articles/"_s + id,
            {{u"title"_s, title}, {u"lang"_s, lang}, {u"html"_s, u"<p>Lost</p>"_s}});
    };
    put(u"a1"_s, u"Late sofas"_s, u"en_us"_s);
    put(u"a2"_s, u"Verspätete Sofas"_s, u"de"_s);
    const auto find = [this](const QString &query) {
        QStringList ids;
        for (const auto &found : m_jane->api.get(u"/c/v1/kb/deflection/chat?"_s + query).list())
            ids << found["id"_L1].toString();
        return ids;
    };
    QCOMPARE(find(u"term=my%20sofas!&pageSize=3&lang=en_us"_s), QStringList{u"a1"_s});
    QCOMPARE(find(u"term=LOST&lang=de_de"_s), QStringList{u"a2"_s});
    QCOMPARE(find(u"term=sofas&lang=fr"_s), QStringList{u"a1"_s}); // in English then
    QCOMPARE(find(u"term=weather&lang=en"_s), QStringList());
}

void KnowledgeTest::listsWhatStandsInACategory()
{
    const Answer root = get(u"/categories/root"_s);
    QCOMPARE(root.status, 200);
    QVERIFY(root.attribute(u"root"_s).toBool());
    QCOMPARE(titlesOf(root.json()[u"included"].toArray()),
             (QStringList{u"Orders"_s, u"Returns"_s}));
    const Answer category = get(u"/categories/"_s + orders);
    QCOMPARE(category.attribute(u"description"_s).toString(), u"From the basket to the door"_s);
    QCOMPARE(titlesOf(category.json()[u"included"].toArray()),
             (QStringList{u"Help"_s, u"Parcels"_s}));
    QCOMPARE(titlesOf(get(u"/categories/%1/articles"_s.arg(orders)).list()),
             QStringList{u"Pay by invoice"_s});
    QCOMPARE(get(u"/categories/nowhere"_s).status, 404);
}

void KnowledgeTest::tellsTheWayToAnArticle()
{
    const QJsonObject article = get(u"/articles/"_s + track).json();
    QVERIFY(article[u"data"][u"attributes"][u"htmlBody"].toString().contains(u"<ol>"_s));
    QCOMPARE(article[u"data"][u"relationships"][u"category"][u"data"][u"id"].toString(), parcels);
    const QStringList way = titlesOf(article[u"included"].toArray());
    QCOMPARE(way.first(3), (QStringList{u"Parcels"_s, u"Orders"_s, u"Help"_s}));
}

void KnowledgeTest::asksWhetherAnArticleHelped()
{
    const QJsonArray included = get(u"/articles/"_s + track).json()[u"included"].toArray();
    const QJsonValue survey = included.last();
    QCOMPARE(survey[u"type"].toString(), u"kb_survey"_s);
    QVERIFY(survey[u"attributes"][u"enabled"].toBool());
}

void KnowledgeTest::knowsItsOnlyBaseByTwoNames()
{
    QCOMPARE(m_jane->api.get(u"/c/v1/kb/default/categories/root"_s).status, 200);
    QCOMPARE(m_jane->api.get(u"/c/v1/kb/other/categories/root"_s).status, 404);
    QCOMPARE(m_jane->api.get(u"/c/v1/kb/other/articles/"_s + track).status, 404);
}

void KnowledgeTest::answersInTheLanguageThatItIsAskedIn_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("answered");
    QTest::newRow("none") << QString() << u"Track your parcel"_s << u"en_us"_s;
    QTest::newRow("German") << u"de"_s << u"Ein Paket verfolgen"_s << u"de"_s;
    QTest::newRow("of Austria") << u"de_at"_s << u"Ein Paket verfolgen"_s << u"de"_s;
    QTest::newRow("of Britain") << u"en_gb"_s << u"Track your parcel"_s << u"en_us"_s;
    QTest::newRow("not written") << u"fr"_s << u"Track your parcel"_s << u"en_us"_s;
}

void KnowledgeTest::answersInTheLanguageThatItIsAskedIn()
{
    QFETCH(QString, lang);
    QFETCH(QString, title);
    QFETCH(QString, answered);
    const Answer article = get(u"/articles/%1?lang=%2"_s.arg(track, lang));
    QCOMPARE(article.attribute(u"title"_s).toString(), title);
    QCOMPARE(article.attribute(u"lang"_s).toString(), answered);
}

void KnowledgeTest::findsEachWordAndTitlesFirst()
{
    QCOMPARE(titlesOf(get(u"/search?term=PARCEL"_s).list()),
             (QStringList{u"Track your parcel"_s, u"Send something back"_s, u"Pay by invoice"_s}));
    QCOMPARE(titlesOf(get(u"/search?term=parcel%20invoice"_s).list()),
             QStringList{u"Pay by invoice"_s});
    QCOMPARE(titlesOf(get(u"/search?term=href"_s).list()), QStringList());
    QCOMPARE(get(u"/search?term=%20"_s).status, 400);
    const QJsonValue found = get(u"/search?term=invoice"_s).list().first();
    QCOMPARE(found[u"attributes"][u"excerpt"].toString(), u"The invoice comes with the parcel."_s);
}

void KnowledgeTest::findsPageByPage()
{
    const Answer first = get(u"/search?term=parcel&pageSize=2"_s);
    QCOMPARE(first.list().size(), 2);
    const QString next = first.json()[u"links"][u"next"].toString();
    const Answer second = m_jane->api.get(next);
    QCOMPARE(titlesOf(second.list()), QStringList{u"Pay by invoice"_s});
    QVERIFY(second.json()[u"links"][u"next"].isNull());
}

void KnowledgeTest::hidesWhatIsNotPublished()
{
    QCOMPARE(get(u"/articles/65f1c0de0000000000000805"_s).status, 404);
    QCOMPARE(get(u"/search?term=soon"_s).list(), QJsonArray());
}

void KnowledgeTest::takesTheLatestWord()
{
    const QString path = kb + u"/articles/%1/feedback"_s.arg(track);
    QCOMPARE(m_jane->api.post(path, {{u"rating"_s, u"positive"_s}}).status, 204);
    const QJsonArray reasons{u"unclear"_s};
    QCOMPARE(m_jane->api
                 .post(path,
                       {{u"rating"_s, u"negative"_s},
                        {u"suggestedReasons"_s, reasons},
                        {u"writtenFeedback"_s, u"Which number?"_s}})
                 .status,
             204);
    QCOMPARE(feedback().size(), 1);
    QCOMPARE(feedback().first()[u"rating"].toString(), u"negative"_s);
    QCOMPARE(feedback().first()[u"reasons"].toArray(), reasons);
    QCOMPARE(feedback().first()[u"text"].toString(), u"Which number?"_s);
}

void KnowledgeTest::refusesFeedbackThatIsNone_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("without a rating") << track << QJsonObject() << 400;
    QTest::newRow("with another rating") << track << QJsonObject{{u"rating"_s, u"so so"_s}} << 400;
    QTest::newRow("with another reason")
        << track
        << QJsonObject{{u"rating"_s, u"negative"_s}, {u"suggestedReasons"_s, QJsonArray{u"x"_s}}}
        << 400;
    QTest::newRow("on nothing") << u"nothing"_s << QJsonObject{{u"rating"_s, u"positive"_s}} << 404;
}

void KnowledgeTest::refusesFeedbackThatIsNone()
{
    QFETCH(QString, article);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QCOMPARE(m_jane->api.post(kb + u"/articles/%1/feedback"_s.arg(article), body).status, status);
    QCOMPARE(feedback(), QJsonArray());
}

void KnowledgeTest::showsThePageWithoutLettingScriptsRun()
{
    const Answer page = m_jane->api.get(u"/help/en_us/track-your-parcel-Hk2xyz"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<h1>Track your parcel</h1>"));
    QCOMPARE(page.header("content-security-policy"), "sandbox");
    QCOMPARE(m_jane->api.get(u"/help/en_us/nothing-x"_s).status, 404);
    QCOMPARE(m_jane->api.get(u"/help-pictures/lamp-on.png"_s).status, 200);
    QCOMPARE(m_jane->api.get(u"/help-pictures/return-label.pdf"_s).status, 404);
    QCOMPARE(m_jane->api.get(u"/help-pictures/..%2Fdemo.png"_s).status, 404);
}

void KnowledgeTest::changesAnArticleOnDemand()
{
    const QString path = u"/emulator/knowledge/articles/"_s;
    QCOMPARE(m_jane->api.patch(path + track, {{u"published"_s, false}}).status, 200);
    QCOMPARE(get(u"/articles/"_s + track).status, 404);
    QCOMPARE(m_jane->api.patch(path + u"new"_s, {{u"title"_s, u"New"_s}}).status, 400);
    QCOMPARE(
        m_jane->api.patch(path + u"new"_s, {{u"title"_s, u"New"_s}, {u"html"_s, u"<p>Yes</p>"_s}})
            .status,
        200);
    QCOMPARE(get(u"/articles/new"_s).attribute(u"htmlBody"_s).toString(), u"<p>Yes</p>"_s);
    QCOMPARE(m_jane->api.patch(path + u"new"_s, {{u"category"_s, u"nowhere"_s}}).status, 400);
    QCOMPARE(m_jane->api.patch(path + u"new"_s, {{u"color"_s, u"red"_s}}).status, 400);
}

void KnowledgeTest::needsAToken()
{
    ApiClient nobody(m_emulator->apiUrl());
    QCOMPARE(nobody.get(kb + u"/categories/root"_s).status, 401);
    QCOMPARE(nobody.get(u"/c/v1/kb/deflection/chat?term=parcel"_s).status, 401);
}

void KnowledgeTest::survivesARestart()
{
    QTemporaryDir folder;
    const EmulatorOptions options{.dataFile = folder.filePath(u"data"_s)};
    {
        Emulator first(options);
        QVERIFY(first.listen());
        Device jane(first);
        QVERIFY(jane.logIn(first));
        const QString path = kb + u"/articles/%1/feedback"_s.arg(track);
        QCOMPARE(jane.api.post(path, {{u"rating"_s, u"positive"_s}}).status, 204);
    }
    Emulator second(options);
    QVERIFY(second.listen());
    Device jane(second);
    QCOMPARE(titlesOf(jane.api.get(kb + u"/categories/root"_s).json()[u"included"].toArray()),
             (QStringList{u"Orders"_s, u"Returns"_s}));
    QCOMPARE(jane.api.get(u"/emulator/knowledge"_s).json()[u"feedback"].toArray().size(), 1);
}

void KnowledgeTest::refusesScenariosThatMakeNoSense_data()
{
    QTest::addColumn<QJsonObject>("knowledge");
    QTest::addColumn<QString>("pointer");
    const auto list = [](const QString &name, const QJsonObject &one) {
        return QJsonObject{{name, QJsonArray{one}}};
    };
    QTest::newRow("an article without a title")
        << list(u"articles"_s, {{u"id"_s, u"a"_s}, {u"html"_s, u""_s}})
        << u"/knowledge/articles/0/title"_s;
    QTest::newRow("an article that stands nowhere") << list(
        u"articles"_s,
        {{u"id"_s, u"a"_s}, {u"title"_s, u"A"_s}, {u"html"_s, u"a"_s}, {u"category"_s, u"c"_s}})
                                                    << u"/knowledge/articles"_s;
    QTest::newRow("a category in itself")
        << list(u"categories"_s, {{u"id"_s, u"c"_s}, {u"title"_s, u"C"_s}, {u"parent"_s, u"c"_s}})
        << u"/knowledge/categories"_s;
    QTest::newRow("a survey with something else")
        << QJsonObject{{u"survey"_s, QJsonObject{{u"stars"_s, 5}}}} << u"/knowledge/survey/stars"_s;
}

void KnowledgeTest::refusesScenariosThatMakeNoSense()
{
    QFETCH(QJsonObject, knowledge);
    QFETCH(QString, pointer);
    const QJsonObject content{{u"knowledge"_s, knowledge}};
    const Answer answer = m_jane->api.post(u"/emulator/scenario"_s, {{u"content"_s, content}});
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.pointer().endsWith(pointer), qPrintable(answer.pointer()));
}

static const Kustomer::Testing::Suite<KnowledgeTest> suite;
#include "tst_knowledge.moc"
