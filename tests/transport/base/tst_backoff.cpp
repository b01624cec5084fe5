// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/backoff.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Kustomer;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void growsToTheLongestPause();
    void jittersDownToHalf();
    void startsAnewAfterSuccess();
    void meetsTheGoalsOfTheRealtimeConnection();
};

void BackoffTest::growsToTheLongestPause()
{
    Backoff backoff({.first = 100ms, .factor = 3, .early = 500ms, .earlyPhase = 1500ms, .late = 2s},
                    [] { return 1.0; });

    std::vector<milliseconds> pauses(7);
    std::ranges::generate(pauses, [&backoff] { return backoff.next(); });

    QCOMPARE(pauses, (std::vector<milliseconds>{100ms, 300ms, 500ms, 500ms, 500ms, 1500ms, 2s}));
}

void BackoffTest::jittersDownToHalf()
{
    Backoff shortest({.first = 100ms}, [] { return 0.0; });
    Backoff middle({.first = 100ms}, [] { return 0.5; });
    Backoff wild({.first = 100ms}, [] { return -7.0; });

    QCOMPARE(shortest.next(), 50ms);
    QCOMPARE(middle.next(), 75ms);
    QCOMPARE(wild.next(), 50ms);
}

void BackoffTest::startsAnewAfterSuccess()
{
    Backoff backoff({.first = 100ms}, [] { return 1.0; });
    QVERIFY(backoff.isFresh());
    backoff.next();
    backoff.next();
    QVERIFY(!backoff.isFresh());

    backoff.reset();

    QVERIFY(backoff.isFresh());
    QCOMPARE(backoff.next(), 100ms);
}

void BackoffTest::meetsTheGoalsOfTheRealtimeConnection()
{
    Backoff backoff({}, systemRandom());
    milliseconds outage{0};
    milliseconds longestEarly{0};
    milliseconds longestLate{0};
    while (outage < 24h) {
        const milliseconds pause = backoff.next();
        QVERIFY(pause > 0ms);
        milliseconds &longest = outage < 60s ? longestEarly : longestLate;
        longest = std::max(longest, pause);
        outage += pause;
    }

    QVERIFY(longestEarly <= 2500ms);
    QVERIFY(longestLate <= 15s);
}

static const Kustomer::Testing::Suite<BackoffTest> suite;
#include "tst_backoff.moc"
