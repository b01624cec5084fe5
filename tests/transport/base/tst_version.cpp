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

    void isThatOfItsHeaders()
    {
        QCOMPARE(QStringLiteral(KUSTOMERCHAT_VERSION_STR), version());
        QCOMPARE(QVersionNumber(KUSTOMERCHAT_VERSION_MAJOR, KUSTOMERCHAT_VERSION_MINOR,
                                KUSTOMERCHAT_VERSION_PATCH),
                 QVersionNumber::fromString(version()));
    }

    void canBeComparedWhileCompiling()
    {
        static_assert(KUSTOMERCHAT_VERSION_CHECK(1, 0, 0)
                      > KUSTOMERCHAT_VERSION_CHECK(0, 255, 255));
        static_assert(KUSTOMERCHAT_VERSION_CHECK(0, 2, 0) > KUSTOMERCHAT_VERSION_CHECK(0, 1, 255));
        static_assert(KUSTOMERCHAT_VERSION_CHECK(0, 1, 1) > KUSTOMERCHAT_VERSION_CHECK(0, 1, 0));
#if KUSTOMERCHAT_VERSION >= KUSTOMERCHAT_VERSION_CHECK(0, 1, 0)
        const int number = KUSTOMERCHAT_VERSION;
#else
        const int number = 0;
#endif
        const QVersionNumber loaded = QVersionNumber::fromString(version());
        QCOMPARE(number,
                 KUSTOMERCHAT_VERSION_CHECK(loaded.majorVersion(), loaded.minorVersion(),
                                            loaded.microVersion()));
    }
};

static const Kustomer::Testing::Suite<VersionTest> suite;
#include "tst_version.moc"
