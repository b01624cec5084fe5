// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Previews of links (wire §16.2).
class PreviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsAMessageWithALink();
    void staysWithTheMessage();
    void movesNothing();
    void saysAnythingOnDemand();

private:
    QJsonObject told()
    {
        return m_jane->realtime.takeData(u"kustomer.app.chat.message.unfurled"_s)[u"data"]
            .toObject();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_open = u"65f1c0de0000000000000102"_s;
    const QString m_link = u"Look: https://acme.example.com/tents"_s;
};

void PreviewsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
    QVERIFY(m_jane->connect());
}

void PreviewsTest::followsAMessageWithALink()
{
    const QString id = m_jane->api.say(m_open, m_link).id();
    const auto preview = told();
    QCOMPARE(preview[u"type"].toString(), u"url_unfurled"_s);
    const auto said = preview[u"attributes"];
    QCOMPARE(said[u"originalMessageId"].toString(), id);
    QCOMPARE(said[u"sessionId"].toString(), m_open);
    QCOMPARE(said[u"unfurledUrl"][u"title"].toString(), u"Ridge tents"_s);
    QCOMPARE(said[u"unfurledUrl"][u"structuredData"][u"price"].toString(), u"EUR 249"_s);
}

void PreviewsTest::staysWithTheMessage()
{
    const QString id = m_jane->api.say(m_open, m_link).id();
    QVERIFY(!told().isEmpty());
    const auto message = m_jane->api.get(u"/c/v1/chat/sessions/%1/messages/%2"_s.arg(m_open, id));
    const auto previews = message.attribute(u"unfurledPreviews"_s).toArray();
    QCOMPARE(previews.size(), 1);
    QCOMPARE(previews[0][u"unfurledUrl"][u"title"].toString(), u"Ridge tents"_s);
}

void PreviewsTest::movesNothing()
{
    const QString id = m_jane->api.say(m_open, u"Hello"_s).id();
    const auto path = u"/c/v1/chat/customers/stats"_s;
    const auto before = m_jane->api.get(path).attribute(u"lastActivity"_s);
    m_emulator->control("POST", u"/previews/"_s + id,
                        {{u"url"_s, u"https://a.example"_s}, {u"title"_s, u"A"_s}});
    QVERIFY(!told().isEmpty());
    QCOMPARE(m_jane->api.get(path).attribute(u"lastActivity"_s), before);
}

void PreviewsTest::saysAnythingOnDemand()
{
    const QString id = m_jane->api.say(m_open, u"Hello"_s).id();
    m_emulator->control("POST", u"/previews/"_s + id,
                        {{u"url"_s, u"javascript:alert(1)"_s}, {u"title"_s, u"A"_s}});
    QCOMPARE(told()[u"attributes"][u"unfurledUrl"][u"url"].toString(), u"javascript:alert(1)"_s);
    const auto none = m_emulator->control("POST", u"/previews/nobody"_s, {{u"url"_s, u"a"_s}});
    QVERIFY(none.contains("errors"_L1));
}

static const Kustomer::Testing::Suite<PreviewsTest> suite;

#include "tst_previews.moc"
