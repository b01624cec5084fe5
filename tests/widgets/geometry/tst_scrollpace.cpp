// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/geometry/scrollpace.h"

#include <QTest>

using namespace Kustomer;
using namespace std::chrono_literals;

class ScrollPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void restsAtFirst() { QCOMPARE(ScrollPace().upwards(m_start), 0.0); }

    void addsTheMovesOfAMoment()
    {
        ScrollPace pace;
        pace.note(-100, m_start);
        pace.note(-150, m_start + 100ms);
        QCOMPARE(pace.upwards(m_start + 100ms), 1000.0);
        QCOMPARE(pace.upwards(m_start + 300ms), 600.0);
        QCOMPARE(pace.upwards(m_start + 400ms), 0.0);
    }

    void countsTheWayUpOnly()
    {
        ScrollPace pace;
        pace.note(500, m_start);
        QCOMPARE(pace.upwards(m_start), 0.0);
        pace.note(-600, m_start + 10ms);
        QCOMPARE(pace.upwards(m_start + 10ms), 400.0);
    }

private:
    const ScrollPace::Clock::time_point m_start;
};

static const Kustomer::Testing::Suite<ScrollPaceTest> suite;

#include "tst_scrollpace.moc"
