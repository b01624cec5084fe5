// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/version.h"

#include <QTest>
#include <QVersionNumber>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isThatOfTheProject() { QCOMPARE(version(), QStringLiteral(KUSTOMER_VERSION)); }

    void isThreeNumbersThatCanBeCompared()
    {
        qsizetype end = 0;
        const QVersionNumber number = QVersionNumber::fromString(version(), &end);
        QCOMPARE(number.segmentCount(), 3);
        QCOMPARE(end, version().size());
        QVERIFY(number >= QVersionNumber(0, 1, 0));
    }
};

static const Kustomer::Testing::Suite<VersionTest> suite;
#include "tst_version.moc"
