// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/form.h"
#include "protocol/asking/helparticle.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FormQuestion::Kind;

ChatForm formWith(const QByteArray &questions, const QByteArray &proactive = "false")
{
    const Result<Document> document
        = documentFrom(R"({"data":{"type":"form","id":"f1","attributes":{"proactive":)" + proactive
                       + R"(,"questions":)" + questions + "}}}");
    const Result<ChatForm> form = document ? formFrom(*document) : document.error();
    return form ? *form : ChatForm{.id = form.error().message};
}

FormQuestion questionWith(const QByteArray &members)
{
    return formWith(R"([{"id":"q","prompt":"?",)" + members + "}]").questions.value(0);
}

} // namespace

/// Reads what a company asks before a conversation (wire E19 to E22).
class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void knowsTheKindOfEachQuestion_data();
    void knowsTheKindOfEachQuestion();
    void readsTreesWithoutWhatIsDeleted();
    void readsWhatArticlesAreAskedWith();
    void asksUnknownKindsAsText();
    void leavesOutWhatSaysNothing();
    void readsNoMoreThanPeopleCanAnswer();
    void readsWhetherAnAnswerIsRequired();
    void namesTeamsWithTheirIcons_data();
    void namesTeamsWithTheirIcons();
    void readsTheConversationThatAFormBecame();
    void needsAConversation();
    void findsThePagesOfArticles();
};

void FormTest::knowsTheKindOfEachQuestion_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Kind>("kind");
    const auto property = [](const char *name, const char *rest = "") {
        return QByteArray(R"("type":"property","property":")") + name + '"' + rest;
    };
    QTest::newRow("statement") << QByteArray(R"("type":"message")") << Kind::Statement;
    QTest::newRow("free") << QByteArray(R"("type":"response")") << Kind::Text;
    QTest::newRow("name") << property("customer_name") << Kind::Text;
    QTest::newRow("e-mail") << property("customer_email") << Kind::Email;
    QTest::newRow("phone") << property("customer_phone") << Kind::Phone;
    QTest::newRow("number") << property("ordersNum") << Kind::Number;
    QTest::newRow("number to choose") << property("sizeNum", R"(,"values":[1,2])") << Kind::Choice;
    QTest::newRow("choice") << property("sizeStr", R"(,"values":["S"])") << Kind::Choice;
    QTest::newRow("date") << property("bornAt") << Kind::Date;
    QTest::newRow("yes or no") << property("isGiftBool") << Kind::YesNo;
    QTest::newRow("team") << property("conversation_team", R"(,"values":["t1"])") << Kind::Team;
    QTest::newRow("team without any") << property("conversation_team") << Kind::Text;
    QTest::newRow("tree without any") << property("reasonTree") << Kind::Text;
    QTest::newRow("articles") << QByteArray(R"("type":"kbDeflect")") << Kind::Articles;
}

void FormTest::knowsTheKindOfEachQuestion()
{
    QFETCH(const QByteArray, members);
    QFETCH(const Kind, kind);
    QCOMPARE(questionWith(members).kind, kind);
}

void FormTest::readsTreesWithoutWhatIsDeleted()
{
    const FormQuestion question
        = questionWith(R"("type":"property","property":"reasonTree","valueMeta":{
            "lastNodeRequired":true,"tree":{"children":[
            {"id":"orders","displayName":"Orders","children":[
              {"id":"orders.late","displayName":"Late","children":[]},
              {"id":"orders.old","displayName":"Old","deleted":true}]},
            {"id":"old","displayName":"Old","deleted":true}]}})");
    QCOMPARE(question.kind, Kind::Tree);
    QVERIFY(question.endsAtLeaves);
    const ReplyOption late{.words = u"Late"_s, .payload = u"orders.late"_s};
    const ReplyOption orders{.words = u"Orders"_s, .payload = u"orders"_s, .options = {late}};
    QCOMPARE(question.options, QList{orders});
}

void FormTest::readsWhatArticlesAreAskedWith()
{
    const FormQuestion question = questionWith(R"("type":"kbDeflect","followUpPrompt":"Helped?",
        "inputResponses":[{"hasResults":true,"displayValue":"These:"},
                          {"hasResults":false,"displayValue":"None."}],
        "values":[{"endChat":true,"displayName":"Yes"},{"endChat":false,"displayName":"No"}])");
    QCOMPARE(question.found, u"These:"_s);
    QCOMPARE(question.missed, u"None."_s);
    QCOMPARE(question.followUp, u"Helped?"_s);
    QCOMPARE(question.options.at(0).words, u"Yes"_s);
    QVERIFY(question.options.at(0).payload.startsWith("end"_L1));
    QVERIFY(question.options.at(1).payload.startsWith("goOn"_L1));
}

void FormTest::asksUnknownKindsAsText()
{
    QCOMPARE(questionWith(R"("type":"hologram","values":["a"])").kind, Kind::Text);
    QCOMPARE(questionWith(R"("type":7)").kind, Kind::Text);
    QCOMPARE(questionWith(R"("type":"property","property":"weird_thing")").kind, Kind::Text);
}

void FormTest::leavesOutWhatSaysNothing()
{
    const ChatForm form
        = formWith(R"([{"id":"a"},7,null,{"id":"b","prompt":"  "},{"prompt":"B?"}])", "true");
    QVERIFY(form.isProactive);
    QCOMPARE(form.questions.size(), 1);
    QCOMPARE(form.questions.first().prompt, u"B?"_s);
    QCOMPARE(formWith("7").questions.size(), 0);
}

void FormTest::readsNoMoreThanPeopleCanAnswer()
{
    QByteArray questions;
    for (int i = 0; i < 1000; ++i)
        questions += R"({"prompt":"?"},)";
    QCOMPARE(formWith('[' + questions + "{}]").questions.size(), 200);
    QByteArray tree = R"({"id":"x","displayName":"x"})";
    for (int i = 0; i < 40; ++i)
        tree = R"({"id":"n","displayName":"n","children":[)" + tree + "]}";
    int depth = 0;
    QList<ReplyOption> level
        = questionWith(R"("type":"property","property":"aTree","valueMeta":{"tree":{"children":[)"
                       + tree + "]}}")
              .options;
    while (!level.isEmpty()) {
        ++depth;
        level = QList<ReplyOption>(level.first().options);
    }
    QCOMPARE(depth, 17);
}

void FormTest::readsWhetherAnAnswerIsRequired()
{
    QVERIFY(questionWith(R"("type":"response")").isRequired);
    QVERIFY(questionWith(R"("type":"response","required":null)").isRequired);
    QVERIFY(!questionWith(R"("type":"response","required":false)").isRequired);
}

void FormTest::namesTeamsWithTheirIcons_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("words");
    QTest::newRow("emoji") << QByteArray(R"("displayName":"Billing","icon":"1f4b0")")
                           << u"💰 Billing"_s;
    QTest::newRow("none") << QByteArray(R"("displayName":"Billing")") << u"Billing"_s;
    QTest::newRow("no number") << QByteArray(R"("displayName":"Billing","icon":"zz")")
                               << u"Billing"_s;
    QTest::newRow("half a character") << QByteArray(R"("displayName":"B","icon":"d83d")") << u"B"_s;
    QTest::newRow("control") << QByteArray(R"("displayName":"B","icon":"202e")") << u"B"_s;
    QTest::newRow("beyond") << QByteArray(R"("displayName":"B","icon":"ffffffff")") << u"B"_s;
}

void FormTest::namesTeamsWithTheirIcons()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QString, words);
    const auto document
        = documentFrom(R"({"data":[{"type":"anything","id":"t1","attributes":{)" + attributes
                       + R"(}},{"type":"team","id":"t2","attributes":{}}]})");
    const Page<ReplyOption> teams = teamPageFrom(*document);
    QCOMPARE(teams.items, (QList{ReplyOption{.words = words, .payload = u"t1"_s}}));
    QCOMPARE(teams.problems.size(), 1);
}

void FormTest::readsTheConversationThatAFormBecame()
{
    const auto document = documentFrom(R"({"data":null,"included":[
        {"type":"chat_message","id":"m1","attributes":{"body":"Hello","direction":"in",
            "createdAt":"2025-03-04T10:11:12.345Z"}},
        {"type":"chat_session","id":"s1","attributes":{"createdAt":"2025-03-04T10:11:12.345Z"}},
        {"type":"chat_message","id":"m2","attributes":{}},{"type":"other","id":"o"}]})");
    QVERIFY(document);
    const Result<FormOutcome> outcome = formOutcomeFrom(*document);
    QVERIFY(outcome);
    QCOMPARE(outcome->conversation.id, u"s1"_s);
    QCOMPARE(outcome->messages.size(), 1);
    QCOMPARE(outcome->messages.first().conversationId, u"s1"_s);
}

void FormTest::needsAConversation()
{
    const auto document = documentFrom(R"({"data":[],"included":[]})");
    QVERIFY(document);
    QCOMPARE(formOutcomeFrom(*document).error().kind, Error::Kind::Protocol);
}

void FormTest::findsThePagesOfArticles()
{
    const auto document = documentFrom(R"({"data":[
        {"type":"kb_article","id":"a1","attributes":{"title":"Track your parcel","lang":"en_us",
            "slug":"track-your/parcel","hash":"Hk2"}},
        {"type":"kb_article","id":"a2","attributes":{"title":"No page"}},
        {"type":"other","id":"a3","attributes":{"articleUrl":"https://example.com"}},
        {"type":"kb_article","id":"a4","attributes":{"articleUrl":"https://example.com/x"}},
        {"type":"kb_article","id":"a5","attributes":{"articleUrl":"javascript:alert"}}]})");
    QVERIFY(document);
    const QList<ArticleLink> articles = helpArticlesFrom(*document, u"acme"_s);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles.at(0).url.toString(QUrl::FullyEncoded),
             u"https://acme.kustomer.help/en_us/track-your%2Fparcel-Hk2"_s);
    QCOMPARE(articles.at(1).title, u"https://example.com/x"_s);
}

static const Kustomer::Testing::Suite<FormTest> suite;
#include "tst_form.moc"
