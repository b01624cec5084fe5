// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Told = u"kustomer.app.chat.satisfaction.send"_s;

} // namespace

/// wire E25, E26, and what the company's side says and sees of them.
class SatisfactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersOnceAndShowsItOnTheConversation();
    void answersWithAnEmptyBodyWhenOff();
    void failsOnDemand();
    void takesARatingAndThenAComment();
    void withdrawsWhatIsTakenBack();
    void takesEachRatingOfItsScale_data();
    void takesEachRatingOfItsScale();
    void refusesWhatIsNotAsked_data();
    void refusesWhatIsNotAsked();
    void takesChoicesByRating();
    void isLockedByTheClock();
    void keepsForeignResponsesAway();
    void tellsOfAnOfferWhenAConversationEnds();
    void asksNobodyWhoHadNoConversation();
    void tellsOtherDevicesOfAnAnswer();
    void letsServersAnswerAndRead();
    void survivesARestart();
    void plantsWhatWasAnswered();
    void refusesASurveyThatIsNone_data();
    void refusesASurveyThatIsNone();

private:
    QString offerPath(const QString &id) const
    {
        return u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(id);
    }
    Answer change(const QJsonObject &changes)
    {
        return m_jane->api.patch(u"/emulator/satisfaction"_s, changes);
    }
    /// Offers the survey of Jane's ended conversation and returns the path of the response.
    QString offered()
    {
        return u"/c/v1/chat/satisfaction-responses/"_s + m_jane->api.post(offerPath(m_ended)).id();
    }
    QJsonObject shown(const QString &id)
    {
        for (const auto &session : m_jane->api.get(u"/c/v1/chat/sessions"_s).list()) {
            if (session[u"id"] == id)
                return session[u"attributes"][u"satisfaction"].toObject();
        }
        return {};
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_ended = u"65f1c0de0000000000000105"_s;
    const QString m_open = u"65f1c0de0000000000000101"_s;
};

void SatisfactionTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
}

void SatisfactionTest::offersOnceAndShowsItOnTheConversation()
{
    QVERIFY(shown(m_ended).isEmpty());
    const auto first = m_jane->api.post(offerPath(m_ended));
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json()[u"data"][u"type"].toString(), u"satisfaction_response"_s);
    QCOMPARE(first.attribute(u"status"_s).toString(), u"offered"_s);
    QVERIFY(first.attribute(u"rating"_s).isNull());
    const auto form = first.json()[u"included"][0];
    QCOMPARE(form[u"type"].toString(), u"satisfaction"_s);
    QCOMPARE(form[u"attributes"][u"scale"][u"type"].toString(), u"emoji"_s);

    const auto again = m_jane->api.post(offerPath(m_ended));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), first.json());
    QCOMPARE(shown(m_ended)["id"_L1].toString(), first.id());
    QCOMPARE(shown(m_ended)["status"_L1].toString(), u"offered"_s);
    QCOMPARE(shown(m_ended)["lockedAt"_L1], first.attribute(u"lockedAt"_s));
    QCOMPARE(m_jane->api.post(offerPath(m_open)).status, 201);
}

void SatisfactionTest::answersWithAnEmptyBodyWhenOff()
{
    QCOMPARE(change({{u"mode"_s, u"off"_s}}).status, 200);
    const auto answer = m_jane->api.post(offerPath(m_ended));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
    QVERIFY(shown(m_ended).isEmpty());
}

void SatisfactionTest::failsOnDemand()
{
    change({{u"mode"_s, u"error"_s}});
    const auto answer = m_jane->api.post(offerPath(m_ended));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.code(), u"satisfaction_unavailable"_s);
    change({{u"mode"_s, u"on"_s}});
    QCOMPARE(m_jane->api.post(offerPath(m_ended)).status, 201);
}

void SatisfactionTest::takesARatingAndThenAComment()
{
    const auto path = offered();
    const auto rated = m_jane->api.put(path, {{u"rating"_s, 5}});
    QCOMPARE(rated.status, 200);
    QCOMPARE(rated.attribute(u"status"_s).toString(), u"rated"_s);
    QCOMPARE(rated.attribute(u"rating"_s).toInt(), 5);
    QVERIFY(rated.attribute(u"submittedAt"_s).isNull());

    const auto at = u"2026-11-28T12:00:00.000Z"_s;
    const QJsonObject comment{{u"id"_s, u"c1"_s}, {u"answer"_s, u"Fast and friendly 🙂"_s}};
    const auto commented
        = m_jane->api.put(path, {{u"answers"_s, QJsonArray{comment}}, {u"submittedAt"_s, at}});
    QCOMPARE(commented.attribute(u"status"_s).toString(), u"commented"_s);
    QCOMPARE(commented.attribute(u"rating"_s).toInt(), 5);
    QCOMPARE(commented.attribute(u"answers"_s)[0][u"answer"], comment["answer"_L1]);
    QCOMPARE(commented.attribute(u"answers"_s)[0][u"prompt"].toString(), u"Anything to add?"_s);
    QCOMPARE(commented.attribute(u"submittedAt"_s).toString(), at);
    QCOMPARE(shown(m_ended)["status"_L1].toString(), u"commented"_s);
    QCOMPARE(m_jane->api.post(offerPath(m_ended)).json(), commented.json());
}

void SatisfactionTest::withdrawsWhatIsTakenBack()
{
    const auto path = offered();
    const QJsonObject comment{{u"id"_s, u"c1"_s}, {u"answer"_s, u"Slow"_s}};
    m_jane->api.put(path, {{u"rating"_s, 1}, {u"answers"_s, QJsonArray{comment}}});
    const auto rated = m_jane->api.put(path, {{u"answers"_s, QJsonArray()}});
    QCOMPARE(rated.attribute(u"status"_s).toString(), u"rated"_s);
    QCOMPARE(rated.attribute(u"answers"_s), QJsonValue(QJsonArray()));
    const auto offered = m_jane->api.put(path, {{u"rating"_s, QJsonValue()}});
    QCOMPARE(offered.attribute(u"status"_s).toString(), u"offered"_s);
    QVERIFY(offered.attribute(u"rating"_s).isNull());
}

void SatisfactionTest::takesEachRatingOfItsScale_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("options");
    QTest::addColumn<QList<int>>("ratings");
    for (const auto &type : {u"number"_s, u"emoji"_s, u"thumb"_s}) {
        const auto row = [&type](int options, const QList<int> &ratings) {
            QTest::addRow("%s × %d", qPrintable(type), options) << type << options << ratings;
        };
        row(2, {1, 5});
        row(3, {1, 3, 5});
        row(5, {1, 2, 3, 4, 5});
        row(4, {1, 2, 3, 4});
        row(10, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    }
}

void SatisfactionTest::takesEachRatingOfItsScale()
{
    QFETCH(QString, type);
    QFETCH(int, options);
    QFETCH(QList<int>, ratings);
    const QJsonObject scale{{u"type"_s, type}, {u"options"_s, options}};
    QCOMPARE(change({{u"form"_s, QJsonObject{{u"scale"_s, scale}}}}).status, 200);
    const auto path = offered();
    QList<int> taken;
    for (int rating = 0; rating <= 11; ++rating) {
        const auto answer = m_jane->api.put(path, {{u"rating"_s, rating}});
        if (answer.status == 200)
            taken.append(answer.attribute(u"rating"_s).toInt());
        else
            QCOMPARE(answer.pointer(), u"/rating"_s);
    }
    QCOMPARE(taken, ratings);
}

void SatisfactionTest::refusesWhatIsNotAsked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("pointer");
    const auto answer = [](const QString &id, const QJsonValue &text) {
        return QJsonObject{
            {u"answers"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"answer"_s, text}}}}};
    };
    const auto text = u"/answers/0/answer"_s;
    QTest::newRow("half a star") << QJsonObject{{u"rating"_s, 1.5}} << u"/rating"_s;
    QTest::newRow("words") << QJsonObject{{u"rating"_s, u"5"_s}} << u"/rating"_s;
    QTest::newRow("unknown question") << answer(u"x"_s, u"y"_s) << u"/answers/0/id"_s;
    QTest::newRow("a number") << answer(u"c1"_s, 5) << text;
    QTest::newRow("a list for a text") << answer(u"c1"_s, QJsonArray{u"a"_s}) << text;
    QTest::newRow("too long") << answer(u"c1"_s, u"🙂"_s.repeated(1025)) << text;
    QTest::newRow("no list") << QJsonObject{{u"answers"_s, 1}} << u"/answers"_s;
    QTest::newRow("date") << QJsonObject{{u"submittedAt"_s, u"now"_s}} << u"/submittedAt"_s;
}

void SatisfactionTest::refusesWhatIsNotAsked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, pointer);
    const auto path = offered();
    const auto answer = m_jane->api.put(path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
    QCOMPARE(shown(m_ended)["status"_L1].toString(), u"offered"_s);
}

void SatisfactionTest::takesChoicesByRating()
{
    const QJsonArray choices{u"Slow"_s, u"Rude"_s};
    const QJsonArray questions{QJsonObject{{u"id"_s, u"why"_s},
                                           {u"type"_s, u"checkbox"_s},
                                           {u"prompt"_s, u"Why?"_s},
                                           {u"values"_s, choices},
                                           {u"ratings"_s, QJsonArray{1, 2}}},
                               QJsonObject{{u"id"_s, u"one"_s},
                                           {u"type"_s, u"radio"_s},
                                           {u"prompt"_s, u"Which?"_s},
                                           {u"values"_s, choices}}};
    change({{u"form"_s, QJsonObject{{u"questions"_s, questions}}}});
    const auto form = m_jane->api.post(offerPath(m_ended)).json()[u"included"][0];
    QCOMPARE(form[u"attributes"][u"questions"], QJsonValue(questions));

    const auto path = offered();
    const auto say = [&](const QString &id, const QJsonValue &answer) {
        return m_jane->api
            .put(path,
                 {{u"answers"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"answer"_s, answer}}}}})
            .status;
    };
    QCOMPARE(say(u"why"_s, choices), 200);
    QCOMPARE(say(u"why"_s, u"Slow"_s), 200);
    QCOMPARE(say(u"why"_s, QJsonArray{u"Dear"_s}), 400);
    QCOMPARE(say(u"one"_s, u"Rude"_s), 200);
    QCOMPARE(say(u"one"_s, u"Both"_s), 400);
    QCOMPARE(say(u"one"_s, choices), 400);
}

void SatisfactionTest::isLockedByTheClock()
{
    change({{u"lockAfterMinutes"_s, 60}});
    const auto path = offered();
    const auto unanswered = u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(m_open);
    m_jane->api.post(unanswered);
    QCOMPARE(m_jane->api.put(path, {{u"rating"_s, 4}}).status, 200);
    m_emulator->advanceClock(59min);
    QCOMPARE(m_jane->api.put(path, {{u"rating"_s, 3}}).status, 200);
    m_emulator->advanceClock(2min);
    const auto late = m_jane->api.put(path, {{u"rating"_s, 1}});
    QCOMPARE(late.status, 403);
    QCOMPARE(late.code(), u"satisfaction_locked"_s);
    QCOMPARE(m_jane->api.post(offerPath(m_ended)).attribute(u"rating"_s).toInt(), 3);
    QCOMPARE(shown(m_open)["status"_L1].toString(), u"unresponded"_s);
}

void SatisfactionTest::keepsForeignResponsesAway()
{
    const auto path = offered();
    Device stranger(*m_emulator);
    QCOMPARE(stranger.api.post(offerPath(m_ended)).status, 404);
    QCOMPARE(stranger.api.put(path, {{u"rating"_s, 1}}).status, 404);
    QCOMPARE(m_jane->api.put(u"/c/v1/chat/satisfaction-responses/none"_s, {}).status, 404);
    stranger.api.setToken({});
    QCOMPARE(stranger.api.put(path, {{u"rating"_s, 1}}).status, 401);
}

void SatisfactionTest::tellsOfAnOfferWhenAConversationEnds()
{
    change({{u"offer"_s, u"event"_s}});
    QVERIFY(m_jane->connect());
    m_emulator->endConversation(m_open);
    const auto document = m_jane->realtime.takeData(Told);
    QCOMPARE(document["data"_L1]["attributes"_L1]["status"_L1].toString(), u"offered"_s);
    QCOMPARE(document["data"_L1]["relationships"_L1]["session"_L1]["data"_L1]["id"_L1].toString(),
             m_open);
    QCOMPARE(document, m_jane->api.post(offerPath(m_open)).json());
    QCOMPARE(shown(m_open)["id"_L1], document["data"_L1]["id"_L1]);
}

void SatisfactionTest::asksNobodyWhoHadNoConversation()
{
    change({{u"offer"_s, u"event"_s}});
    const auto id = m_jane->api.startConversation();
    m_jane->api.say(id, u"Is anybody there?"_s);
    m_emulator->endConversation(id);
    QVERIFY(shown(id).isEmpty());

    m_emulator->setSettings(
        {{u"csat"_s,
          QJsonObject{{u"data"_s, QJsonObject{{u"outboundMessagesOverride"_s, true}}}}}});
    m_emulator->reopenConversation(id);
    m_emulator->endConversation(id);
    QCOMPARE(shown(id)["status"_L1].toString(), u"offered"_s);
}

void SatisfactionTest::tellsOtherDevicesOfAnAnswer()
{
    Device phone(*m_emulator);
    QVERIFY(phone.logIn(*m_emulator));
    QVERIFY(phone.connect());
    const auto rated = m_jane->api.put(offered(), {{u"rating"_s, 2}});
    QCOMPARE(phone.realtime.takeData(Told), rated.json());
}

void SatisfactionTest::letsServersAnswerAndRead()
{
    const auto id = m_jane->api.post(offerPath(m_ended)).id();
    const auto path = u"/v2.1/chat/satisfaction-responses/%1"_s.arg(id);
    ApiClient server(m_emulator->apiUrl());
    QCOMPARE(server.put(path, {{u"rating"_s, 3}}).status, 401);
    server.setBearer(m_emulator->serverApiKey());
    QCOMPARE(server.put(path, {{u"rating"_s, 3}}).pointer(), u"/customerId"_s);
    const auto jane = m_emulator->customerIdFor(u"jane@example.com"_s);
    const auto tom = m_emulator->customerIdFor(u"tom@example.com"_s);
    QCOMPARE(server.put(path, {{u"customerId"_s, tom}, {u"rating"_s, 3}}).status, 404);
    const auto rated = server.put(path, {{u"customerId"_s, jane}, {u"rating"_s, 3}});
    QCOMPARE(rated.attribute(u"status"_s).toString(), u"rated"_s);
    QVERIFY(!rated.json().contains("included"_L1));
    m_emulator->advanceClock(48h);
    const auto read = server.put(path + u"?include=satisfaction"_s,
                                 {{u"customerId"_s, jane}, {u"read"_s, true}});
    QCOMPARE(read.attribute(u"read"_s), QJsonValue(true));
    QCOMPARE(read.json()[u"included"][0][u"type"].toString(), u"satisfaction"_s);
}

void SatisfactionTest::survivesARestart()
{
    const QTemporaryDir folder;
    const EmulatorOptions options{.dataFile = folder.filePath(u"emulator.sqlite"_s)};
    m_emulator = std::make_unique<Emulator>(options);
    QVERIFY(m_emulator->listen());
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
    change({{u"lockAfterMinutes"_s, 7}});
    const auto rated = m_jane->api.put(offered(), {{u"rating"_s, 2}});
    const auto survey = m_jane->api.get(u"/emulator/satisfaction"_s).json();

    const auto token = m_jane->api.token();
    m_emulator = std::make_unique<Emulator>(options);
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    ApiClient after(m_emulator->apiUrl(), token);
    QCOMPARE(after.post(offerPath(m_ended)).json(), rated.json());
    QCOMPARE(after.get(u"/emulator/satisfaction"_s).json(), survey);
}

void SatisfactionTest::plantsWhatWasAnswered()
{
    QCOMPARE(m_jane->api.post(u"/emulator/scenario"_s, {{u"name"_s, u"demo"_s}}).status, 204);
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
    QCOMPARE(shown(m_ended)["status"_L1].toString(), u"offered"_s);
    const auto form = m_jane->api.post(offerPath(m_ended)).json()[u"included"][0];
    QCOMPARE(form[u"attributes"][u"questions"].toArray().size(), 3);
}

void SatisfactionTest::refusesASurveyThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("mode") << R"({"mode":"maybe"})"_ba << u"/mode"_s;
    QTest::newRow("unknown") << R"({"modus":"on"})"_ba << u"/modus"_s;
    QTest::newRow("scale") << R"({"form":{"scale":{"type":"stars"}}})"_ba << u"/form/scale/type"_s;
    QTest::newRow("one option") << R"({"form":{"scale":{"options":1}}})"_ba
                                << u"/form/scale/options"_s;
    QTest::newRow("no choices")
        << R"({"form":{"questions":[{"id":"a","prompt":"b","type":"radio"}]}})"_ba
        << u"/form/questions/0/values"_s;
    QTest::newRow("no prompt") << R"({"form":{"questions":[{"id":"a"}]}})"_ba
                               << u"/form/questions/0/prompt"_s;
    QTest::newRow("typo") << R"({"form":{"scala":{}}})"_ba << u"/form/scala"_s;
}

void SatisfactionTest::refusesASurveyThatIsNone()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto changes = QJsonDocument::fromJson(json).object();
    const auto before = m_jane->api.get(u"/emulator/satisfaction"_s).json();
    const auto answer = change(changes);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
    QCOMPARE(m_jane->api.get(u"/emulator/satisfaction"_s).json(), before);
    const auto planted = m_jane->api.post(
        u"/emulator/scenario"_s, {{u"content"_s, QJsonObject{{u"satisfaction"_s, changes}}}});
    QCOMPARE(planted.status, 400);
    QCOMPARE(m_emulator->conversationIdsFor(u"jane@example.com"_s).size(), 8);
}

static const Kustomer::Testing::Suite<SatisfactionTest> suite;

#include "tst_satisfaction.moc"
