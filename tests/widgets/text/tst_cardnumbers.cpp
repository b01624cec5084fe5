// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/text/cardnumbers.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

class CardNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areFoundHoweverTheyAreWritten_data();
    void areFoundHoweverTheyAreWritten();
    void areNoOtherNumbers_data();
    void areNoOtherNumbers();
    void leaveTheirLastDigits();
};

void CardNumbersTest::areFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("after");

    QTest::newRow("Visa") << QString() << u"4111111111111111"_s << QString();
    QTest::newRow("in groups") << u"It is "_s << u"4111 1111 1111 1111"_s << u", thank you"_s;
    QTest::newRow("Visa of 13") << u"no. "_s << u"4222222222222"_s << u"."_s;
    QTest::newRow("with hyphens") << u"("_s << u"5555-5555-5555-4444"_s << u")"_s;
    QTest::newRow("American Express") << u"amex:"_s << u"3782 822463 10005"_s << u" ok?"_s;
    QTest::newRow("with hard blanks")
        << u"\n"_s << u"6011\u00a01111\u00a01111\u00a01117"_s << u"\n"_s;
    QTest::newRow("Maestro of 19") << QString() << u"6304 0000 0000 0000 000"_s << QString();
    QTest::newRow("its date behind") << u"card "_s << u"4111 1111 1111 1111"_s << u" 12/29 737"_s;
    QTest::newRow("a number before") << u"order 12 "_s << u"4111111111111111"_s << QString();
    QTest::newRow("Arabic digits") << QString() << u"٤١١١ ١١١١ ١١١١ ١١١١"_s << u" شكرا"_s;
    QTest::newRow("full width") << u"カード番号は："_s << u"４１１１１１１１１１１１１１１１"_s
                                << u"。"_s;
}

void CardNumbersTest::areFoundHoweverTheyAreWritten()
{
    QFETCH(const QString, before);
    QFETCH(const QString, number);
    QFETCH(const QString, after);

    const QList<TextRange> expected{{.start = before.size(), .length = number.size()}};
    QVERIFY(cardNumbersIn(before + number + after) == expected);
    QCOMPARE(cardNumbersIn(before + number + u" ; "_s + number).size(), 2);
}

void CardNumbersTest::areNoOtherNumbers_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("check digit") << u"4111 1111 1111 1112"_s;
    QTest::newRow("nobody's first digits") << u"1111 1111 1111 1117"_s;
    QTest::newRow("too short") << u"4111 1111 1116"_s;
    QTest::newRow("too long") << u"41111111111111110000"_s;
    QTest::newRow("phone") << u"+4222222222222"_s;
    QTest::newRow("part of a word") << u"X4111111111111111"_s;
    QTest::newRow("goes on as a word") << u"4111111111111111ff"_s;
    QTest::newRow("address") << u"https://example.com/orders/4111111111111111"_s;
    QTest::newRow("dates") << u"41 11 11 11 11 11 11 11"_s;
    QTest::newRow("two blanks") << u"4111  1111  1111  1111"_s;
    QTest::newRow("lines") << u"4111\n1111\n1111\n1111"_s;
}

void CardNumbersTest::areNoOtherNumbers()
{
    QFETCH(const QString, text);

    QCOMPARE(cardNumbersIn(text).size(), 0);
    QCOMPARE(withoutCardNumbers(text), text);
}

void CardNumbersTest::leaveTheirLastDigits()
{
    const QString hidden
        = withoutCardNumbers(u"Charge 4111 1111 1111 1111, not 5555-5555-5555-4444 of 2026!"_s);

    QCOMPARE(hidden, u"Charge •••• •••• •••• 1111, not ••••-••••-••••-4444 of 2026!"_s);
    QCOMPARE(cardNumbersIn(hidden).size(), 0);
}

static const Suite<CardNumbersTest> suite;
#include "tst_cardnumbers.moc"
