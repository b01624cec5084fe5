// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Now = u"2026-03-04T10:11:12.345Z"_s;

QJsonObject line(const QString &prompt, const QString &input = {}, const QString &property = {})
{
    QJsonObject line{{u"prompt"_s, prompt}, {u"promptAt"_s, Now}};
    if (!input.isEmpty()) {
        line[u"input"_s] = input;
        line[u"inputAt"_s] = Now;
        line[u"property"_s] = property;
    }
    return line;
}

QJsonObject dialogue(const QString &session)
{
    return {{u"session"_s, session},
            {u"messages"_s,
             QJsonArray{line(u"How?"_s, u"Email"_s, u"conversation_replyChannel"_s),
                        line(u"Where?"_s, u"jane@example.com"_s, u"customer_email"_s),
                        line(u"Thanks"_s)}}};
}

} // namespace

/// wire E23, E24, and what follows from them.
class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatTheScriptSaysInTurn();
    void tellsWaitsThatMakeNoSense();
    void takesTheDialogueOnce();
    void takesNoMessageUntilAnAgentWrites();
    void refusesADialogueThatIsNone_data();
    void refusesADialogueThatIsNone();
    void keepsOthersAway();

private:
    Answer wait() { return m_jane->api.get(u"/c/v1/chat/sessions/%1/queue"_s.arg(m_open)); }
    Answer leave(const QJsonObject &body)
    {
        return m_jane->api.post(u"/c/v1/chat/volume-control/responses"_s, body);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_open = u"65f1c0de0000000000000102"_s;
};

void QueueTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
}

void QueueTest::tellsWhatTheScriptSaysInTurn()
{
    const QJsonArray steps{QJsonObject{{u"estimate"_s, 700}, {u"position"_s, 4}},
                           QJsonObject{{u"estimate"_s, 60}, {u"latest"_s, 50}}};
    m_emulator->control("PATCH", u"/queue"_s, {{u"name"_s, u"Tents"_s}, {u"steps"_s, steps}});
    const auto first = wait();
    QCOMPARE(first.json()[u"data"][u"type"].toString(), u"session_queue"_s);
    QCOMPARE(first.attribute(u"name"_s).toString(), u"Tents"_s);
    QCOMPARE(first.attribute(u"estimatedWaitTimeSeconds"_s).toInt(), 700);
    QCOMPARE(first.attribute(u"position"_s).toInt(), 4);
    QCOMPARE(wait().attribute(u"estimatedWaitTimeSeconds"_s).toInt(), 60);
    QCOMPARE(wait().attribute(u"latestWaitTimeSeconds"_s).toInt(), 50);
    QVERIFY(wait().attribute(u"position"_s).isUndefined());
}

void QueueTest::tellsWaitsThatMakeNoSense()
{
    const QJsonArray steps{QJsonObject{{u"estimate"_s, -1}},
                           QJsonObject{{u"estimate"_s, u"soon"_s}}, QJsonObject{}};
    m_emulator->control("PATCH", u"/queue"_s, {{u"steps"_s, steps}});
    QCOMPARE(wait().attribute(u"estimatedWaitTimeSeconds"_s).toInt(), -1);
    QCOMPARE(wait().attribute(u"estimatedWaitTimeSeconds"_s).toString(), u"soon"_s);
    QVERIFY(wait().attribute(u"estimatedWaitTimeSeconds"_s).isUndefined());
}

void QueueTest::takesTheDialogueOnce()
{
    const auto answer = leave(dialogue(m_open));
    QCOMPARE(answer.status, 201);
    QStringList said;
    for (const auto &message : answer.json()[u"included"].toArray()) {
        said.append(message[u"attributes"][u"direction"].toString() + u' '
                    + message[u"attributes"][u"body"].toString());
    }
    QCOMPARE(said,
             QStringList({u"out How?"_s, u"in Email"_s, u"out Where?"_s, u"in jane@example.com"_s,
                          u"out Thanks"_s}));
    const auto left = m_emulator->control("GET", u"/queue"_s)["followUps"_L1][0];
    QCOMPARE(left["channel"_L1].toString(), u"Email"_s);
    QCOMPARE(left["address"_L1].toString(), u"jane@example.com"_s);
    QCOMPARE(leave(dialogue(m_open)).code(), u"awaiting_follow_up"_s);
}

void QueueTest::takesNoMessageUntilAnAgentWrites()
{
    QCOMPARE(leave(dialogue(m_open)).status, 201);
    const auto refused = m_jane->api.say(m_open, u"Hello?"_s);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), u"awaiting_follow_up"_s);
    m_emulator->sendAsAgent(m_open, u"Here I am"_s);
    QCOMPARE(m_jane->api.say(m_open, u"Hello!"_s).status, 201);
}

void QueueTest::refusesADialogueThatIsNone_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("nothing") << QJsonObject{{u"session"_s, m_open}};
    QTest::newRow("no conversation") << QJsonObject{{u"messages"_s, QJsonArray{line(u"How?"_s)}}};
    QTest::newRow("unknown property")
        << QJsonObject{{u"session"_s, m_open},
                       {u"messages"_s, QJsonArray{line(u"How?"_s, u"So"_s, u"shoeSize"_s)}}};
    QTest::newRow("no time") << QJsonObject{
        {u"session"_s, m_open}, {u"messages"_s, QJsonArray{QJsonObject{{u"prompt"_s, u"How?"_s}}}}};
}

void QueueTest::refusesADialogueThatIsNone()
{
    QFETCH(QJsonObject, body);
    QCOMPARE(leave(body).status, 400);
    QCOMPARE(m_jane->api.say(m_open, u"Hello"_s).status, 201);
}

void QueueTest::keepsOthersAway()
{
    Device tom(*m_emulator);
    QCOMPARE(tom.api.get(u"/c/v1/chat/sessions/%1/queue"_s.arg(m_open)).status, 404);
    QCOMPARE(tom.api.post(u"/c/v1/chat/volume-control/responses"_s, dialogue(m_open)).status, 404);
}

static const Kustomer::Testing::Suite<QueueTest> suite;

#include "tst_queue.moc"
