// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jane = u"jane@example.com"_s;

struct Talk : ChatCase
{
    Talk()
        : ChatCase(u"lab"_s)
    { }

    bool begin() { return start() && logIn(); }
    /// Asks for a list that comes late, and is live before; what it brings is in it alone.
    bool askForALateList(const QString &title)
    {
        using State = ChatClient::ConnectionState;
        const auto becomes = [this](State state) {
            return waitFor([&] { return client->connectionState() == state; });
        };
        emulator->refuseConnections(Emulator::Always);
        emulator->dropConnections();
        if (!becomes(State::Polling))
            return false;
        emulator->createConversation(jane, title, {u"One"_s});
        const int late = emulator->addFault({.method = u"GET"_s,
                                             .path = u"*/chat/sessions"_s,
                                             .kind = EmulatorFault::Kind::Delay,
                                             .delay = 2s});
        client->reconnect();
        const bool isAsked = waitFor([&] { return emulator->faultHits(late) == 1; });
        emulator->acceptConnections();
        client->reconnect();
        return isAsked && becomes(State::Live);
    }
    QString newestTitle() const { return client->conversations()->at(0).title; }
    /// What customerExists() answers.
    QString exists()
    {
        QString known;
        client->customerExists(client.get(), [&known](const Result<bool> &answer) {
            known = !answer ? u"error"_s : *answer ? u"yes"_s : u"no"_s;
        });
        waitFor([&known] { return !known.isEmpty(); });
        return known;
    }

    const QString id = u"65f1c0de0000000000000102"_s;
};

} // namespace

/// What is told of conversations beside their messages.
class DevelopmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void countsOpenConversations();
    void forgetsTheCountWithTheCustomer();
    void namesTheActiveConversation();
    void findsTheActiveConversationOnceItIsKnown_data();
    void findsTheActiveConversationOnceItIsKnown();
    void findsNoneForWhoStops();
    void tellsOfANewTitleAndOtherAttributes();
    void tellsOfNoTitleThatComesTooLate();
    void keepsWhoEndedItWhereAListComesTooLate();
    void tellsNothingOfWhatItHearsForTheFirstTime();
    void tellsWhoJoins();
    void tellsWhatIsOpened();
    void tellsThatTheCustomerIsAnotherOne();
    void forgetsADeletedCustomer();
    void knowsWhetherTheCustomerExists();
    void knowsOfACustomerWhoIsAboutToLogIn();
    void listsOtherBrandsOnDemand();
};

void DevelopmentsTest::countsOpenConversations()
{
    Talk talk;
    const QSignalSpy told(talk.client.get(), &ChatClient::openConversationCountChanged);
    QCOMPARE(talk.client->openConversationCount(), 0);
    QVERIFY(talk.begin());
    const int open = talk.client->openConversationCount();
    QVERIFY(open > 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.last().first().toInt(), open);
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.client->openConversationCount(), open - 1);
    QTRY_COMPARE(told.last().first().toInt(), open - 1);
    talk.emulator->reopenConversation(talk.id);
    QTRY_COMPARE(told.last().first().toInt(), open);
    talk.converse(u"Another matter"_s);
    QTRY_COMPARE(told.last().first().toInt(), open + 1);
    QCOMPARE(talk.client->property("openConversationCount").toInt(), open + 1);
}

void DevelopmentsTest::forgetsTheCountWithTheCustomer()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy told(talk.client.get(), &ChatClient::openConversationCountChanged);
    talk.client->logout();
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().first().toInt(), 0);
    QCOMPARE(talk.client->openConversationCount(), 0);
}

void DevelopmentsTest::namesTheActiveConversation()
{
    Talk talk;
    QCOMPARE(talk.client->activeConversation(), QString());
    QVERIFY(talk.start());
    QCOMPARE(talk.client->activeConversation(), QString());
    const QString id = talk.converse(u"Hello"_s);
    QCOMPARE(talk.client->activeConversation(), id);
    const QString newer = talk.converse(u"And then"_s);
    QTRY_COMPARE(talk.client->activeConversation(), newer);
    talk.client->history()->setAttributes({{u"orderNum"_s, 17}});
    QCOMPARE(talk.client->activeConversation(), QString());
    talk.client->history()->setAttributes({});
    QCOMPARE(talk.client->activeConversation(), newer);
    talk.emulator->endConversation(newer);
    QTRY_COMPARE(talk.client->activeConversation(), id);
}

void DevelopmentsTest::findsTheActiveConversationOnceItIsKnown_data()
{
    QTest::addColumn<QString>("loginAs");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("isFound");
    const QString none;
    QTest::newRow("a customer") << jane << none << true;
    QTest::newRow("a customer whose list comes late") << jane << u"/c/v1/chat/sessions"_s << true;
    QTest::newRow("a customer whose login comes late") << jane << u"/c/v1/identity"_s << true;
    QTest::newRow("a new customer") << u"new@example.com"_s << none << false;
    QTest::newRow("a visitor") << none << none << false;
    QTest::newRow("a login that is refused") << u"a.b.c"_s << none << false;
}

void DevelopmentsTest::findsTheActiveConversationOnceItIsKnown()
{
    QFETCH(const QString, loginAs);
    QFETCH(const QString, trouble);
    QFETCH(const bool, isFound);
    Talk talk;
    if (!trouble.isEmpty())
        talk.emulator->addFault({.path = trouble, .kind = Fault::Kind::Delay, .delay = 300ms});
    QStringList found;
    const auto note = [&found](const Result<QString> &answer) {
        found.append(answer ? *answer : answer.error().message);
    };
    talk.client->start();
    if (!loginAs.isEmpty())
        talk.client->login(loginAs.contains(u'@') ? talk.jwtFor(loginAs) : loginAs);
    talk.client->findActiveConversation(this, note); // at once
    connect(talk.client.get(), &ChatClient::started, this,
            [&] { talk.client->findActiveConversation(this, note); });
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(!found.first().isEmpty(), isFound);
    QCOMPARE(found.first(), talk.client->activeConversation());
    QCOMPARE(found.last(), found.first());
    if (!loginAs.contains(u'@'))
        return;
    talk.client->findActiveConversation(this, note); // when it is known
    QTRY_COMPARE(found.size(), 3);
    QCOMPARE(found.last(), found.first());
}

void DevelopmentsTest::findsNoneForWhoStops()
{
    Talk talk;
    QList<Error::Kind> refusals;
    const auto note = [&refusals](const Result<QString> &answer) {
        if (!answer)
            refusals.append(answer.error().kind);
    };
    talk.client->findActiveConversation(this, note);
    QTRY_COMPARE(refusals, QList{Error::Kind::NotStarted});
    talk.client->start();
    talk.client->findActiveConversation(this, note);
    talk.client->stop();
    QTRY_COMPARE(refusals.size(), 2);
    QCOMPARE(refusals.last(), Error::Kind::Cancelled);
}

void DevelopmentsTest::tellsOfANewTitleAndOtherAttributes()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy changed(talk.client.get(), &ChatClient::conversationChanged);
    talk.emulator->control("PATCH"_ba, u"/sessions/"_s + talk.id, {{u"title"_s, u"A new name"_s}});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Conversation>().title, u"A new name"_s);
    talk.emulator->control("PATCH"_ba, u"/sessions/"_s + talk.id,
                           {{u"custom"_s, QJsonObject{{u"orderNum"_s, 17}}}});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<Conversation>().customAttributes.value(u"orderNum"_s),
             QVariant(17));
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    QCOMPARE(changed.size(), 2);
}

void DevelopmentsTest::tellsOfNoTitleThatComesTooLate()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy changed(talk.client.get(), &ChatClient::conversationChanged);
    QVERIFY(talk.askForALateList(u"By the list"_s));

    talk.emulator->control("PATCH"_ba, u"/sessions/"_s + talk.id, {{u"title"_s, u"A new name"_s}});

    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(talk.newestTitle(), u"By the list"_s);
    QVERIFY(!talk.converse(u"Other things are told"_s).isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Conversation>().title, u"A new name"_s);
}

void DevelopmentsTest::keepsWhoEndedItWhereAListComesTooLate()
{
    QStringList reasons;
    Talk talk;
    QVERIFY(talk.begin());
    const ConversationListModel *list = talk.client->conversations();
    connect(list, &ConversationListModel::dataChanged, this, [&] {
        const Conversation conversation = list->at(list->rowOf(talk.id));
        if (conversation.isEnded())
            reasons.append(conversation.lockReason);
    });
    QVERIFY(talk.askForALateList(u"By the list"_s));

    talk.emulator->endConversation(talk.id);

    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    QTRY_COMPARE(talk.newestTitle(), u"By the list"_s);
    QVERIFY(!talk.converse(u"Other things are told"_s).isEmpty());
    reasons.removeDuplicates();
    QCOMPARE(reasons, QStringList{u"user_ended"_s});
}

void DevelopmentsTest::tellsNothingOfWhatItHearsForTheFirstTime()
{
    Talk talk;
    const QSignalSpy changed(talk.client.get(), &ChatClient::conversationChanged);
    const QSignalSpy joined(talk.client.get(), &ChatClient::agentJoined);
    QVERIFY(talk.begin());
    talk.converse(u"Hello"_s);
    const int created = talk.countOf(u"conversationCreated"_s);
    talk.emulator->createConversation(jane, u"A matter"_s, {u"One"_s});
    QTRY_COMPARE(talk.countOf(u"conversationCreated"_s), created + 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(joined.size(), 0);
}

void DevelopmentsTest::tellsWhoJoins()
{
    Talk talk;
    QVERIFY(talk.start());
    const QString id = talk.converse(u"Hello"_s);
    talk.client->timeline(id);
    const QSignalSpy joined(talk.client.get(), &ChatClient::agentJoined);
    talk.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(joined.size(), 1);
    QCOMPARE(joined.first().first().toString(), id);
    QVERIFY(!joined.first().last().value<User>().id.isEmpty());
    talk.emulator->sendAsAgent(id, u"How can I help?"_s);
    QTRY_COMPARE(talk.countOf(u"received(How can I help?)"_s), 1);
    QCOMPARE(joined.size(), 1);
}

void DevelopmentsTest::tellsWhatIsOpened()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy opened(talk.client.get(), &ChatClient::conversationOpened);
    talk.client->watchConversation(talk.id);
    talk.client->watchConversation(talk.id);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), talk.id);
    talk.client->watchConversation({});
    talk.client->watchConversation(talk.client->beginConversation());
    talk.client->watchConversation(talk.id);
    QTRY_COMPARE(opened.size(), 2);
}

void DevelopmentsTest::tellsThatTheCustomerIsAnotherOne()
{
    Talk talk;
    QVERIFY(talk.start());
    const QString own = talk.converse(u"Hello"_s);
    const QString janes = talk.emulator->createConversation(jane, u"A matter"_s, {u"One"_s});
    const QSignalSpy merged(talk.client.get(), &ChatClient::customerMerged);
    const QString visitor = talk.emulator->probe().conversation(own)->customerId;
    talk.emulator->control("POST"_ba, u"/customers/%1/merge"_s.arg(visitor),
                           {{u"into"_s, talk.emulator->customerIdFor(jane)}});
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.first().first().toString(), talk.emulator->customerIdFor(jane));
    QTRY_VERIFY(talk.listed().contains(janes));
    QVERIFY(talk.listed().contains(own));
    talk.client->sendText(own, u"Still here"_s);
    QTRY_VERIFY(talk.kept(own).contains(u"Still here"_s));
}

void DevelopmentsTest::forgetsADeletedCustomer()
{
    Talk talk;
    QVERIFY(talk.start());
    const QString own = talk.converse(u"Hello"_s);
    const QSignalSpy deleted(talk.client.get(), &ChatClient::customerDeleted);
    const QString visitor = talk.emulator->probe().conversation(own)->customerId;
    talk.emulator->control("DELETE"_ba, u"/customers/"_s + visitor, {});
    QTRY_COMPARE(deleted.size(), 1);
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    QCOMPARE(talk.listed(), QStringList());
    QVERIFY(!talk.converse(u"Somebody new"_s).isEmpty());
    QCOMPARE(talk.listed().size(), 1);
}

void DevelopmentsTest::knowsWhetherTheCustomerExists()
{
    Talk talk;
    QCOMPARE(talk.exists(), u"error"_s); // it is not started
    QVERIFY(talk.start());
    QCOMPARE(talk.exists(), u"no"_s);
    const int asked = talk.requestCount(u"GET /c/v1/chat/customers/stats"_s);
    talk.converse(u"Hello"_s);
    QCOMPARE(talk.exists(), u"yes"_s);
    QCOMPARE(talk.requestCount(u"GET /c/v1/chat/customers/stats"_s), asked);
    talk.client->logout();
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    QVERIFY(talk.logIn());
    QCOMPARE(talk.exists(), u"yes"_s);
}

void DevelopmentsTest::knowsOfACustomerWhoIsAboutToLogIn()
{
    Talk talk;
    talk.client->start();
    talk.client->login(talk.jwtFor(u"jane@example.com"_s));
    QCOMPARE(talk.exists(), u"yes"_s);
    QVERIFY(talk.client->isLoggedIn());
}

void DevelopmentsTest::listsOtherBrandsOnDemand()
{
    Talk talk;
    talk.client->setBrandId(u"a-brand-without-conversations"_s);
    QVERIFY(talk.begin());
    QCOMPARE(talk.listed(), QStringList());
    talk.client->history()->setShowsAllBrands(true);
    QTRY_VERIFY(talk.listed().contains(talk.id));
    QCOMPARE(talk.countOf(u"stopped"_s), 0);
}

static const Kustomer::Testing::Suite<DevelopmentsTest> suite;

#include "tst_developments.moc"
