// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatcampaigns.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shop that speaks first.
struct Shop : ChatCase
{
    Shop()
        : ChatCase(u"lab"_s)
    {
        emulator->setSettings({{u"campaignsEnabled"_s, true}});
        pace.second = std::chrono::milliseconds(2);
        replaceClient();
    }

    /// What the service heard, as `previous>page@seconds`.
    QStringList told() const
    {
        QStringList told;
        for (const EmulatorRequest &request : emulator->requests()) {
            if (request.path != "/c/v1/client-activity"_L1)
                continue;
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            told.append(u"%1>%2@%3"_s.arg(body["previousPage"_L1].toString(),
                                          body["currentPage"_L1].toString(),
                                          QString::number(body["currentPageSeconds"_L1].toInt())));
        }
        return told;
    }
};

} // namespace

/// Pages of the application, and what the company says first there (wire E27).
class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsAPageOnceAndTheDwellThatIsAskedFor();
    void tellsThePageThatWasSetBeforeTheStart();
    void tellsNothingOfAPageThatWasLeft();
    void tellsNoDwellThatIsAskedForNoMore();
    void beginsAConversationOfItsOwn();
    void findsTheConversationWithoutASocket();
    void tellsNothingWhereTheCompanyWantsNone_data();
    void tellsNothingWhereTheCompanyWantsNone();
    void tellsWhenTheCompanyWantsItLater();
    void isToldAgainOfTheNextCustomer();
};

void CampaignsTest::tellsAPageOnceAndTheDwellThatIsAskedFor()
{
    Shop shop;
    QVERIFY(shop.start());
    shop.client->setCurrentPage(u"cart"_s);
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(shop.told(), QStringList({u">cart@0"_s, u">cart@30"_s}));
    shop.client->setCurrentPage(u"tents"_s);
    QTRY_COMPARE(shop.told().last(), u"cart>tents@0"_s);
    QVERIFY(!shop.converse(u"Hello"_s).isEmpty());
    QCOMPARE(shop.told().size(), 3);
}

void CampaignsTest::tellsThePageThatWasSetBeforeTheStart()
{
    Shop shop;
    shop.client->campaigns()->setCurrentPage(u"home"_s);
    QVERIFY(shop.start());
    QTRY_COMPARE(shop.told(), QStringList({u">home@0"_s}));
    QCOMPARE(shop.client->campaigns()->currentPage(), u"home"_s);
}

void CampaignsTest::tellsNothingOfAPageThatWasLeft()
{
    Shop shop;
    QVERIFY(shop.start());
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(shop.told(), QStringList({u">cart@0"_s}));
    shop.client->setCurrentPage({});
    const QDateTime left = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(left.msecsTo(QDateTime::currentDateTimeUtc()) > 120); // twice the dwell
    QCOMPARE(shop.told(), QStringList({u">cart@0"_s}));
}

void CampaignsTest::tellsNoDwellThatIsAskedForNoMore()
{
    Shop shop;
    const auto putLateOne = [&shop](const QString &page) {
        shop.emulator->control("POST"_ba, u"/campaigns"_s,
                               {{u"id"_s, u"late"_s},
                                {u"page"_s, page},
                                {u"seconds"_s, 60},
                                {u"body"_s, u"Still there?"_s}});
    };
    putLateOne(u"cart"_s);
    QVERIFY(shop.start());
    connect(shop.emulator.get(), &Emulator::requestAnswered, this,
            [&](const EmulatorRequest &request) {
                if (request.path == "/c/v1/client-activity"_L1)
                    putLateOne(u"elsewhere"_s); // after the first answer, and before the second one
            });
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(shop.told(), QStringList({u">cart@0"_s, u">cart@30"_s}));
    const QDateTime told = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(told.msecsTo(QDateTime::currentDateTimeUtc()) > 120); // twice as long as until then
    QVERIFY(!shop.converse(u"Hello"_s).isEmpty());
    QCOMPARE(shop.told(), QStringList({u">cart@0"_s, u">cart@30"_s}));
}

void CampaignsTest::beginsAConversationOfItsOwn()
{
    Shop shop;
    QVERIFY(shop.start());
    QVERIFY(shop.logIn());
    const QStringList before = shop.listed();
    const QSignalSpy received(shop.client->campaigns(), &ChatCampaigns::received);
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(received.size(), 1);
    const Message message = received.first().first().value<Message>();
    QCOMPARE(message.body, u"Shipping is free today."_s);
    QCOMPARE(message.campaignId, u"shipping"_s);
    QVERIFY(!before.contains(message.conversationId));
    QTRY_COMPARE(shop.listed().size(), before.size() + 1);
    QTRY_COMPARE(shop.client->unreadCounts().value(message.conversationId), 1);
    shop.client->sendText(message.conversationId, u"Great!"_s);
    QTRY_COMPARE(shop.kept(message.conversationId),
                 QStringList({u"Shipping is free today."_s, u"Great!"_s}));
}

void CampaignsTest::findsTheConversationWithoutASocket()
{
    Shop shop;
    shop.emulator->refuseConnections(Emulator::Always);
    shop.client->start();
    QTRY_COMPARE(shop.client->connectionState(), ChatClient::ConnectionState::Polling);
    const QSignalSpy received(shop.client->campaigns(), &ChatCampaigns::received);
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(received.size(), 1);
}

void CampaignsTest::tellsNothingWhereTheCompanyWantsNone_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("no campaigns") << QJsonObject{{u"campaignsEnabled"_s, false}};
    QTest::newRow("switched off") << QJsonObject{{u"enabled"_s, false}};
    QTest::newRow("no history") << QJsonObject{{u"noHistory"_s, true}};
}

void CampaignsTest::tellsNothingWhereTheCompanyWantsNone()
{
    QFETCH(QJsonObject, settings);
    QDateTime now = QDateTime::currentDateTimeUtc();
    Shop shop;
    shop.liveBy(&now);
    shop.emulator->setSettings(settings);
    shop.client->setCurrentPage(u"home"_s);
    shop.client->start();
    QTRY_COMPARE(shop.client->state(), ChatClient::State::Started);
    shop.client->setCurrentPage(u"cart"_s);
    QTRY_COMPARE(shop.client->campaigns()->currentPage(), u"cart"_s);
    now = now.addSecs(6 * 60); // by when the settings are looked at again
    shop.client->reconnect();
    QTRY_COMPARE(shop.requestCount(u"GET /p/v1/chat/settings"_s), 2);
    if (shop.client->settings().enabled)
        QVERIFY(!shop.converse(u"Hello"_s).isEmpty()); // which comes after it
    QCOMPARE(shop.told(), QStringList());
}

void CampaignsTest::tellsWhenTheCompanyWantsItLater()
{
    Shop shop;
    shop.emulator->setSettings({{u"campaignsEnabled"_s, false}});
    shop.client->setCurrentPage(u"home"_s);
    QVERIFY(shop.start());
    QVERIFY(!shop.converse(u"Hello"_s).isEmpty());
    QCOMPARE(shop.told(), QStringList());
    shop.emulator->setSettings({{u"campaignsEnabled"_s, true}});
    QVERIFY(shop.logIn()); // settings are asked for again
    QTRY_COMPARE(shop.told(), QStringList({u">home@0"_s}));
}

void CampaignsTest::isToldAgainOfTheNextCustomer()
{
    Shop shop;
    QVERIFY(shop.start());
    shop.client->setCurrentPage(u"home"_s);
    QTRY_COMPARE(shop.told().size(), 1);
    shop.client->setCurrentPage(u"tents"_s);
    QTRY_COMPARE(shop.told().last(), u"home>tents@0"_s);
    shop.client->logout();
    QTRY_COMPARE(shop.told().size(), 3);
    QCOMPARE(shop.told().last(), u">tents@0"_s); // where somebody else was is not told
}

static const Kustomer::Testing::Suite<CampaignsTest> suite;

#include "tst_campaigns.moc"
