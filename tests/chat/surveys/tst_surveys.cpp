// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatsurveys.h"
#include "support/lostlogin.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString responses = u"/c/v1/chat/satisfaction-responses/"_s;

SatisfactionResponse rated(int rating, const QString &text = {})
{
    SatisfactionResponse response{.rating = rating};
    if (!text.isEmpty())
        response.answers = {{.questionId = u"c1"_s, .text = text}};
    return response;
}

/// A customer with a conversation that is watched, answered, and can be followed by a survey.
struct Talk : ChatCase
{
    explicit Talk(const QString &folder = {})
        : ChatCase(u"lab"_s, folder)
    { }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        id = converse(u"Hello?"_s);
        client->watchConversation(id);
        client->timeline(id);
        return !id.isEmpty();
    }
    bool beAnsweredAndEnd()
    {
        emulator->sendAsAgent(id, u"Hi!"_s);
        return QTest::qWaitFor([this] { return shown(id).contains(u"Hi!"_s); }, patience) && end();
    }
    bool end()
    {
        return emulator->endConversation(id)
            && QTest::qWaitFor([this] { return countOf(u"conversationEnded"_s) > 0; }, patience);
    }
    int asked() const
    {
        return requestCount(u"POST /c/v1/chat/sessions/%1/satisfaction"_s.arg(id));
    }
    std::optional<Satisfaction> survey() const { return client->surveys()->of(id); }
    SatisfactionResponse answer() const
    {
        return survey() ? survey()->response : SatisfactionResponse{.rating = -1};
    }
    /// As the service has it.
    QJsonObject kept() const
    {
        const QJsonObject all = emulator->control("GET"_ba, u"/satisfaction"_s);
        for (const QJsonValue &response : all[u"responses"_s].toArray()) {
            if (response["relationships"_L1]["session"_L1]["data"_L1]["id"_L1] == id)
                return response["attributes"_L1].toObject();
        }
        return {};
    }
    /// On another device of the customer, until the service has it.
    [[nodiscard]] bool rateElsewhere(const SatisfactionResponse &response) const
    {
        Talk other;
        other.client->setApiKey(emulator->apiKey());
        other.client->setApiUrl(emulator->apiUrl());
        other.client->setRealtimeUrl(emulator->realtimeUrl());
        other.client->start();
        other.client->login(jwtFor(u"jane@example.com"_s));
        if (!waitFor([&] { return other.countOf(u"conversationsLoaded"_s) == 1; }))
            return false;
        other.client->surveys()->ask(id);
        if (!waitFor([&] { return other.client->surveys()->of(id).has_value(); }))
            return false;
        other.client->answerSatisfaction(id, response);
        return waitFor([&] { return keptRating() == response.rating; });
    }
    int keptRating() const { return kept()[u"rating"_s].toInt(); }
    QString keptText() const { return kept()[u"answers"_s][0]["answer"_L1].toString(); }

    QString id;
};

} // namespace

/// Surveys from the end of a conversation to the answer at the service (wire E25, E26, §16.3).
class SurveysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksOnceWhenAWatchedConversationHasEnded();
    void asksWhenAnEndedConversationIsOpenedLater();
    void asksNothingWhereNobodyAnswered();
    void asksInAnyCaseIfTheCompanyWantsTo();
    void takesOneThatComesByItself();
    void hasNoneWhereTheCompanyWantsNone();
    void asksAgainWhereTheServiceFailed();
    void asksAgainInAnotherNetwork();
    void answersChangesAndTakesBack();
    void showsAnAnswerFromAnotherDevice();
    void findsAnAnswerFromAnotherDevice();
    void sendsWhatWasAnsweredWhileOffline();
    void sendsWhatAnEarlierProcessAnswered();
    void sendsWhatWasAnsweredOnceTheLoginIsBack();
    void asksOnceTheLoginIsBack();
    void asksAgainWhatLeftBeforeTheLogin();
    void keepsAnAnswerWhoseTokenIsRefused();
    void keepsAnAnswerInAStrangeNetwork_data();
    void keepsAnAnswerInAStrangeNetwork();
    void heedsARefusalWhateverItsStatus();
    void refusesWhatComesTooLate();
    void refusesWhatIsNotOnTheScale();
    void tellsItsLimitInDigitsOfTheLanguage();
    void forgetsWithTheCustomer();
};

void SurveysTest::asksOnceWhenAWatchedConversationHasEnded()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy received(talk.client.get(), &ChatClient::satisfactionReceived);
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<Satisfaction>().conversationId, talk.id);
    QVERIFY(talk.survey());
    QCOMPARE(talk.survey()->form->ratingPrompt, u"How satisfied are you?"_s);
    talk.client->watchConversation({});
    talk.client->watchConversation(talk.id);
    talk.client->surveys()->ask(talk.id);
    QVERIFY(talk.letHappen(0, [] { return false; }));
    QCOMPARE(talk.asked(), 1);
    for (const EmulatorRequest &request : talk.emulator->requests())
        QVERIFY(!request.path.endsWith("/satisfaction"_L1) || request.body.isEmpty());
}

void SurveysTest::asksWhenAnEndedConversationIsOpenedLater()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.client->watchConversation({});
    QVERIFY(talk.beAnsweredAndEnd());
    QVERIFY(!talk.survey());
    talk.client->watchConversation(talk.id);
    QTRY_VERIFY(talk.survey());
}

void SurveysTest::asksNothingWhereNobodyAnswered()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.end());
    QCOMPARE(talk.asked(), 0);
    talk.client->surveys()->ask(talk.id); // whoever asks by hand, asks
    QTRY_VERIFY(talk.survey());
    QCOMPARE(talk.asked(), 1);
}

void SurveysTest::asksInAnyCaseIfTheCompanyWantsTo()
{
    Talk talk;
    talk.emulator->setSettings(
        {{u"csat"_s,
          QJsonObject{{u"data"_s, QJsonObject{{u"outboundMessagesOverride"_s, true}}}}}});
    QVERIFY(talk.begin());
    QVERIFY(talk.end());
    QTRY_VERIFY(talk.survey());
}

void SurveysTest::takesOneThatComesByItself()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.client->watchConversation({});
    const QSignalSpy received(talk.client->surveys(), &ChatSurveys::received);
    talk.emulator->control("POST"_ba, u"/satisfaction/%1/offer"_s.arg(talk.id));
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(talk.survey());
    QCOMPARE(talk.asked(), 0);
}

void SurveysTest::hasNoneWhereTheCompanyWantsNone()
{
    Talk talk;
    talk.emulator->control("PATCH"_ba, u"/satisfaction"_s, {{u"mode"_s, u"off"_s}});
    QVERIFY(talk.begin());
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_COMPARE(talk.asked(), 1);
    QVERIFY(!talk.converse(u"Something else"_s).isEmpty()); // what came before has arrived
    QVERIFY(!talk.survey());
    QCOMPARE(talk.errors(), QStringList());
}

void SurveysTest::asksAgainWhereTheServiceFailed()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault({.path = u"*/satisfaction"_s, .status = 500, .times = 3});
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    QCOMPARE(talk.asked(), 4);
}

void SurveysTest::asksAgainInAnotherNetwork()
{
    Talk talk;
    QVERIFY(talk.begin());
    const int page = talk.emulator->addFault(
        {.path = u"*/satisfaction"_s, .kind = EmulatorFault::Kind::HtmlBody, .times = 4});
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_COMPARE(talk.emulator->faultHits(page), 4); // more of them change nothing
    QVERIFY(!talk.survey());

    talk.client->reconnect();

    QTRY_VERIFY(talk.survey());
}

void SurveysTest::answersChangesAndTakesBack()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.client->answerSatisfaction(talk.id, rated(2));
    QCOMPARE(talk.answer(), rated(2)); // at once
    QTRY_COMPARE(talk.keptRating(), 2);
    talk.client->answerSatisfaction(talk.id, rated(2, u"Too slow"_s));
    QTRY_COMPARE(talk.keptText(), u"Too slow"_s);
    QTRY_COMPARE(talk.survey()->status, u"commented"_s);
    talk.client->answerSatisfaction(talk.id, rated(5, u"Fast after all"_s));
    QTRY_COMPARE(talk.keptText(), u"Fast after all"_s);
    QCOMPARE(talk.keptRating(), 5);
    talk.client->answerSatisfaction(talk.id, {});
    QTRY_COMPARE(talk.kept()[u"status"_s].toString(), u"offered"_s);
    QTRY_COMPARE(talk.survey()->status, u"offered"_s);
    QCOMPARE(talk.answer(), SatisfactionResponse());
    QCOMPARE(talk.errors(), QStringList());
}

void SurveysTest::showsAnAnswerFromAnotherDevice()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    QVERIFY(talk.rateElsewhere(rated(4)));
    QTRY_COMPARE(talk.answer(), rated(4));
}

void SurveysTest::findsAnAnswerFromAnotherDevice()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->holdEvents(); // asleep
    QVERIFY(talk.rateElsewhere(rated(4)));
    QCOMPARE(talk.answer(), SatisfactionResponse());

    talk.emulator->dropConnections();

    QTRY_COMPARE(talk.answer(), rated(4));
}

void SurveysTest::sendsWhatWasAnsweredWhileOffline()
{
    QList<bool> waits; // whenever something is told
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->holdEvents(); // which would tell as well
    const ChatSurveys *surveys = talk.client->surveys();
    connect(surveys, &ChatSurveys::changed, surveys,
            [&waits, surveys, id = talk.id] { waits.append(surveys->isWaiting(id)); });
    talk.emulator->addFault({.path = responses,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.client->answerSatisfaction(talk.id, rated(4, u"Fine"_s));
    QTRY_VERIFY(talk.requestCount(u"PUT "_s + responses) > 1);
    QCOMPARE(talk.answer(), rated(4, u"Fine"_s));
    QCOMPARE(talk.keptRating(), 0);
    QVERIFY(surveys->isWaiting(talk.id));
    QTRY_VERIFY(!waits.isEmpty() && waits.last());
    talk.emulator->clearFaults();
    QTRY_COMPARE(talk.keptText(), u"Fine"_s);
    QCOMPARE(talk.keptRating(), 4);
    QTRY_VERIFY(!waits.last());
    QVERIFY(!surveys->isWaiting(talk.id));
}

void SurveysTest::sendsWhatAnEarlierProcessAnswered()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->addFault({.path = responses,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.client->answerSatisfaction(talk.id, rated(1, u"No"_s));
    QTRY_VERIFY(talk.requestCount(u"PUT "_s + responses) > 0); // so it is on disk
    talk.replaceClient();
    talk.emulator->clearFaults();
    QVERIFY(talk.start());
    QTRY_COMPARE(talk.keptText(), u"No"_s);
    QCOMPARE(talk.keptRating(), 1);
    talk.client->watchConversation(talk.id);
    talk.client->timeline(talk.id);
    QTRY_COMPARE(talk.answer(), rated(1, u"No"_s));
}

void SurveysTest::sendsWhatWasAnsweredOnceTheLoginIsBack()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->addFault({.path = responses,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.client->answerSatisfaction(talk.id, rated(4));
    QTRY_VERIFY(talk.requestCount(u"PUT "_s + responses) > 1);
    QVERIFY(loseLogin(talk));
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    talk.client->answerSatisfaction(talk.id, rated(5));
    QVERIFY(goAroundThrice(talk));
    for (const EmulatorRequest &request : talk.emulator->probe().requests({.method = "PUT"_ba}))
        QCOMPARE(request.customerId, QString()); // a visitor would be refused
    QVERIFY(talk.logIn());
    QTRY_COMPARE(talk.keptRating(), 5);
    QCOMPARE(talk.answer(), rated(5));
}

void SurveysTest::asksOnceTheLoginIsBack()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.path = u"*/satisfaction"_s, .status = 500, .times = Emulator::Always});
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.asked() > 0);
    QVERIFY(loseLogin(talk));
    talk.emulator->clearFaults();
    QVERIFY(goAroundThrice(talk));
    QVERIFY(talk.logIn());
    QTRY_VERIFY(talk.survey());
}

void SurveysTest::asksAgainWhatLeftBeforeTheLogin()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.path = u"*/satisfaction"_s, .status = 401, .delay = std::chrono::seconds(1)});
    QVERIFY(talk.beAnsweredAndEnd());
    QTRY_COMPARE(talk.asked(), 1);
    talk.emulator->expireTokens();
    talk.client->reconnect(); // which is refused
    QTRY_VERIFY(talk.client->isLoginRequired());

    QVERIFY(talk.logIn());

    QTRY_VERIFY(talk.survey());
}

void SurveysTest::keepsAnAnswerWhoseTokenIsRefused()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    const int fault = talk.emulator->addFault(
        {.method = u"PUT"_s, .path = responses, .status = 401, .times = 2});
    talk.client->answerSatisfaction(talk.id, rated(4));
    QTRY_COMPARE(talk.emulator->faultHits(fault), 2); // the renewed one, too
    QTRY_COMPARE(talk.keptRating(), 4);
    QCOMPARE(talk.errors(), QStringList());
}

void SurveysTest::keepsAnAnswerInAStrangeNetwork_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<int>("tries"); // more of them change nothing
    QTest::newRow("a page") << EmulatorFault{.kind = EmulatorFault::Kind::HtmlBody} << 4;
    QTest::newRow("a proxy that asks who it is") << EmulatorFault{.status = 407} << 1;
}

void SurveysTest::keepsAnAnswerInAStrangeNetwork()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(const int, tries);
    fault.path = responses;
    fault.times = Emulator::Always;
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    const int network = talk.emulator->addFault(fault);
    talk.client->answerSatisfaction(talk.id, rated(4));
    QTRY_COMPARE(talk.emulator->faultHits(network), tries);
    talk.emulator->clearFaults();

    talk.client->reconnect();

    QTRY_COMPARE(talk.requestCount(u"PUT "_s + responses), tries + 1);
    QTRY_COMPARE(talk.keptRating(), 4);
    QCOMPARE(talk.answer(), rated(4));
    QCOMPARE(talk.errors(), QStringList());
}

void SurveysTest::heedsARefusalWhateverItsStatus()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->addFault(
        {.method = u"PUT"_s, .path = responses, .status = 200, .code = u"satisfaction_locked"_s});

    talk.client->answerSatisfaction(talk.id, rated(4));

    QTRY_COMPARE(talk.errors().size(), 1);
    QCOMPARE(talk.client->lastError().code, u"satisfaction_locked"_s);
    QTRY_COMPARE(talk.answer(), SatisfactionResponse()); // what the service has
}

void SurveysTest::refusesWhatComesTooLate()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.client->answerSatisfaction(talk.id, rated(4));
    QTRY_COMPARE(talk.keptRating(), 4);
    talk.emulator->advanceClock(std::chrono::hours(24 * 400)); // the service's, not ours
    talk.client->answerSatisfaction(talk.id, rated(1));
    QTRY_COMPARE(talk.errors().size(), 1);
    QCOMPARE(talk.client->lastError().code, u"satisfaction_locked"_s);
    QTRY_COMPARE(talk.answer(), rated(4)); // what the service has
    QCOMPARE(talk.keptRating(), 4);
}

void SurveysTest::tellsItsLimitInDigitsOfTheLanguage()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.client->setLanguage(u"ar_eg"_s); // while it runs
    std::optional<Result<Done>> answer;
    talk.client->surveys()->answer(talk.id, rated(4, QString(1025, u'x')), this,
                                   [&answer](const Result<Done> &taken) { answer = taken; });
    QTRY_VERIFY(answer);
    const QString limit = QLocale(u"ar_EG"_s).toString(1024);
    QVERIFY2(answer->error().message.contains(limit), qPrintable(answer->error().message));
}

void SurveysTest::refusesWhatIsNotOnTheScale()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    std::optional<Result<Done>> answer;
    const auto take = [&answer](const Result<Done> &taken) {
        answer = taken;
    };
    talk.client->surveys()->answer(talk.id, rated(8), this, take);
    QVERIFY(!answer); // from the event loop
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Refused);
    answer.reset();
    talk.client->surveys()->answer(talk.id, rated(4, QString(1025, u'x')), this, take);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::TooLarge);
    answer.reset();
    talk.client->surveys()->answer(u"unknown"_s, rated(4), this, take);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::NotFound);
    QCOMPARE(talk.answer(), SatisfactionResponse());
}

void SurveysTest::forgetsWithTheCustomer()
{
    Talk talk;
    QVERIFY(talk.begin() && talk.beAnsweredAndEnd());
    QTRY_VERIFY(talk.survey());
    talk.emulator->addFault(
        {.path = responses, .kind = EmulatorFault::Kind::Silence, .times = Emulator::Always});
    talk.emulator->clearRequests();
    talk.client->answerSatisfaction(talk.id, rated(4));
    QTRY_COMPARE(talk.requestCount(u"PUT "_s + responses), 1); // none is on its way any more
    talk.client->logout();
    QVERIFY(!talk.survey());
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    QVERIFY(talk.logIn(u"bob@example.com"_s));
    QVERIFY(!talk.survey());
    QCOMPARE(talk.requestCount(u"PUT "_s + responses), 0);
}

static const Kustomer::Testing::Suite<SurveysTest> suite;
#include "tst_surveys.moc"
