// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Typing = ChatClient::Typing;
using Attention = ChatClient::Attention;

const QString stats = u"GET /c/v1/chat/customers/stats"_s;

} // namespace

/// What the company does, told while the chat runs.
class NewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsOfNewSettings();
    void tellsOfNewSettingsAfterTheClockWasSetBack_data();
    void tellsOfNewSettingsAfterTheClockWasSetBack();
    void comesBackFromSleep();
    void tellsThatTheChatIsSwitchedOff();
    void tellsWhenTheOfficeCloses_data();
    void tellsWhenTheOfficeCloses();
    void tellsWhoIsTyping();
    void tellsThatAnAssistantIsTyping();
    void endsTypingWithTheConversation();
    void tellsOfNoTypingThatIsNotToBeShown();
    void tellsThatTheCustomerIsThere();
    void listensWhereSomebodyMayType_data();
    void listensWhereSomebodyMayType();
    void endsAConversation();
    void tellsWhyNoConversationIsEnded();
    void pollsAsOftenAsSomebodyLooks_data();
    void pollsAsOftenAsSomebodyLooks();
};

void NewsTest::tellsOfNewSettings()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    ChatCase chat;
    chat.liveBy(&now);
    QVERIFY(chat.start());
    const QSignalSpy changed(chat.client.get(), &ChatClient::settingsChanged);
    chat.emulator->setSettings({{u"greeting"_s, u"Good evening"_s}});

    now = now.addSecs(6 * 60); // by when they are looked at again
    chat.client->reconnect();

    QTRY_COMPARE(chat.client->settings().greeting, u"Good evening"_s);
    QTRY_VERIFY(!changed.isEmpty());
}

void NewsTest::tellsOfNewSettingsAfterTheClockWasSetBack_data()
{
    QTest::addColumn<bool>("isByLogin");
    QTest::newRow("woken") << false;
    QTest::newRow("logged in") << true;
}

void NewsTest::tellsOfNewSettingsAfterTheClockWasSetBack()
{
    QFETCH(const bool, isByLogin);
    QDateTime now = QDateTime::currentDateTimeUtc().addDays(4);
    ChatCase chat;
    chat.liveBy(&now);
    QVERIFY(chat.start());
    chat.emulator->setSettings({{u"enabled"_s, false}});

    now = now.addDays(-4);
    if (isByLogin)
        chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    else
        chat.client->reconnect();

    QTRY_COMPARE(chat.client->availability(), Availability::Disabled);
}

void NewsTest::comesBackFromSleep()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    ChatCase chat;
    chat.pace.clock = [&now] {
        return now;
    };
    chat.pace.minute = 20ms;
    chat.pace.pong = 50ms;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Good night"_s);
    chat.emulator->freezeConnections(); // as the server drops whoever does not answer
    chat.emulator->setSettings({{u"greeting"_s, u"Good morning"_s}});
    chat.emulator->sendAsAgent(id, u"Are you there?"_s);
    const int asked = chat.requestCount(stats);

    now = now.addSecs(8 * 3600);

    QTRY_COMPARE(chat.shown(id), u"Good night | Are you there?"_s);
    QTRY_COMPARE(chat.client->settings().greeting, u"Good morning"_s);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(chat.requestCount(stats) > asked);
}

void NewsTest::tellsThatTheChatIsSwitchedOff()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    ChatCase chat;
    chat.liveBy(&now);
    QVERIFY(chat.start());
    QSignalSpy changed(chat.client.get(), &ChatClient::availabilityChanged);
    chat.emulator->setSettings({{u"enabled"_s, false}});

    now = now.addSecs(6 * 60);
    chat.client->reconnect();

    QTRY_COMPARE(chat.client->availability(), Availability::Disabled);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().value<Availability>(), Availability::Disabled);
}

void NewsTest::tellsWhenTheOfficeCloses_data()
{
    QTest::addColumn<QTime>("before");
    QTest::addColumn<int>("minute");
    QTest::newRow("at the next look") << QTime(16, 59) << 20;
    QTest::newRow("as the next minute begins") << QTime(17, 0, 59, 500) << 60000;
}

void NewsTest::tellsWhenTheOfficeCloses()
{
    QFETCH(const QTime, before);
    QFETCH(const int, minute);
    QDateTime now(QDate(2026, 3, 4), before, Qt::UTC); // a Wednesday
    ChatCase chat;
    chat.pace.minute = std::chrono::milliseconds(minute);
    chat.pace.clock = [&now] {
        return now;
    };
    chat.emulator->setSettings({{u"offhoursDisplay"_s, u"offline"_s}});
    QJsonArray ranges; // not by braces: compilers differ in what an array in braces is
    ranges.append(QJsonArray{540, 1020});
    const QJsonObject hours{{u"3"_s, ranges}};
    chat.emulator->setSchedule(
        u"default"_s,
        {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}, {u"hours"_s, hours}}}});
    chat.replaceClient();
    QVERIFY(chat.start());
    QCOMPARE(chat.client->availability(), Availability::Online);
    QSignalSpy changed(chat.client.get(), &ChatClient::availabilityChanged);

    now.setTime(QTime(17, 1));

    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Availability>(), Availability::Offline);
}

void NewsTest::tellsWhoIsTyping()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, true}});
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->timeline(id);
    chat.client->watchConversation(id);
    QStringList told;
    connect(chat.client.get(), &ChatClient::agentTyping, this,
            [&](const QString &conversationId, const User &agent, Typing typing) {
                QCOMPARE(conversationId, id);
                QVERIFY(!agent.displayName.isEmpty());
                told.append(typing == Typing::Started ? u"typing"_s : u"ended"_s);
            });
    QVERIFY(QTest::qWaitFor(
        [&] { // once the channel is there
            chat.emulator->setAgentTyping(id, Emulator::Typing::Started);
            return told.contains(u"typing"_s);
        },
        patience));
    chat.emulator->setAgentTyping(id, Emulator::Typing::Ended);
    QTRY_COMPARE(told.last(), u"ended"_s);
}

void NewsTest::tellsThatAnAssistantIsTyping()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, true}});
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    chat.client->watchConversation(id);
    const auto writer = [timeline] {
        return timeline->data(timeline->index(timeline->rowCount() - 1), TimelineModel::WriterRole)
            .value<ChatStates::Writer>();
    };
    const auto shows = [&](ChatStates::Writer expected) {
        return timeline->kindAt(timeline->rowCount() - 1) == TimelineModel::Kind::Typing
            && writer() == expected;
    };
    QVERIFY(QTest::qWaitFor(
        [&] { // once the channel is there
            chat.emulator->setAgentTyping(id, Emulator::Typing::Started,
                                          Emulator::Typist::Assistant);
            return shows(ChatStates::Writer::Assistant);
        },
        patience));
    chat.emulator->setAgentTyping(id, Emulator::Typing::Started, Emulator::Typist::Person);
    QTRY_VERIFY(shows(ChatStates::Writer::Person));
}

void NewsTest::endsTypingWithTheConversation()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, true}});
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    chat.client->watchConversation(id);
    const auto isTyping = [timeline] {
        return timeline->kindAt(timeline->rowCount() - 1) == TimelineModel::Kind::Typing;
    };
    QVERIFY(QTest::qWaitFor(
        [&] { // once the channel is there
            chat.emulator->setAgentTyping(id, Emulator::Typing::Started);
            return isTyping();
        },
        patience));
    std::optional<bool> wasTyping;
    connect(chat.client.get(), &ChatClient::conversationEnded, this,
            [&] { wasTyping = isTyping(); });
    chat.emulator->endConversation(id);
    QTRY_VERIFY(wasTyping.has_value());
    QVERIFY(!*wasTyping);
    const QString other = chat.converse(u"Another matter"_s);
    const QSignalSpy typing(chat.client.get(), &ChatClient::agentTyping);
    chat.emulator->setAgentTyping(id, Emulator::Typing::Started); // as a sign that was late
    chat.emulator->sendAsAgent(other, u"Hi"_s);                   // comes after it
    QTRY_COMPARE(chat.shown(other), u"Another matter | Hi"_s);
    QVERIFY(typing.isEmpty());
}

void NewsTest::tellsOfNoTypingThatIsNotToBeShown()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, false},
                                {u"showTypingIndicatorWeb"_s, true}}); // so that it listens
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->watchConversation(id);
    const QSignalSpy typing(chat.client.get(), &ChatClient::agentTyping);
    chat.emulator->setAgentTyping(id, Emulator::Typing::Started);

    chat.emulator->sendAsAgent(id, u"Hi"_s); // comes after it

    QTRY_COMPARE(chat.shown(id), u"Hello | Hi"_s);
    QVERIFY(typing.isEmpty());
}

void NewsTest::tellsThatTheCustomerIsThere()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const auto joins = [&] {
        const QList<EmulatorRequest> requests
            = chat.emulator->probe().requests({.path = u"/c/v1/pusher/auth"_s});
        return std::ranges::count_if(requests, [](const EmulatorRequest &request) {
            return request.body.contains("-customer-activity-");
        });
    };
    QCOMPARE(joins(), 0); // nobody knows of a visitor who has said nothing

    const QString id = chat.converse(u"Hello"_s);

    QTRY_COMPARE(joins(), 1);
    const QString customerId = chat.emulator->probe().conversation(id)->customerId;
    QVERIFY(chat.emulator->probe().isConnected(customerId));
    chat.client->stop();
    QTRY_VERIFY(!chat.emulator->probe().isConnected(customerId));
}

void NewsTest::listensWhereSomebodyMayType_data()
{
    QTest::addColumn<bool>("showsAgent");
    QTest::addColumn<bool>("tellsAgent");
    QTest::addColumn<bool>("listens");
    QTest::newRow("the agent") << true << false << true;
    QTest::newRow("the customer") << false << true << true;
    QTest::newRow("nobody") << false << false << false;
}

void NewsTest::listensWhereSomebodyMayType()
{
    QFETCH(const bool, showsAgent);
    QFETCH(const bool, tellsAgent);
    QFETCH(const bool, listens);
    ChatCase chat;
    chat.emulator->setSettings({{u"showTypingIndicatorCustomerWeb"_s, showsAgent},
                                {u"showTypingIndicatorWeb"_s, tellsAgent}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const auto joins = [&] {
        const QList<EmulatorRequest> requests
            = chat.emulator->probe().requests({.path = u"/c/v1/pusher/auth"_s});
        return std::ranges::count_if(requests, [&](const EmulatorRequest &request) {
            return request.body.contains(id.toLatin1());
        });
    };
    chat.client->watchConversation(id);
    if (listens) {
        QTRY_COMPARE(joins(), 1);
        return;
    }
    chat.client->sendMessage(id, {.body = u"Anybody?"_s}); // arrives after it
    QTRY_COMPARE(chat.countOf(u"sent(Anybody?)"_s), 1);
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.shown(id), u"Hello | Anybody? | Hi"_s);
    QCOMPARE(joins(), 0);
}

void NewsTest::endsAConversation()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QSignalSpy ended(chat.client.get(), &ChatClient::conversationEnded);

    chat.client->endConversation(id);

    QTRY_COMPARE(ended.size(), 1);
    const auto conversation = ended.first().first().value<Conversation>();
    QCOMPARE(conversation.id, id);
    QVERIFY(conversation.isEnded());
    QCOMPARE(conversation.lockReason, u"customer_ended"_s);
}

void NewsTest::tellsWhyNoConversationIsEnded()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.method = u"PUT"_s, .status = 403});

    chat.client->endConversation(id);

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Refused);
    QCOMPARE(chat.countOf(u"conversationEnded"_s), 0);
}

void NewsTest::pollsAsOftenAsSomebodyLooks_data()
{
    QTest::addColumn<Attention>("attention");
    QTest::newRow("on screen") << Attention::OnScreen;
    QTest::newRow("in the background") << Attention::Background;
}

void NewsTest::pollsAsOftenAsSomebodyLooks()
{
    QFETCH(Attention, attention);
    ChatCase chat;
    const bool isSeen = attention == Attention::OnScreen;
    chat.pace.pollOnScreen = isSeen ? 20ms : 1h;
    chat.pace.pollInBackground = isSeen ? 1h : 20ms;
    chat.replaceClient();
    chat.emulator->refuseConnections(Emulator::Always);
    chat.client->setAttention(attention);

    chat.client->start();

    QTRY_VERIFY(chat.requestCount(stats) >= 5);
    QCOMPARE(Pace().pollOnScreen, 7500ms); // wire §8
    QCOMPARE(Pace().pollInBackground, 30s);
}

static const Suite<NewsTest> suite;
#include "tst_news.moc"
