// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/activity.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/valuetext.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Document documentOf(const QByteArray &body)
{
    Result<Document> document = documentFrom(body);
    return document ? std::move(document).value() : Document();
}

QByteArray settings(const QByteArray &attributes)
{
    return R"({"data":{"type":"chat_settings","id":"s","attributes":)" + attributes + "}}";
}

} // namespace

/// Documents of the service become values: JSON in, text out.
class NounsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsPagesAndHidesNothingBehindABadItem();
    void takesAnEmptyTextForNoDate();
    void saysWhereAMessageIsWrong_data();
    void saysWhereAMessageIsWrong();
    void readsWhoAnswered_data();
    void readsWhoAnswered();
    void readsWhoWroteLastWhereItIsSaid_data();
    void readsWhoWroteLastWhereItIsSaid();
    void readsWhetherAnAssistantLeads_data();
    void readsWhetherAnAssistantLeads();
    void readsAUser();
    void boundsNames();
    void defaultsEverySetting();
    void readsSettings();
    void readsSettingsByTheirOtherNames();
    void knowsWhichTypingSettingIsWhose();
    void readsOffhoursDisplays_data();
    void readsOffhoursDisplays();
    void refusesSettingsOfAnotherType();
    void readsTheLastActivity_data();
    void readsTheLastActivity();
};

void NounsTest::readsPagesAndHidesNothingBehindABadItem()
{
    QCOMPARE(textOf(messagePageFrom(documentOf(fixture(u"messages.json"_s)))),
             QString::fromUtf8(fixture(u"messages.txt"_s)).trimmed());
    QCOMPARE(textOf(conversationPageFrom(documentOf(fixture(u"conversations.json"_s)))),
             QString::fromUtf8(fixture(u"conversations.txt"_s)).trimmed());
}

void NounsTest::takesAnEmptyTextForNoDate()
{
    const auto page = conversationPageFrom(documentOf(
        R"({"data":[{"type":"chat_session","id":"c","attributes":{
            "createdAt":"2025-03-04T10:20:30.000Z","lastMessageAt":"","lastSeenAt":"",
            "lockedAt":""}}]})"));
    QCOMPARE(page.items.size(), 1);
    QVERIFY(!page.items.first().isEnded());
}

void NounsTest::saysWhereAMessageIsWrong_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("problem");

    QTest::newRow("null") << QByteArray("null") << u"data[0]: not an object"_s;
    QTest::newRow("array") << QByteArray("[]") << u"data[0]: not an object"_s;
    QTest::newRow("empty") << QByteArray("{}") << u"data[0].id: missing"_s;
    QTest::newRow("id is null") << QByteArray(R"({"type":"chat_message","id":null})")
                                << u"data[0].id: missing"_s;
    QTest::newRow("id is a number")
        << QByteArray(R"({"type":"chat_message","id":7})") << u"data[0].id: missing"_s;
    QTest::newRow("no type") << QByteArray(R"({"id":"m"})")
                             << u"data[0].type: not “chat_message”"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"type":"chat_messages","id":"m"})")
                                << u"data[0].type: not “chat_message”"_s;
    QTest::newRow("attributes are null")
        << QByteArray(R"({"type":"chat_message","id":"m","attributes":null})")
        << u"data[0].attributes.createdAt: not a date"_s;
    QTest::newRow("createdAt is a number") << QByteArray(
        R"({"type":"chat_message","id":"m","attributes":{"createdAt":1741083072345}})")
                                           << u"data[0].attributes.createdAt: not a date"_s;
    QTest::newRow("createdAt is empty")
        << QByteArray(R"({"type":"chat_message","id":"m","attributes":{"createdAt":""}})")
        << u"data[0].attributes.createdAt: not a date"_s;
}

void NounsTest::saysWhereAMessageIsWrong()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, problem);

    const Page<Message> page = messagePageFrom(documentOf("{\"data\":[" + resource + "]}"));

    QCOMPARE(page.items.size(), 0);
    QCOMPARE(textOf(page), "problem: "_L1 + problem);
    QCOMPARE(page.problems.first().kind, Error::Kind::Protocol);
}

void NounsTest::readsWhoAnswered_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("responders");
    QTest::newRow("nobody") << QByteArray() << QString();
    QTest::newRow("a name") << QByteArray(R"("respondingUserIds": ["u1"],
        "previewDetails": {"lastResponder": {"displayName": "Sam"}})")
                            << u"=Sam"_s;
    QTest::newRow("ids only") << QByteArray(R"("respondingUserIds": ["u1", "", "u2"],
        "previewDetails": {"lastResponder": null})")
                              << u"u1= u2="_s;
    QTest::newRow("the customer") << QByteArray(R"("respondingUserIds": ["u1"],
        "previewDetails": {"lastResponder": {"type": "customer", "displayName": "Jane"}})")
                                  << u"u1="_s;
    QTest::newRow("nonsense") << QByteArray(R"("respondingUserIds": "u1")") << QString();
}

void NounsTest::readsWhoAnswered()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, responders);
    const Document document = documentOf(
        R"({"data":{"type":"chat_session","id":"c","attributes":{"createdAt":"2025-03-04T10:11:12Z")"
        + (attributes.isEmpty() ? attributes : ',' + attributes) + "}}}");

    const Result<Conversation> read = soleConversationFrom(document);

    QVERIFY(read);
    QStringList found;
    for (const User &user : read->responders)
        found.append(user.id + u'=' + user.displayName);
    QCOMPARE(found.join(u' '), responders);
}

void NounsTest::readsWhoWroteLastWhereItIsSaid_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<Conversation::Author>("author");
    const QByteArray latest = R"("messageCreatedAt": "2025-03-04T10:11:12.005Z")";
    const QByteArray earlier = R"("messageCreatedAt": "2025-03-04T10:11:12.004Z")";
    const QByteArray customer = R"("lastResponder": {"type": "customer"})";
    const QByteArray user = R"("lastResponder": {"type": "user", "displayName": "Sam"})";
    QTest::newRow("the customer") << latest + ',' + customer << Conversation::Author::Customer;
    QTest::newRow("before") << earlier + ',' + customer << Conversation::Author::Unknown;
    QTest::newRow("at no time") << customer << Conversation::Author::Unknown;
    QTest::newRow("an agent answered") << latest + ',' + user << Conversation::Author::Unknown;
    QTest::newRow("nobody") << latest << Conversation::Author::Unknown;
}

void NounsTest::readsWhoWroteLastWhereItIsSaid()
{
    QFETCH(const QByteArray, details);
    QFETCH(const Conversation::Author, author);
    const Document document = documentOf(
        R"({"data":{"type":"chat_session","id":"c","attributes":{
            "createdAt":"2025-03-04T10:11:12Z", "lastMessageAt":"2025-03-04T10:11:12.005Z",
            "previewDetails":{)"
        + details + "}}}}");

    const Result<Conversation> read = soleConversationFrom(document);

    QVERIFY(read);
    QCOMPARE(read->previewAuthor, author);
}

void NounsTest::readsWhetherAnAssistantLeads_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("leads");
    const QByteArray mode = R"("isInAssistantMode": )";
    const QByteArray over = R"("assistantEndedAt": "2025-03-04T10:20:00Z")";
    QTest::newRow("not said") << over << false;
    QTest::newRow("it does") << mode + "true" << true;
    QTest::newRow("it does again") << mode + "true, " + over << true;
    QTest::newRow("it did") << mode + "false, " + over << false;
    QTest::newRow("it never did") << mode + "false" << false;
    QTest::newRow("until the end") << mode + R"(true, "lockedAt": "2025-03-04T10:30:00Z")" << false;
}

void NounsTest::readsWhetherAnAssistantLeads()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const bool, leads);
    const Document document = documentOf(
        R"({"data":{"type":"chat_session","id":"c","attributes":{
            "createdAt":"2025-03-04T10:11:12Z", )"
        + attributes + "}}}");

    const Result<Conversation> read = soleConversationFrom(document);

    QVERIFY(read);
    QCOMPARE(read->isInAssistantMode(), leads);
}

void NounsTest::readsAUser()
{
    const Document document = documentOf(
        R"({"data":{"type":"user","id":"u1","attributes":{
            "displayName":"Sam\nthe  first","avatarUrl":"https://files.example.com/sam.png"}}})");

    const Result<User> user = userFrom(document.data.first());

    QVERIFY(user);
    QCOMPARE(user->id, u"u1"_s);
    QCOMPARE(user->displayName, u"Sam the first"_s);
    QCOMPARE(user->avatarUrl, QUrl(u"https://files.example.com/sam.png"_s));
}

void NounsTest::boundsNames()
{
    const QByteArray endless(100'000, 'x');
    const Document document = documentOf(R"({"data":{"type":"user","id":"u1","attributes":{
        "avatarUrl":"https://not a url","displayName":")"
                                         + endless + "\"}}}");

    const Result<User> user = userFrom(document.data.first());

    QVERIFY(user);
    QCOMPARE(user->displayName.size(), 200);
    QVERIFY(!user->avatarUrl.isValid());
}

void NounsTest::defaultsEverySetting()
{
    for (const QByteArray &attributes : {"{}"_ba, "null"_ba, "[]"_ba, "17"_ba}) {
        const Result<ChatSettings> read = settingsFrom(documentOf(settings(attributes)));
        QVERIFY(read);
        QCOMPARE(*read, ChatSettings());
    }
}

void NounsTest::readsSettings()
{
    const Result<ChatSettings> read = settingsFrom(documentOf(settings(R"({
        "enabled": "true", "teamName": "Acme Care", "teamIconUrl": "https://e.com/a.png",
        "embedIconUrl": "https://e.com/b.png", "greeting": "Hi!", "waitMessage": "Soon", "brandId": "b", "embedIconColor": "#ff8800",
        "activeForm": "f", "activeAssistant": "as", "kbId": "kb", "widgetType": "chat_kb",
        "autoreply": "Thanks", "campaignsEnabled": true, "outboundChatEnabled": true,
        "showEmailInputBanner": true, "closableChat": 1, "singleSessionChat": true, "noHistory": true,
        "showBrandingIdentifier": true, "offhoursDisplay": "offline", "offhoursMessage": "Away",
        "pusherAccessKey": "key", "pusherCluster": "mt1", "unknown": {"a": [null]}})")));

    QVERIFY(read);
    const ChatSettings expected{.enabled = true,
                                .teamName = u"Acme Care"_s,
                                .teamIconUrl = QUrl(u"https://e.com/a.png"_s),
                                .launcherIconUrl = QUrl(u"https://e.com/b.png"_s),
                                .greeting = u"Hi!"_s,
                                .waitMessage = u"Soon"_s,
                                .brandId = u"b"_s,
                                .brandColor = u"#ff8800"_s,
                                .activeForm = u"f"_s,
                                .activeAssistant = u"as"_s,
                                .knowledgeBaseId = u"kb"_s,
                                .widgetType = u"chat_kb"_s,
                                .autoreply = u"Thanks"_s,
                                .campaignsEnabled = true,
                                .outboundChatEnabled = true,
                                .showEmailInputBanner = true,
                                .closableChat = true,
                                .singleSessionChat = true,
                                .noHistory = true,
                                .showBrandingIdentifier = true,
                                .offhoursDisplay = ChatSettings::OffhoursDisplay::Offline,
                                .offhoursMessage = u"Away"_s,
                                .pusherAccessKey = u"key"_s,
                                .pusherCluster = u"mt1"_s};
    QCOMPARE(*read, expected);
}

void NounsTest::readsSettingsByTheirOtherNames()
{
    const auto others = settingsFrom(
        documentOf(settings(R"({"defaultWaitMessage": "Soon", "knowledgeBaseId": "kb"})")));
    QCOMPARE(others->waitMessage, u"Soon"_s);
    QCOMPARE(others->knowledgeBaseId, u"kb"_s);
    const auto both = settingsFrom(documentOf(settings(
        R"({"waitMessage": "Now", "defaultWaitMessage": "Soon", "kbId": "a", "knowledgeBaseId": "b"})")));
    QCOMPARE(both->waitMessage, u"Now"_s);
    QCOMPARE(both->knowledgeBaseId, u"a"_s);
}

void NounsTest::knowsWhichTypingSettingIsWhose()
{
    const auto own = settingsFrom(documentOf(settings(R"({"showTypingIndicatorWeb":true})")));
    const auto agents
        = settingsFrom(documentOf(settings(R"({"showTypingIndicatorCustomerWeb":true})")));

    QVERIFY(own->sendsCustomerTyping && !own->showsAgentTyping);
    QVERIFY(!agents->sendsCustomerTyping && agents->showsAgentTyping);
}

void NounsTest::readsOffhoursDisplays_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ChatSettings::OffhoursDisplay>("display");
    QTest::newRow("online") << QByteArray(R"("online")") << ChatSettings::OffhoursDisplay::Online;
    QTest::newRow("offline") << QByteArray(R"("offline")")
                             << ChatSettings::OffhoursDisplay::Offline;
    QTest::newRow("anything else")
        << QByteArray(R"("none")") << ChatSettings::OffhoursDisplay::Hidden;
    QTest::newRow("null") << QByteArray("null") << ChatSettings::OffhoursDisplay::Hidden;
}

void NounsTest::readsOffhoursDisplays()
{
    QFETCH(QByteArray, value);
    QFETCH(ChatSettings::OffhoursDisplay, display);

    const auto read = settingsFrom(documentOf(settings("{\"offhoursDisplay\":" + value + "}")));

    QCOMPARE(read->offhoursDisplay, display);
}

void NounsTest::refusesSettingsOfAnotherType()
{
    const auto other = settingsFrom(documentOf(R"({"data":{"type":"schedule","id":"s"}})"));
    const auto none = settingsFrom(documentOf(R"({"data":null})"));
    const auto nameless = settingsFrom(documentOf(R"({"data":{"type":"chat_settings"}})"));

    QVERIFY(!other && !none && !nameless);
    QCOMPARE(other.error().message, u"The server's answer holds no “chat_settings”."_s);
    QCOMPARE(none.error().message, u"The server's answer holds no “chat_settings”."_s);
    QCOMPARE(nameless.error().message, u"data.id: missing"_s);
}

void NounsTest::readsTheLastActivity_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("instant");

    QTest::newRow("an instant") << QByteArray(R"({"data":{"type":"anything","id":"k",
            "attributes":{"lastActivity":"2025-03-04T10:20:30.400Z"}}})")
                                << u"2025-03-04T10:20:30.400Z"_s;
    QTest::newRow("absent") << QByteArray(R"({"data":{"type":"customer_stats","id":"k"}})")
                            << QString();
    QTest::newRow("null") << QByteArray(
        R"({"data":{"type":"customer_stats","id":"k","attributes":{"lastActivity":null}}})")
                          << QString();
    QTest::newRow("nothing") << QByteArray("{}") << QString();
}

void NounsTest::readsTheLastActivity()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, instant);

    QCOMPARE(textOf(lastActivityFrom(documentOf(body))), instant);
}

static const Kustomer::Testing::Suite<NounsTest> suite;
#include "tst_nouns.moc"
