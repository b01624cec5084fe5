// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/recordedlog.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/watches/networkwatch.h"
#include "transport/watches/sleepwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace std::chrono_literals;

/// What the system tells about sleep and network.
class WatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void noticesThatTheMachineHasSlept();
    void noticesAClockThatWasSetBack();
    void sleepsSoundlyWhereTheClockIsSteady();
    void hurriesOnlyWhenTheNetworkGetsBetter();
    void mayBeStoppedBeforeItHasBegun();
    void listensToWhoeverKnows();
};

void WatchesTest::noticesThatTheMachineHasSlept()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    int looks = 0;
    SleepWatch watch(nullptr, 1ms, [&] {
        ++looks;
        return now;
    });
    QSignalSpy woke(&watch, &SleepWatch::woke);
    watch.start();
    QTRY_VERIFY(looks > 3);
    QCOMPARE(woke.size(), 0);

    now = now.addSecs(3600);

    QTRY_COMPARE(woke.size(), 1);
    QCOMPARE(woke.first().first().value<std::chrono::milliseconds>(), 1h);
    looks = 0;
    QTRY_VERIFY(looks > 3);
    QCOMPARE(woke.size(), 1);
}

void WatchesTest::noticesAClockThatWasSetBack()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    SleepWatch watch(nullptr, 1h, [&now] { return now; });
    QSignalSpy woke(&watch, &SleepWatch::woke);
    watch.start();
    now = now.addSecs(-3600);

    watch.look(); // ahead of its time

    QCOMPARE(woke.size(), 1);
    QCOMPARE(woke.first().first().value<std::chrono::milliseconds>(), -1h);
    watch.look();
    QCOMPARE(woke.size(), 1);
}

void WatchesTest::sleepsSoundlyWhereTheClockIsSteady()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    int looks = 0;
    SleepWatch watch(nullptr, 1ms, [&] {
        ++looks;
        now = looks % 2 == 0 ? now.addSecs(9) : now.addSecs(-9); // busy, or corrected
        return now;
    });
    QSignalSpy woke(&watch, &SleepWatch::woke);

    watch.start();

    QTRY_VERIFY(looks > 10);
    QCOMPARE(woke.size(), 0);
    watch.stop();
}

void WatchesTest::hurriesOnlyWhenTheNetworkGetsBetter()
{
    using Reachability = QNetworkInformation::Reachability;
    NetworkWatch watch;
    QSignalSpy changed(&watch, &NetworkWatch::changed);

    watch.compare(Reachability::Online);
    QCOMPARE(changed.size(), 1);
    watch.compare(Reachability::Local);
    watch.compare(Reachability::Disconnected);
    QCOMPARE(changed.size(), 1);
    watch.compare(Reachability::Site);
    watch.compare(Reachability::Site);
    QCOMPARE(changed.size(), 2);
}

void WatchesTest::mayBeStoppedBeforeItHasBegun()
{
    NetworkWatch watch;
    QSignalSpy changed(&watch, &NetworkWatch::changed);

    watch.stop();
    watch.start();
    watch.start();
    watch.stop();

    QCOMPARE(changed.size(), 0);
}

void WatchesTest::listensToWhoeverKnows()
{
    const Testing::RecordedLog log;
    NetworkWatch watch(nullptr, 1ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);

    watch.start();

    QTRY_COMPARE(log.text().count(QStringLiteral("network watched by")), 1);
    const bool isWatched = !log.text().contains(QStringLiteral("by nobody"));
    QCOMPARE(QNetworkInformation::instance() != nullptr, isWatched);
    QVERIFY2(!log.text().contains(u'\n'), qPrintable(log.text())); // nothing is warned of
    watch.compare(QNetworkInformation::Reachability::Disconnected);
    QCOMPARE(changed.size(), 0);
    watch.compare(QNetworkInformation::Reachability::Online);
    QCOMPARE(changed.size(), 1);
    watch.stop();
}

static const Kustomer::Testing::Suite<WatchesTest> suite;
#include "tst_watches.moc"
