// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Assistants that greet, lead a conversation, hand it over and end it (wire §16.1, §20).
class AssistantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void greetsWithoutCreatingAnything();
    void greetsInTheConversation_data();
    void greetsInTheConversation();
    void answersChoicesAndTexts();
    void handsOver();
    void handsOverAfterItsLastWord();
    void fallsSilentWhenAPersonWrites();
    void endsTheConversation();
    void takesAssistantsFromAScenario();

private:
    QString begin(const QString &assistant = {})
    {
        return m_device->api
            .post(u"/c/v1/chat/sessions"_s, {{u"title"_s, u"Hi"_s}, {u"assistant"_s, assistant}})
            .json()["data"_L1]["id"_L1]
            .toString();
    }
    Answer say(const QString &id, const QString &body, const QString &payload = {})
    {
        return m_device->api.post(u"/c/v2/chat/assistant/messages"_s,
                                  {{u"session"_s, id}, {u"body"_s, body}, {u"payload"_s, payload}});
    }
    QString texts(const QString &id)
    {
        QStringList all;
        for (const auto &message :
             m_device->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list())
            all.prepend(message["attributes"_L1]["body"_L1].toString());
        return all.join(u" | "_s);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_device;
};

void AssistantsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_device = std::make_unique<Device>(*m_emulator);
    const QJsonArray answers{
        QJsonObject{{u"payload"_s, u"order"_s}, {u"body"_s, u"Which one?"_s}},
        QJsonObject{{u"payload"_s, u"bye"_s}, {u"body"_s, u"Bye!"_s}, {u"then"_s, u"end"_s}},
        QJsonObject{{u"payload"_s, u"agent"_s},
                    {u"body"_s, u"Just a moment."_s},
                    {u"then"_s, u"transfer"_s}},
        QJsonObject{{u"body"_s, u"I see."_s}}};
    const QJsonObject ada{{u"publicName"_s, u"Ada"_s},
                          {u"messages"_s, QJsonArray{QJsonObject{{u"body"_s, u"Hello"_s}}}},
                          {u"answers"_s, answers}};
    QCOMPARE(m_device->api.put(u"/emulator/assistants/ada"_s, ada).status, 200);
}

void AssistantsTest::greetsWithoutCreatingAnything()
{
    const auto greeting
        = m_device->api.post(u"/c/v2/chat/assistant/init"_s, {{u"assistant"_s, u"ada"_s}});
    QCOMPARE(greeting.status, 200);
    QCOMPARE(greeting.attribute(u"publicName"_s).toString(), u"Ada"_s);
    QCOMPARE(greeting.attribute(u"messages"_s)[0]["body"_L1].toString(), u"Hello"_s);
    QVERIFY(m_device->api.get(u"/c/v1/chat/sessions"_s).list().isEmpty());
    QCOMPARE(
        m_device->api.post(u"/c/v2/chat/assistant/init"_s, {{u"assistant"_s, u"eve"_s}}).status,
        404);
}

void AssistantsTest::greetsInTheConversation_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("said");
    QTest::newRow("wished") << u"ada"_s << QString() << u"Hello"_s;
    QTest::newRow("active") << QString() << u"ada"_s << u"Hello"_s;
    QTest::newRow("none") << u"none"_s << u"ada"_s << QString();
    QTest::newRow("unknown") << u"eve"_s << QString() << QString();
}

void AssistantsTest::greetsInTheConversation()
{
    QFETCH(const QString, wished);
    QFETCH(const QString, active);
    QFETCH(const QString, said);
    m_emulator->setSettings({{u"activeAssistant"_s, active}});
    QCOMPARE(texts(begin(wished)), said);
}

void AssistantsTest::answersChoicesAndTexts()
{
    const auto id = begin(u"ada"_s);
    QCOMPARE(say(id, u"My order"_s, u"order"_s).status, 201);
    QTRY_COMPARE(texts(id), u"Hello | My order | Which one?"_s);
    say(id, u"4417"_s);
    QTRY_COMPARE(texts(id), u"Hello | My order | Which one? | 4417 | I see."_s);
    QCOMPARE(say(u"nowhere"_s, u"Hi"_s).status, 404);
}

void AssistantsTest::handsOver()
{
    const auto id = begin(u"ada"_s);
    say(id, u"A person, please"_s, u"agent"_s);
    QTRY_COMPARE(texts(id), u"Hello | A person, please | Just a moment."_s);
    say(id, u"Hello?"_s);
    m_emulator->sendAsAgent(id, u"Here I am."_s);
    QTRY_COMPARE(texts(id), u"Hello | A person, please | Just a moment. | Hello? | Here I am."_s);
}

void AssistantsTest::handsOverAfterItsLastWord()
{
    const auto id = begin(u"ada"_s);
    say(id, u"A person, please"_s, u"agent"_s);
    QTRY_COMPARE(texts(id), u"Hello | A person, please | Just a moment."_s);
    const auto said = m_device->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list();
    const auto listed = m_device->api.get(u"/c/v1/chat/sessions"_s).list();
    const QString last = said.first()["attributes"_L1]["createdAt"_L1].toString();
    const QString over = listed.first()["attributes"_L1]["assistantEndedAt"_L1].toString();
    QVERIFY2(over > last, qPrintable(over + " beside "_L1 + last)); // though it took no millisecond
}

void AssistantsTest::fallsSilentWhenAPersonWrites()
{
    const auto id = begin(u"ada"_s);
    m_emulator->sendAsAgent(id, u"I take this."_s);
    say(id, u"Thanks"_s);
    const auto other = begin(u"ada"_s);
    say(other, u"Hi"_s);
    QTRY_COMPARE(texts(other), u"Hello | Hi | I see."_s); // what came before has been answered
    QCOMPARE(texts(id), u"Hello | I take this. | Thanks"_s);
}

void AssistantsTest::endsTheConversation()
{
    const auto id = begin(u"ada"_s);
    say(id, u"Goodbye"_s, u"bye"_s);
    QTRY_COMPARE(texts(id), u"Hello | Goodbye | Bye!"_s);
    QTRY_COMPARE(say(id, u"Wait"_s).status, 409);
}

void AssistantsTest::takesAssistantsFromAScenario()
{
    const QJsonObject bob{{u"id"_s, u"bob"_s},
                          {u"messages"_s, QJsonArray{QJsonObject{{u"body"_s, u"Ahoy"_s}}}}};
    const QJsonObject content{{u"assistants"_s, QJsonObject{{u"list"_s, QJsonArray{bob}}}},
                              {u"settings"_s, QJsonObject{{u"activeAssistant"_s, u"bob"_s}}}};
    const auto taken = m_emulator->control("POST", u"/scenario"_s, {{u"content"_s, content}});
    QVERIFY2(!taken.contains("errors"_L1), QJsonDocument(taken).toJson());
    m_device = std::make_unique<Device>(*m_emulator);
    QCOMPARE(texts(begin()), u"Ahoy"_s);
}

static const Kustomer::Testing::Suite<AssistantsTest> suite;
#include "tst_assistants.moc"
