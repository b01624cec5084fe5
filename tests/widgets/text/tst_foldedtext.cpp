// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/text/foldedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What counts as the same word.
class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("as written")
            << u"one two one"_s << u"one"_s << QStringList{u"one"_s, u"one"_s};
        QTest::newRow("any case") << u"ONE One"_s << u"oNe"_s << QStringList{u"ONE"_s, u"One"_s};
        QTest::newRow("an accent that was typed")
            << u"cafe"_s << u"café"_s << QStringList{u"cafe"_s};
        QTest::newRow("an accent that was not typed")
            << u"a café, two"_s << u"cafe"_s << QStringList{u"café"_s};
        QTest::newRow("an accent of its own")
            << u"cafe\u0301 x"_s << u"cafe"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("a ligature") << u"ﬁne"_s << u"fine"_s << QStringList{u"ﬁne"_s};
        QTest::newRow("wide letters") << u"ＡＢＣ"_s << u"abc"_s << QStringList{u"ＡＢＣ"_s};
        QTest::newRow("an emoji") << u"yes 👍 yes"_s << u"👍"_s << QStringList{u"👍"_s};
        QTest::newRow("Greek at the end of a word")
            << u"ΟΔΟΣ"_s << u"οδος"_s << QStringList{u"ΟΔΟΣ"_s};
        QTest::newRow("Arabic with vowels") << u"كِتَاب"_s << u"كتاب"_s << QStringList{u"كِتَاب"_s};
        QTest::newRow("Hebrew") << u"שלום לך"_s << u"שלום"_s << QStringList{u"שלום"_s};
        QTest::newRow("Japanese") << u"ご注文は4417です"_s << u"注文"_s << QStringList{u"注文"_s};
        QTest::newRow("across a line")
            << u"one\ntwo"_s << u"one two"_s << QStringList{u"one\ntwo"_s};
        QTest::newRow("nothing else") << u"one"_s << u"two"_s << QStringList{};
        QTest::newRow("no words") << u"one"_s << QString() << QStringList{};
        QTest::newRow("only an accent") << u"one"_s << u"\u0301"_s << QStringList{};
        QTest::newRow("a lone surrogate") << u"a\xd83d b"_s << u"b"_s << QStringList{u"b"_s};
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const QStringList, found);
        QStringList there;
        for (const auto &[from, to] : FoldedText(text).rangesOf(FoldedText(words)))
            there << text.mid(from, to - from);
        QCOMPARE(there, found);
    }

    void findsEveryPieceOfAnyText()
    {
        const quint32 first = Testing::firstSeed();
        for (quint32 seed = first; seed < first + 400; ++seed) {
            QRandomGenerator random(seed);
            QString text;
            for (int i = 0; i < 40; ++i)
                text += QChar(char16_t(random.bounded(3) ? random.bounded(0x20, 0x250)
                                                         : random.bounded(0x370, 0x2000)));
            const int from = int(random.bounded(30));
            const QString piece = text.mid(from, 5);
            const FoldedText folded(text);
            const QString told = u"KUSTOMER_TEST_SEED=%1: %2 in %3"_s.arg(seed).arg(piece, text);
            for (const auto &[begin, end] : folded.rangesOf(FoldedText(piece)))
                QVERIFY2(begin >= 0 && begin < end && end <= text.size(), qPrintable(told));
            if (!FoldedText(piece).isEmpty())
                QVERIFY2(!folded.rangesOf(FoldedText(piece)).isEmpty(), qPrintable(told));
        }
    }
};

static const Kustomer::Testing::Suite<FoldedTextTest> suite;

#include "tst_foldedtext.moc"
