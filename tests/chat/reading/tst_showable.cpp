// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/showable.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What of a text can be shown.
class ShowableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void breaksLinesInOneWay()
    {
        QCOMPARE(showable(u"Hello\r\nthere\ryou\u2028and\u2029me\v!\f\u0085"_s),
                 u"Hello\nthere\nyou\nand\nme\n!\n\n"_s);
    }

    void replacesWhatCannotBeShown()
    {
        QCOMPARE(showable(u"a\tb\u0001c"_s + QChar(0xd83d) + u"d"_s), u"a\tb\ufffdc\ufffdd"_s);
    }
};

static const Kustomer::Testing::Suite<ShowableTest> suite;

#include "tst_showable.moc"
