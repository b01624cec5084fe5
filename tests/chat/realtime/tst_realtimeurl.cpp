// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/realtime.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/ChatSettings>

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Where messages come from in realtime, as the company's settings say (wire §9.1).
class RealtimeUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void leadsToTheCluster_data();
    void leadsToTheCluster();
};

void RealtimeUrlTest::leadsToTheCluster_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("expected");
    const QUrl own(u"ws://127.0.0.1:8080"_s);
    const QString none;
    QTest::newRow("no key") << QUrl() << none << u"mt1"_s << none;
    QTest::newRow("no key, another server") << own << none << u"mt1"_s << none;
    QTest::newRow("a cluster") << QUrl() << u"abc"_s << u"mt1"_s
                               << u"wss://ws-mt1.pusher.com/app/abc"_s;
    QTest::newRow("another cluster")
        << QUrl() << u"abc"_s << u"eu"_s << u"wss://ws-eu.pusher.com/app/abc"_s;
    QTest::newRow("no cluster") << QUrl() << u"abc"_s << none
                                << u"wss://ws.pusherapp.com/app/abc"_s;
    QTest::newRow("a cluster that is no name") << QUrl() << u"abc"_s << u"x/"_s << none;
    QTest::newRow("another server")
        << own << u"abc"_s << u"mt1"_s << u"ws://127.0.0.1:8080/app/abc"_s;
}

void RealtimeUrlTest::leadsToTheCluster()
{
    QFETCH(const QUrl, server);
    QFETCH(const QString, key);
    QFETCH(const QString, cluster);
    ChatSettings settings;
    settings.pusherAccessKey = key;
    settings.pusherCluster = cluster;

    QTEST(realtimeAppUrl(server, settings).toString(), "expected");
}

static const Kustomer::Testing::Suite<RealtimeUrlTest> suite;

#include "tst_realtimeurl.moc"
