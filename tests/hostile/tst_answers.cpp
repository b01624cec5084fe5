// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatsurveys.h"
#include "support/bomb.h"
#include "support/chatcase.h"
#include "support/hostileservice.h"
#include "support/memorypeak.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// A customer whose service can be spoilt.
struct HostileCase
{
    HostileCase()
    {
        chat.setApiUrl(service.url());
        // no realtime: what the service says is all there is
        chat.client->setRealtimeUrl(QUrl(u"ws://127.0.0.1:9"_s));
    }

    bool start()
    {
        chat.client->start();
        return QTest::qWaitFor([this] { return chat.countOf(u"conversationsLoaded"_s) == 1; },
                               patience);
    }

    /// Whether a message still finds its way.
    bool goesOn()
    {
        service.behave();
        chat.client->sendMessage(u"c"_s, Draft{.body = u"Still there?"_s});
        return QTest::qWaitFor([this] { return chat.countOf(u"sent(Still there?)"_s) == 1; },
                               patience);
    }

    HostileService service;
    ChatCase chat;
};

const QByteArray messages = "GET /c/v1/chat/sessions/c/messages";
const QByteArray sending = "POST /c/v1/chat/messages";
const QString question = u"Where is it?"_s;

/// The service has taken the question, which is newer than anything else.
QByteArray questionJson()
{
    return messageJson("m2", question.toUtf8())
        .replace(R"("direction":"out")", R"("direction":"in")")
        .replace("2025-03-04", "2125-03-04");
}

Script longAnswer(HostileService &service)
{
    const QByteArray filler(64 * 1024, ' ');
    return service.streamed("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n",
                            "10000\r\n" + filler + "\r\n", 9 * mebibyte);
}

QByteArray nested(const QByteArray &bracket, qsizetype depth)
{
    return R"({"data":)" + bracket.repeated(depth);
}

} // namespace

/// Answers of the API that want to harm: each ends in one error that says why, takes a bounded
/// amount of memory and work, and the chat goes on.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void boundsWhatItReads_data();
    void boundsWhatItReads();
    void endsRedirectsWithoutEnd();
    void takesNoPageFromElsewhere_data();
    void takesNoPageFromElsewhere();
    void asksForFilesWhereTheMessageSays_data();
    void asksForFilesWhereTheMessageSays();
    void endsPagesThatLeadToThemselves();
    void asksForNoOpinionOnAScaleThatIsNone();
    void putsNoIdIntoAnotherPath_data();
    void putsNoIdIntoAnotherPath();
    void looksForAMessageWhoseAnswerIsTooLong();
    void looksWhereAPersonSaysSoForAMessageThatMayBeThere();
    void endsALookThroughPagesWithoutEnd();
    void survivesTextsThatAreNone_data();
    void survivesTextsThatAreNone();
};

void AnswersTest::boundsWhatItReads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("chunk");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("says");

    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray filler(64 * 1024, ' ');
    const QString larger = u"larger than"_s;
    QTest::newRow("1 GB") << ok + "Content-Length: 1073741824\r\n\r\n"
                          << filler << 1024 * mebibyte << larger;
    QTest::newRow("1 GB, refused")
        << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 1073741824\r\n\r\n") << filler
        << 1024 * mebibyte << larger;
    QTest::newRow("chunks without end") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                                        << "10000\r\n" + filler + "\r\n"
                                        << qint64(-1) << larger;
    QTest::newRow("no length, no end") << ok + "Connection: close\r\n\r\n"
                                       << filler << qint64(-1) << larger;
    const QByteArray bomb = packedSpaces(1024 * mebibyte);
    QTest::newRow("1 GB packed") << ok + "Content-Encoding: deflate\r\nContent-Length: "
            + QByteArray::number(bomb.size()) + "\r\n\r\n"
                                 << bomb << bomb.size() << u"larger than|could not be unpacked"_s;
    const QByteArray message = listOf({messageJson("m1", QByteArray(10 * mebibyte, 'x'))});
    QTest::newRow("a message of 10 MB")
        << ok + "Content-Length: " + QByteArray::number(message.size()) + "\r\n\r\n"
        << message << message.size() << larger;
    const QByteArray deep = nested("[", 4 * mebibyte);
    QTest::newRow("deep lists") << ok + "Content-Length: " + QByteArray::number(deep.size())
            + "\r\n\r\n" << deep << deep.size()
                                << u"not JSON"_s;
    const QByteArray deeper = nested(R"({"data":)", mebibyte / 2);
    QTest::newRow("deep objects") << ok + "Content-Length: " + QByteArray::number(deeper.size())
            + "\r\n\r\n" << deeper << deeper.size()
                                  << u"not JSON"_s;
}

void AnswersTest::boundsWhatItReads()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, chunk);
    QFETCH(const qint64, length);
    QFETCH(const QString, says);
    HostileCase hostile;
    QVERIFY(hostile.start());
    hostile.service.spoil(messages, hostile.service.streamed(head, chunk, length));
    const MemoryPeak peak;

    hostile.chat.client->timeline(u"c"_s);

    QTRY_COMPARE(hostile.chat.errors().size(), 1);
    const QString error = hostile.chat.errors().first();
    QVERIFY2(error.contains(QRegularExpression(says)), qPrintable(error));
    QVERIFY2(peak.mebibytes() < MemoryPeak::tolerated, QByteArray::number(peak.mebibytes()));
    QVERIFY2(hostile.service.bytesStreamed() < 32 * mebibyte,
             QByteArray::number(hostile.service.bytesStreamed() / mebibyte));
    if (length < 0)
        QTRY_COMPARE(hostile.service.openStreams(), 0);
    QVERIFY(hostile.service.requestCount(messages) <= 5);
    QVERIFY(hostile.goesOn());
}

void AnswersTest::endsRedirectsWithoutEnd()
{
    HostileCase hostile;
    QVERIFY(hostile.start());
    int hops = 0;
    hostile.service.spoil(messages, [&hops](QTcpSocket &client) {
        const QByteArray next = "/c/v1/chat/sessions/c/messages?hop=" + QByteArray::number(++hops);
        reply(302, {}, {"Location: " + next})(client);
    });

    hostile.chat.client->timeline(u"c"_s);

    QTRY_COMPARE(hostile.chat.errors().size(), 1);
    QVERIFY(hostile.chat.errors().first().contains("circles"_L1));
    int attempts = 0; // those of looking for what was missed among them
    for (const ReceivedRequest &request : hostile.service.requests()) {
        if (request.target == "/c/v1/chat/sessions/c/messages")
            ++attempts;
    }
    QVERIFY2(hops <= 4 * attempts, QByteArray::number(hops)); // at most three are followed
    QVERIFY2(attempts <= 5, QByteArray::number(attempts));
    QVERIFY(hostile.goesOn());
}

void AnswersTest::takesNoPageFromElsewhere_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("another server") << QByteArray("https://example.com/c/v1/chat/sessions?page=2");
    QTest::newRow("another server, no scheme") << QByteArray("//example.com/c/v1");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("above") << QByteArray("/c/v1/../../p/v1/chat/settings");
    QTest::newRow("above, in disguise") << QByteArray("/c/v1/%2e%2e/p/v1/chat/settings");
    QTest::newRow("a header more") << QByteArray(R"(/c/v1/chat/sessions?page=2\r\nX-Other: 1)");
    QTest::newRow("no path") << QByteArray("sessions?page=2");
}

void AnswersTest::takesNoPageFromElsewhere()
{
    QFETCH(const QByteArray, next);
    HostileCase hostile;
    hostile.service.spoil(messages, reply(200, listOf({messageJson("m1", "Good morning")}, next)));
    QVERIFY(hostile.start());
    TimelineModel *timeline = hostile.chat.client->timeline(u"c"_s);
    QTRY_COMPARE(hostile.chat.shown(u"c"_s), u"Good morning"_s);
    QTRY_COMPARE(hostile.service.requestCount("GET /c/v1/users/u"), 1); // the last of the start
    const qsizetype before = hostile.service.requests().size();

    timeline->fetchOlder();

    QTRY_COMPARE(hostile.chat.errors().size(), 1);
    QCOMPARE(hostile.service.requests().size(), before);
    QVERIFY(hostile.goesOn());
}

void AnswersTest::asksForFilesWhereTheMessageSays_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("nothing") << QByteArray() << QByteArray("/c/v1/chat/messages/m1/attachments/f");
    QTest::newRow("a path") << QByteArray(R"("/c/v1/elsewhere/m1")")
                            << QByteArray("/c/v1/elsewhere/m1/f");
    QTest::newRow("another server")
        << QByteArray(R"("https://example.com/c/v1/files")") << QByteArray();
    QTest::newRow("above") << QByteArray(R"("/c/v1/../../p/v1")") << QByteArray();
}

void AnswersTest::asksForFilesWhereTheMessageSays()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QByteArray, asked);
    HostileCase hostile;
    const QByteArray files = R"("attachments":{"data":[{"type":"attachment","id":"f"}],"links":)"
        + (link.isEmpty() ? QByteArray("{}") : R"({"self":)" + link + '}') + "},";
    const QByteArray relationships = R"("relationships":{)";
    hostile.service.spoil(
        messages,
        reply(200,
              listOf({messageJson("m1", "A file").replace(relationships, relationships + files)})));
    if (!asked.isEmpty())
        hostile.service.spoil("GET " + asked,
                              reply(200, R"({"data":{"type":"attachment","id":"f","attributes":
                                  {"name":"a.pdf","contentType":"application/pdf"}}})"));
    QVERIFY(hostile.start());
    const TimelineModel *timeline = hostile.chat.client->timeline(u"c"_s);
    const auto contentType = [&] {
        const int last = timeline->rowCount() - 1;
        const bool isThere = last >= 0 && timeline->kindAt(last) == TimelineModel::Kind::Message;
        return isThere ? timeline->messageAt(last).attachments.value(0).contentType : QString();
    };

    QTRY_COMPARE(contentType(),
                 asked.isEmpty() ? u"application/octet-stream"_s : u"application/pdf"_s);
    QCOMPARE(hostile.service.requestCount("GET /c/v1/elsewhere") > 0,
             asked.startsWith("/c/v1/elsewhere"));
}

void AnswersTest::endsPagesThatLeadToThemselves()
{
    HostileCase hostile;
    hostile.service.spoil(messages,
                          reply(200,
                                listOf({messageJson("m1", "Good morning")},
                                       "/c/v1/chat/sessions/c/messages?page=2")));
    QVERIFY(hostile.start());
    TimelineModel *timeline = hostile.chat.client->timeline(u"c"_s);
    QTRY_VERIFY(timeline->canFetchOlder() || !hostile.chat.errors().isEmpty());
    timeline->fetchOlder();
    QTRY_VERIFY(!hostile.chat.errors().isEmpty());
    QTRY_VERIFY(!timeline->canFetchOlder());
    QVERIFY(hostile.goesOn());
    QVERIFY(hostile.chat.errors().size() <= 2); // of reading on, and of looking for what was missed
    for (const QString &error : hostile.chat.errors())
        QVERIFY2(error.contains("circle"_L1), qPrintable(error));
    QCOMPARE_LE(hostile.service.requestCount(messages), 4); // two pages for each of both
}

void AnswersTest::asksForNoOpinionOnAScaleThatIsNone()
{
    const QByteArray asking = "POST /c/v1/chat/sessions/c/satisfaction";
    HostileCase hostile;
    hostile.service.spoil(asking, reply(200, R"({"data":{"type":"satisfaction_response","id":"s",
        "attributes":{"status":"offered"}},"included":[{"type":"satisfaction","id":"f",
        "attributes":{"ratingPrompt":"How was it?","scale":{"type":"number","options":1},
        "questions":[]}}]})"));
    QVERIFY(hostile.start());
    hostile.chat.client->surveys()->ask(u"c"_s);
    QTRY_VERIFY(hostile.service.requestCount(asking) >= 4);
    QVERIFY(hostile.goesOn());
    QVERIFY(!hostile.chat.client->surveys()->of(u"c"_s));
    QVERIFY(hostile.service.requestCount(asking) <= 8); // as often again where polling begins
    QCOMPARE(hostile.chat.errors(), QStringList());
}

void AnswersTest::putsNoIdIntoAnotherPath_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("above") << QByteArray("../../../p/v1/chat/settings");
    QTest::newRow("just above") << QByteArray("..");
    QTest::newRow("here") << QByteArray(".");
    QTest::newRow("above, in disguise") << QByteArray("%2e%2e/tracking");
    QTest::newRow("a header more") << QByteArray(R"(c HTTP/1.1\r\nX-Other: 1\r\n\r\n)");
    QTest::newRow("a query") << QByteArray("c?admin=true#");
    QTest::newRow("nothing visible") << QByteArray(R"(\u0000\u200b)");
    QTest::newRow("lone surrogate") << QByteArray(R"(c\ud800)");
    QTest::newRow("long") << QByteArray(100'000, 'c');
}

void AnswersTest::putsNoIdIntoAnotherPath()
{
    QFETCH(const QByteArray, id);
    HostileCase hostile;
    hostile.service.spoil(
        "GET /c/v1/chat/sessions",
        reply(200, listOf({conversationJson(id, "Evil"), conversationJson("c", "An order")})));
    QVERIFY(hostile.start());
    const QStringList listed = hostile.chat.listed();
    const qsizetype before = hostile.service.requests().size();

    for (const QString &listedId : listed) {
        hostile.chat.client->timeline(listedId);
        hostile.chat.client->markRead(listedId);
        hostile.chat.client->describeConversation(listedId, {{u"orderStr"_s, 1}});
    }
    hostile.service.behave();

    QTRY_COMPARE(hostile.chat.shown(u"c"_s), u"Good morning"_s);
    for (const ReceivedRequest &request : hostile.service.requests().sliced(before)) {
        QVERIFY2(request.target.startsWith("/c/v1/c") || request.target == "/c/v1/users/u",
                 request.target);
        QVERIFY2(!request.target.contains("/.."), request.target);
        QVERIFY(!request.headers.contains("x-other"));
    }
    QVERIFY(hostile.goesOn());
}

void AnswersTest::looksForAMessageWhoseAnswerIsTooLong()
{
    HostileCase hostile;
    QVERIFY(hostile.start());
    hostile.service.spoil(sending, longAnswer(hostile.service));
    hostile.service.spoil(messages, reply(200, listOf({questionJson()})));

    hostile.chat.client->sendMessage(u"c"_s, {.body = question});

    QTRY_COMPARE(hostile.chat.countOf(u"sent(Where is it?)"_s), 1);
    QCOMPARE(hostile.service.requestCount(sending), 1);
    QVERIFY(hostile.service.requestCount(messages) >= 1);
    QVERIFY(hostile.goesOn());
}

void AnswersTest::looksWhereAPersonSaysSoForAMessageThatMayBeThere()
{
    HostileCase hostile;
    QVERIFY(hostile.start());
    hostile.service.spoil(sending, longAnswer(hostile.service));
    hostile.service.spoil(messages, longAnswer(hostile.service));
    const QString clientId = hostile.chat.client->sendMessage(u"c"_s, {.body = question});
    const auto delivery = [timeline = hostile.chat.client->timeline(u"c"_s), clientId] {
        return timeline->messageAt(timeline->rowOf(clientId)).delivery;
    };
    QTRY_COMPARE(delivery(), Message::Delivery::Failed);
    const int asked = hostile.service.requestCount(messages);
    QVERIFY(asked >= 1);
    QVERIFY2(asked <= 20, QByteArray::number(asked));
    hostile.service.behave();
    hostile.service.spoil(messages, reply(200, listOf({questionJson()})));

    hostile.chat.client->retry(clientId);

    QTRY_COMPARE(hostile.chat.countOf(u"sent(Where is it?)"_s), 1);
    QCOMPARE(hostile.service.requestCount(sending), 1);
    QVERIFY(hostile.service.requestCount(messages) > asked);
    QVERIFY(hostile.goesOn());
}

void AnswersTest::endsALookThroughPagesWithoutEnd()
{
    constexpr int mostPages = 401; // the first one, and so many more
    HostileCase hostile;
    QVERIFY(hostile.start());
    hostile.service.spoil(sending, [](QTcpSocket &client) { client.abort(); });
    int page = 1;
    hostile.service.spoil(messages, [&page](QTcpSocket &client) {
        const QByteArray number = QByteArray::number(++page);
        const QByteArray busy = messageJson("b" + number, "Busy").replace("2025-", "2125-");
        reply(200, listOf({busy}, "/c/v1/chat/sessions/c/messages?page=" + number))(client);
    });

    const QString clientId = hostile.chat.client->sendMessage(u"c"_s, {.body = question});

    QTRY_COMPARE(hostile.chat.shown(u"c"_s).count(u'!' + question), 1);
    QVERIFY2(hostile.chat.errors().last().contains("too long to be searched"_L1),
             qPrintable(hostile.chat.errors().last()));
    QCOMPARE(hostile.service.requestCount(sending), 1);
    QVERIFY2(page <= 2 * mostPages, QByteArray::number(page)); // of it, and of what is shown
    hostile.service.behave();
    hostile.service.spoil(messages, reply(200, listOf({questionJson()})));
    hostile.chat.client->retry(clientId);
    QTRY_COMPARE(hostile.chat.countOf(u"sent(Where is it?)"_s), 1);
    QCOMPARE(hostile.service.requestCount(sending), 1);
    QVERIFY(hostile.goesOn());
}

void AnswersTest::survivesTextsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lone surrogates") << QByteArray(R"(\ud800 a \udfff)");
    QTest::newRow("bidi overrides") << QByteArray(R"(\u202egpj.exe\u202c \u2066a\u2069)");
    QTest::newRow("control characters") << QByteArray(R"(a\u0000\u0007\u001b[31mb\u0085)");
    QTest::newRow("many marks on one letter") << "a" + QByteArray(R"(\u0301)").repeated(50'000);
}

void AnswersTest::survivesTextsThatAreNone()
{
    QFETCH(const QByteArray, text);
    HostileCase hostile;
    hostile.service.spoil(messages, reply(200, listOf({messageJson("m1", text)})));
    hostile.service.spoil("GET /c/v1/chat/sessions",
                          reply(200, listOf({conversationJson("c", text)})));
    hostile.service.spoil("GET /c/v1/users", reply(200, R"({"data":{"type":"user","id":"u",
        "attributes":{"displayName":")" + text + R"("}}})"));
    QVERIFY(hostile.start());

    TimelineModel *timeline = hostile.chat.client->timeline(u"c"_s);

    QTRY_VERIFY(timeline->rowCount() >= 2);
    QTRY_COMPARE(hostile.service.requestCount("GET /c/v1/users/u"), 1);
    const Conversation conversation = hostile.chat.client->conversations()->at(0);
    QVERIFY(conversation.title.size() <= 200);
    QVERIFY(!conversation.title.contains(u'\n'));
    QVERIFY(hostile.chat.errors().isEmpty());
    QVERIFY(hostile.goesOn());
}

static const Kustomer::Testing::Suite<AnswersTest> suite;
#include "tst_answers.moc"
