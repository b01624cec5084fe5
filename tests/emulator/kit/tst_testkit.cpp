// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <functional>
#include <vector>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a client takes, without the client: this floor does not know it.
struct Chat
{
    void setApiKey(const QString &key) { apiKey = key; }
    void setApiUrl(const QUrl &url) { apiUrl = url; }
    void setRealtimeUrl(const QUrl &url) { realtimeUrl = url; }
    void setStorageDirectory(const QString &path) { storageDirectory = path; }
    void setTokenStore(std::unique_ptr<int> store) { tokenStore = std::move(store); }

    QString apiKey = {};
    QUrl apiUrl = {};
    QUrl realtimeUrl = {};
    QString storageDirectory = QStringLiteral("/home");
    std::unique_ptr<int> tokenStore = {};
};

/// Something around it that shows it.
struct Window
{
    Chat *client() { return &chat; }

    Chat chat = {};
};

} // namespace

/// The emulator in the hands of those who test an application of their own.
class TestKitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aimsAClientAtItself();
    void keepsWhatIsSetBeforeItListens();
    void saysBeforeItListensWhyItWillNot();
    void comesBackWhereItWas();
    void comesBackElsewhereWhereItsPortIsTaken();
    void mayBeClosedInEachSignal_data();
    void mayBeClosedInEachSignal();
    void mayBeDeletedInEachSignal_data();
    void mayBeDeletedInEachSignal();
    void readsBackWhatTheServiceHas();
    void makesConversations();
    void makesConversationsOfVisitors();
    void makesNobodyOfAnIdThatNobodyHas();
    void saysWhatAnAgentMaySay();
    void tellsWhatHappens();
    void waitsForMessagesRequestsAndSubscriptions();
    void saysWhatCameInsteadOfWhatItWaitedFor();
    void notesWhoAskedAndWhen();
    void notesWhatWasAnsweredAndWhen();
    void forgetsOlderAnswers();
    void saysNoToWhatIsNotThere();
    void staysSilentWhereNobodyWorks();

private:
    void signalRows();
    void onSignal(const QByteArray &name, const std::function<void()> &handler);
    /// Does everything of which a signal tells, until it is over.
    void liveADay(const std::function<bool()> &isOver);

    std::unique_ptr<Emulator> m_emulator;
};

void TestKitTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void TestKitTest::aimsAClientAtItself()
{
    Chat chat;
    Window window;
    m_emulator->aim<Chat, int>(&chat);
    m_emulator->aim<Window, int>(&window);
    for (const auto *aimed : {&chat, &window.chat}) {
        QCOMPARE(aimed->apiKey, m_emulator->apiKey());
        QCOMPARE(aimed->apiUrl, m_emulator->apiUrl());
        QCOMPARE(aimed->realtimeUrl, m_emulator->realtimeUrl());
        QVERIFY(aimed->storageDirectory.isEmpty());
        QVERIFY(aimed->tokenStore);
    }
}

void TestKitTest::keepsWhatIsSetBeforeItListens()
{
    Emulator emulator;
    QVERIFY(!emulator.apiKey().isEmpty());
    const auto jwt = emulator.mintJwt({.email = u"jane@example.com"_s});
    emulator.setSettings({{u"teamName"_s, u"Early birds"_s}});
    emulator.setSchedule(u"default"_s, {});
    const auto id = emulator.createConversation(u"jane@example.com"_s, u"Early"_s, {u"Hello"_s});
    QVERIFY(emulator.listen());

    ApiClient api(emulator.apiUrl());
    api.begin();
    QCOMPARE(api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}}).status, 200);
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).attribute(u"teamName"_s).toString(),
             u"Early birds"_s);
    QCOMPARE(api.get(u"/p/v1/schedules/default"_s).status, 404);
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).list().first()[u"id"].toString(), id);
}

void TestKitTest::saysBeforeItListensWhyItWillNot()
{
    Emulator emulator({.scenario = u"/no/such.json"_s});
    QVERIFY(emulator.errorString().contains("/no/such.json"_L1));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: .*/no/such.json"_s));
    QVERIFY(!emulator.listen());
    QVERIFY(emulator.errorString().contains("/no/such.json"_L1));
}

void TestKitTest::comesBackWhereItWas()
{
    const auto url = m_emulator->apiUrl();
    Device device(*m_emulator);
    QVERIFY(device.connect());
    m_emulator->close();
    QCOMPARE(m_emulator->apiUrl(), url);
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    QCOMPARE(m_emulator->apiUrl(), url);
    QVERIFY(Device(*m_emulator).connect());
}

void TestKitTest::comesBackElsewhereWhereItsPortIsTaken()
{
    const auto url = m_emulator->apiUrl();
    m_emulator->close();
    QTcpServer other;
    QVERIFY2(other.listen(QHostAddress::LocalHost, quint16(url.port())),
             qPrintable(other.errorString()));
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    QVERIFY(m_emulator->apiUrl() != url);
    QVERIFY(Device(*m_emulator).connect());
}

void TestKitTest::signalRows()
{
    QTest::addColumn<QByteArray>("signal");
    for (const auto *name :
         {"messagePosted", "conversationStarted", "conversationEnded", "conversationReopened",
          "conversationSeen", "conversationDescribed", "customerIdentified", "customerConnected",
          "requestReceived", "requestAnswered", "customerTyped"})
        QTest::newRow(name) << QByteArray(name);
}

void TestKitTest::onSignal(const QByteArray &name, const std::function<void()> &handler)
{
    const auto on = [&](const QByteArray &candidate, auto signal) {
        if (candidate == name)
            connect(m_emulator.get(), signal, this, handler, Qt::SingleShotConnection);
    };
    on("messagePosted"_ba, &Emulator::messagePosted);
    on("conversationStarted"_ba, &Emulator::conversationStarted);
    on("conversationEnded"_ba, &Emulator::conversationEnded);
    on("conversationReopened"_ba, &Emulator::conversationReopened);
    on("conversationSeen"_ba, &Emulator::conversationSeen);
    on("conversationDescribed"_ba, &Emulator::conversationDescribed);
    on("customerIdentified"_ba, &Emulator::customerIdentified);
    on("customerConnected"_ba, &Emulator::customerConnected);
    on("requestReceived"_ba, &Emulator::requestReceived);
    on("requestAnswered"_ba, &Emulator::requestAnswered);
    on("customerTyped"_ba, &Emulator::customerTyped);
}

void TestKitTest::liveADay(const std::function<bool()> &isOver)
{
    Device device(*m_emulator);
    QString id;
    const std::vector<std::function<void()>> steps{
        [&] { device.connect(); },
        [&] { id = device.api.startConversation(); },
        [&] { device.realtime.subscribe(device.api, device.activity(id)); },
        [&] {
            device.realtime.send({{u"event"_s, u"client-kustomer.app.chat.activity.typing"_s},
                                  {u"channel"_s, device.activity(id)},
                                  {u"data"_s, QJsonObject{{u"status"_s, u"typing"_s}}}});
            device.realtime.settle();
        },
        [&] { device.api.say(id, u"Hello"_s); },
        [&] {
            device.api.put(u"/c/v1/chat/sessions/"_s + id,
                           {{u"lastSeenAt"_s, u"2026-01-01T00:00:00.000Z"_s}});
        },
        [&] {
            device.api.patch(u"/c/v1/conversations/"_s + id, {{u"custom"_s, QJsonObject()}});
        },
        [&] {
            device.api.put(u"/c/v1/chat/sessions/"_s + id, {{u"locked"_s, true}});
        },
        [&] { device.api.post(u"/emulator/sessions/%1/reopen"_s.arg(id)); },
        [&] {
            device.logIn(*m_emulator);
        }};
    for (const auto &step : steps) {
        QCoreApplication::processEvents();
        if (isOver())
            return;
        step();
    }
    QCoreApplication::processEvents();
}

void TestKitTest::mayBeClosedInEachSignal_data()
{
    signalRows();
}

void TestKitTest::mayBeClosedInEachSignal()
{
    QFETCH(QByteArray, signal);
    bool isClosed = false;
    onSignal(signal, [&] {
        m_emulator->close();
        isClosed = true;
    });
    liveADay([&] { return isClosed; });
    QVERIFY(isClosed);
    QVERIFY(m_emulator->listen());
    QVERIFY(Device(*m_emulator).connect());
}

void TestKitTest::mayBeDeletedInEachSignal_data()
{
    signalRows();
}

void TestKitTest::mayBeDeletedInEachSignal()
{
    QFETCH(QByteArray, signal);
    onSignal(signal, [this] { m_emulator.reset(); });
    liveADay([this] { return !m_emulator; });
    QVERIFY(!m_emulator);
}

void TestKitTest::readsBackWhatTheServiceHas()
{
    Device device(*m_emulator);
    QVERIFY(device.logIn(*m_emulator));
    const auto id = device.api.startConversation(u"Title"_s);
    device.api.patch(u"/c/v1/conversations/"_s + id,
                     {{u"custom"_s, QJsonObject{{u"orderStr"_s, u"7"_s}}}});
    device.api.post(u"/c/v1/chat/messages"_s,
                    {{u"session"_s, id}, {u"body"_s, u"Yes"_s}, {u"payload"_s, u"yes"_s}});
    m_emulator->sendAsAgent(id, u"Good"_s);
    m_emulator->endConversation(id);

    const auto jane = m_emulator->probe().customer(u"jane@example.com"_s);
    QVERIFY(jane);
    QCOMPARE(jane->externalId, u"user-8412"_s);
    const auto conversation = m_emulator->probe().conversation(id);
    QVERIFY(conversation);
    QCOMPARE(conversation->customerId, jane->id);
    QCOMPARE(conversation->title, u"Title"_s);
    QCOMPARE(conversation->customAttributes["orderStr"_L1].toString(), u"7"_s);
    QCOMPARE(conversation->endReason, u"user_ended"_s);
    const auto messages = m_emulator->probe().messages(id);
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages[0].isFromCustomer && !messages[1].isFromCustomer);
    QCOMPARE(messages[0].payload, u"yes"_s);
    QCOMPARE(messages[1].body, u"Good"_s);
    QCOMPARE(messages[1].agentId, u"65f1c0de0000000000000f01"_s);
    const auto page = device.api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list();
    QCOMPARE(page.last()[u"attributes"][u"payload"].toString(), u"yes"_s);
}

void TestKitTest::makesConversations()
{
    const auto id = m_emulator->createConversation(u"New@example.com"_s, u"First"_s,
                                                   {u"Question"_s, u"Answer"_s});
    const auto messages = m_emulator->probe().messages(id);
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages[0].isFromCustomer && !messages[1].isFromCustomer);
    QCOMPARE(m_emulator->conversationIdsFor(u"new@example.com"_s), QStringList{id});
    const auto second = m_emulator->createConversation(u"new@example.com"_s, u"Second"_s);
    QCOMPARE(m_emulator->conversationIdsFor(u"new@example.com"_s).size(), 2);
    QVERIFY(m_emulator->probe().messages(second).isEmpty());
}

void TestKitTest::makesConversationsOfVisitors()
{
    QVERIFY(m_emulator->probe().visitors().isEmpty());
    Device device(*m_emulator);
    const auto visitors = m_emulator->probe().visitors();
    QCOMPARE(visitors.size(), 1);
    const QString visitor = visitors.first().id;

    const auto id = m_emulator->createConversation(visitor, u"Welcome"_s, {u"Hello?"_s});

    QCOMPARE(m_emulator->probe().conversation(id)->customerId, visitor);
    QCOMPARE(m_emulator->conversationIdsFor(visitor), QStringList{id});
    QCOMPARE(device.api.get(u"/c/v1/chat/sessions"_s).list().first()[u"id"].toString(), id);
    QVERIFY(m_emulator->probe().waitForMessage(u"Hello?"_s));
    QVERIFY(m_emulator->probe().customer(visitor)->email.isEmpty());
    QCOMPARE(m_emulator->probe().visitors().size(), 1); // nobody was made
    QVERIFY(device.logIn(*m_emulator));
    QVERIFY(m_emulator->probe().visitors().isEmpty());
}

void TestKitTest::makesNobodyOfAnIdThatNobodyHas()
{
    const QString id = u"65f1c0de0000000000000fff"_s;
    QTest::ignoreMessage(QtWarningMsg, "No customer has this id: 65f1c0de0000000000000fff");
    QCOMPARE(m_emulator->createConversation(id, u"Welcome"_s, {u"Hello?"_s}), QString());
    QVERIFY(!m_emulator->probe().customer(id));
    QVERIFY(m_emulator->conversationIdsFor(id).isEmpty());
}

void TestKitTest::saysWhatAnAgentMaySay()
{
    const auto jonas = u"65f1c0de0000000000000f02"_s;
    const auto id = m_emulator->createConversation(u"new@example.com"_s, u"First"_s);
    const QJsonObject form{{u"template"_s, QJsonObject{{u"type"_s, u"text"_s}}}};
    const auto file = QJsonObject{
        {u"name"_s, u"a.txt"_s}, {u"contentType"_s, u"text/plain"_s}, {u"base64"_s, u"YQ=="_s}};
    m_emulator->control("POST", u"/attachments/send"_s,
                        {{u"session"_s, id}, {u"files"_s, QJsonArray{file}}});
    const auto files = m_emulator->probe().messages(id).first().attachments;
    QCOMPARE(files.size(), 1);

    const auto said = m_emulator->sendAsAgent(
        id, {.body = u"Choose"_s, .agentId = jonas, .meta = form, .attachments = files});
    const auto filesOnly = m_emulator->sendAsAgent(id, EmulatorAgentMessage{.attachments = files});

    const auto messages = m_emulator->probe().messages(id);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[1].id, said);
    QCOMPARE(messages[1].agentId, jonas);
    QCOMPARE(messages[1].meta, form);
    QCOMPARE(messages[1].attachments, files);
    QCOMPARE(messages[2].id, filesOnly);
    QVERIFY(!messages[2].agentId.isEmpty());
    QCOMPARE(m_emulator->sendAsAgent(u"none"_s, {.body = u"x"_s, .agentId = jonas}), QString());
    QCOMPARE(m_emulator->sendAsAgent(id, {.body = u"x"_s, .agentId = u"none"_s}), QString());
    QCOMPARE(m_emulator->sendAsAgent(id, {.body = u"x"_s, .attachments = {u"none"_s}}), QString());
    QCOMPARE(m_emulator->sendAsAgent(id, EmulatorAgentMessage{.meta = form}), QString());
    QCOMPARE(m_emulator->probe().messages(id).size(), 3);
}

void TestKitTest::tellsWhatHappens()
{
    const QSignalSpy seen(m_emulator.get(), &Emulator::conversationSeen);
    const QSignalSpy described(m_emulator.get(), &Emulator::conversationDescribed);
    const QSignalSpy reopened(m_emulator.get(), &Emulator::conversationReopened);
    const QSignalSpy identified(m_emulator.get(), &Emulator::customerIdentified);
    const QSignalSpy connected(m_emulator.get(), &Emulator::customerConnected);
    const QSignalSpy requests(m_emulator.get(), &Emulator::requestReceived);
    liveADay([] { return false; });
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(described.size(), 1);
    QCOMPARE(reopened.size(), 1);
    QCOMPARE(identified.size(), 1);
    QCOMPARE(identified[0][0].toString(), m_emulator->customerIdFor(u"jane@example.com"_s));
    QCOMPARE(connected.size(), 1);
    QCOMPARE(requests.size(), m_emulator->requests().size());
}

void TestKitTest::waitsForMessagesRequestsAndSubscriptions()
{
    Device device(*m_emulator);
    device.api.get(u"/c/v1/chat/sessions"_s);
    const auto anonymous = m_emulator->requests().last().customerId;
    QVERIFY(!anonymous.isEmpty());
    QVERIFY(!m_emulator->probe().isConnected(anonymous));
    QTimer::singleShot(1ms, this, [&device] {
        device.connect();
        device.api.say(device.api.startConversation(), u"Here I am"_s);
    });
    QVERIFY(m_emulator->probe().waitForSubscription(anonymous));
    QVERIFY(m_emulator->probe().waitForMessage(u"Here I am"_s));
    QVERIFY(m_emulator->probe().waitForRequest({.method = "POST", .path = u"/c/v1/chat/*"_s}, 2));
    QCOMPARE(m_emulator->probe().requests({.path = u"/c/v1/chat/messages"_s}).size(), 1);
}

void TestKitTest::saysWhatCameInsteadOfWhatItWaitedFor()
{
    ApiClient api(m_emulator->apiUrl());
    api.get(u"/p/v1/chat/settings"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"0 of 2 requests.*/nowhere.*"
                                            "GET /p/v1/chat/settings"_s));
    QVERIFY(!m_emulator->probe().waitForRequest({.path = u"/nowhere"_s}, 2, 1ms));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No message .Never."_s));
    QVERIFY(!m_emulator->probe().waitForMessage(u"Never"_s, 1ms));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody listens"_s));
    QVERIFY(!m_emulator->probe().waitForSubscription(u"nobody"_s, 1ms));
}

void TestKitTest::notesWhoAskedAndWhen()
{
    m_emulator->advanceClock(24h);
    Device device(*m_emulator);
    QVERIFY(device.logIn(*m_emulator));
    device.api.get(u"/c/v1/chat/sessions"_s);
    const auto requests = m_emulator->requests();
    QVERIFY(requests.first().customerId.isEmpty());
    QCOMPARE(requests.last().customerId, m_emulator->customerIdFor(u"jane@example.com"_s));
    QCOMPARE(requests.last().status, 200);
    QVERIFY(requests.last().receivedAt > QDateTime::currentDateTimeUtc().addSecs(23 * 3600));
    QVERIFY(requests.first().receivedAt <= requests.last().receivedAt);
}

void TestKitTest::notesWhatWasAnsweredAndWhen()
{
    m_emulator->advanceClock(24h);
    m_emulator->addFault(
        {.path = u"/p/v1/chat/settings"_s, .kind = EmulatorFault::Kind::Delay, .delay = 50ms});
    m_emulator->addFault({.path = u"/p/v1/schedules"_s,
                          .kind = EmulatorFault::Kind::DropAnswer,
                          .times = Emulator::Always});
    ApiClient api(m_emulator->apiUrl());
    const auto settings = api.get(u"/p/v1/chat/settings"_s);
    api.get(u"/p/v1/schedules/default"_s);

    const auto requests = m_emulator->requests();
    QCOMPARE(requests.last().path, u"/p/v1/schedules/default"_s);
    QVERIFY(!settings.body.isEmpty());
    QCOMPARE(requests.first().answer, settings.body);
    QVERIFY(requests.first().answeredAt >= requests.first().receivedAt.addMSecs(50));
    QVERIFY(requests.last().answer.isEmpty());
    QVERIFY(!requests.last().answeredAt.isValid());
}

void TestKitTest::forgetsOlderAnswers()
{
    ApiClient api(m_emulator->apiUrl());
    for (int i = 0; i < 501; ++i)
        api.get(u"/nowhere"_s);

    const auto requests = m_emulator->requests();
    QCOMPARE(requests.size(), 501);
    QCOMPARE(requests[0].status, 404);
    QVERIFY(requests[0].answeredAt.isValid());
    QVERIFY(requests[0].answer.isEmpty());
    QVERIFY(requests[1].answer.contains("errors"));
}

void TestKitTest::saysNoToWhatIsNotThere()
{
    QVERIFY(!m_emulator->endConversation(u"none"_s));
    QVERIFY(!m_emulator->reopenConversation(u"none"_s));
    QVERIFY(!m_emulator->setAgentTyping(u"none"_s, Emulator::Typing::Started));
    QVERIFY(!m_emulator->sendRawFrame(u"none"_s, u"{}"_s));
    QVERIFY(m_emulator->sendAsAgent(u"none"_s, u"Hi"_s).isEmpty());
    QVERIFY(!m_emulator->probe().conversation(u"none"_s));
    QVERIFY(!m_emulator->probe().customer(u"none"_s));
    QVERIFY(!m_emulator->probe().customer(QString()));
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    QVERIFY(m_emulator->setAgentTyping(id, Emulator::Typing::Ended));
    QVERIFY(m_emulator->endConversation(id) && m_emulator->reopenConversation(id));
}

void TestKitTest::staysSilentWhereNobodyWorks()
{
    Emulator emulator({.replies = EmulatorOptions::Replies::Bot, .typingTime = 40ms});
    QVERIFY(emulator.listen());
    ApiClient api(emulator.apiUrl());
    api.begin();
    const auto id = api.startConversation();
    api.say(id, u"Hello"_s);
    emulator.control("POST", u"/scenario"_s, {{u"content"_s, QJsonObject()}});
    api.begin();
    const auto other = api.startConversation();
    api.say(other, u"Anybody?"_s);
    // What the robot would have done by now, it has done when another one has answered.
    Emulator witness({.replies = EmulatorOptions::Replies::Bot, .typingTime = 40ms});
    const auto seen = witness.createConversation(u"a@b"_s, u"x"_s, {u"Hello"_s});
    QTRY_COMPARE(witness.probe().messages(seen).size(), 2);
    QCOMPARE(emulator.probe().messages(other).size(), 1);
}

static const Kustomer::Testing::Suite<TestKitTest> suite;

#include "tst_testkit.moc"
