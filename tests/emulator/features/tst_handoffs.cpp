// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Conversations that were led elsewhere and are handed over (wire §16.1).
class HandoffsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAConversationOver();
    void takesItFromAServer();
    void takesTheSameOneOnce();
    void endsOneThatIsNotActive();
    void greetsNobody();
    void refuses_data();
    void refuses();

private:
    static QJsonObject line(const QString &direction, const QString &body, int minutesAgo)
    {
        const auto at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
        return {{u"direction"_s, direction},
                {u"body"_s, body},
                {u"date"_s, at.toString(Qt::ISODateWithMs)}};
    }
    static QJsonObject talk()
    {
        return {{u"messages"_s,
                 QJsonArray{line(u"out"_s, u"A person has to look."_s, 1),
                            line(u"in"_s, u"A refund, please"_s, 2)}},
                {u"from"_s, u"Robo"_s},
                {u"active"_s, true}};
    }
    QString texts(const QString &id)
    {
        QStringList all;
        for (const auto &message :
             m_device->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list())
            all.prepend(message["attributes"_L1]["body"_L1].toString());
        return all.join(u" | "_s);
    }
    Answer handOver(const QJsonObject &body)
    {
        return m_device->api.post(u"/c/v2.1/chat/handoff"_s, body);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_device;
};

void HandoffsTest::init()
{
    Kustomer::Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_device = std::make_unique<Device>(*m_emulator);
}

void HandoffsTest::takesAConversationOver()
{
    QVERIFY(m_device->connect());
    const auto answer = handOver(talk());
    QCOMPARE(answer.status, 201);
    QCOMPARE(texts(answer.id()), u"A refund, please | A person has to look."_s);
    QCOMPARE(answer.attribute(u"name"_s).toString(), u"A refund, please"_s);
    QVERIFY(answer.attribute(u"lockedAt"_s).isNull());
    QVERIFY(m_device->realtime.settle());
    QVERIFY(!m_device->realtime.hasFrame(u"kustomer.app.chat.message.send"_s));
    QCOMPARE(m_device->api.say(answer.id(), u"Hello?"_s).status, 201);
}

void HandoffsTest::takesItFromAServer()
{
    ApiClient server(m_emulator->apiUrl());
    QCOMPARE(server.post(u"/v2.1/chat/handoff"_s, talk()).status, 401);
    server.setBearer(m_emulator->serverApiKey());
    auto body = talk();
    QCOMPARE(server.post(u"/v2.1/chat/handoff"_s, body).status, 400);
    body[u"customerId"_s] = u"nobody"_s;
    QCOMPARE(server.post(u"/v2.1/chat/handoff"_s, body).status, 404);
    body[u"customerId"_s] = m_emulator->customerIdFor(u"jane@example.com"_s);
    const auto answer = server.post(u"/v2.1/chat/handoff"_s, body);
    QCOMPARE(answer.status, 201);
    QVERIFY(m_device->logIn(*m_emulator));
    QCOMPARE(texts(answer.id()), u"A refund, please | A person has to look."_s);
}

void HandoffsTest::takesTheSameOneOnce()
{
    auto body = talk();
    body[u"externalId"_s] = u"x"_s;
    const auto first = handOver(body);
    QCOMPARE(first.status, 201);
    const auto second = handOver(body);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.id(), first.id());
    Device other(*m_emulator);
    QVERIFY(other.api.post(u"/c/v2.1/chat/handoff"_s, body).id() != first.id());
}

void HandoffsTest::endsOneThatIsNotActive()
{
    auto body = talk();
    body[u"active"_s] = false;
    QVERIFY(!handOver(body).attribute(u"lockedAt"_s).isNull());
}

void HandoffsTest::greetsNobody()
{
    m_emulator->control("PUT"_ba, u"/assistants/ada"_s,
                        {{u"messages"_s, QJsonArray{QJsonObject{{u"body"_s, u"Hello"_s}}}}});
    m_emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    QCOMPARE(texts(handOver(talk()).id()), u"A refund, please | A person has to look."_s);
}

void HandoffsTest::refuses_data()
{
    QTest::addColumn<QJsonArray>("messages");
    QTest::addColumn<QString>("pointer");
    const auto in = line(u"in"_s, u"Hi"_s, 2);
    const auto out = line(u"out"_s, u"Hi"_s, 1);
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(i % 2 ? in : out);
    auto bodiless = in;
    bodiless.remove(u"body"_s);
    QTest::newRow("none") << QJsonArray() << u"/messages"_s;
    QTest::newRow("one") << QJsonArray{in} << u"/messages"_s;
    QTest::newRow("too many") << many << u"/messages"_s;
    QTest::newRow("one side") << QJsonArray{in, in} << u"/messages"_s;
    QTest::newRow("no direction") << QJsonArray{in, line(u"up"_s, u"Hi"_s, 1)}
                                  << u"/messages/1/direction"_s;
    QTest::newRow("no text") << QJsonArray{bodiless, out} << u"/messages/0/body"_s;
    QTest::newRow("the future") << QJsonArray{in, line(u"out"_s, u"Hi"_s, -10)}
                                << u"/messages/1/date"_s;
}

void HandoffsTest::refuses()
{
    QFETCH(const QJsonArray, messages);
    QFETCH(const QString, pointer);
    auto body = talk();
    body[u"messages"_s] = messages;
    const auto answer = handOver(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
    QVERIFY(m_device->api.get(u"/c/v1/chat/sessions"_s).list().isEmpty());
}

static const Kustomer::Testing::Suite<HandoffsTest> suite;

#include "tst_handoffs.moc"
