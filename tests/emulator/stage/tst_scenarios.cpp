// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What the service holds when it opens.
class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsInTheLabWhatItSays();
    void opensEachBuiltInScenario_data();
    void opensEachBuiltInScenario();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesWhatWouldBeLost_data();
    void refusesWhatWouldBeLost();
    void describesScenariosAsItReadsThem();
    void sortsMessagesByAge();
    void knowsAgesFinerThanMinutes();
    void takesPicturesOfAgentsFromAnywhere();
    void repeatsMessages();
    void remembersWhenACustomerWasLastActive();
    void knowsTheBrandOfAConversation();

private:
    using Wrap = std::function<QJsonObject(const QJsonObject &)>;
    [[nodiscard]] QStringList complaints(const QJsonObject &schema, const Wrap &wrap);
    QJsonObject answerTo(const QJsonObject &content)
    {
        return m_emulator->control("POST", u"/scenario"_s, {{u"content"_s, content}});
    }
    QJsonObject planted(const QByteArray &json)
    {
        const auto content = QJsonDocument::fromJson(json).object();
        return m_emulator->control("POST", u"/scenario"_s, {{u"content"_s, content}});
    }
    QStringList bodiesOf(const QString &id)
    {
        QStringList bodies;
        for (const auto &message : m_emulator->probe().messages(id))
            bodies.append(message.body);
        return bodies;
    }

    std::unique_ptr<Emulator> m_emulator;
};

void ScenariosTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
}

void ScenariosTest::holdsInTheLabWhatItSays()
{
    const auto id = [](const QString &end) {
        return u"65f1c0de0000000000000"_s + end;
    };
    const auto &probe = m_emulator->probe();
    QCOMPARE(m_emulator->customerIdFor(u"jane@example.com"_s), id(u"003"_s));
    QCOMPARE(m_emulator->conversationIdsFor(u"jane@example.com"_s),
             QStringList({id(u"101"_s), id(u"108"_s), id(u"107"_s), id(u"102"_s), id(u"104"_s),
                          id(u"106"_s), id(u"105"_s), id(u"103"_s)}));
    QCOMPARE(m_emulator->conversationIdsFor(u"tom@example.com"_s), QStringList{id(u"121"_s)});
    QVERIFY(probe.conversation(id(u"105"_s))->endedAt.isValid());
    QVERIFY(!probe.conversation(id(u"101"_s))->endedAt.isValid());
    QCOMPARE(probe.messages(id(u"103"_s)).size(), 120);
    QVERIFY(probe.messages(id(u"107"_s))[1].body.size() > 10'240);
    QVERIFY(probe.conversation(id(u"106"_s))->title.isRightToLeft());
    QCOMPARE(m_emulator->control("GET", u"/satisfaction"_s)["mode"_L1].toString(), u"on"_s);
}

void ScenariosTest::opensEachBuiltInScenario_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("conversations");
    QTest::newRow("lab") << u"lab"_s << qsizetype(8);
    QTest::newRow("demo") << u"demo"_s << qsizetype(8);
    QTest::newRow("empty") << u"empty"_s << qsizetype(0);
    QTest::newRow("unless given") << u""_s << qsizetype(8);
}

void ScenariosTest::opensEachBuiltInScenario()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, conversations);
    const Emulator emulator(EmulatorOptions{.scenario = name});
    QCOMPARE(emulator.errorString(), QString());
    QCOMPARE(emulator.conversationIdsFor(u"jane@example.com"_s).size(), conversations);
}

void ScenariosTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto people = u"/customers/0"_s;
    QTest::newRow("member") << R"({"custommers":[]})"_ba << u"/custommers"_s;
    QTest::newRow("of a customer") << R"({"customers":[{"mail":"a@b"}]})"_ba << people + u"/mail"_s;
    QTest::newRow("of a conversation") << R"({"customers":[{"conversations":[{"seen":1}]}]})"_ba
                                       << people + u"/conversations/0/seen"_s;
    QTest::newRow("of an agent") << R"({"agents":[{"id":"a","displayName":"A","age":1}]})"_ba
                                 << u"/agents/0/age"_s;
    QTest::newRow("somebody who is a number") << R"({"customers":[5]})"_ba << people;
    QTest::newRow("message of nobody")
        << R"({"customers":[{"conversations":[{"messages":[{"from":"x","body":"y"}]}]}]})"_ba
        << u"/customers"_s;
    QTest::newRow("lines that are numbers")
        << R"({"customers":[{"conversations":[{"messages":[{"from":"auto","body":[1]}]}]}]})"_ba
        << people + u"/conversations/0/messages/0/body"_s;
}

void ScenariosTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QCOMPARE(planted(json)["errors"_L1][0]["source"_L1]["pointer"_L1].toString(), pointer);
    QCOMPARE(m_emulator->conversationIdsFor(u"jane@example.com"_s).size(), 8);
}

void ScenariosTest::refusesWhatWouldBeLost_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &json, const QString &pointer) {
        QTest::newRow(name) << json << pointer;
    };
    row("a conversation twice", R"({"customers":[{"conversations":[{"id":"c"},{"id":"c"}]}]})",
        u"/customers/0/conversations/1/id"_s);
    row("a conversation of two",
        R"({"customers":[{"conversations":[{"id":"c"}]},{"conversations":[{"id":"c"}]}]})",
        u"/customers/1/conversations/0/id"_s);
    row("a message twice", R"({"customers":[{"conversations":[{"messages":[
        {"id":"m","from":"auto","body":"x"},{"id":"m","from":"auto","body":"y"}]}]}]})",
        u"/customers/0/conversations/0/messages/1/id"_s);
    row("a customer twice", R"({"customers":[{"id":"x"},{"id":"x"}]})", u"/customers/1/id"_s);
    row("an address twice", R"({"customers":[{"email":"a@b"},{"email":"A@b"}]})",
        u"/customers/1/email"_s);
    row("an external id twice", R"({"customers":[{"externalId":"x"},{"externalId":"x"}]})",
        u"/customers/1/externalId"_s);
    row("an agent twice",
        R"({"agents":[{"id":"a","displayName":"A"},{"id":"a","displayName":"B"}]})",
        u"/agents/1/id"_s);
    row("an assistant twice", R"({"assistants":{"list":[{"id":"a"},{"id":"a"}]}})",
        u"/assistants/list/1/id"_s);
    row("a category twice",
        R"({"knowledge":{"categories":[{"id":"k","title":"A"},{"id":"k","title":"B"}]}})",
        u"/knowledge/categories/1/id"_s);
    row("a campaign twice", R"({"campaigns":[{"id":"c","page":"p","body":"x"},
        {"id":"c","page":"q","body":"y"}]})",
        u"/campaigns/1/id"_s);
    row("a preview twice", R"({"previews":[{"url":"https://a.example"},
        {"url":"https://a.example"}]})",
        u"/previews/1/url"_s);
    row("an opinion of nothing", R"({"satisfaction":{"responses":[{"conversation":"c"}]}})",
        u"/satisfaction/responses/0/conversation"_s);
    const auto file = [](const QByteArray &members) -> QByteArray {
        return R"({"customers":[{"conversations":[{"messages":[
            {"id":"m","from":"auto","body":"x"}]}]}],
            "attachments":[{"name":"a.txt","contentType":"text/plain",)"
            + members + "}]}";
    };
    row("a file of nothing", file(R"("message":"n","text":"x")"), u"/attachments/0/message"_s);
    row("a file that is none", file(R"("message":"m","base64":"%%%")"), u"/attachments/0/base64"_s);
    row("two files in one", file(R"("message":"m","base64":"YQ==","text":"x")"),
        u"/attachments/0/name"_s);
}

void ScenariosTest::refusesWhatWouldBeLost()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QCOMPARE(planted(json)["errors"_L1][0]["source"_L1]["pointer"_L1].toString(), pointer);
    QCOMPARE(m_emulator->conversationIdsFor(u"jane@example.com"_s).size(), 8);
}

/// Which members the schema allows that aren't known at their place, and which places take a member
/// that it forbids; `wrap` puts an object at the place.
QStringList ScenariosTest::complaints(const QJsonObject &schema, const Wrap &wrap)
{
    QStringList all;
    const auto members = schema["properties"_L1].toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const auto answer = answerTo(wrap({{member.key(), QJsonValue()}}));
        const auto title = answer["errors"_L1][0]["title"_L1].toString();
        if (title.contains("nothing is known"_L1))
            all << title;
        const auto part = member.value().toObject();
        const auto name = member.key();
        if (part["type"_L1] == "array"_L1) {
            all += complaints(part["items"_L1].toObject(), [&](const QJsonObject &object) {
                return wrap({{name, QJsonArray{object}}});
            });
        } else {
            all += complaints(part, [&](const QJsonObject &object) {
                return wrap({{name, object}});
            });
        }
    }
    const auto stranger = wrap({{u"unheardOf"_s, true}});
    if (schema["additionalProperties"_L1] == false && !answerTo(stranger).contains("errors"_L1))
        all << QString::fromUtf8(QJsonDocument(stranger).toJson());
    return all;
}

void ScenariosTest::describesScenariosAsItReadsThem()
{
    const auto schema = m_emulator->control("GET", u"/schema"_s);
    QVERIFY(schema["properties"_L1].toObject().contains("customers"_L1));
    const auto complained = complaints(schema, [](const QJsonObject &object) { return object; });
    QCOMPARE(complained, QStringList());
}

void ScenariosTest::sortsMessagesByAge()
{
    planted(R"({"customers":[{"email":"a@b","conversations":[{"id":"c","messages":[
        {"from":"customer","minutesAgo":1,"body":"new","id":"m2"},
        {"from":"customer","minutesAgo":9,"body":"old","id":"m1"}]}]}]})");
    QCOMPARE(bodiesOf(u"c"_s), QStringList({u"old"_s, u"new"_s}));
    QCOMPARE(m_emulator->probe().messages(u"c"_s).first().id, u"m1"_s);
    const auto conversation = m_emulator->probe().conversation(u"c"_s);
    QCOMPARE(conversation->lastMessageAt, m_emulator->probe().messages(u"c"_s).last().createdAt);
}

void ScenariosTest::knowsAgesFinerThanMinutes()
{
    planted(R"({"customers":[{"email":"a@b","conversations":[{"id":"c","messages":[
        {"from":"customer","minutesAgo":0.25,"body":"new"},
        {"from":"customer","minutesAgo":0.5,"body":"old"}]}]}]})");
    QCOMPARE(bodiesOf(u"c"_s), QStringList({u"old"_s, u"new"_s}));
    const auto messages = m_emulator->probe().messages(u"c"_s);
    QCOMPARE(messages.first().createdAt.msecsTo(messages.last().createdAt), 15'000);
}

void ScenariosTest::takesPicturesOfAgentsFromAnywhere()
{
    const auto picture = u"https://pictures.example/mira.png"_s;
    planted(R"({"agents":[
        {"id":"a1","displayName":"Mira","avatar":"https://pictures.example/mira.png"}]})");
    QVERIFY(m_emulator->listen());
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto attributes = api.get(u"/c/v1/users/a1"_s).json()["data"_L1]["attributes"_L1];
    QCOMPARE(attributes["avatarUrl"_L1].toString(), picture);
}

void ScenariosTest::repeatsMessages()
{
    planted(R"({"customers":[{"conversations":[{"id":"c","messages":[
        {"from":"customer","minutesAgo":9,"body":"Line","times":3},
        {"from":"auto","body":"abc","atLeast":8}]}]}]})");
    QCOMPARE(bodiesOf(u"c"_s),
             QStringList({u"Line 1"_s, u"Line 2"_s, u"Line 3"_s, u"abcabcabc"_s}));
}

void ScenariosTest::remembersWhenACustomerWasLastActive()
{
    planted(R"({"customers":[
        {"email":"a@b","conversations":[{"id":"c","messages":[
            {"from":"customer","minutesAgo":60,"body":"x"}]}]},
        {"email":"c@d","conversations":[]}]})");
    const auto conversation = m_emulator->probe().conversation(u"c"_s);
    QCOMPARE(m_emulator->probe().customer(u"a@b"_s)->lastActivity, conversation->lastMessageAt);
    QVERIFY(!m_emulator->probe().customer(u"c@d"_s)->lastActivity.isValid());
}

void ScenariosTest::knowsTheBrandOfAConversation()
{
    planted(R"({"customers":[{"email":"a@b","conversations":[
        {"id":"c","brandId":"garden","messages":[]}]}]})");
    QCOMPARE(m_emulator->probe().conversation(u"c"_s)->brandId, u"garden"_s);
}

static const Kustomer::Testing::Suite<ScenariosTest> suite;

#include "tst_scenarios.moc"
