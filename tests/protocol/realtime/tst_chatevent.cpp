// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/realtime/chatevent.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/valuetext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const UnknownEvent &)
{
    return u"unknown"_s;
}

QString textOf(const MessageArrived &event)
{
    return "message "_L1 + Testing::textOf(event.message);
}

QString textOf(const MessageClipped &event)
{
    return u"clipped message %1 in %2"_s.arg(event.messageId, event.conversationId);
}

QString textOf(const ConversationLocked &event)
{
    return "locked "_L1 + Testing::textOf(event.conversation);
}

QString textOf(const ConversationClipped &event)
{
    return "clipped end of "_L1 + event.conversationId;
}

QString textOf(const TypingSeen &event)
{
    return u"%1 %2 in %3%4"_s.arg(
        event.userId, event.sign == TypingSeen::Sign::Typing ? u"types"_s : u"stops"_s,
        event.conversationId, event.isAssistant ? u" as assistant"_s : QString());
}

QString textOf(const SurveyArrived &event)
{
    const Satisfaction &survey = event.satisfaction;
    return u"survey %1 of %2: %3 of %4, %5"_s.arg(survey.id, survey.conversationId)
        .arg(survey.response.ratingOrNone())
        .arg(survey.formOrNone().scale.options)
        .arg(survey.status);
}

QString textOf(const SurveyClipped &event)
{
    return "clipped survey of "_L1 + event.conversationId;
}

QString textOf(const LinkPreviewArrived &event)
{
    return u"preview of %1 in %2: %3 at %4"_s.arg(
        event.messageId, event.conversationId, event.preview.title, event.preview.url.toString());
}

QString textOf(const ConversationReopened &event)
{
    return "reopened "_L1 + event.conversation.id;
}

QString textOf(const ConversationRemoved &event)
{
    return u"removed %1, into '%2'"_s.arg(event.conversationId, event.mergedInto);
}

QString textOf(const ConversationChanged &event)
{
    return "changed "_L1 + event.conversation.id;
}

QString textOf(const AssistantEnded &event)
{
    return "handed over "_L1 + event.conversation.id;
}

QString textOf(const CustomerMerged &event)
{
    return "customer is "_L1 + event.customerId;
}

QString textOf(const CustomerDeleted &)
{
    return u"customer is gone"_s;
}

QString read(const QString &name, const QByteArray &payload)
{
    const Result<ChatEvent> event = chatEventFrom(name, JsonValue::fromJson(payload).value());
    if (!event)
        return "error: "_L1 + event.error().message;
    return std::visit([](const auto &one) { return textOf(one); }, *event);
}

constexpr char message[]
    = R"("data":{"type":"chat_message","id":"m","attributes":{"body":"Hi","direction":"out",
        "createdAt":"2025-03-04T10:11:12.345Z"},"relationships":{"session":{"data":{"id":"c"}}}})";
constexpr char session[] = R"("data":{"type":"chat_session","id":"c","attributes":{
        "createdAt":"2025-03-04T10:11:12.345Z","lockedAt":"2025-03-05T10:11:12.345Z"}})";
constexpr char survey[] = R"("data":{"type":"satisfaction_response","id":"s","attributes":{
        "status":"rated","rating":4},"relationships":{"session":{"data":{"id":"c"}}}},
        "included":[{"type":"satisfaction","id":"f","attributes":{
        "scale":{"type":"emoji","options":5}}}])";

} // namespace

class ChatEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsEvents_data();
    void readsEvents();
    void writesTheTypingEvent();
};

void ChatEventTest::readsEvents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("event");

    const QString send = u"kustomer.app.chat.message.send"_s;
    const QString whole = u"message m in c, out, 2025-03-04T10:11:12.345Z: Hi"_s;
    const auto with = [](const char *clipped, const char *data) {
        return QByteArray("{") + clipped + data + '}';
    };
    QTest::newRow("message") << send << with("", message) << whole;
    QTest::newRow("clipped") << send << with("\"clipped\":true,", message)
                             << u"clipped message m in c"_s;
    QTest::newRow("clipped is false") << send << with("\"clipped\":false,", message) << whole;
    QTest::newRow("clipped is null") << send << with("\"clipped\":null,", message) << whole;
    QTest::newRow("clipped is a text") << send << with("\"clipped\":\"true\",", message) << whole;
    QTest::newRow("clipped, ids only") << send << QByteArray(R"({"clipped":true,"data":{"id":"m",
            "relationships":{"session":{"data":{"id":"c"}}}}})")
                                       << u"clipped message m in c"_s;
    QTest::newRow("clipped without a conversation")
        << send << QByteArray(R"({"clipped":true,"data":{"id":"m"}})")
        << u"error: data.relationships.session: missing"_s;
    QTest::newRow("message without a conversation")
        << send << QByteArray(R"({"data":{"type":"chat_message","id":"m",
            "attributes":{"createdAt":"2025-03-04T10:11:12.345Z"}}})")
        << u"error: data.relationships.session: missing"_s;
    QTest::newRow("message without a date")
        << send << QByteArray(R"({"data":{"type":"chat_message","id":"m",
            "relationships":{"session":{"data":{"id":"c"}}}}})")
        << u"error: data.attributes.createdAt: not a date"_s;
    QTest::newRow("message without data")
        << send << QByteArray("{}") << u"error: data: not an object"_s;
    QTest::newRow("message of another type")
        << send << with("", session) << u"error: data.relationships.session: missing"_s;

    const QString end = u"kustomer.app.chat.session.end"_s;
    QTest::newRow("end")
        << end << with("", session)
        << u"locked c “” since 2025-03-04T10:11:12.345Z, ended 2025-03-05T10:11:12.345Z, unread 0:"_s;
    QTest::newRow("clipped end") << end << with("\"clipped\":true,", session)
                                 << u"clipped end of c"_s;
    QTest::newRow("end without an id")
        << end << QByteArray(R"({"data":{"type":"chat_session"}})") << u"error: data.id: missing"_s;

    const QString asks = u"kustomer.app.chat.satisfaction.send"_s;
    QTest::newRow("survey") << asks << with("", survey) << u"survey s of c: 4 of 5, rated"_s;
    QTest::newRow("clipped survey")
        << asks << with("\"clipped\":true,", survey) << u"clipped survey of c"_s;
    QTest::newRow("survey without its form")
        << asks << QByteArray(R"({"data":{"type":"satisfaction_response","id":"s",
            "relationships":{"session":{"data":{"id":"c"}}}}})")
        << u"error: The survey could not be read."_s;
    QTest::newRow("survey without a conversation")
        << asks << QByteArray(R"({"data":{"type":"satisfaction_response","id":"s"}})")
        << u"error: data.relationships.session: missing"_s;

    const QString unfurled = u"kustomer.app.chat.message.unfurled"_s;
    const auto preview = [](const char *url) {
        return QByteArray(R"("id":"p","originalMessageId":"m","sessionId":"c","unfurledUrl":{
            "title":"Tents","url":")")
            + url + R"("})";
    };
    const QString told = u"preview of m in c: Tents at https://a.example"_s;
    const QByteArray good = preview("https://a.example");
    const QString bad = u"error: data: no preview of a link"_s;
    QTest::newRow("preview") << unfurled << R"({"data":{"attributes":{)" + good + "}}}" << told;
    QTest::newRow("preview, bare") << unfurled << '{' + good + '}' << told;
    QTest::newRow("preview, bare in data") << unfurled << R"({"data":{)" + good + "}}" << told;
    QTest::newRow("preview of a script")
        << unfurled << '{' + preview("javascript:alert(1)") + '}' << bad;
    QTest::newRow("preview of a file")
        << unfurled << '{' + preview("file:///etc/passwd") + '}' << bad;
    QTest::newRow("preview of nothing") << unfurled << QByteArray("{}") << bad;

    QTest::newRow("reopened") << u"kustomer.app.chat.session.reopen"_s << with("", session)
                              << u"reopened c"_s;
    QTest::newRow("merged") << u"kustomer.app.chat.session.merge"_s
                            << QByteArray(R"({"data":{"id":"c","attributes":{"into":"d"}}})")
                            << u"removed c, into 'd'"_s;
    QTest::newRow("merged, told outside")
        << u"kustomer.app.chat.session.merge"_s << QByteArray(R"({"data":{"id":"c"},"into":"d"})")
        << u"removed c, into 'd'"_s;
    QTest::newRow("deleted") << u"kustomer.app.chat.session.delete"_s
                             << QByteArray(R"({"data":{"id":"c"}})") << u"removed c, into ''"_s;

    QTest::newRow("changed") << u"kustomer.app.chat.session.update"_s << with("", session)
                             << u"changed c"_s;
    QTest::newRow("clipped change") << u"kustomer.app.chat.session.update"_s
                                    << with("\"clipped\":true,", session) << u"clipped end of c"_s;
    QTest::newRow("an assistant hands over")
        << u"kustomer.app.chat.assistant.end"_s << with("", session) << u"handed over c"_s;
    const QString becomes = u"kustomer.app.chat.customer.merge"_s;
    QTest::newRow("customer merged")
        << becomes << QByteArray(R"({"data":{"id":"j","attributes":{"into":"k"}}})")
        << u"customer is k"_s;
    QTest::newRow("customer merged into nobody") << becomes << QByteArray(R"({"data":{"id":"j"}})")
                                                 << u"error: data.attributes.into: missing"_s;
    QTest::newRow("customer deleted")
        << u"kustomer.app.chat.customer.delete"_s << QByteArray(R"({"data":{"id":"j"}})")
        << u"customer is gone"_s;

    const QString typing = typingEventName();
    const auto types
        = [](const char *status, const char *userType = "user", const char *type = "conversation") {
              return QByteArray(R"({"type":")") + type + R"(","id":"c","userId":"u","userType":")"
                  + userType + R"(","status":")" + status + R"(","createdAt":1741083072345})";
          };
    QTest::newRow("typing") << typing << types("typing") << u"u types in c"_s;
    QTest::newRow("an assistant types") << typing << types("typing").replace("}", R"(,"ai":true})")
                                        << u"u types in c as assistant"_s;
    QTest::newRow("typing ended") << typing << types("typing-ended") << u"u stops in c"_s;
    QTest::newRow("typing as nobody knows") << typing << types("dancing") << u"unknown"_s;
    QTest::newRow("the customer elsewhere")
        << typing << types("typing", "customer") << u"unknown"_s;
    QTest::newRow("typing in something else")
        << typing << types("typing", "user", "note") << u"unknown"_s;
    QTest::newRow("typing without anything") << typing << QByteArray("{}") << u"unknown"_s;

    QTest::newRow("of another kind")
        << u"kustomer.app.chat.future"_s << with("", message) << u"unknown"_s;
    QTest::newRow("without a name") << QString() << QByteArray("{}") << u"unknown"_s;
}

void ChatEventTest::readsEvents()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, payload);
    QFETCH(QString, event);

    QCOMPARE(read(name, payload), event);
}

void ChatEventTest::writesTheTypingEvent()
{
    const QJsonObject payload = typingPayload(u"c"_s, u"k"_s, u"typing"_s, 1741083072345);

    QCOMPARE(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)),
             uR"({"createdAt":1741083072345,"id":"c","status":"typing","type":"conversation",)"
             uR"("userId":"k","userType":"customer"})"_s);
}

static const Kustomer::Testing::Suite<ChatEventTest> suite;
#include "tst_chatevent.moc"
