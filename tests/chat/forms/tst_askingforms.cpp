// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formtalk.h"
#include "support/filefolder.h"
#include "support/relay.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/tlsidentities.h"

#include <KustomerChat/Article>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Stage = FormState::Stage;
using Talk = FormTalk;

const QJsonArray statements{
    QJsonObject{{u"id"_s, u"a"_s}, {u"type"_s, u"message"_s}, {u"prompt"_s, u"We are moving."_s}},
    QJsonObject{
        {u"id"_s, u"b"_s}, {u"type"_s, u"message"_s}, {u"prompt"_s, u"It may take a while."_s}}};
const QStringList statementsTold{u"We are moving."_s, u"It may take a while."_s};

} // namespace

/// Forms from the first words of a customer to the conversation at the service (wire E19 to E22).
class AskingFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksAfterTheFirstMessageAndSubmitsOnce();
    void createsNothingBeforeItIsAnswered();
    void beginsByItselfWhereTheFormIsProactive();
    void beginsAFormThatTheApplicationWants();
    void goesOnWithAFormThatTheApplicationWanted();
    void goesOnAfterALostLogin();
    void looksForArticlesThoughTheLoginIsLost();
    void refusesAnswersThatAreNone();
    void goesBackAndLeavesOut();
    void keepsNoAnswerThatWasTakenBack();
    void givesUpWhatIsAsked();
    void namesTeams();
    void letsTeamsBeWrittenWhereNoneIsKnown();
    void offersArticlesAndCountsThoseThatWereOpened();
    void endsWhereAnArticleHelped();
    void sendsTheFirstTextWhereTheFormIsOfNoUse_data();
    void sendsTheFirstTextWhereTheFormIsOfNoUse();
    void asksInSpiteOfARefusedToken();
    void asksOnceTheServerIsToBeTrusted();
    void asksAgainWhatLeftTooEarly();
    void sendsAMessageWhereTheAnswersAreRefused();
    void goesOnWhereAnEarlierProcessEnded();
    void describesWhatAnEarlierProcessDescribed();
    void saysWhatTheConversationIsAbout();
    void waitsForTheFormWhileOffline();
    void listsAThreadThatIsBeingAsked();
    void sendsFilesWithoutAForm();
    void submitsWhatIsWrittenToStatements_data();
    void submitsWhatIsWrittenToStatements();
    void sendsFilesWithoutStatements();
    void movesWithTheCustomer();
    void forgetsWithTheCustomer();
    void doesWithoutAFormWhereAnAssistantIsWanted();
};

void AskingFormsTest::asksAfterTheFirstMessageAndSubmitsOnce()
{
    Talk talk(two);
    QVERIFY(talk.begin());
    const QSignalSpy sent(talk.client.get(), &ChatClient::messageSent);
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.state().position, 1);
    QCOMPARE(talk.state().count, 2);
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.isAsked(u"Size?"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(talk.state().stage, Stage::None);
    QCOMPARE(talk.requestCount(responses), 1);
    QTRY_COMPARE(talk.countOf(u"conversationCreated"_s), 1);
    QTRY_COMPARE(sent.size(), 3);
    QCOMPARE(talk.listed(), QStringList{talk.conversation()});
    QCOMPARE(talk.responsesKept().first()[u"messages"_s][2][u"value"_s].toString(), u"M"_s);
    QVERIFY(talk.say(u"And now?"_s)); // it is a conversation like any other
    QTRY_COMPARE(talk.kept(talk.conversation()).last(), u"And now?"_s);
    QCOMPARE(talk.errors(), QStringList());
}

void AskingFormsTest::createsNothingBeforeItIsAnswered()
{
    Talk talk(two);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/sessions"_s), 0);
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/messages"_s), 0);
    QCOMPARE(talk.client->unreadCount(), 0);
}

void AskingFormsTest::beginsByItselfWhereTheFormIsProactive()
{
    Talk talk(two, {}, {{u"proactive"_s, true}});
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.rows(), u"Your e-mail?"_s);
    QCOMPARE(talk.client->beginConversation(), talk.id); // nobody has answered
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"S"_s));
    QTRY_VERIFY(talk.isDelivered({u"Your e-mail?"_s, u"jane@example.com"_s, u"Size?"_s, u"S"_s}));
}

void AskingFormsTest::beginsAFormThatTheApplicationWants()
{
    Talk talk(two);
    talk.emulator->setSettings({{u"activeForm"_s, QJsonValue()}});
    QVERIFY(talk.start());
    talk.open(talk.client->beginConversation());
    std::optional<Result<Done>> begun;
    talk.client->forms()->begin(talk.id, formId, this, [&](const Result<Done> &r) { begun = r; });
    QTRY_VERIFY(begun && begun->hasValue());
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    begun.reset();
    talk.client->forms()->begin(talk.id, formId, this, [&](const Result<Done> &r) { begun = r; });
    QTRY_VERIFY(begun && !begun->hasValue());
}

void AskingFormsTest::goesOnWithAFormThatTheApplicationWanted()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    talk.emulator->setSettings({{u"activeForm"_s, QJsonValue()}});
    talk.emulator->addFault({.path = u"/c/v1/chat/forms"_s, .status = 429, .times = 0});
    QVERIFY(talk.start());
    talk.open(talk.client->beginConversation());
    talk.client->forms()->begin(talk.id, formId, this, [](const Result<Done> &) {});
    QVERIFY(talk.say(u"Hello"_s)); // before the form is here
    QTRY_COMPARE(talk.state().stage, Stage::Waiting);
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});

    talk.client.reset();
    talk.replaceClient();
    talk.emulator->clearFaults();
    QVERIFY(talk.start());

    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
}

void AskingFormsTest::goesOnAfterALostLogin()
{
    Talk talk(two);
    talk.pace.answer = 500ms; // of which there is none
    talk.replaceClient();
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.emulator->addFault({.path = u"/c/v1/chat/forms"_s, .kind = Fault::Kind::Silence});
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_COMPARE(talk.requestCount(u"GET /c/v1/chat/forms"_s), 1);
    talk.emulator->control("POST"_ba, u"/tokens/expire"_s);
    talk.client->describeCustomer({.emails = {u"j@example.com"_s}}); // who asks notices
    QTRY_VERIFY(talk.client->isLoginRequired());
    QVERIFY(talk.logIn());
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
}

void AskingFormsTest::looksForArticlesThoughTheLoginIsLost()
{
    Talk talk({articleQuestion(u"kb"_s, u"What is wrong?"_s)});
    talk.emulator->control(
        "PATCH"_ba, u"/knowledge/articles/a1"_s,
        {{u"title"_s, u"Late parcels"_s}, {u"html"_s, u"<p>Wait.</p>"_s}, {u"hash"_s, u"Hk2"_s}});
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"What is wrong?"_s));
    talk.emulator->expireTokens();
    QVERIFY(talk.say(u"late parcel"_s)); // the search notices
    QTRY_VERIFY(talk.client->isLoginRequired());
    QTRY_VERIFY(talk.isAsked(u"Did that help?"_s));
    QCOMPARE(talk.errors(), QStringList());
    QVERIFY(talk.logIn());
    QVERIFY(talk.choose(talk.state().question.options.at(1).payload));
    QTRY_VERIFY(!talk.conversation().isEmpty());
}

void AskingFormsTest::refusesAnswersThatAreNone()
{
    Talk talk(two);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    std::optional<Result<QString>> answer;
    const auto take = [&answer](const Result<QString> &taken) {
        answer = taken;
    };
    talk.client->forms()->answer(talk.id, {.body = u"jane"_s}, this, take);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, u"answer_unfit"_s);
    answer.reset();
    talk.client->forms()->answer(talk.id, {.files = {u"/tmp/a.txt"_s}}, this, take);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, u"form_files"_s);
    QVERIFY(!talk.say(u"nobody@"_s));
    QTRY_COMPARE(talk.errors().size(), 1);
    QVERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(!talk.say(u"XXL"_s));
    QVERIFY(talk.say(u"M"_s)); // written instead of pressed
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
}

void AskingFormsTest::goesBackAndLeavesOut()
{
    Talk talk({question(u"a"_s, u"Name?"_s, u"customer_name"_s),
               question(u"b"_s, u"Nickname?"_s, u"nickStr"_s, {{u"required"_s, false}}),
               question(u"c"_s, u"Anything else?"_s)});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Name?"_s));
    std::optional<Result<Done>> skipped;
    talk.client->forms()->skip(talk.id, this, [&](const Result<Done> &r) { skipped = r; });
    QTRY_VERIFY(skipped);
    QCOMPARE(skipped->error().code, u"answer_required"_s);
    QVERIFY(talk.say(u"Jnae"_s));
    std::optional<Result<QString>> back;
    talk.client->forms()->goBack(talk.id, this, [&](const Result<QString> &r) { back = r; });
    QTRY_VERIFY(back);
    QCOMPARE(**back, u"Jnae"_s);
    QVERIFY(talk.isAsked(u"Name?"_s));
    QCOMPARE(talk.rows(), u"~Hello | Name?"_s);
    QVERIFY(talk.say(u"Jane"_s));
    skipped.reset();
    talk.client->forms()->skip(talk.id, this, [&](const Result<Done> &r) { skipped = r; });
    QTRY_VERIFY(skipped && skipped->hasValue());
    QVERIFY(talk.say(u"No"_s));
    QTRY_VERIFY(talk.isDelivered(
        {u"Hello"_s, u"Name?"_s, u"Jane"_s, u"Nickname?"_s, u"Anything else?"_s, u"No"_s}));
}

void AskingFormsTest::keepsNoAnswerThatWasTakenBack()
{
    const StorageFolder folder;
    Talk talk(two, folder.path(), {{u"proactive"_s, true}});
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jnae@example.com"_s));
    QTRY_VERIFY(folder.contains("jnae@example.com"));
    std::optional<Result<QString>> back;
    talk.client->forms()->goBack(talk.id, this, [&](const Result<QString> &r) { back = r; });
    QTRY_VERIFY(back);
    QVERIFY(talk.isAsked(u"Your e-mail?"_s));

    talk.replaceClient();
    QVERIFY(talk.start());

    QCOMPARE(talk.listed(), QStringList());
    QVERIFY(!folder.contains("jnae@example.com"));
    talk.open(talk.client->beginConversation());
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.rows(), u"Your e-mail?"_s);
}

void AskingFormsTest::givesUpWhatIsAsked()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    std::optional<Result<Done>> done;
    const auto take = [&done](const Result<Done> &r) {
        done = r;
    };
    talk.client->forms()->giveUp(talk.id, this, take);
    QTRY_VERIFY(done && done->hasValue());
    QCOMPARE(talk.state().stage, Stage::None);
    QCOMPARE(talk.rows(), QString());
    QCOMPARE(talk.listed(), QStringList());
    done.reset();
    talk.client->forms()->giveUp(talk.id, this, take);
    QTRY_VERIFY(done);
    QCOMPARE(done->error().kind, Error::Kind::NotFound);
    talk.replaceClient();
    QVERIFY(talk.start());
    QCOMPARE(talk.listed(), QStringList());
}

void AskingFormsTest::namesTeams()
{
    Talk talk({question(u"t"_s, u"Who?"_s, u"conversation_team"_s,
                        {{u"values"_s, QJsonArray{u"t1"_s, u"t9"_s, u"t2"_s}}})});
    talk.emulator->control("PUT"_ba, u"/teams/t1"_s,
                           {{u"displayName"_s, u"Billing"_s}, {u"icon"_s, u"1f4b0"_s}});
    talk.emulator->control("PUT"_ba, u"/teams/t2"_s, {{u"displayName"_s, u"Repairs"_s}});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Who?"_s));
    QCOMPARE(talk.state().question.options.size(), 2);
    QCOMPARE(talk.state().question.options.first().words, u"💰 Billing"_s);
    QVERIFY(talk.choose(u"t2"_s));
    QTRY_VERIFY(talk.isDelivered({u"Hello"_s, u"Who?"_s, u"Repairs"_s}));
    QCOMPARE(talk.responsesKept().first()[u"messages"_s][1][u"value"_s].toString(), u"t2"_s);
}

void AskingFormsTest::letsTeamsBeWrittenWhereNoneIsKnown()
{
    Talk talk({question(u"t"_s, u"Who?"_s, u"conversation_team"_s,
                        {{u"values"_s, QJsonArray{u"t1"_s}}})});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Who?"_s));
    QVERIFY(talk.say(u"Somebody"_s));
    QTRY_VERIFY(talk.isDelivered({u"Hello"_s, u"Who?"_s, u"Somebody"_s}));
}

void AskingFormsTest::offersArticlesAndCountsThoseThatWereOpened()
{
    Talk talk({articleQuestion(u"kb"_s, u"What is wrong?"_s)});
    talk.emulator->control(
        "PATCH"_ba, u"/knowledge/articles/a1"_s,
        {{u"title"_s, u"Late parcels"_s}, {u"html"_s, u"<p>Wait.</p>"_s}, {u"hash"_s, u"Hk2"_s}});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"What is wrong?"_s));
    QVERIFY(talk.say(u"My parcel is late!"_s));
    QTRY_VERIFY(talk.isAsked(u"Did that help?"_s));
    const int row = talk.timeline()->rowCount() - 2;
    const QList<ArticleLink> articles = talk.timeline()->messageAt(row).templateOrNone().articles;
    QCOMPARE(articles.size(), 1);
    talk.client->forms()->noteVisit(talk.id, articles.first().url);
    QVERIFY(talk.choose(talk.state().question.options.at(1).payload));
    QTRY_VERIFY(!talk.conversation().isEmpty());
    const QJsonValue deflection = talk.responsesKept().first()[u"lastDeflection"_s];
    QCOMPARE(deflection[u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(deflection[u"query"_s][u"rawText"_s].toString(), u"My parcel is late!"_s);
    QCOMPARE(deflection[u"articles"_s][0][u"version"_s].toString(), u"a1"_s);
    QCOMPARE(deflection[u"articles"_s][0][u"visited"_s].toInt(), 1);
    QTRY_COMPARE(talk.rows(), talk.kept(talk.conversation()).join(u" | "_s)); // and nothing twice
}

void AskingFormsTest::endsWhereAnArticleHelped()
{
    Talk talk({articleQuestion(u"kb"_s, u"What is wrong?"_s), question(u"q"_s, u"Who?"_s)});
    talk.emulator->control(
        "PATCH"_ba, u"/knowledge/articles/a1"_s,
        {{u"title"_s, u"Late parcels"_s}, {u"html"_s, u"<p>Wait.</p>"_s}, {u"hash"_s, u"Hk2"_s}});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"What is wrong?"_s));
    QVERIFY(talk.say(u"late parcel"_s));
    QTRY_VERIFY(talk.isAsked(u"Did that help?"_s));
    QVERIFY(talk.choose(talk.state().question.options.at(0).payload));
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_COMPARE(talk.listed().first(), talk.conversation());
    QTRY_VERIFY(talk.client->conversations()->at(0).isEnded());
    QCOMPARE(talk.responsesKept().first()[u"lastDeflection"_s][u"status"_s].toString(),
             u"accepted"_s);
}

void AskingFormsTest::sendsTheFirstTextWhereTheFormIsOfNoUse_data()
{
    QTest::addColumn<QJsonArray>("questions");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<EmulatorFault>("fault");
    const EmulatorFault none{.path = u"/nowhere"_s};
    QTest::newRow("no questions") << QJsonArray() << QJsonObject() << none;
    QTest::newRow("no questions, proactive")
        << QJsonArray() << QJsonObject{{u"proactive"_s, true}} << none;
    QTest::newRow("unusable") << two << QJsonObject{{u"unusable"_s, true}} << none;
    const QString form = u"/c/v1/chat/forms/"_s;
    QTest::newRow("gone") << two << QJsonObject() << EmulatorFault{.path = form, .status = 404};
    QTest::newRow("broken") << two << QJsonObject() << EmulatorFault{.path = form, .times = 100};
    QTest::newRow("a web page") << two << QJsonObject()
                                << EmulatorFault{.path = form,
                                                 .kind = EmulatorFault::Kind::HtmlBody,
                                                 .times = 100};
}

void AskingFormsTest::sendsTheFirstTextWhereTheFormIsOfNoUse()
{
    QFETCH(const QJsonArray, questions);
    QFETCH(const QJsonObject, more);
    QFETCH(const EmulatorFault, fault);
    Talk talk(questions, {}, more);
    talk.emulator->addFault(fault);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_VERIFY(!talk.listed().first().startsWith("local"_L1));
    QTRY_COMPARE(talk.kept(talk.listed().first()), QStringList{u"Hello"_s});
    QTRY_COMPARE(talk.rows(), u"Hello"_s);
    QCOMPARE(talk.state().stage, Stage::None);
    QVERIFY(talk.responsesKept().isEmpty());
}

void AskingFormsTest::asksInSpiteOfARefusedToken()
{
    Talk talk(two);
    const int fault = talk.emulator->addFault(
        {.path = u"/c/v1/chat/forms/"_s, .status = 401, .times = 2}); // the renewed one, too
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.emulator->faultHits(fault), 2);
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/messages"_s), 0);
}

void AskingFormsTest::asksOnceTheServerIsToBeTrusted()
{
    const Trust trust;
    Talk talk(two);
    SafeFront front(tlsIdentity(u"trusted.pem"_s), quint16(talk.emulator->apiUrl().port()));
    talk.setApiUrl(QUrl(u"https://localhost:%1"_s.arg(front.serverPort())));
    QVERIFY(talk.start());
    front.become(tlsIdentity(u"selfsigned.pem"_s));
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    std::optional<Result<ArticlePage>> answer; // of a question that left later
    talk.client->searchArticles(u"tents"_s, this,
                                [&answer](const Result<ArticlePage> &page) { answer = page; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Tls);
    QCOMPARE(talk.state().stage, Stage::Waiting);

    front.become(tlsIdentity(u"trusted.pem"_s));
    talk.client->reconnect();

    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/messages"_s), 0);
}

void AskingFormsTest::asksAgainWhatLeftTooEarly()
{
    Talk talk(two);
    talk.emulator->addFault({.path = u"/c/v1/chat/forms/"_s, .status = 407, .delay = 500ms});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_COMPARE(talk.requestCount(u"GET /c/v1/chat/forms/"_s), 1);

    talk.client->reconnect(); // before the answer

    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.requestCount(u"POST /c/v1/chat/messages"_s), 0);
}

void AskingFormsTest::sendsAMessageWhereTheAnswersAreRefused()
{
    Talk talk({question(u"a"_s, u"Name?"_s)});
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Name?"_s));
    talk.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/forms/"_s, .status = 409});
    QVERIFY(talk.say(u"Jane"_s));
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_VERIFY(!talk.listed().first().startsWith("local"_L1));
    QTRY_COMPARE(talk.kept(talk.listed().first()), QStringList{u"Hello\n\nName?\nJane"_s});
    QTRY_COMPARE(talk.rows(), u"Hello\n\nName?\nJane"_s);
}

void AskingFormsTest::goesOnWhereAnEarlierProcessEnded()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jane@example.com"_s));
    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});
    talk.open(talk.id);
    QVERIFY(talk.isAsked(u"Size?"_s));
    QCOMPARE(talk.rows(), u"~Hello | Your e-mail? | ~jane@example.com | Size?"_s);
    QVERIFY(talk.state().canGoBack);
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_COMPARE(talk.listed(), QStringList{talk.conversation()});
}

void AskingFormsTest::describesWhatAnEarlierProcessDescribed()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    std::optional<Result<Done>> described;
    talk.client->describeConversation(talk.id, {{u"orderStr"_s, u"7"_s}}, this,
                                      [&](const Result<Done> &done) { described = done; });
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QTRY_VERIFY(described && described->hasValue());

    talk.replaceClient();
    QVERIFY(talk.start());
    talk.open(talk.id);
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));

    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    const auto custom = [&talk] {
        return talk.emulator->probe().conversation(talk.conversation())->customAttributes;
    };
    QTRY_COMPARE(custom()[u"orderStr"_s].toString(), u"7"_s);
}

void AskingFormsTest::saysWhatTheConversationIsAbout()
{
    Talk talk(two);
    QVERIFY(talk.start());
    talk.open(talk.client->beginConversation({.customAttributes = {{u"orderStr"_s, u"7"_s}}}));
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));

    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    const auto custom = [&talk] {
        return talk.emulator->probe().conversation(talk.conversation())->customAttributes;
    };
    QTRY_COMPARE(custom()[u"orderStr"_s].toString(), u"7"_s);
    QCOMPARE(talk.requestCount(u"PATCH /c/v1/conversations/"_s), 1);
}

void AskingFormsTest::waitsForTheFormWhileOffline()
{
    Talk talk(two);
    QVERIFY(talk.start());
    talk.emulator->addFault({.path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    QVERIFY(talk.say(u"Anybody?"_s));
    QTRY_VERIFY(talk.requestCount(u"GET /c/v1/chat/forms/"_s) > 4);
    QCOMPARE(talk.state().stage, Stage::Waiting);
    QCOMPARE(talk.rows(), u"~Hello\nAnybody?"_s);
    talk.emulator->clearFaults();
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
}

void AskingFormsTest::listsAThreadThatIsBeingAsked()
{
    Talk talk(two);
    QVERIFY(talk.begin());
    QCOMPARE(talk.listed(), QStringList());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QCOMPARE(talk.listed(), QStringList{talk.id});
    QCOMPARE(talk.client->conversations()->at(0).title, u"Hello"_s);
    QVERIFY(talk.client->beginConversation() != talk.id);
}

void AskingFormsTest::sendsFilesWithoutAForm()
{
    Talk talk(two);
    QVERIFY(talk.begin());
    const FileFolder folder;
    const QString file = folder.put(u"note.txt"_s, "Hello");
    QVERIFY(!talk.client->sendMessage(talk.id, {.body = u"Look"_s, .files = {file}}).isEmpty());
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_VERIFY(!talk.listed().first().startsWith("local"_L1));
    QTRY_COMPARE(talk.kept(talk.listed().first()), QStringList{u"Look"_s});
}

void AskingFormsTest::submitsWhatIsWrittenToStatements_data()
{
    QTest::addColumn<bool>("isProactive");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("told first") << true << statementsTold + QStringList{u"Hello"_s};
    QTest::newRow("told afterwards") << false << QStringList{u"Hello"_s} + statementsTold;
}

void AskingFormsTest::submitsWhatIsWrittenToStatements()
{
    QFETCH(const bool, isProactive);
    QFETCH(const QStringList, said);
    Talk talk(statements, {}, {{u"proactive"_s, isProactive}});
    QVERIFY(talk.begin());
    if (isProactive)
        QTRY_COMPARE(talk.rows(), statementsTold.join(u" | "_s));
    QCOMPARE(talk.state().stage, Stage::None);
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isDelivered(said));
    QCOMPARE(talk.requestCount(responses), 1);
    QCOMPARE(talk.errors(), QStringList());
}

void AskingFormsTest::sendsFilesWithoutStatements()
{
    Talk talk(statements, {}, {{u"proactive"_s, true}});
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.rows(), statementsTold.join(u" | "_s));
    const FileFolder folder;
    const QString file = folder.put(u"note.txt"_s, "Hello");
    QVERIFY(!talk.client->sendMessage(talk.id, {.body = u"Look"_s, .files = {file}}).isEmpty());
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_VERIFY(!talk.listed().first().startsWith("local"_L1));
    const QString made = talk.listed().first();
    QTRY_COMPARE(talk.kept(made), QStringList{u"Look"_s});
    QVERIFY(talk.say(u"And now?"_s)); // it is a conversation like any other
    QTRY_COMPARE(talk.kept(made), QStringList({u"Look"_s, u"And now?"_s}));
    QTRY_COMPARE(talk.rows(), u"Look | And now?"_s);
    QVERIFY(talk.responsesKept().isEmpty());
    QCOMPARE(talk.errors(), QStringList());
}

void AskingFormsTest::movesWithTheCustomer()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.logIn());
    QVERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_VERIFY(talk.listed().contains(talk.id));
    talk.open(talk.id);
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
}

void AskingFormsTest::forgetsWithTheCustomer()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.client->logout();
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    QCOMPARE(talk.state().stage, Stage::None);
    QCOMPARE(talk.listed(), QStringList());
    talk.replaceClient();
    QVERIFY(talk.start());
    QCOMPARE(talk.listed(), QStringList());
}

void AskingFormsTest::doesWithoutAFormWhereAnAssistantIsWanted()
{
    Talk talk(two);
    talk.client->setAssistantId(u"none"_s);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_COMPARE(talk.listed().size(), 1);
    QTRY_VERIFY(!talk.listed().first().startsWith("local"_L1));
    QCOMPARE(talk.requestCount(u"GET /c/v1/chat/forms/"_s), 0);
}

static const Kustomer::Testing::Suite<AskingFormsTest> suite;
#include "tst_askingforms.moc"
