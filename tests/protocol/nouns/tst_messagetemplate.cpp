// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/messagetemplate.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Type = MessageTemplate::Type;

JsonValue json(const QByteArray &text)
{
    return JsonValue::fromJson(text).value();
}

/// Attributes with this template.
JsonValue with(const QByteArray &content, const QByteArray &beside = {})
{
    return json(R"({"meta":{"template":)" + content + '}' + beside + '}');
}

QString named(const QList<ReplyOption> &options)
{
    QStringList names;
    for (const ReplyOption &option : options) {
        const QString below = named(option.options);
        names << option.words + u'=' + option.payload
                + (below.isEmpty() ? QString() : u'(' + below + u')');
    }
    return names.join(u' ');
}

} // namespace

/// What a message offers beside its text (wire §16.2, §20).
class MessageTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void readsTheOptionsOfEachShape_data();
    void readsTheOptionsOfEachShape();
    void readsCards();
    void readsArticlesOnce();
    void readsWhatHasNoWebPage();
    void findsItsFlagsWhereverTheyAre_data();
    void findsItsFlagsWhereverTheyAre();
    void locksNothingWithoutAChoice();
    void readsWhatItDoesNotKnowAsText();
    void keepsWhatAnApplicationMayKnow();
    void takesNoMoreThanAPersonCanUse();
    void readsWhatItWrote();
};

void MessageTemplateTest::readsTheOptionsOfEachShape_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("options");
    QTest::newRow("quick replies") << QByteArray(R"({"templateType":"quick_replies","actions":[
            {"displayText":"Billing","value":"billing","valueType":"text"},
            {"displayText":"\ud83d\udc4d","value":"ok","valueType":"emoji"}]})")
                                   << u"Billing=billing 👍=ok"_s;
    QTest::newRow("without values")
        << QByteArray(R"({"templateType":"quick_replies","actions":[{"displayText":"Yes"},
            {"displayText":"","value":"x"},{"value":"y"},17,{"displayText":"No","value":3}]})")
        << u"Yes=Yes No=3"_s;
    QTest::newRow("levels as documented")
        << QByteArray(R"({"templateType":"mll","actions":{"tree":{"children":[
            {"id":"orders","displayName":"Orders","children":[
                {"id":"late","displayName":"Late","children":[]},
                {"id":"gone","displayName":"Gone","deleted":true}]},
            {"id":"old","displayName":"Old","deleted":true}]}}})")
        << u"Orders=orders(Late=late)"_s;
    QTest::newRow("levels as a type has them")
        << QByteArray(R"({"templateType":"mll","actions":[{"displayText":"Orders","value":"o",
            "children":[{"displayText":"Late","value":"o.l","children":[]}]}]})")
        << u"Orders=o(Late=o.l)"_s;
    QTest::newRow("levels below a node")
        << QByteArray(R"({"templateType":"mll","mllNode":{"displayText":"Top","value":"t",
            "children":[{"displayText":"Late","value":"l"}]}})")
        << u"Late=l"_s;
    QTest::newRow("list") << QByteArray(
        R"({"templateType":"list","actions":[{"value":"4417","titleText":"Order 4417"}]})")
                          << u"Order 4417=4417"_s;
    QTest::newRow("list of items")
        << QByteArray(R"({"templateType":"list","items":[{"value":"1","titleText":"One"}]})")
        << u"One=1"_s;
    QTest::newRow("no levels in a list") << QByteArray(
        R"({"templateType":"list","list":[{"value":"1","titleText":"One","children":[
            {"value":"2","titleText":"Two"}]}]})")
                                         << u"One=1"_s;
    QTest::newRow("feedback") << QByteArray(
        R"({"templateType":"answer_button_feedback","actions":[{"displayText":"Yes","value":"y"}]})")
                              << u"Yes=y"_s;
}

void MessageTemplateTest::readsTheOptionsOfEachShape()
{
    QFETCH(QByteArray, content);
    const auto read = messageTemplateFrom(with(content));
    QVERIFY(read);
    QTEST(named(read->options), "options");
}

void MessageTemplateTest::readsCards()
{
    const auto read = messageTemplateFrom(with(R"({"templateType":"list","actions":[
        {"value":"1","titleText":"Order","detailsText":"Two shirts",
         "imageUrl":"https://files.example.com/1.png"},
        {"value":"2","titleText":"Other","imageUrl":"javascript:x"}]})"));
    QVERIFY(read);
    QCOMPARE(read->options.at(0).details, u"Two shirts"_s);
    QCOMPARE(read->options.at(0).pictureUrl, QUrl(u"https://files.example.com/1.png"_s));
    QVERIFY(read->options.at(1).pictureUrl.isEmpty());
}

void MessageTemplateTest::readsArticlesOnce()
{
    const QByteArray track = R"({"articleId":"a1","title":"Track","webLink":"https://e.com/t"})";
    const auto read = messageTemplateFrom(
        json(R"({"meta":{"template":{"templateType":"deflection","followupText":"Did it help?",
            "deflectResults":[)"
             + track + R"(,{"title":"Bad","webLink":"javascript:x"}]},
            "articles":[)"
             + track + R"(,{"id":"a2","articleUrl":"https://e.com/u"}]}})"));
    QVERIFY(read);
    QCOMPARE(read->type, Type::Deflection);
    QCOMPARE(read->articles.size(), 2);
    QCOMPARE(read->articles.at(0).title, u"Track"_s);
    QCOMPARE(read->articles.at(1).title, u"https://e.com/u"_s);
    QCOMPARE(read->followUp, u"Did it help?"_s);
}

void MessageTemplateTest::readsWhatHasNoWebPage()
{
    const auto read = messageTemplateFrom(with(
        R"({"templateType":"deflection","deflectResults":[
            {"articleId":"a1","title":"Track"},{"articleId":"a1","title":"Track it"},
            {"id":"a1","type":"category","title":"Parcels"},{"id":"a2"}]})"));
    QVERIFY(read);
    QCOMPARE(read->articles.size(), 2);
    QCOMPARE(read->articles.at(0).kind, ArticleLink::Kind::Article);
    QCOMPARE(read->articles.at(1).kind, ArticleLink::Kind::Category);
    QCOMPARE(read->articles.at(1).title, u"Parcels"_s);
}

void MessageTemplateTest::findsItsFlagsWhereverTheyAre_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::newRow("template") << QByteArray(R"({"meta":{"template":{"isAiResponse":true}}})");
    QTest::newRow("its meta") << QByteArray(
        R"({"meta":{"template":{"meta":{"isAiResponse":true}}}})");
    QTest::newRow("meta") << QByteArray(R"({"meta":{"isAiResponse":true}})");
    QTest::newRow("message") << QByteArray(R"({"isAiResponse":"true"})");
    QTest::newRow("one of them") << QByteArray(
        R"({"isAiResponse":false,"meta":{"isAiResponse":true}})");
}

void MessageTemplateTest::findsItsFlagsWhereverTheyAre()
{
    QFETCH(QByteArray, attributes);
    const auto read = messageTemplateFrom(json(attributes));
    QVERIFY(read);
    QVERIFY(read->isAiResponse);
    QCOMPARE(read->type, Type::Text);
}

void MessageTemplateTest::locksNothingWithoutAChoice()
{
    QVERIFY(!messageTemplateFrom(with(R"({"templateType":"text","lockInput":true})")));
    const auto read = messageTemplateFrom(
        with(R"({"templateType":"quick_replies","actions":[{"displayText":"Yes"}]})",
             R"(,"lockInput":true)"));
    QVERIFY(read && read->locksInput);
}

void MessageTemplateTest::readsWhatItDoesNotKnowAsText()
{
    QVERIFY(!messageTemplateFrom(json("{}")));
    QVERIFY(!messageTemplateFrom(with("17")));
    const JsonValue unknown
        = with(R"({"templateType":"carousel","body":"Look","actions":[{"displayText":"A"}]})");
    const auto read = messageTemplateFrom(unknown);
    QVERIFY(read);
    QCOMPARE(read->type, Type::Text);
    QVERIFY(read->options.isEmpty());
    QCOMPARE(templateBodyFrom(unknown), u"Look"_s);
}

void MessageTemplateTest::keepsWhatAnApplicationMayKnow()
{
    const JsonValue seats = with(
        R"({"templateType":"seats","body":"Choose","rows":[{"name":"A","free":3}],"price":9.5})",
        R"(,"isAiResponse":true)");
    const auto read = messageTemplateFrom(seats);
    QVERIFY(read);
    QCOMPARE(read->customType, u"seats"_s);
    QCOMPARE(read->customContent.value(u"price"_s), QVariant(9.5));
    const QVariantList rows = read->customContent.value(u"rows"_s).toList();
    QCOMPARE(rows.value(0).toMap().value(u"free"_s).toInt(), 3);
    const QByteArray written = QJsonDocument(attributesOf(*read)).toJson();
    const auto again = messageTemplateFrom(json(written));
    QVERIFY(again);
    QCOMPARE(*again, *read);
    for (const char *known : {"text", "list", ""})
        QVERIFY(!messageTemplateFrom(with(QByteArray(R"({"templateType":")") + known + "\"}")));
}

void MessageTemplateTest::takesNoMoreThanAPersonCanUse()
{
    QByteArray deep = R"({"displayText":"leaf"})";
    for (int level = 0; level < 100; ++level)
        deep = R"({"displayText":"level","children":[)" + deep + "]}";
    const auto levels
        = messageTemplateFrom(with(R"({"templateType":"mll","actions":[)" + deep + "]}"));
    QVERIFY(levels);
    int depth = 0;
    for (QList<ReplyOption> below = levels->options; !below.isEmpty(); ++depth)
        below = QList<ReplyOption>(below.first().options);
    QCOMPARE(depth, 17);

    QByteArray many;
    for (int i = 0; i < 2000; ++i)
        many += (i ? "," : "") + QByteArray(R"({"displayText":"x"})");
    const auto wide
        = messageTemplateFrom(with(R"({"templateType":"list","actions":[)" + many + "]}"));
    QCOMPARE(wide->options.size(), 500);
}

void MessageTemplateTest::readsWhatItWrote()
{
    const MessageTemplate content{
        .type = Type::MultiLevelList,
        .options = {{.words = u"Orders"_s,
                     .payload = u"o"_s,
                     .details = u"All of them"_s,
                     .pictureUrl = QUrl(u"https://e.com/p?a=b%20c"_s),
                     .options = {{.words = u"Late"_s, .payload = u" o l "_s}}}},
        .endsAtLeaves = false,
        .articles = {{.id = u"a"_s, .title = u"Track"_s, .url = QUrl(u"https://e.com/t"_s)},
                     {.id = u"c"_s, .title = u"Parcels"_s, .kind = ArticleLink::Kind::Category}},
        .followUp = u"Did it help?"_s,
        .isAiResponse = true,
        .locksInput = true};
    const QByteArray written = QJsonDocument(attributesOf(content)).toJson();
    const auto read = messageTemplateFrom(json(written));
    QVERIFY(read);
    QCOMPARE(*read, content);
}

static const Kustomer::Testing::Suite<MessageTemplateTest> suite;
#include "tst_messagetemplate.moc"
