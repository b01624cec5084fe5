// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"
#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QVariantMap order{{u"orderNumberStr"_s, u"4417"_s}};
const QString toConversations = u"/c/v1/conversations/"_s;
const QString describing = u"PATCH /c/v1/conversations/"_s;

/// Bodies of what was said about a conversation.
QByteArrayList said(const ChatCase &chat, const QString &id)
{
    QByteArrayList bodies;
    for (const EmulatorRequest &request : chat.emulator->requests()) {
        if (request.method == "PATCH" && request.path == u"/c/v1/conversations/"_s + id)
            bodies.append(request.body);
    }
    return bodies;
}

/// The next list has another title, of which no event tells, and comes late; returns its fault.
int beLateWithAList(const ChatCase &chat, const QString &id, const QString &title)
{
    chat.emulator->holdEvents();
    chat.emulator->control("PATCH"_ba, u"/sessions/"_s + id, {{u"title"_s, title}});
    const int late = chat.emulator->addFault({.method = u"GET"_s,
                                              .path = u"*/chat/sessions"_s,
                                              .kind = EmulatorFault::Kind::Delay,
                                              .delay = 2s});
    chat.emulator->dropConnections();
    return late;
}

/// The conversation on top of the list.
Conversation listed(const ChatCase &chat)
{
    return chat.client->conversations()->at(0);
}

} // namespace

/// What an application says about a conversation and its customer reaches the server (wire E6,
/// E28).
class DescriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void arriveAtOnceWhereThereIsAConversation();
    void waitForTheirConversation();
    void areAnsweredThoughTheChatStops();
    void areMergedUntilThereIsAConversation();
    void bringNewConversationsAmongThoseThatAreListed();
    void outliveAListThatWasAskedForBefore();
    void outliveAListThatWasAskedForOnTheirWay();
    void outliveARestart();
    void areSentAgainUntilTheyArrive();
    void areSentAgainByThemselves();
    void keepTheServersWish();
    void doNotWaitForOneThatFails();
    void waitForTheLogin();
    void outliveAStrangeNetwork_data();
    void outliveAStrangeNetwork();
    void areToldIfTheyWereRefused();
    void areNeverSentWithoutContent();
    void areNotSentOfWhatIsNoConversation();
    void succeedWhateverTheAnswerHolds();
    void failWhereAPageAnswers();
    void areForgottenWithTheCustomer();
    void tellOfTheCustomer();
};

void DescriptionsTest::arriveAtOnceWhereThereIsAConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.client->describeConversation(id, order);

    QTRY_COMPARE(said(chat, id), QByteArrayList{R"({"custom":{"orderNumberStr":"4417"}})"});
}

void DescriptionsTest::waitForTheirConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    bool isDone = false;

    chat.client->describeConversation(thread, order, this,
                                      [&isDone](const Result<Done> &done) { isDone = bool(done); });
    QTRY_VERIFY(isDone);
    QCOMPARE(chat.requestCount(describing), 0);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});

    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(said(chat, chat.listed().first()),
                 QByteArrayList{R"({"custom":{"orderNumberStr":"4417"}})"});
    QCOMPARE(chat.requestCount(describing), 1);
    QCOMPARE(chat.errors(), QStringList());
}

void DescriptionsTest::areAnsweredThoughTheChatStops()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->setDraft(thread, {.body = u"Where is it?"_s});
    int answers = 0;

    chat.client->describeConversation(
        thread, order, this, [&answers](const Result<Done> &done) { answers += done ? 1 : 0; });
    chat.client->stop();

    QTRY_COMPARE(answers, 1);
    QTRY_VERIFY(folder.contains("4417"));
    QVERIFY(chat.start());
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(said(chat, chat.listed().first()),
                 QByteArrayList{R"({"custom":{"orderNumberStr":"4417"}})"});
    QCOMPARE(chat.requestCount(describing), 1);
}

void DescriptionsTest::areMergedUntilThereIsAConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, {{u"aStr"_s, u"1"_s}, {u"bStr"_s, u"1"_s}});
    chat.client->describeConversation(thread, {{u"bStr"_s, u"2"_s}});

    chat.client->sendMessage(thread, {.body = u"Hello"_s});

    QTRY_COMPARE(chat.requestCount(describing), 1);
    QCOMPARE(said(chat, chat.listed().first()),
             QByteArrayList{R"({"custom":{"aStr":"1","bStr":"2"}})"});
}

void DescriptionsTest::bringNewConversationsAmongThoseThatAreListed()
{
    ChatCase chat;
    chat.client->history()->setAttributes({{u"shopStr"_s, u"north"_s}, {u"orderNum"_s, 12}});
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, {{u"orderNum"_s, 13}}); // which it knows better
    QVariantMap atFirst;
    connect(chat.client.get(), &ChatClient::conversationCreated, this,
            [&](const Conversation &conversation) { atFirst = conversation.customAttributes; });

    chat.client->sendMessage(thread, {.body = u"Hello"_s});

    QTRY_COMPARE(chat.requestCount(describing), 1);
    QCOMPARE(said(chat, chat.listed().first()),
             QByteArrayList{R"({"custom":{"orderNum":13,"shopStr":"north"}})"});
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(atFirst.value(u"shopStr"_s).toString(), u"north"_s);
    QCOMPARE(atFirst.value(u"orderNum"_s).toInt(), 13);
    chat.client->sendMessage(thread, {.body = u"Again"_s}); // by when all is said
    QTRY_COMPARE(chat.countOf(u"sent(Again)"_s), 1);
    QCOMPARE(chat.requestCount(describing), 1);
}

void DescriptionsTest::outliveAListThatWasAskedForBefore()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int late = beLateWithAList(chat, id, u"Parcel"_s);
    QTRY_COMPARE(chat.emulator->faultHits(late), 1);
    const QSignalSpy changed(chat.client.get(), &ChatClient::conversationChanged);

    chat.client->describeConversation(id, order);

    QTRY_COMPARE(listed(chat).title, u"Parcel"_s);
    QTRY_COMPARE(changed.size(), 2); // it is described, then it has its title
    for (const QList<QVariant> &one : changed)
        QCOMPARE(one.first().value<Conversation>().customAttributes, order);
    chat.emulator->control("PATCH"_ba, u"/sessions/"_s + id,
                           {{u"custom"_s, QJsonObject{{u"orderNumberStr"_s, u"4418"_s}}}});
    chat.emulator->dropConnections();
    QTRY_COMPARE(listed(chat).customAttributes[u"orderNumberStr"_s].toString(), u"4418"_s);
}

void DescriptionsTest::outliveAListThatWasAskedForOnTheirWay()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"PATCH"_s,
                             .path = toConversations,
                             .kind = EmulatorFault::Kind::LateWork,
                             .delay = 1500ms});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(chat.requestCount(describing), 1);
    QTRY_COMPARE(chat.listed().size(), 1);
    const QSignalSpy changed(chat.client.get(), &ChatClient::conversationChanged);

    const QString id = chat.listed().first();
    const int late = beLateWithAList(chat, id, u"Parcel"_s);

    QTRY_COMPARE(chat.emulator->faultHits(late), 1);
    QCOMPARE(chat.emulator->probe().conversation(id)->customAttributes, QJsonObject()); // yet
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(listed(chat).title, u"Parcel"_s);
    QCOMPARE(changed.first().first().value<Conversation>().customAttributes, order);
}

void DescriptionsTest::outliveARestart()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 0});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_VERIFY(folder.contains("4417"));
    QTRY_VERIFY(folder.contains("Hello"));
    chat.client.reset();
    chat.emulator->clearFaults();

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QTRY_COMPARE(chat.requestCount(describing), 1);
    QCOMPARE(said(chat, chat.listed().first()),
             QByteArrayList{R"({"custom":{"orderNumberStr":"4417"}})"});
    chat.client.reset();
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.converse(u"again"_s).isEmpty());
    QCOMPARE(chat.requestCount(describing), 1);
}

void DescriptionsTest::areSentAgainUntilTheyArrive()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"PATCH"_s,
                             .path = u"/c/v1/conversations/*"_s,
                             .status = 429,
                             .retryAfter = std::chrono::hours(1),
                             .times = 0});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_VERIFY(chat.requestCount(describing) > 0);
    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_VERIFY(folder.contains("4417"));
    chat.client.reset(); // before it arrived
    chat.emulator->clearFaults();
    chat.emulator->clearRequests();

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(said(chat, chat.listed().value(0)),
                 QByteArrayList{R"({"custom":{"orderNumberStr":"4417"}})"});
    QCOMPARE(chat.errors(), QStringList());
}

void DescriptionsTest::areSentAgainByThemselves()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const int fault
        = chat.emulator->addFault({.method = u"PATCH"_s, .path = toConversations, .times = 6});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);

    chat.client->sendMessage(thread, {.body = u"Hello"_s});

    QTRY_COMPARE(chat.requestCount(describing), 7);
    QCOMPARE(chat.emulator->faultHits(fault), 6);
    QTRY_COMPARE(chat.emulator->probe().conversation(chat.listed().value(0))->customAttributes,
                 QJsonObject::fromVariantMap(order));
    QCOMPARE(chat.errors(), QStringList());
}

void DescriptionsTest::keepTheServersWish()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"PATCH"_s,
                             .path = toConversations,
                             .status = 429,
                             .retryAfter = std::chrono::hours(1)});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_COMPARE(chat.requestCount(describing), 1);
    QTRY_COMPARE(chat.listed().size(), 1);

    chat.client->reconnect();
    chat.client->describeConversation(chat.listed().first(), {{u"moreStr"_s, u"1"_s}});
    QVERIFY(!chat.converse(u"again"_s).isEmpty());

    QCOMPARE(chat.requestCount(describing), 1);
}

void DescriptionsTest::doNotWaitForOneThatFails()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"PATCH"_s, .path = toConversations, .times = 1});
    const QString first = chat.client->beginConversation();
    chat.client->describeConversation(first, order);
    chat.client->sendMessage(first, {.body = u"Hello"_s});
    QTRY_COMPARE(chat.listed().size(), 1);
    const QString failing = chat.listed().first();
    chat.emulator->addFault({.method = u"PATCH"_s, .path = toConversations + failing, .times = 0});
    const QString second = chat.client->beginConversation();
    chat.client->describeConversation(second, {{u"secondStr"_s, u"1"_s}});

    chat.client->sendMessage(second, {.body = u"Hello again"_s});

    QTRY_COMPARE(chat.listed().size(), 2);
    const QString other = chat.listed().at(chat.listed().first() == failing ? 1 : 0);
    QTRY_COMPARE(said(chat, other), QByteArrayList{R"({"custom":{"secondStr":"1"}})"});
}

void DescriptionsTest::waitForTheLogin()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const int fault
        = chat.emulator->addFault({.method = u"PATCH"_s, .path = toConversations, .times = 0});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_VERIFY(chat.emulator->faultHits(fault) > 0);
    chat.emulator->expireTokens();
    chat.client->reconnect(); // which is refused
    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);
    chat.emulator->clearFaults();
    chat.emulator->clearRequests();

    QVERIFY(chat.logIn());

    QTRY_COMPARE(chat.requestCount(describing), 1);
    QCOMPARE(chat.emulator->probe().requests({.method = "PATCH"_ba}).first().customerId,
             chat.emulator->customerIdFor(u"jane@example.com"_s));
}

void DescriptionsTest::outliveAStrangeNetwork_data()
{
    using Kind = EmulatorFault::Kind;
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<int>("tries"); // more of them change nothing
    QTest::addColumn<bool>("isRestarted");
    const EmulatorFault portal{.status = 302, .location = u"http://portal.example.com/"_s};
    const EmulatorFault proxy{.status = 407};
    const EmulatorFault half{.kind = Kind::MalformedJson};
    for (const bool isRestarted : {false, true}) {
        const char *end = isRestarted ? ", restarted" : "";
        QTest::addRow("a portal%s", end) << portal << 4 << isRestarted;
        QTest::addRow("a proxy that asks who it is%s", end) << proxy << 1 << isRestarted;
        QTest::addRow("a page%s", end) << EmulatorFault{.kind = Kind::HtmlBody} << 4 << isRestarted;
        QTest::addRow("half an answer%s", end) << half << 4 << isRestarted;
    }
}

void DescriptionsTest::outliveAStrangeNetwork()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(const int, tries);
    QFETCH(const bool, isRestarted);
    fault.method = u"PATCH"_s;
    fault.path = toConversations;
    fault.times = Emulator::Always;
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const int network = chat.emulator->addFault(fault);
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_COMPARE(chat.emulator->faultHits(network), tries);
    QTRY_VERIFY(folder.contains("4417"));
    chat.emulator->clearFaults();

    if (isRestarted) {
        chat.replaceClient();
        QVERIFY(chat.start());
    } else {
        chat.client->reconnect();
    }

    QTRY_COMPARE(chat.requestCount(describing), tries + 1);
    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(chat.emulator->probe().conversation(chat.listed().first())->customAttributes,
                 QJsonObject::fromVariantMap(order));
    QCOMPARE(chat.errors(), QStringList());
}

void DescriptionsTest::areToldIfTheyWereRefused()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"PATCH"_s,
                             .path = u"/c/v1/conversations/*"_s,
                             .status = 422,
                             .code = u"unknown_attribute"_s,
                             .times = 0});
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);

    chat.client->sendMessage(thread, {.body = u"Hello"_s});

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Refused);
    QCOMPARE(chat.client->lastError().code, u"unknown_attribute"_s);
    chat.client->reconnect();
    QVERIFY(!chat.converse(u"again"_s).isEmpty());
    QCOMPARE(chat.requestCount(describing), 1);
}

void DescriptionsTest::areNeverSentWithoutContent()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    int done = 0;
    const auto count = [&done](const Result<Done> &answer) {
        done += answer ? 1 : 0;
    };

    chat.client->describeConversation(id, {}, this, count);
    chat.client->describeConversation(chat.client->beginConversation(), {}, this, count);
    chat.client->describeCustomer({}, this, count);

    QTRY_COMPARE(done, 3);
    QCOMPARE(chat.requestCount(u"PATCH "_s), 0);
}

void DescriptionsTest::areNotSentOfWhatIsNoConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QList<Error> failures;
    const auto note = [&failures](const Result<Done> &answer) {
        if (!answer)
            failures.append(answer.error());
    };

    chat.client->describeConversation({}, order, this, note);
    chat.client->describeConversation(u"../customers/current"_s, order, this, note);

    QTRY_COMPARE(failures.size(), 2);
    for (const Error &failure : std::as_const(failures)) {
        QCOMPARE(failure.kind, Error::Kind::NotFound);
        QCOMPARE(failure.code, u"conversation_not_found"_s);
    }
    QCOMPARE(chat.requestCount(u"PATCH "_s), 0);
}

void DescriptionsTest::succeedWhateverTheAnswerHolds()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault(
        {.method = u"PATCH"_s, .kind = EmulatorFault::Kind::EmptyBody, .times = 0});
    int done = 0;
    const auto count = [&done](const Result<Done> &answer) {
        done += answer ? 1 : 0;
    };

    chat.client->describeConversation(id, order, this, count);
    chat.client->describeCustomer({.customAttributes = {{u"tierStr"_s, u"gold"_s}}}, this, count);

    QTRY_COMPARE(done, 2);
}

void DescriptionsTest::failWhereAPageAnswers()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault(
        {.method = u"PATCH"_s, .kind = EmulatorFault::Kind::HtmlBody, .times = Emulator::Always});
    QList<Error::Kind> failures;
    const auto note = [&failures](const Result<Done> &answer) {
        if (!answer)
            failures.append(answer.error().kind);
    };

    chat.client->describeConversation(id, order, this, note);
    chat.client->describeCustomer({.customAttributes = {{u"tierStr"_s, u"gold"_s}}}, this, note);

    QTRY_COMPARE(failures, QList<Error::Kind>(2, Error::Kind::Protocol));
}

void DescriptionsTest::areForgottenWithTheCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->describeConversation(thread, order);
    QTRY_VERIFY(folder.contains("4417"));

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("4417"));
    chat.client->sendMessage(thread, {.body = u"Of somebody else"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Of somebody else)"_s), 1);
    QCOMPARE(chat.requestCount(describing), 0);
}

void DescriptionsTest::tellOfTheCustomer()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const CustomerDescription jane{
        .emails = {u"jane.home@example.com"_s},
        .phones = {u"+442079460018"_s},
        .socials = {{.username = u"jane"_s, .network = SocialProfile::Network::LinkedIn}},
        .customAttributes = {{u"tierStr"_s, u"gold"_s}}};
    bool isDone = false;

    chat.client->describeCustomer(jane, this,
                                  [&isDone](const Result<Done> &done) { isDone = bool(done); });

    QTRY_VERIFY(isDone);
    const QList<EmulatorRequest> asked
        = chat.emulator->probe().requests({"PATCH"_ba, u"/c/v1/customers/current"_s});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().body,
             QByteArray(R"({"custom":{"tierStr":"gold"},)"
                        R"("emails":[{"email":"jane.home@example.com"}],)"
                        R"("phones":[{"phone":"+442079460018"}],)"
                        R"("socials":[{"type":"linkedin","username":"jane"}]})"));
    const QJsonObject known = chat.emulator->probe().customer(u"jane@example.com"_s)->description;
    QCOMPARE(known[u"custom"_s]["tierStr"_L1].toString(), u"gold"_s);
    QCOMPARE(known[u"phones"_s][0]["phone"_L1].toString(), u"+442079460018"_s);
    QCOMPARE(chat.errors(), QStringList());
}

static const Kustomer::Testing::Suite<DescriptionsTest> suite;
#include "tst_descriptions.moc"
