// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ConversationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acceptsAMessageRightAfterTheStart();
    void updatesTheConversationWithEachMessage();
    void movesTheLastActivityOnAndNeverBack();
    void stampsWhatMovesTheLastActivityWithTheSameTime();
    void keepsQuietAboutActivityOfNewcomers();
    void refusesMessages_data();
    void refusesMessages();
    void hidesForeignConversations_data();
    void hidesForeignConversations();
    void pagesThroughAllMessagesByLinks();
    void honoursThePageSize();
    void refusesImpossiblePages_data();
    void refusesImpossiblePages();
    void sortsConversationsByLatestMessage();
    void listsOnlyOpenConversationsOnDemand();
    void neverMovesTheSeenMarkBack();
    void countsUnreadMessages();
    void endsAConversationOnlyOnce();
    void refusesTheEndWhereCustomersMayNotClose();
    void refusesMessagesToEndedConversations();
    void reopensEndedConversationsIfToldSo();
    void answersARepeatedPostWithTheFirstMessage();
    void remembersWhomItBeginsWith();
    void mergesCustomAttributes();
    void fetchesOneMessage();
    void furnishesTheDemoScenario();

private:
    QString sessionPath(const QString &id) const { return u"/c/v1/chat/sessions/"_s + id; }
    bool logInAsJane(ApiClient &api)
    {
        api.begin();
        const auto jwt = m_emulator->mintJwt({.email = u"jane@example.com"_s});
        return api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}}).status == 200;
    }

    std::unique_ptr<Emulator> m_emulator;
};

void ConversationsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void ConversationsTest::acceptsAMessageRightAfterTheStart()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const QSignalSpy posted(m_emulator.get(), &Emulator::messagePosted);
    const auto id = api.startConversation(u"Where is it?"_s);
    const auto answer = api.say(id, u"Where is it?"_s);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.attribute(u"direction"_s).toString(), u"in"_s);
    QCOMPARE(answer.json()[u"data"][u"relationships"][u"session"][u"data"][u"id"].toString(), id);
    static const QRegularExpression wireDate(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(wireDate.match(answer.attribute(u"createdAt"_s).toString()).hasMatch());
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted[0][0].toString(), id);
}

void ConversationsTest::updatesTheConversationWithEachMessage()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    const auto message = api.say(id, u"Second thoughts"_s);
    const auto session = api.get(u"/c/v1/chat/sessions"_s).list().first()[u"attributes"];
    QCOMPARE(session[u"preview"].toString(), u"Second thoughts"_s);
    QCOMPARE(session[u"lastMessageAt"], message.attribute(u"createdAt"_s));
}

void ConversationsTest::movesTheLastActivityOnAndNeverBack()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    const auto lastActivity = [&api] {
        const auto stats = api.get(u"/c/v1/chat/customers/stats"_s);
        return stats.attribute(u"lastActivity"_s).toString();
    };
    QStringList activities{lastActivity()};
    for (int i = 0; i < 3; ++i) {
        m_emulator->sendAsAgent(id, u"In the same millisecond"_s);
        activities.append(lastActivity());
    }
    m_emulator->advanceClock(-std::chrono::hours(1));
    api.say(id, u"Before that"_s);
    activities.append(lastActivity());
    m_emulator->endConversation(id);
    activities.append(lastActivity());
    m_emulator->reopenConversation(id);
    activities.append(lastActivity());
    auto rising = activities;
    rising.removeDuplicates();
    rising.sort();
    QCOMPARE(activities, rising);
}

void ConversationsTest::stampsWhatMovesTheLastActivityWithTheSameTime()
{
    const auto jane = u"jane@example.com"_s;
    const auto id = m_emulator->createConversation(jane, u"Matter"_s, {u"Well"_s});
    const auto &probe = m_emulator->probe();
    QSet<QDateTime> instants;
    for (int number = 0; number < 20; ++number) { // faster than the clock
        m_emulator->sendAsAgent(id, u"Message %1"_s.arg(number));
        const auto sent = probe.messages(id).last().createdAt;
        instants.insert(sent);
        QCOMPARE(probe.customer(jane)->lastActivity, sent);
        QCOMPARE(probe.conversation(id)->lastMessageAt, sent);
    }
    QCOMPARE(instants.size(), 20);
    m_emulator->endConversation(id);
    QCOMPARE(probe.customer(jane)->lastActivity, probe.conversation(id)->endedAt);
    const auto other = m_emulator->createConversation(jane, u"Another"_s, {});
    QCOMPARE(probe.customer(jane)->lastActivity, probe.conversation(other)->createdAt);
}

void ConversationsTest::keepsQuietAboutActivityOfNewcomers()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto stats = api.get(u"/c/v1/chat/customers/stats"_s);
    QCOMPARE(stats.status, 200);
    QVERIFY(stats.attribute(u"lastActivity"_s).isUndefined());
}

void ConversationsTest::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no json") << "hello"_ba << 400 << u""_s;
    QTest::newRow("a list") << "[1]"_ba << 400 << u""_s;
    QTest::newRow("no session") << R"({"body":"x"})"_ba << 400 << u"/session"_s;
    QTest::newRow("no body") << R"({"session":"1"})"_ba << 400 << u"/body"_s;
    QTest::newRow("blank body") << R"({"session":"1","body":"  "})"_ba << 400 << u"/body"_s;
    QTest::newRow("body as number") << R"({"session":"1","body":3})"_ba << 400 << u"/body"_s;
    QTest::newRow("unknown attachment")
        << R"({"session":"1","body":"x","attachments":["a"]})"_ba << 400 << u"/attachments"_s;
    QTest::newRow("unknown session") << R"({"session":"1","body":"x"})"_ba << 404 << u""_s;
}

void ConversationsTest::refusesMessages()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, pointer);
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto answer = api.send("POST", u"/c/v1/chat/messages"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.pointer(), pointer);
}

void ConversationsTest::hidesForeignConversations_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("see") << "PUT"_ba << u"/c/v1/chat/sessions/%1"_s << "{}"_ba;
    QTest::newRow("end") << "PUT"_ba << u"/c/v1/chat/sessions/%1"_s << R"({"locked":true})"_ba;
    QTest::newRow("list") << "GET"_ba << u"/c/v1/chat/sessions/%1/messages"_s << ""_ba;
    QTest::newRow("message") << "GET"_ba << u"/c/v1/chat/sessions/%1/messages/1"_s << ""_ba;
    QTest::newRow("describe") << "PATCH"_ba << u"/c/v1/conversations/%1"_s << "{}"_ba;
    QTest::newRow("post") << "POST"_ba << u"/c/v1/chat/messages"_s
                          << R"({"session":"%1","body":"x"})"_ba;
}

void ConversationsTest::hidesForeignConversations()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto id = m_emulator->conversationIdsFor(u"tom@example.com"_s).first();
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    if (path.contains("%1"_L1))
        path = path.arg(id);
    const auto answer = api.send(method, path, body.replace("%1", id.toUtf8()));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), u"not_found"_s);
}

void ConversationsTest::pagesThroughAllMessagesByLinks()
{
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    auto path = u"/c/v1/chat/sessions/65f1c0de0000000000000103/messages"_s;
    QStringList places;
    while (!path.isEmpty()) {
        QVERIFY(path.startsWith("/c/v1/"_L1));
        const auto page = api.get(path);
        for (const auto &message : page.list()) {
            places.append(message[u"attributes"][u"createdAt"].toString()
                          + message[u"id"].toString());
        }
        path = page.json()[u"links"][u"next"].toString();
    }
    QCOMPARE(places.size(), 120);
    auto newestFirst = places;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater());
    QCOMPARE(places, newestFirst);
    QCOMPARE(QSet(places.begin(), places.end()).size(), 120);
}

void ConversationsTest::honoursThePageSize()
{
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    const auto page = api.get(u"/c/v1/chat/sessions?brandId=&page=2&pageSize=3"_s);
    QCOMPARE(page.list().size(), 3);
    QCOMPARE(page.json()[u"meta"].toObject(), (QJsonObject{{u"page"_s, 2}, {u"pageSize"_s, 3}}));
    QCOMPARE(page.json()[u"links"][u"prev"].toString(),
             u"/c/v1/chat/sessions?brandId=&page=1&pageSize=3"_s);
    const auto last = api.get(u"/c/v1/chat/sessions?page=3&pageSize=3"_s);
    QCOMPARE(last.list().size(), 2);
    QVERIFY(last.json()[u"links"][u"next"].isNull());
}

void ConversationsTest::refusesImpossiblePages_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query : {"page=0", "page=-1", "page=x", "pageSize=0", "pageSize=101", "page="})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void ConversationsTest::refusesImpossiblePages()
{
    QFETCH(QString, query);
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    QCOMPARE(api.get(u"/c/v1/chat/sessions?"_s + query).status, 400);
}

void ConversationsTest::sortsConversationsByLatestMessage()
{
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    const auto oldest = m_emulator->conversationIdsFor(u"jane@example.com"_s).last();
    QVERIFY(!m_emulator->sendAsAgent(oldest, u"Still there?"_s).isEmpty());
    const auto first = api.get(u"/c/v1/chat/sessions"_s).list().first();
    QCOMPARE(first[u"id"].toString(), oldest);
}

void ConversationsTest::listsOnlyOpenConversationsOnDemand()
{
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).list().size(), 8);
    QCOMPARE(api.get(u"/c/v1/chat/sessions?active=true"_s).list().size(), 7);
}

void ConversationsTest::neverMovesTheSeenMarkBack()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto path = sessionPath(api.startConversation());
    const auto later = u"2025-03-04T10:21:00.000Z"_s;
    api.put(path, {{u"lastSeenAt"_s, later}});
    const auto answer = api.put(path, {{u"lastSeenAt"_s, u"2025-03-04T10:20:00.000Z"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.attribute(u"lastSeenAt"_s).toString(), later);
    QCOMPARE(api.put(path, {{u"lastSeenAt"_s, u"yesterday"_s}}).pointer(), u"/lastSeenAt"_s);
}

void ConversationsTest::countsUnreadMessages()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    const auto unread = [&] {
        return api.put(sessionPath(id), {}).attribute(u"unreadMessageCount"_s).toInt();
    };
    api.say(id, u"Hello?"_s);
    QCOMPARE(unread(), 0);
    m_emulator->sendAsAgent(id, u"Hello!"_s);
    m_emulator->sendAsAgent(id, u"What is it?"_s);
    QCOMPARE(unread(), 2);
    api.put(sessionPath(id), {{u"lastSeenAt"_s, u"2099-01-01T00:00:00.000Z"_s}});
    QCOMPARE(unread(), 0);
}

void ConversationsTest::endsAConversationOnlyOnce()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const QSignalSpy ended(m_emulator.get(), &Emulator::conversationEnded);
    const auto path = sessionPath(api.startConversation());
    const QJsonObject end{{u"locked"_s, true}, {u"lockReason"_s, u"customer_ended"_s}};
    const auto first = api.put(path, end);
    QVERIFY(first.attribute(u"lockedAt"_s).isString());
    QCOMPARE(first.attribute(u"lockedByCustomer"_s), QJsonValue(true));
    QCOMPARE(api.put(path, end).json(), first.json());
    QCOMPARE(ended.size(), 1);
}

void ConversationsTest::refusesTheEndWhereCustomersMayNotClose()
{
    m_emulator->setSettings({{u"closableChat"_s, false}});
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto path = sessionPath(api.startConversation());
    const QJsonObject both{{u"locked"_s, true}, {u"lastSeenAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    QCOMPARE(api.put(path, {{u"locked"_s, true}}).status, 403);
    QCOMPARE(api.put(path, both).status, 403);
    const auto session = api.put(path, {});
    QVERIFY(session.attribute(u"lockedAt"_s).isNull());
    QVERIFY2(session.attribute(u"lastSeenAt"_s).isNull(), "half of a refused request");
    auto timedOut = both;
    timedOut[u"lockReason"_s] = u"timed_out"_s;
    QVERIFY(api.put(path, timedOut).attribute(u"lastSeenAt"_s).isString());
}

void ConversationsTest::refusesMessagesToEndedConversations()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    m_emulator->endConversation(id);
    const auto answer = api.say(id, u"One more thing"_s);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), u"session_locked"_s);
}

void ConversationsTest::reopensEndedConversationsIfToldSo()
{
    m_emulator->setEndedConversations(Emulator::EndedConversations::Reopen);
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    m_emulator->endConversation(id);
    const QSignalSpy reopened(m_emulator.get(), &Emulator::conversationReopened);
    QCOMPARE(api.say(id, u"One more thing"_s).status, 201);
    QVERIFY(api.put(sessionPath(id), {}).attribute(u"lockedAt"_s).isNull());
    QCOMPARE(api.say(id, u"And another one"_s).status, 201);
    QTRY_COMPARE(reopened.size(), 1);
    QCOMPARE(reopened.first().first().toString(), id);
}

void ConversationsTest::answersARepeatedPostWithTheFirstMessage()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    api.setHeader("Idempotency-Key", "key-1");
    const auto first = api.say(id, u"Once"_s);
    QCOMPARE(api.say(id, u"Once"_s).id(), first.id());
    QCOMPARE(api.get(sessionPath(id) + u"/messages"_s).list().size(), 1);
}

void ConversationsTest::remembersWhomItBeginsWith()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.post(u"/c/v1/chat/sessions"_s, {{u"assistant"_s, u"guide"_s}}).id();
    QCOMPARE(m_emulator->probe().conversation(id)->assistantId, u"guide"_s);
    const auto odd = api.post(u"/c/v1/chat/sessions"_s, {{u"assistant"_s, 5}});
    QCOMPARE(odd.pointer(), u"/assistant"_s);
}

void ConversationsTest::mergesCustomAttributes()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto path = u"/c/v1/conversations/"_s + api.startConversation();
    api.patch(path, {{u"custom"_s, QJsonObject{{u"aStr"_s, u"1"_s}}}});
    const auto answer = api.patch(path, {{u"custom"_s, QJsonObject{{u"bNum"_s, 2}}}});
    QCOMPARE(answer.attribute(u"custom"_s).toObject(),
             (QJsonObject{{u"aStr"_s, u"1"_s}, {u"bNum"_s, 2}}));
    QCOMPARE(api.patch(path, {{u"custom"_s, 1}}).pointer(), u"/custom"_s);
}

void ConversationsTest::fetchesOneMessage()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    const auto posted = api.say(id, u"Just this"_s);
    const auto path = sessionPath(id) + u"/messages/"_s;
    QCOMPARE(api.get(path + posted.id()).json(), posted.json());
    QCOMPARE(api.get(path + u"0"_s).status, 404);
}

void ConversationsTest::furnishesTheDemoScenario()
{
    ApiClient api(m_emulator->apiUrl());
    QVERIFY(logInAsJane(api));
    int unread = 0;
    qsizetype longest = 0;
    for (const auto &session : api.get(u"/c/v1/chat/sessions"_s).list()) {
        unread += session[u"attributes"][u"unreadMessageCount"].toInt();
        const auto path = sessionPath(session[u"id"].toString()) + u"/messages?pageSize=100"_s;
        for (const auto &message : api.get(path).list()) {
            const auto body = message[u"attributes"][u"body"].toString().toUtf8();
            longest = qMax(longest, body.size());
        }
    }
    QCOMPARE(unread, 4);
    QVERIFY2(longest > 10'240, qPrintable(QString::number(longest)));
}

static const Kustomer::Testing::Suite<ConversationsTest> suite;

#include "tst_conversations.moc"
