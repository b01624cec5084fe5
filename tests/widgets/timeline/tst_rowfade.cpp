// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timeline/rowfade.h"
#include "widgets/timelinefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How a row that has just come appears.
class RowFadeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void appearsByAndBy()
    {
        LineTimeline rows(3);
        RowFade fade;
        const QSignalSpy frames(&fade, &RowFade::frameDue);
        fade.begin(rows.index(1), 10'000ms);
        QVERIFY(fade.opacity(1) < 1);
        QCOMPARE(fade.opacity(0), 1.0);
        QTRY_COMPARE(fade.opacity(1), 1.0);
        QVERIFY(!frames.isEmpty());
    }

    void isThereAtOnceWhereNothingMoves()
    {
        LineTimeline rows(1);
        RowFade fade;
        fade.begin(rows.index(0), 0ms);
        QCOMPARE(fade.opacity(0), 1.0);
    }

    void followsItsRow()
    {
        LineTimeline rows(2);
        RowFade fade;
        fade.begin(rows.index(1), 10'000ms);
        rows.insert(0, {1});
        QCOMPARE(fade.opacity(1), 1.0);
        QVERIFY(fade.opacity(2) < 1);
        rows.remove(2, 1);
        QCOMPARE(fade.opacity(1), 1.0);
    }
};

static const Kustomer::Testing::Suite<RowFadeTest> suite;

#include "tst_rowfade.moc"
