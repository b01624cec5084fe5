// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/realtime/pusherrules.h"
#include "transport/realtime/ratewindow.h"

#include <QTest>
#include <QUrlQuery>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class PusherRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void followsTheCloseCodes_data();
    void followsTheCloseCodes();
    void namesItselfInTheAddress();
    void signsPrivateAndPresenceChannels();
    void letsTenThroughInASecond();
};

void PusherRulesTest::followsTheCloseCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Reconnect>("rule");

    for (const int code : {4000, 4001, 4003, 4004, 4009, 4099})
        QTest::addRow("%d", code) << code << Reconnect::MuchLater;
    for (const int code : {4100, 4199})
        QTest::addRow("%d", code) << code << Reconnect::Later;
    for (const int code : {4200, 4201, 4202, 4299})
        QTest::addRow("%d", code) << code << Reconnect::AtOnce;
    for (const int code : {-1, 0, 1000, 1001, 1002, 1006, 1009, 3999, 4300, 4301, 40000})
        QTest::addRow("%d", code) << code << Reconnect::AfterPause;
}

void PusherRulesTest::followsTheCloseCodes()
{
    QFETCH(int, code);
    QFETCH(Reconnect, rule);
    QCOMPARE(reconnectAfter(code), rule);
}

void PusherRulesTest::namesItselfInTheAddress()
{
    const QUrl url = connectionUrl(QUrl(u"wss://ws-eu.pusher.com/app/key"_s));
    const QUrlQuery query(url);

    QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(u"wss://ws-eu.pusher.com/app/key"_s));
    QCOMPARE(query.queryItemValue(u"protocol"_s), u"7"_s);
    QCOMPARE(query.queryItemValue(u"client"_s), u"kustomerchat-qt"_s);
    QVERIFY(!query.queryItemValue(u"version"_s).isEmpty());
}

void PusherRulesTest::signsPrivateAndPresenceChannels()
{
    QVERIFY(needsAuthorization(u"private-a"_s));
    QVERIFY(needsAuthorization(u"presence-a"_s));
    QVERIFY(!needsAuthorization(u"a-private-b"_s));
}

void PusherRulesTest::letsTenThroughInASecond()
{
    RateWindow window(10, 1s);
    for (int event = 0; event < 10; ++event)
        QVERIFY(window.take(event * 50ms));

    QVERIFY(!window.take(999ms));
    QVERIFY(window.take(1000ms));
    QVERIFY(!window.take(1049ms));
    QVERIFY(window.take(1050ms));
}

static const Kustomer::Testing::Suite<PusherRulesTest> suite;
#include "tst_pusherrules.moc"
