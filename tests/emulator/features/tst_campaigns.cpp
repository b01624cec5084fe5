// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// wire E27, and the conversations that come of it.
class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheDwellsOfAPage();
    void tellsWhatItSawOfTheDevice();
    void speaksFirstInAConversationOfItsOwn();
    void speaksAtTheConfiguredDwell();
    void speaksOnceToEach();
    void refusesAPageWithoutAName();

private:
    Answer visit(const QString &page, int seconds)
    {
        return m_jane->api.post(u"/c/v1/client-activity"_s,
                                {{u"currentPage"_s, page}, {u"currentPageSeconds"_s, seconds}});
    }
    QJsonArray listed() { return m_jane->api.get(u"/c/v1/chat/sessions"_s).list(); }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
};

void CampaignsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
}

void CampaignsTest::namesTheDwellsOfAPage()
{
    const auto answer = visit(u"cart"_s, 0);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.attribute(u"intervals"_s).toArray(),
             QJsonArray({QJsonObject{{u"seconds"_s, 30}}}));
    QCOMPARE(visit(u"home"_s, 0).attribute(u"intervals"_s).toArray(), QJsonArray());
    QCOMPARE(visit(u"elsewhere"_s, 0).attribute(u"intervals"_s).toArray(), QJsonArray());
}

void CampaignsTest::tellsWhatItSawOfTheDevice()
{
    m_jane->api.setHeader("Accept-Language", "de-DE, de;q=0.9, *;q=0.1");
    m_jane->api.setHeader("User-Agent", "Phone/1");
    const auto answer = visit(u"cart"_s, 0);
    QCOMPARE(answer.attribute(u"trackingId"_s).toString(), m_jane->trackingId);
    QCOMPARE(answer.attribute(u"ip"_s).toString(), u"127.0.0.1"_s);
    QCOMPARE(answer.attribute(u"languages"_s).toArray(), QJsonArray({u"de-DE"_s, u"de"_s}));
    QCOMPARE(answer.attribute(u"userAgent"_s).toString(), u"Phone/1"_s);
}

void CampaignsTest::speaksFirstInAConversationOfItsOwn()
{
    QVERIFY(m_jane->connect());
    visit(u"cart"_s, 30);
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.message.send"_s)
                          .value("data"_L1)
                          .toObject();
    QCOMPARE(told[u"attributes"][u"body"].toString(), u"Shipping is free today."_s);
    QCOMPARE(told[u"relationships"][u"campaign"][u"data"][u"id"].toString(), u"shipping"_s);
    QVERIFY(told[u"relationships"][u"sentBy"].isUndefined());
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed()[0][u"attributes"][u"name"].toString(), u"Free shipping"_s);
    QCOMPARE(listed()[0][u"id"].toString(),
             told[u"relationships"][u"session"][u"data"][u"id"].toString());
}

void CampaignsTest::speaksAtTheConfiguredDwell()
{
    const auto page = u"checkout"_s;
    const auto taken = m_emulator->control("POST"_ba, u"/campaigns"_s,
                                           {{u"id"_s, u"doubts"_s},
                                            {u"page"_s, page},
                                            {u"seconds"_s, 12},
                                            {u"body"_s, u"Is anything unclear?"_s}});
    QVERIFY(!taken.contains("errors"_L1));
    QVERIFY(m_jane->connect());

    QCOMPARE(visit(page, 0).attribute(u"intervals"_s).toArray(),
             QJsonArray({QJsonObject{{u"seconds"_s, 12}}}));
    visit(page, 11);
    QVERIFY(m_jane->realtime.settle());
    QCOMPARE(listed(), QJsonArray());

    visit(page, 12);
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.message.send"_s);
    QCOMPARE(listed().size(), 1);
    const auto id = listed()[0][u"id"].toString();
    const auto said = m_jane->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list();
    QCOMPARE(said, QJsonArray{told[u"data"]});
    QCOMPARE(said[0][u"relationships"][u"campaign"][u"data"][u"id"].toString(), u"doubts"_s);
}

void CampaignsTest::speaksOnceToEach()
{
    visit(u"home"_s, 0);
    QTRY_COMPARE(listed().size(), 1);
    visit(u"cart"_s, 0);
    visit(u"home"_s, 0);
    QVERIFY(m_jane->connect());
    QVERIFY(m_jane->realtime.settle());
    QCOMPARE(listed().size(), 1);
}

void CampaignsTest::refusesAPageWithoutAName()
{
    QCOMPARE(visit({}, 0).status, 400);
    QCOMPARE(visit(u"cart"_s, -3).status, 400);
}

static const Kustomer::Testing::Suite<CampaignsTest> suite;

#include "tst_campaigns.moc"
