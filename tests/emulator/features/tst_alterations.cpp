// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What agents alter beside answering (wire §12, §20).
class AlterationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfATitleAndAttributes();
    void mergesCustomers();
    void deletesACustomer();
    void refusesWhatCannotBe();

private:
    QJsonObject told(const QString &event)
    {
        return m_jane->realtime.takeData(event).value("data"_L1).toObject();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_one = u"65f1c0de0000000000000101"_s;
};

void AlterationsTest::init()
{
    Kustomer::Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
    QVERIFY(m_jane->connect());
}

void AlterationsTest::tellsOfATitleAndAttributes()
{
    m_emulator->control("PATCH", u"/sessions/"_s + m_one, {{u"title"_s, u"A new name"_s}});
    const auto renamed = told(u"kustomer.app.chat.session.update"_s);
    QCOMPARE(renamed[u"id"].toString(), m_one);
    QCOMPARE(renamed[u"attributes"][u"name"].toString(), u"A new name"_s);
    m_emulator->control("PATCH", u"/sessions/"_s + m_one,
                        {{u"custom"_s, QJsonObject{{u"orderNum"_s, 17}}}});
    const auto described = told(u"kustomer.app.chat.session.update"_s);
    QCOMPARE(described[u"attributes"][u"name"].toString(), u"A new name"_s);
    QCOMPARE(described[u"attributes"][u"custom"][u"orderNum"].toInt(), 17);
}

void AlterationsTest::mergesCustomers()
{
    const auto bobs = m_emulator->createConversation(u"bob@example.com"_s, u"Hm"_s, {u"Hi"_s});
    const auto bob = m_emulator->customerIdFor(u"bob@example.com"_s);
    const auto jane = m_emulator->customerIdFor(u"jane@example.com"_s);
    m_emulator->control("POST", u"/customers/%1/merge"_s.arg(jane), {{u"into"_s, bob}});
    const auto merged = told(u"kustomer.app.chat.customer.merge"_s);
    QCOMPARE(merged[u"id"].toString(), jane);
    QCOMPARE(merged[u"attributes"][u"into"].toString(), bob);
    QStringList ids;
    for (const auto &session : m_jane->api.get(u"/c/v1/chat/sessions"_s).list())
        ids.append(session[u"id"].toString());
    QVERIFY(ids.contains(m_one));
    QVERIFY(ids.contains(bobs));
    const auto token = m_jane->api.get(u"/c/v1/tracking/tokens/current"_s).json();
    QCOMPARE(token[u"data"][u"relationships"][u"customer"][u"data"][u"id"].toString(), bob);
}

void AlterationsTest::deletesACustomer()
{
    const auto jane = m_emulator->customerIdFor(u"jane@example.com"_s);
    m_emulator->control("DELETE", u"/customers/"_s + jane);
    QCOMPARE(told(u"kustomer.app.chat.customer.delete"_s)[u"id"].toString(), jane);
    QCOMPARE(m_jane->api.get(u"/c/v1/chat/sessions"_s).status, 401);
}

void AlterationsTest::refusesWhatCannotBe()
{
    const auto jane = m_emulator->customerIdFor(u"jane@example.com"_s);
    const auto merged = [&](const QString &id, const QString &into) {
        return m_emulator->control("POST", u"/customers/%1/merge"_s.arg(id), {{u"into"_s, into}});
    };
    QVERIFY(merged(jane, jane).contains("errors"_L1));
    QVERIFY(merged(jane, u"nobody"_s).contains("errors"_L1));
    QVERIFY(merged(u"nobody"_s, jane).contains("errors"_L1));
    QVERIFY(m_emulator->control("DELETE", u"/customers/nobody"_s).contains("errors"_L1));
    QVERIFY(m_emulator->control("PATCH", u"/sessions/nobody"_s, {{u"title"_s, u"x"_s}})
                .contains("errors"_L1));
}

static const Kustomer::Testing::Suite<AlterationsTest> suite;

#include "tst_alterations.moc"
