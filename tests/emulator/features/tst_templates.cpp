// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonObject offer{
    {u"templateType"_s, u"quick_replies"_s},
    {u"lockInput"_s, true},
    {u"actions"_s,
     QJsonArray{QJsonObject{{u"displayText"_s, u"Billing"_s}, {u"value"_s, u"billing"_s}}}}};

} // namespace

/// Messages that offer answers, and what the assistant says to a choice (wire §16.2).
class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheTemplateWithTheMessage();
    void keepsTheChoiceThatCameWithAMessage();
    void answersAChoiceAsTheScenarioSays();
    void saysAsTheAssistantWhatAServerWants();
    void refusesATemplateThatIsNone_data();
    void refusesATemplateThatIsNone();
    void takesWhatNobodyKnowsOnDemand();

private:
    Answer say(const QJsonObject &what)
    {
        return m_jane->api.post(u"/emulator/templates/%1"_s.arg(m_open), what);
    }
    QJsonObject newest()
    {
        return m_jane->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(m_open))
            .list()
            .first()["attributes"_L1]
            .toObject();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_open = u"65f1c0de0000000000000101"_s;
};

void TemplatesTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
}

void TemplatesTest::sendsTheTemplateWithTheMessage()
{
    const QJsonArray articles{QJsonObject{{u"title"_s, u"Track a parcel"_s}}};
    const auto said = say(
        {{u"body"_s, u"What is it about?"_s}, {u"template"_s, offer}, {u"articles"_s, articles}});
    QCOMPARE(said.status, 201);
    QCOMPARE(newest()["body"_L1].toString(), u"What is it about?"_s);
    QCOMPARE(newest()["meta"_L1]["template"_L1].toObject(), offer);
    QCOMPARE(newest()["meta"_L1]["articles"_L1].toArray(), articles);
}

void TemplatesTest::keepsTheChoiceThatCameWithAMessage()
{
    const auto sent = m_jane->api.post(u"/c/v1/chat/messages"_s,
                                       {{u"body"_s, u"Billing"_s},
                                        {u"session"_s, m_open},
                                        {u"attachments"_s, QJsonArray()},
                                        {u"payload"_s, u"billing"_s}});
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.attribute(u"payload"_s).toString(), u"billing"_s);
    QCOMPARE(newest()["payload"_L1].toString(), u"billing"_s);
}

void TemplatesTest::answersAChoiceAsTheScenarioSays()
{
    const QJsonObject answer{
        {u"payload"_s, u"billing"_s}, {u"body"_s, u"Which invoice?"_s}, {u"template"_s, offer}};
    const QJsonObject content{{u"templates"_s, QJsonObject{{u"answers"_s, QJsonArray{answer}}}}};
    const auto taken = m_emulator->control("POST", u"/scenario"_s, {{u"content"_s, content}});
    QVERIFY2(!taken.contains("errors"_L1), QJsonDocument(taken).toJson());
    Device visitor(*m_emulator);
    const auto id = visitor.api.startConversation();
    visitor.api.post(u"/c/v1/chat/messages"_s,
                     {{u"body"_s, u"Billing"_s},
                      {u"session"_s, id},
                      {u"attachments"_s, QJsonArray()},
                      {u"payload"_s, u"billing"_s}});
    const auto newest = [&] {
        const auto all = visitor.api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list();
        return all.first()["attributes"_L1];
    };
    QTRY_COMPARE(newest()["body"_L1].toString(), u"Which invoice?"_s);
    QCOMPARE(newest()["meta"_L1]["template"_L1].toObject(), offer);
}

void TemplatesTest::saysAsTheAssistantWhatAServerWants()
{
    const auto path = u"/v2.1/chat/outbound/assistant/messages"_s;
    const auto jane = m_emulator->customerIdFor(u"jane@example.com"_s);
    ApiClient server(m_emulator->apiUrl());
    QCOMPARE(server.post(path).status, 401);
    server.setBearer(m_emulator->serverApiKey());
    QCOMPARE(server.post(path, {{u"session"_s, m_open}, {u"body"_s, u"Hi"_s}}).pointer(),
             u"/customerId"_s);
    QCOMPARE(server
                 .post(path,
                       {{u"customerId"_s, m_emulator->customerIdFor(u"tom@example.com"_s)},
                        {u"session"_s, m_open},
                        {u"body"_s, u"Hi"_s}})
                 .status,
             404);
    const auto said = server.post(path,
                                  {{u"customerId"_s, jane},
                                   {u"session"_s, m_open},
                                   {u"body"_s, u"Hi"_s},
                                   {u"template"_s, offer}});
    QCOMPARE(said.status, 201);
    QCOMPARE(newest()["body"_L1].toString(), u"Hi"_s);
    m_emulator->endConversation(m_open);
    QCOMPARE(
        server.post(path, {{u"customerId"_s, jane}, {u"session"_s, m_open}, {u"body"_s, u"Hi"_s}})
            .status,
        409);
}

void TemplatesTest::refusesATemplateThatIsNone_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("nothing") << QJsonObject() << u"/body"_s;
    QTest::newRow("without a type")
        << QJsonObject{{u"template"_s, QJsonObject{{u"body"_s, u"Hi"_s}}}}
        << u"/template/templateType"_s;
    QTest::newRow("of a type that nobody knows")
        << QJsonObject{{u"template"_s, QJsonObject{{u"templateType"_s, u"carousel"_s}}}}
        << u"/template/templateType"_s;
}

void TemplatesTest::refusesATemplateThatIsNone()
{
    QFETCH(QJsonObject, body);
    ApiClient server(m_emulator->apiUrl());
    server.setBearer(m_emulator->serverApiKey());
    body[u"customerId"_s] = m_emulator->customerIdFor(u"jane@example.com"_s);
    body[u"session"_s] = m_open;
    const auto refused = server.post(u"/v2.1/chat/outbound/assistant/messages"_s, body);
    QCOMPARE(refused.status, 400);
    QTEST(refused.pointer(), "pointer");
}

void TemplatesTest::takesWhatNobodyKnowsOnDemand()
{
    const QJsonObject unknown{{u"templateType"_s, u"carousel"_s}, {u"body"_s, u"Look"_s}};
    QCOMPARE(say({{u"template"_s, unknown}}).status, 201);
    QCOMPARE(newest()["meta"_L1]["template"_L1].toObject(), unknown);
    QCOMPARE(m_jane->api.post(u"/emulator/templates/none"_s, {{u"body"_s, u"Hi"_s}}).status, 404);
}

static const Kustomer::Testing::Suite<TemplatesTest> suite;
#include "tst_templates.moc"
