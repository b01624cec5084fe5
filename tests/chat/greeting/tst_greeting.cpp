// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString init = u"POST /c/v2/chat/assistant/init"_s;

QJsonObject choice()
{
    const auto option = [](const QString &words, const QString &value) {
        return QJsonObject{{u"displayText"_s, words}, {u"value"_s, value}};
    };
    return {{u"templateType"_s, u"quick_replies"_s},
            {u"isAiResponse"_s, true},
            {u"actions"_s,
             QJsonArray{option(u"My order"_s, u"order"_s), option(u"Goodbye"_s, u"bye"_s)}}};
}

/// A customer who is greeted by an assistant.
struct Talk : ChatCase
{
    Talk()
    {
        const QJsonArray messages{
            QJsonObject{{u"body"_s, u"Hello, I am Ada."_s}},
            QJsonObject{{u"body"_s, u"What is it about?"_s}, {u"template"_s, choice()}}};
        const QJsonArray answers{
            QJsonObject{{u"payload"_s, u"order"_s}, {u"body"_s, u"Which one?"_s}},
            QJsonObject{{u"payload"_s, u"bye"_s}, {u"body"_s, u"Bye!"_s}, {u"then"_s, u"end"_s}},
            QJsonObject{{u"body"_s, u"I call somebody."_s}, {u"then"_s, u"transfer"_s}}};
        emulator->control(
            "PUT"_ba, u"/assistants/ada"_s,
            {{u"publicName"_s, u"Ada"_s}, {u"messages"_s, messages}, {u"answers"_s, answers}});
        emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    }
    bool begin()
    {
        if (!start())
            return false;
        id = client->beginConversation();
        client->timeline(id);
        client->watchConversation(id);
        return waitFor([this] { return rows() == greeting; });
    }
    QString rows() const { return shown(id); }
    [[nodiscard]] bool choose(const QString &payload)
    {
        const TimelineModel *timeline = client->timeline(id);
        const Message last = timeline->messageAt(timeline->rowCount() - 1);
        return !client->reply(id, last.id, payload).isEmpty();
    }

    QString id;
    const QString greeting = u"Hello, I am Ada. | What is it about?"_s;
};

} // namespace

/// An assistant that greets before anything is created (wire §16.1, §20).
class GreetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void greetsBeforeAnythingIsCreated();
    void goesOnWithTheFirstChoice();
    void goesOnWithTheFirstText();
    void endsTheConversation();
    void handsOverToPeople();
    void comesBackToTheSameThread();
    void greetsWhomTheApplicationWants_data();
    void greetsWhomTheApplicationWants();
    void greetsOnceThoughEventsComeFirst();
    void takesAChoiceOnceThoughTheClockIsAhead();
    void greetsThoughTheLoginIsLost();
    void greetsInAnotherNetwork();
    void doesWithoutWhereThereIsNone_data();
    void doesWithoutWhereThereIsNone();
    void comesLateWithoutHarm();
    void leadsUntilAPersonTakesOver();
    void joinsNobody();
    void comesFromWhomTheApplicationWantsWhileTheChatRuns();
    void staysWithWhoHasGreeted();
    void comesFromTheAssistantOfOneConversation();
};

void GreetingTest::greetsBeforeAnythingIsCreated()
{
    Talk talk;
    QVERIFY(talk.begin());
    QCOMPARE(talk.requestCount(::init), 1);
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/sessions"_s), 0);
    QCOMPARE(talk.listed(), QStringList());
    const TimelineModel *timeline = talk.client->timeline(talk.id);
    const QModelIndex last = timeline->index(timeline->rowCount() - 1);
    QCOMPARE(last.data(TimelineModel::SenderNameRole).toString(), u"Ada"_s);
    QCOMPARE(last.data(TimelineModel::WriterRole).value<ChatStates::Writer>(),
             ChatStates::Writer::Assistant);
    QCOMPARE(talk.client->unreadCount(), 0);
}

void GreetingTest::goesOnWithTheFirstChoice()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
    QCOMPARE(talk.listed().size(), 1);
    QCOMPARE(talk.kept(talk.listed().first()).join(u" | "_s), talk.rows());
    QCOMPARE(talk.countOf(u"conversationCreated"_s), 1);
    QCOMPARE(talk.errors(), QStringList());
}

void GreetingTest::goesOnWithTheFirstText()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.client->sendText(talk.id, u"Help"_s);
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | Help | I call somebody."_s);
    QCOMPARE(talk.kept(talk.listed().first()).join(u" | "_s), talk.rows());
}

void GreetingTest::endsTheConversation()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.choose(u"bye"_s));
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | Goodbye | Bye!"_s);
}

void GreetingTest::handsOverToPeople()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.client->sendText(talk.id, u"Help"_s);
    QTRY_VERIFY(talk.rows().endsWith(u"I call somebody."_s));
    talk.client->sendText(talk.id, u"Thanks"_s);
    QTRY_COMPARE(talk.kept(talk.listed().first()).last(), u"Thanks"_s);
    QVERIFY(talk.letHappen(0, [] { return false; }));
    QTRY_VERIFY(talk.rows().endsWith(u"| Thanks"_s)); // nothing answers
}

void GreetingTest::comesBackToTheSameThread()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.client->watchConversation({});
    QCOMPARE(talk.client->beginConversation(), talk.id);
    talk.client->watchConversation(talk.id);
    QCOMPARE(talk.rows(), talk.greeting);
    QCOMPARE(talk.requestCount(::init), 1);
}

void GreetingTest::greetsWhomTheApplicationWants_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("active");
    QTest::addColumn<int>("greetings");
    QTest::newRow("the company's") << QString() << u"ada"_s << 1;
    QTest::newRow("the application's") << u"ada"_s << QString() << 1;
    QTest::newRow("none by the application") << u"none"_s << u"ada"_s << 0;
    QTest::newRow("none by the company") << QString() << u"none"_s << 0;
    QTest::newRow("none at all") << QString() << QString() << 0;
}

void GreetingTest::greetsWhomTheApplicationWants()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, active);
    QFETCH(const int, greetings);
    Talk talk;
    talk.emulator->setSettings({{u"activeAssistant"_s, active}});
    talk.client->setAssistantId(wanted);
    QVERIFY(talk.start());
    talk.id = talk.client->beginConversation();
    talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id);
    if (greetings > 0)
        QTRY_COMPARE(talk.rows(), talk.greeting);
    QCOMPARE(talk.requestCount(::init), greetings);
    talk.client->sendText(talk.id, u"Help"_s);
    QTRY_VERIFY(!talk.listed().isEmpty());
    QTRY_VERIFY(!talk.kept(talk.listed().first()).isEmpty());
    QCOMPARE(talk.kept(talk.listed().first()).first(),
             greetings > 0 ? u"Hello, I am Ada."_s : u"Help"_s);
}

void GreetingTest::greetsOnceThoughEventsComeFirst()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::milliseconds(300)});
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
    QCOMPARE(talk.listed().size(), 1);
}

void GreetingTest::takesAChoiceOnceThoughTheClockIsAhead()
{
    Talk talk;
    talk.pace.clock = [] {
        return QDateTime::currentDateTimeUtc().addDuration(std::chrono::hours(5));
    };
    talk.replaceClient();
    QVERIFY(talk.begin());
    talk.emulator->holdEvents();
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::DropAnswer});
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.countOf(u"sent(My order)"_s), 1);
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/messages"_s), 1);
    talk.emulator->releaseEvents(Emulator::Order::Original);
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
}

void GreetingTest::greetsThoughTheLoginIsLost()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.emulator->expireTokens();
    talk.id = talk.client->beginConversation();
    talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id); // the greeting notices
    QTRY_VERIFY(talk.client->isLoginRequired());
    QTRY_COMPARE(talk.rows(), talk.greeting);
    QVERIFY(talk.logIn());
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
    QCOMPARE(talk.errors(), QStringList());
}

void GreetingTest::greetsInAnotherNetwork()
{
    Talk talk;
    const int page = talk.emulator->addFault({.path = u"/c/v2/chat/assistant/init"_s,
                                              .kind = EmulatorFault::Kind::HtmlBody,
                                              .times = 4});
    QVERIFY(talk.start());
    talk.id = talk.client->beginConversation();
    talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id);
    QTRY_COMPARE(talk.emulator->faultHits(page), 4); // more of them change nothing
    QCOMPARE(talk.rows(), QString());

    talk.client->reconnect();

    QTRY_COMPARE(talk.rows(), talk.greeting);
}

void GreetingTest::doesWithoutWhereThereIsNone_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("active");
    QTest::addColumn<int>("errors");
    QTest::newRow("the company's") << QString() << u"nobody"_s << 0;
    QTest::newRow("the application's") << u"nobody"_s << u"ada"_s << 1;
}

void GreetingTest::doesWithoutWhereThereIsNone()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, active);
    QFETCH(const int, errors);
    Talk talk;
    talk.emulator->setSettings({{u"activeAssistant"_s, active}});
    talk.client->setAssistantId(wanted);
    QVERIFY(talk.start());
    for (const int asked : {1, 2}) { // it is told once
        talk.id = talk.client->beginConversation();
        talk.client->timeline(talk.id);
        talk.client->watchConversation(talk.id);
        QTRY_COMPARE(talk.requestCount(::init), asked);
        QTRY_COMPARE(talk.countOf(u"errorOccurred"_s), errors);
        talk.client->sendText(talk.id, u"Help"_s);
        QTRY_COMPARE(talk.countOf(u"sent(Help)"_s), asked);
        QCOMPARE(talk.rows(), u"Help"_s);
    }
    QCOMPARE(talk.countOf(u"errorOccurred"_s), errors);
    QCOMPARE(talk.client->lastError().code, errors > 0 ? u"assistant_not_found"_s : QString());
}

void GreetingTest::comesLateWithoutHarm()
{
    Talk talk;
    talk.emulator->addFault({.path = u"/c/v2/chat/assistant/init"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::milliseconds(300)});
    QVERIFY(talk.start());
    talk.id = talk.client->beginConversation();
    talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id);
    talk.client->sendText(talk.id, u"Help"_s); // the customer is quicker
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | Help | I call somebody."_s);
    QVERIFY(talk.letHappen(0, [] { return false; }));
    QCOMPARE(talk.rows(), talk.greeting + u" | Help | I call somebody."_s);
}

void GreetingTest::leadsUntilAPersonTakesOver()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy created(talk.client.get(), &ChatClient::conversationCreated);
    const QSignalSpy ended(talk.client.get(), &ChatClient::assistantEnded);
    const QSignalSpy joined(talk.client.get(), &ChatClient::agentJoined);
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(created.first().first().value<Conversation>().isInAssistantMode());
    const ConversationListModel *list = talk.client->conversations();
    QVERIFY(list->at(0).isInAssistantMode());
    QCOMPARE(ended.size() + joined.size(), 0); // though not each message says who wrote it

    talk.emulator->sendAsAgent(list->at(0).id, u"I take this."_s); // which the service tells, too

    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.first().first().value<Conversation>().isInAssistantMode());
    QVERIFY(!list->at(0).isInAssistantMode());
    talk.client->sendText(talk.id, u"Thanks"_s);
    QTRY_COMPARE(talk.countOf(u"sent(Thanks)"_s), 1);
    QCOMPARE(ended.size(), 1);
}

// As a person would whose first message follows one of the company.
void GreetingTest::joinsNobody()
{
    Talk talk;
    talk.emulator->control(
        "PUT"_ba, u"/assistants/ada"_s,
        {{u"publicName"_s, u"Ada"_s},
         {u"messages"_s,
          QJsonArray{QJsonObject{{u"body"_s, u"Hello, I am Ada."_s}, {u"template"_s, choice()}},
                     QJsonObject{{u"body"_s, u"What is it about?"_s}}}},
         {u"answers"_s, QJsonArray{QJsonObject{{u"body"_s, u"I see."_s}}}}});
    QVERIFY(talk.begin());
    talk.client->sendText(talk.id, u"Help"_s);
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | Help | I see."_s);
    QTRY_COMPARE(talk.listed().size(), 1);
    talk.emulator->sendAsAgent(talk.listed().first(), u"I take this."_s);

    const auto arrivals = [&talk] {
        const TimelineModel *timeline = talk.client->timeline(talk.id);
        QStringList read;
        for (int row = 0; row < timeline->rowCount(); ++row)
            read.append(timeline->index(row).data(TimelineModel::BodyRole).toString());
        return read.filter(u"has joined"_s);
    };
    QTRY_COMPARE(arrivals(), QStringList{u"\u2068Mira\u2069 has joined"_s});
}

void GreetingTest::comesFromWhomTheApplicationWantsWhileTheChatRuns()
{
    Talk talk;
    talk.emulator->setSettings({{u"activeAssistant"_s, QString()}});
    QVERIFY(talk.start());
    const QString blank = talk.client->beginConversation();
    talk.client->watchConversation(blank); // nobody greets here yet

    talk.client->setAssistantId(u"ada"_s);
    talk.id = talk.client->beginConversation();
    QPointer<TimelineModel> page = talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id);

    QTRY_COMPARE(talk.rows(), talk.greeting);
    QVERIFY(page);
    QCOMPARE(talk.countOf(u"started"_s), 1);
    talk.client->sendText(talk.id, u"Help"_s);
    QTRY_COMPARE(talk.countOf(u"sent(Help)"_s), 1);
    QCOMPARE(talk.emulator->probe().conversation(talk.listed().first())->assistantId, u"ada"_s);
}

void GreetingTest::staysWithWhoHasGreeted()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->control(
        "PUT"_ba, u"/assistants/bob"_s,
        {{u"publicName"_s, u"Bob"_s},
         {u"messages"_s, QJsonArray{QJsonObject{{u"body"_s, u"Hello, I am Bob."_s}}}}});

    talk.client->setAssistantId(u"bob"_s);

    const QString other = talk.client->beginConversation();
    QVERIFY(other != talk.id);
    talk.client->timeline(other);
    talk.client->watchConversation(other);
    QTRY_COMPARE(talk.shown(other), u"Hello, I am Bob."_s);
    QCOMPARE(talk.client->beginConversation(), other);
    QCOMPARE(talk.rows(), talk.greeting);
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
}

void GreetingTest::comesFromTheAssistantOfOneConversation()
{
    Talk talk;
    talk.emulator->setSettings(
        {{u"activeAssistant"_s, QString()}, {u"activeForm"_s, u"contact"_s}});
    QVERIFY(talk.start());

    talk.id = talk.client->beginConversation({.assistantId = u"ada"_s});
    talk.client->timeline(talk.id);
    talk.client->watchConversation(talk.id);

    QTRY_COMPARE(talk.rows(), talk.greeting);
    QCOMPARE(talk.client->beginConversation({.assistantId = u"ada"_s}), talk.id);
    QVERIFY(talk.client->beginConversation() != talk.id);
    QVERIFY(talk.choose(u"order"_s));
    QTRY_COMPARE(talk.rows(), talk.greeting + u" | My order | Which one?"_s);
    QCOMPARE(talk.emulator->probe().conversation(talk.listed().first())->assistantId, u"ada"_s);
    QCOMPARE(talk.requestCount(u"GET /c/v1/chat/forms/"_s), 0);
}

static const Kustomer::Testing::Suite<GreetingTest> suite;
#include "tst_greeting.moc"
