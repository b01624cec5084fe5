// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/formpieces.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What is asked before a conversation (wire E19 to E22).
class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAForm();
    void refusesWhatCannotBeUsed();
    void listsTeams();
    void makesAConversationOfAResponse();
    void tellsOfItAfterwards();
    void takesTimesThatCanBeTrueOnly();
    void endsWhereAnArticleHelped();
    void refusesResponsesThatSayNothing_data();
    void refusesResponsesThatSayNothing();
    void takesFormsFromAScenario();

private:
    Answer put(const QString &path, const QJsonObject &what)
    {
        return m_device->api.put(u"/emulator"_s + path, what);
    }
    Answer respond(const QJsonArray &messages, const QJsonObject &deflection = {})
    {
        QJsonObject body{{u"messages"_s, messages}};
        if (!deflection.isEmpty())
            body[u"lastDeflection"_s] = deflection;
        return m_device->api.post(u"/c/v1/chat/forms/f1/responses"_s, body);
    }
    static QString texts(const QJsonArray &resources)
    {
        QStringList all;
        for (const auto &resource : resources) {
            if (resource["type"_L1] == "chat_message"_L1)
                all << resource["attributes"_L1]["direction"_L1].toString() + u':'
                        + resource["attributes"_L1]["body"_L1].toString();
        }
        return all.join(u' ');
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_device;
};

void FormsTest::init()
{
    failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>(EmulatorOptions{.scenario = u"empty"_s});
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_device = std::make_unique<Device>(*m_emulator);
    const QJsonArray questions{question(u"q1"_s, u"Size?"_s, u"sizeStr"_s)};
    QCOMPARE(put(u"/forms/f1"_s, {{u"questions"_s, questions}}).status, 200);
}

void FormsTest::showsAForm()
{
    const auto form = m_device->api.get(u"/c/v1/chat/forms/f1"_s);
    QCOMPARE(form.status, 200);
    QCOMPARE(form.json()["data"_L1]["type"_L1].toString(), u"form"_s);
    QCOMPARE(form.attribute(u"proactive"_s).toBool(), false);
    QCOMPARE(form.attribute(u"questions"_s)[0]["prompt"_L1].toString(), u"Size?"_s);
    QCOMPARE(m_device->api.get(u"/c/v1/chat/forms/f2"_s).status, 404);
}

void FormsTest::refusesWhatCannotBeUsed()
{
    QCOMPARE(put(u"/forms/f1"_s, {{u"unusable"_s, true}}).status, 200);
    QCOMPARE(m_device->api.get(u"/c/v1/chat/forms/f1"_s).status, 400);
    QCOMPARE(respond({QJsonObject{{u"input"_s, u"Hi"_s}}}).status, 400);
    QCOMPARE(put(u"/forms/f1"_s, {{u"song"_s, true}}).status, 400);
}

void FormsTest::listsTeams()
{
    put(u"/teams/t1"_s, {{u"displayName"_s, u"Billing"_s}, {u"icon"_s, u"1f4b0"_s}});
    const auto teams = m_device->api.get(u"/c/v1/chat/teams/t1,t2"_s).list();
    QCOMPARE(teams.size(), 1);
    QCOMPARE(teams.first()["attributes"_L1]["icon"_L1].toString(), u"1f4b0"_s);
}

void FormsTest::makesAConversationOfAResponse()
{
    const auto answer = respond({QJsonObject{{u"input"_s, u"Hello"_s}},
                                 QJsonObject{{u"id"_s, u"q1"_s},
                                             {u"prompt"_s, u"Size?"_s},
                                             {u"input"_s, u"Small"_s},
                                             {u"value"_s, u"S"_s}}});
    QCOMPARE(answer.status, 201);
    const auto included = answer.json()["included"_L1].toArray();
    QCOMPARE(included.first()["type"_L1].toString(), u"chat_session"_s);
    QCOMPARE(texts(included), u"in:Hello out:Size? in:Small"_s);
    const auto session = included.first()["attributes"_L1];
    QCOMPARE(session["name"_L1].toString(), u"Hello"_s);
    QCOMPARE(session["custom"_L1]["sizeStr"_L1].toString(), u"S"_s);
    const auto kept = m_device->api.get(u"/emulator/forms"_s).json()["responses"_L1];
    QCOMPARE(kept[0]["session"_L1], included.first()["id"_L1]);
}

void FormsTest::tellsOfItAfterwards()
{
    QVERIFY(m_device->connect());
    QCOMPARE(respond({QJsonObject{{u"input"_s, u"Hello"_s}}}).status, 201);
    const auto event = m_device->realtime.takeData(u"kustomer.app.chat.message.send"_s);
    QCOMPARE(event["data"_L1]["attributes"_L1]["body"_L1].toString(), u"Hello"_s);
}

void FormsTest::takesTimesThatCanBeTrueOnly()
{
    const auto at = [](int seconds) {
        return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs);
    };
    const auto answer = respond({QJsonObject{{u"input"_s, u"a"_s}, {u"inputAt"_s, at(-60)}},
                                 QJsonObject{{u"input"_s, u"b"_s}, {u"inputAt"_s, at(-90)}},
                                 QJsonObject{{u"input"_s, u"c"_s}, {u"inputAt"_s, at(3600)}},
                                 QJsonObject{{u"input"_s, u"d"_s}, {u"inputAt"_s, at(-30)}}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(texts(answer.json()["included"_L1].toArray()), u"in:a in:b in:c in:d"_s);
}

void FormsTest::endsWhereAnArticleHelped()
{
    const auto answer = respond({QJsonObject{{u"input"_s, u"Hello"_s}}},
                                {{u"type"_s, u"kb-search"_s}, {u"status"_s, u"accepted"_s}});
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.json()["included"_L1][0]["attributes"_L1]["lockedAt"_L1].isString());
}

void FormsTest::refusesResponsesThatSayNothing_data()
{
    QTest::addColumn<QJsonArray>("messages");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("nothing") << QJsonArray() << u"/messages"_s;
    QTest::newRow("no words") << QJsonArray{QJsonObject{{u"id"_s, u"q1"_s}}}
                              << u"/messages/0/prompt"_s;
    QTest::newRow("no date") << QJsonArray{QJsonObject{{u"input"_s, u"a"_s},
                                                       {u"inputAt"_s, u"soon"_s}}}
                             << u"/messages/0/inputAt"_s;
}

void FormsTest::refusesResponsesThatSayNothing()
{
    QFETCH(const QJsonArray, messages);
    QFETCH(const QString, pointer);
    const auto answer = respond(messages);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
}

void FormsTest::takesFormsFromAScenario()
{
    const QJsonObject form{{u"id"_s, u"f7"_s}, {u"proactive"_s, true}};
    const QJsonObject team{{u"id"_s, u"t7"_s}, {u"displayName"_s, u"Repairs"_s}};
    const QJsonObject content{
        {u"forms"_s, QJsonObject{{u"list"_s, QJsonArray{form}}, {u"teams"_s, QJsonArray{team}}}}};
    const auto taken = m_emulator->control("POST", u"/scenario"_s, {{u"content"_s, content}});
    QVERIFY2(!taken.contains("errors"_L1), QJsonDocument(taken).toJson());
    Device visitor(*m_emulator);
    QVERIFY(visitor.api.get(u"/c/v1/chat/forms/f7"_s).attribute(u"proactive"_s).toBool());
    QCOMPARE(visitor.api.get(u"/c/v1/chat/teams/t7"_s).list().size(), 1);
}

static const Kustomer::Testing::Suite<FormsTest> suite;
#include "tst_forms.moc"
