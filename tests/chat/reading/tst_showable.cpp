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

    void showsEveryOtherSignAsItIs()
    {
        const QString changed = u"\r\v\f\u0085\u2028\u2029"_s;
        for (char16_t code = 0; code < 0xffff; ++code) {
            const QChar c(code);
            const bool isReplaced
                = (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n')
                || c.isSurrogate();
            const QChar shown = changed.contains(c) ? QChar(u'\n')
                : isReplaced                        ? QChar(QChar::ReplacementCharacter)
                                                    : c;
            QVERIFY2(showable(c) == QString(shown), qPrintable(QString::number(code, 16)));
        }
        QCOMPARE(showable(u"😀 \n"_s), u"😀 \n"_s);
    }
};

static const Kustomer::Testing::Suite<ShowableTest> suite;

#include "tst_showable.moc"
