// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/attachments.h"
#include "chat/facets/chatforms.h"
#include "chat/facets/chatqueue.h"
#include "chat/facets/chatsurveys.h"
#include "chat/forms/formtalk.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Handoff>

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString ending = u"PUT /c/v1/chat/sessions/"_s;

/// What a call came to, in one word.
template <typename T>
QString wordOf(const Result<T> &result)
{
    return result ? u"done"_s : QVariant::fromValue(result.error().kind).toString();
}

/// Notes what a call came to.
template <typename T>
Answer<T> into(QStringList *words)
{
    return [words](const Result<T> &result) {
        words->append(wordOf(result));
    };
}

} // namespace

/// Calls with an answer: exactly one comes, and says how this call ended.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void answerAStart();
    void answerAStartThatFails();
    void answerAStartThatBeginsAnew();
    void answerALogout();
    void answerALogoutWithoutAChat();
    void answerWhatALogoutLeaves();
    void answerALogin();
    void answerALoginThatIsRefused();
    void answerALoginThatIsOvertaken();
    void answerALoginWhoseTokenIsNone();
    void letALoginWaitThoughTheNextTokenIsNone();
    void answerALoginThatWaitsForTheStart();
    void answerWithANewConversation();
    void answerWithAnEmptyThread();
    void answerWhyThereIsNoConversation();
    void answerWhenTheCustomerHasLeft();
    void sayWhatEndedThem();
    void answerWhoWaitsForACustomerWhoLeaves();
    void answerWhoAsksAfterTheStopWhileAModelTells();
    void leadToTheOneConversationThatMayBeOpen();
    void tellWhatBecameOfTheMessageInIt();
    void areNeverRepeatedInTheNameOfSomebodyElse();
    void answerAnEnd();
    void answerAMarkWhenTheServerHasIt();
    void answerAnAnswerToASurvey();
    void answerAMessage();
    void answerTheFirstMessageOfAThread();
    void answerWhyAMessageIsNotSent();
    void answerAMessageForAForm();
    void answerAMessageForAFormThatIsOfNoUse();
    void sayThatNothingIsStarted();
    void sayNothingToWhoHasGone();
    void doWhatWasAskedByWhoHasGone();
    void tellTheServerNothingOfAThreadThatHasNotBegun();
    void takeAThreadForTheConversationThatItBecame();
};

void CallsTest::answerAStart()
{
    ChatCase chat;
    QStringList words;
    const auto note = [&](const Result<ChatSettings> &settings) {
        words.append(settings ? settings->teamName : wordOf(settings));
    };
    chat.client->startThen(this, note);
    QCOMPARE(words, QStringList()); // never from within the call
    QTRY_COMPARE(words, QStringList{u"Acme Care"_s});
    QCOMPARE(chat.client->state(), ChatClient::State::Started);
    chat.client->startThen(this, note); // which it has already
    QTRY_COMPARE(words, QStringList(2, u"Acme Care"_s));
    QCOMPARE(chat.requestCount(u"GET /p/v1/chat/settings"_s), 1);

    bool isStopped = false;
    chat.client->stopThen(this, [&](const Result<Done> &stopped) { isStopped = bool(stopped); });
    QVERIFY(!isStopped);
    QTRY_VERIFY(isStopped);
    QCOMPARE(chat.client->state(), ChatClient::State::Stopped);
}

void CallsTest::answerAStartThatFails()
{
    ChatCase chat;
    QStringList words;
    chat.client->startThen(this, into<ChatSettings>(&words));
    chat.client->stop();
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s});
    chat.emulator->addFault({.path = u"/p/v1/chat/settings"_s, .status = 403});
    chat.client->startThen(this, into<ChatSettings>(&words));
    QTRY_COMPARE(words.size(), 2);
    QCOMPARE(words.last(), u"Refused"_s);
    chat.client->setApiKey(u"bad"_s);
    chat.client->startThen(this, into<ChatSettings>(&words));
    QTRY_COMPARE(words.size(), 3);
    QCOMPARE(words.last(), u"Configuration"_s);
    QTRY_COMPARE(chat.countOf(u"startFailed"_s), 2);
}

void CallsTest::answerAStartThatBeginsAnew()
{
    ChatCase chat;
    QVERIFY(chat.start());
    int asked = 0;
    chat.client->setBrandId(u"garden"_s);
    chat.client->startThen(this, [&](const Result<ChatSettings> &settings) {
        asked = settings ? chat.requestCount(u"GET /p/v1/chat/settings"_s) : -1;
    });
    QTRY_COMPARE(asked, 2);
}

void CallsTest::answerALogout()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QStringList words;
    chat.client->logoutThen(this, into<Done>(&words));
    QCOMPARE(words, QStringList());
    QTRY_COMPARE(words, QStringList{u"done"_s});
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!chat.client->isLoggedIn());
}

void CallsTest::answerALogoutWithoutAChat()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.replaceClient();
    QStringList words;
    chat.client->logoutThen(this, into<Done>(&words));
    chat.client->setTokenStore(std::make_unique<SecretsStore>(&chat.secrets)); // which ends it
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s});
    words.clear();
    chat.client->logoutThen(this, into<Done>(&words));
    chat.client->logoutThen(this, into<Done>(&words));
    chat.client->start(); // which goes on with them
    QTRY_COMPARE(words, QStringList(2, u"done"_s));
    QVERIFY(!chat.client->isLoggedIn());

    chat.client->stop();
    chat.client->setApiKey(u"bad"_s); // whose logout it would be nobody can say
    chat.client->logoutThen(this, into<Done>(&words));
    QTRY_COMPARE(words.size(), 3);
    QCOMPARE(words.last(), u"NotStarted"_s);
}

void CallsTest::answerWhatALogoutLeaves()
{
    ChatCase chat;
    chat.client->setTokenStore(std::make_unique<BrokenStore>());
    QVERIFY(chat.start());
    Error left;
    chat.client->logoutThen(this, [&](const Result<Done> &erased) {
        if (!erased)
            left = erased.error();
    });
    QTRY_COMPARE(left.code, u"erasure_owed"_s);
    QCOMPARE(left.kind, Error::Kind::Storage);
    QCOMPARE(chat.countOf(u"loggedOut"_s), 0);
}

void CallsTest::answerALogin()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    std::optional<LoginResponse> response;
    chat.client->login(chat.jwtFor(jane), this, [&](const Result<LoginResponse> &answer) {
        if (answer)
            response = *answer;
    });
    QTRY_VERIFY(response);
    QCOMPARE(response->emailText(), jane);
    QTRY_COMPARE(chat.countOf(u"loggedIn(jane@example.comuser-8412)"_s), 1);
}

void CallsTest::answerALoginThatIsRefused()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QStringList words;
    const QString forged = chat.jwtFor(jane).chopped(4) + u"AAAA"_s;
    chat.client->login(forged, this, into<LoginResponse>(&words));
    QTRY_COMPARE(words, QStringList{u"Refused"_s});
    QTRY_COMPARE(chat.countOf(u"loginFailed"_s), 1);
}

void CallsTest::answerALoginThatIsOvertaken()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QStringList words;
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&words));
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&words));
    QTRY_COMPARE(words, (QStringList{u"Cancelled"_s, u"done"_s}));
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(jane)));
}

void CallsTest::answerALoginWhoseTokenIsNone()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QStringList running;
    QStringList malformed;
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&running));
    chat.client->login(u"no token"_s, this, into<LoginResponse>(&malformed));
    QTRY_COMPARE(malformed, QStringList{u"Configuration"_s});
    QTRY_COMPARE(running, QStringList{u"done"_s});
}

void CallsTest::letALoginWaitThoughTheNextTokenIsNone()
{
    ChatCase chat(u"lab"_s);
    QStringList waiting;
    QStringList malformed;
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&waiting));
    chat.client->login(u"no token"_s, this, into<LoginResponse>(&malformed));
    QTRY_COMPARE(malformed, QStringList{u"Configuration"_s});
    QCOMPARE(waiting, QStringList());
    chat.client->start();
    QTRY_COMPARE(waiting, QStringList{u"done"_s});
    QVERIFY(chat.client->isLoggedIn());
}

void CallsTest::answerALoginThatWaitsForTheStart()
{
    ChatCase chat(u"lab"_s);
    QStringList words;
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&words));
    chat.client->stop();
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s});
    chat.client->login(chat.jwtFor(jane), this, into<LoginResponse>(&words));
    chat.client->start();
    QTRY_COMPARE(words, (QStringList{u"Cancelled"_s, u"done"_s}));
}

void CallsTest::answerWithANewConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QString id;
    chat.client->createConversation(u"Hello"_s, this, [&](const Result<Conversation> &made) {
        id = made ? made->id : wordOf(made);
    });
    QTRY_VERIFY(!id.isEmpty());
    QTRY_COMPARE(chat.kept(id), QStringList{u"Hello"_s});
}

void CallsTest::answerWithAnEmptyThread()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->conversations()->loading(), ConversationListModel::Loading::Done);
    chat.emulator->clearRequests();
    QString id;
    chat.client->createConversation({});
    chat.client->createConversation(u" \n"_s, this, [&](const Result<Conversation> &made) {
        id = made ? made->id : wordOf(made);
    });
    QTRY_VERIFY(id.startsWith("local"_L1));
    QVERIFY(chat.client->timeline(id));
    QCOMPARE(chat.requests().filter(u"/chat/sessions"_s), QStringList());
    QCOMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 0);
}

void CallsTest::answerWhyThereIsNoConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/sessions"_s, .status = 422});
    QStringList words;
    chat.client->createConversation(u"Hello"_s, this, into<Conversation>(&words));
    QTRY_COMPARE(words, QStringList{u"Refused"_s});
}

void CallsTest::answerWhenTheCustomerHasLeft()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/sessions"_s, .status = 503, .times = 0});
    QStringList words;
    chat.client->createConversation(u"Hello"_s, this, into<Conversation>(&words));
    QTRY_VERIFY(chat.requestCount(u"POST /c/v1/chat/sessions"_s) > 0);
    QCOMPARE(words, QStringList());
    chat.client->logout();
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s});
}

void CallsTest::sayWhatEndedThem()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/sessions"_s, .status = 503, .times = 0});
    QStringList reasons;
    const auto note = [&](const auto &result) {
        reasons.append(result ? QString() : result.error().message);
    };
    const QString thread = chat.client->beginConversation();
    chat.client->sendMessage(thread, {.body = u"Hello"_s}, this, note);
    chat.client->createConversation(u"And this"_s, this, note);
    chat.client->stop();
    QTRY_COMPARE(reasons, QStringList(2, u"The chat was stopped."_s));

    reasons.clear();
    QVERIFY(chat.start());
    chat.client->createConversation(u"Once more"_s, this, note);
    chat.client->logout();
    QTRY_COMPARE(reasons, QStringList{u"The customer logged out."_s});

    chat.emulator->clearFaults();
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.method = u"PUT"_s, .kind = EmulatorFault::Kind::Silence});
    reasons.clear();
    chat.client->endConversation(id, this, note);
    QTRY_VERIFY(chat.requestCount(ending + id) > 0);
    chat.client->stop();
    QTRY_COMPARE(reasons, QStringList{u"The chat was stopped."_s});
}

void CallsTest::answerWhoWaitsForACustomerWhoLeaves()
{
    ChatCase chat(u"lab"_s);
    QStringList words;
    chat.client->start();
    chat.client->findConversation(u"65f1c0de0000000000000102"_s, this, into<Conversation>(&words));
    chat.client->findActiveConversation(this, into<QString>(&words));
    chat.client->logout();
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    QTRY_COMPARE(words, (QStringList{u"Cancelled"_s, u"Cancelled"_s}));
}

void CallsTest::answerWhoAsksAfterTheStopWhileAModelTells()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    const auto stopAndAsk = [&] {
        chat.client->stop(); // which takes effect a moment later, before the others
        chat.client->markRead(id, this, into<Done>(&words));
        chat.client->endConversation(id, this, into<Conversation>(&words));
        chat.client->handOff({}, this, into<Conversation>(&words));
    };
    connect(chat.client->conversations(), &QAbstractItemModel::rowsInserted, this, stopAndAsk,
            Qt::SingleShotConnection);
    chat.client->sendText(chat.client->beginConversation(), u"Again"_s);
    QTRY_COMPARE(words, QStringList(3, u"NotStarted"_s));
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
}

void CallsTest::leadToTheOneConversationThatMayBeOpen()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"singleSessionChat"_s, true}});
    QVERIFY(chat.start());
    chat.client->createConversation(u"One"_s);
    chat.client->createConversation(u"Two"_s); // while the first is being made
    QTRY_COMPARE(chat.countOf(u"sent(Two)"_s), 1);
    const QString id = chat.listed().value(0);
    QString answered;
    chat.client->createConversation(u"Three"_s, this, [&](const Result<Conversation> &made) {
        answered = made ? made->id : wordOf(made);
    });
    QTRY_COMPARE(answered, id);
    QTRY_COMPARE(chat.kept(id), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    QCOMPARE(chat.client->beginConversation(), id);
    QCOMPARE(chat.listed(), QStringList{id});

    chat.emulator->endConversation(id);
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QVERIFY(chat.client->beginConversation() != id);
}

void CallsTest::tellWhatBecameOfTheMessageInIt()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"singleSessionChat"_s, true}});
    QVERIFY(chat.start());
    chat.converse(u"One"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 403});
    QStringList words;
    chat.client->createConversation(u"Two"_s, this, into<Conversation>(&words));
    QTRY_COMPARE(words, QStringList{u"Refused"_s});
}

void CallsTest::areNeverRepeatedInTheNameOfSomebodyElse()
{
    const QString description = u"/c/v1/customers/current"_s;
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.emulator->addFault(
        {.path = description, .status = 401, .code = u"token_expired"_s, .delay = 1s});
    QStringList words;
    chat.client->describeCustomer({.customAttributes = {{u"noteStr"_s, u"Of Jane"_s}}}, this,
                                  into<Done>(&words));
    QTRY_COMPARE(chat.requestCount(u"PATCH "_s + description), 1);

    chat.emulator->expireTokens();
    QVERIFY(chat.logIn(u"joe@example.com"_s)); // before the first is refused

    QCOMPARE(words, QStringList());
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s});
    QCOMPARE(chat.requestCount(u"PATCH "_s + description), 1);
}

void CallsTest::answerAnEnd()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    chat.emulator->addFault({.method = u"PUT"_s, .status = 403});
    chat.client->endConversation(id, this, into<Conversation>(&words));
    QTRY_COMPARE(words, QStringList{u"Refused"_s});
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    chat.client->endConversation(id, this, [&](const Result<Conversation> &ended) {
        words.append(ended && ended->isEnded() ? ended->id : wordOf(ended));
    });
    QTRY_COMPARE(words, (QStringList{u"Refused"_s, id}));
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

void CallsTest::answerAMarkWhenTheServerHasIt()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    chat.client->markRead(u"nonsense"_s, this, into<Done>(&words));
    chat.client->markRead(id, this, into<Done>(&words)); // there is nothing to see
    QTRY_COMPARE(words, (QStringList{u"NotFound"_s, u"done"_s}));
    QCOMPARE(chat.requestCount(ending), 0);

    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->addFault({.method = u"PUT"_s, .status = 503, .times = 6});
    chat.client->markRead(id, this, [&](const Result<Done> &told) {
        const bool isThere = chat.emulator->probe().conversation(id)->lastSeenAt.isValid();
        words.append(told && isThere ? u"there"_s : u"not there"_s);
    });
    QTRY_COMPARE(words.size(), 3);
    QCOMPARE(words.last(), u"there"_s);

    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->addFault({.method = u"PUT"_s, .status = 503, .times = 0});
    chat.client->markRead(id, this, into<Done>(&words));
    chat.client->stop();
    QTRY_COMPARE(words.size(), 4);
    QCOMPARE(words.last(), u"Cancelled"_s);
}

void CallsTest::answerAnAnswerToASurvey()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    chat.client->answerSatisfaction(id, {.rating = 4}, this, into<Done>(&words));
    QTRY_COMPARE(words, QStringList{u"NotFound"_s}); // none is known
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);

    chat.client->surveys()->ask(id);
    QTRY_VERIFY(chat.client->surveys()->of(id));
    chat.client->answerSatisfaction(id, {.rating = 4}, this, into<Done>(&words));
    QTRY_COMPARE(words, (QStringList{u"NotFound"_s, u"done"_s}));
    QCOMPARE(chat.client->surveys()->of(id)->response.rating, std::optional(4));
}

void CallsTest::answerAMessage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    Message sent;
    const QString clientId = chat.client->sendMessage(id, {.body = u"Again"_s}, this,
                                                      [&](const Result<Message> &answer) {
                                                          if (answer)
                                                              sent = *answer;
                                                      });
    QVERIFY(!clientId.isEmpty());
    QCOMPARE(sent.id, QString()); // never from within the call
    QTRY_COMPARE(sent.body, u"Again"_s);
    QCOMPARE(sent.clientId, clientId);
    QCOMPARE(sent.conversationId, id);
    QCOMPARE(sent.delivery, Message::Delivery::Sent);
    QCOMPARE(sent.id, chat.emulator->probe().messages(id).last().id);
}

void CallsTest::answerTheFirstMessageOfAThread()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QStringList words;
    const QString thread = chat.client->beginConversation();
    const auto note = [&](const Result<Message> &answer) {
        words.append(answer ? answer->body + u" in "_s + answer->conversationId : wordOf(answer));
    };
    chat.client->sendMessage(thread, {.body = u"One"_s}, this, note);
    chat.client->sendMessage(thread, {.body = u"Two"_s}, this, note);
    QTRY_COMPARE(words.size(), 2);
    const QString id = chat.listed().value(0);
    QCOMPARE(words, (QStringList{u"One in "_s + id, u"Two in "_s + id}));
}

void CallsTest::answerWhyAMessageIsNotSent()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    const auto send = [&](const QString &text) {
        return chat.client->sendMessage(id, {.body = text}, this, into<Message>(&words));
    };
    QCOMPARE(send(u" \n"_s), QString());
    QTRY_COMPARE(words, QStringList{u"Configuration"_s});

    chat.client->setOutgoingFilter([](const QString &, const Draft &) {
        return Result<Draft>(Error{.kind = Error::Kind::Refused, .message = u"No."_s});
    });
    QCOMPARE(send(u"Filtered"_s), QString());
    QTRY_COMPARE(words.size(), 2);
    QCOMPARE(words.last(), u"Refused"_s);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    chat.client->setOutgoingFilter({});

    chat.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 422});
    QVERIFY(!send(u"Refused"_s).isEmpty());
    QTRY_COMPARE(words.size(), 3);
    QCOMPARE(words.last(), u"Refused"_s);

    chat.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 503, .times = 0});
    send(u"Waits"_s);
    chat.client->discard(send(u"Waits behind it"_s));
    QTRY_COMPARE(words.size(), 4);
    QCOMPARE(words.last(), u"Cancelled"_s);
    chat.client->logout();
    QTRY_COMPARE(words.size(), 5);
    QCOMPARE(words.last(), u"Cancelled"_s);
}

void CallsTest::answerAMessageForAForm()
{
    FormTalk talk(two);
    QVERIFY(talk.begin());
    QStringList words;
    const auto say = [&](const QString &text) {
        talk.client->sendMessage(talk.id, {.body = text}, this, [&](const Result<Message> &answer) {
            words.append(answer ? answer->conversationId + u": "_s + answer->body : wordOf(answer));
        });
    };
    say(u"Hello"_s);
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    say(u"jnae@example.com"_s);
    talk.client->forms()->goBack(talk.id, this, [](const Result<QString> &) {});
    QTRY_COMPARE(words, QStringList{u"Cancelled"_s}); // that one was taken back
    say(u"jane@example.com"_s);
    say(u"M"_s);
    QTRY_COMPARE(words.size(), 4);
    const QString id = talk.conversation();
    QCOMPARE(words.mid(1),
             (QStringList{id + u": Hello"_s, id + u": jane@example.com"_s, id + u": M"_s}));
}

void CallsTest::answerAMessageForAFormThatIsOfNoUse()
{
    FormTalk talk({question(u"a"_s, u"Name?"_s)});
    QVERIFY(talk.begin());
    QStringList bodies;
    const auto note = [&](const Result<Message> &answer) {
        bodies.append(answer ? answer->body : wordOf(answer));
    };
    talk.client->sendMessage(talk.id, {.body = u"Hello"_s}, this, note);
    QTRY_VERIFY(talk.isAsked(u"Name?"_s));
    talk.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/forms/"_s, .status = 409});
    talk.client->sendMessage(talk.id, {.body = u"Jane"_s}, this, note);
    QTRY_COMPARE(bodies, QStringList(2, u"Hello\n\nName?\nJane"_s)); // in one message
}

void CallsTest::sayThatNothingIsStarted()
{
    ChatCase chat;
    QStringList words;
    chat.client->createConversation(u"Hello"_s, this, into<Conversation>(&words));
    chat.client->endConversation(u"c"_s, this, into<Conversation>(&words));
    chat.client->markRead(u"c"_s, this, into<Done>(&words));
    QCOMPARE(chat.client->sendMessage(u"c"_s, {.body = u"Hi"_s}, this, into<Message>(&words)),
             QString());
    chat.client->answerSatisfaction(u"c"_s, {.rating = 4}, this, into<Done>(&words));
    chat.client->queue()->choose(u"c"_s, u"email"_s, this, into<Done>(&words));
    chat.client->attachments()->fetch(u"m"_s, u"a"_s, this, into<Attachment>(&words));
    QCOMPARE(words, QStringList());
    QTRY_COMPARE(words, QStringList(7, u"NotStarted"_s));
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
}

void CallsTest::sayNothingToWhoHasGone()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QStringList words;
    {
        QObject context;
        chat.client->login(chat.jwtFor(jane), &context, into<LoginResponse>(&words));
        chat.client->createConversation(u"Hello"_s, &context, into<Conversation>(&words));
        chat.client->endConversation(u"nonsense"_s, &context, into<Conversation>(&words));
        chat.client->markRead(u"nonsense"_s, &context, into<Done>(&words));
        chat.client->sendMessage(u"nonsense"_s, {}, &context, into<Message>(&words));
    }
    QTRY_VERIFY(chat.client->isLoggedIn());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QCOMPARE(words, QStringList());
}

void CallsTest::doWhatWasAskedByWhoHasGone()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList words;
    {
        QObject dialog; // which closes
        chat.client->describeCustomer({.customAttributes = {{u"tierStr"_s, u"gold"_s}}}, &dialog,
                                      into<Done>(&words));
        chat.client->describeConversation(id, {{u"orderStr"_s, u"7"_s}}, &dialog,
                                          into<Done>(&words));
    }
    QTRY_COMPARE(chat.requestCount(u"PATCH /c/v1/customers/current"_s), 1);
    QTRY_COMPARE(chat.emulator->probe().conversation(id)->customAttributes[u"orderStr"].toString(),
                 u"7"_s);
    QCOMPARE(words, QStringList());
}

void CallsTest::tellTheServerNothingOfAThreadThatHasNotBegun()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    QStringList words;
    chat.client->timeline(thread);
    chat.client->watchConversation(thread);
    chat.client->setTyping(thread, ChatClient::Typing::Started);
    chat.client->surveys()->ask(thread);
    chat.client->markRead(thread, this, into<Done>(&words));
    chat.client->endConversation(thread, this, into<Conversation>(&words));
    chat.client->findConversation(thread, this, into<Conversation>(&words));
    chat.client->endConversation(thread);
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::NotFound);
    QTRY_COMPARE(words, (QStringList{u"done"_s, u"NotFound"_s, u"NotFound"_s}));

    QVERIFY(!chat.converse(u"Hello"_s).isEmpty()); // comes after whatever was asked

    QCOMPARE(chat.requests().filter(thread), QStringList());
}

void CallsTest::takeAThreadForTheConversationThatItBecame()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    const QString id = chat.listed().value(0);
    QStringList words;
    chat.client->surveys()->ask(thread);
    QTRY_VERIFY(chat.client->surveys()->of(thread));
    QCOMPARE(chat.client->surveys()->of(thread)->conversationId, id);
    chat.client->surveys()->answer(thread, {.rating = 4}, this, into<Done>(&words));
    chat.client->endConversation(thread, this, into<Conversation>(&words));
    QTRY_COMPARE(words, (QStringList{u"done"_s, u"done"_s}));
    chat.client->forms()->begin(thread, u"any"_s, this, into<Done>(&words));
    QTRY_COMPARE(words, (QStringList{u"done"_s, u"done"_s, u"Refused"_s}));
    QVERIFY(chat.emulator->probe().conversation(id)->endedAt.isValid());
    QCOMPARE(chat.requests().filter(thread), QStringList());
}

static const Suite<CallsTest> suite;
#include "tst_calls.moc"
