// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/sayings.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QVariantMap north{{u"shopStr"_s, u"north"_s}};
const QVariantMap south{{u"shopStr"_s, u"south"_s}};

Conversation saying(const QString &title, const QVariantMap &attributes = {})
{
    return {.id = u"c"_s, .title = title, .customAttributes = attributes};
}

} // namespace

/// Which of two answers is the newer word, where neither has an instant.
class SayingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void takesWhatIsSaidFirst();
    void keepsWhatWasSaidSinceItWasAsked();
    void takesWhatWasAskedLater();
    void keepsWhatWasTakenSinceItWasAsked();
    void keepsWhatWasTakenOfWhatIsNotKnown();
    void believesWhatWasAskedAfterItWasTaken();
    void keepsNothingOfAnother();
    void forgetsAll();
};

void SayingsTest::takesWhatIsSaidFirst()
{
    Sayings sayings;
    QVERIFY(!sayings.isContradiction(saying(u"A"_s), {}, 0));
    QCOMPARE(sayings.upToDate(saying(u"A"_s, north), {}, 0), saying(u"A"_s, north));
}

void SayingsTest::keepsWhatWasSaidSinceItWasAsked()
{
    Sayings sayings;
    const Conversation newer = sayings.upToDate(saying(u"New"_s, north), {}, 2);
    QVERIFY(sayings.isContradiction(saying(u"Old"_s), newer, 1));
    QVERIFY(!sayings.isContradiction(saying(u"New"_s, north), newer, 1));
    QCOMPARE(sayings.upToDate(saying(u"Old"_s), newer, 1), newer);
}

void SayingsTest::takesWhatWasAskedLater()
{
    Sayings sayings;
    const Conversation first = sayings.upToDate(saying(u"A"_s, north), {}, 1);
    QVERIFY(!sayings.isContradiction(saying(u"B"_s), first, 2));
    const Conversation second = sayings.upToDate(saying(u"B"_s), first, 2);
    QCOMPARE(second, saying(u"B"_s));
    QCOMPARE(sayings.upToDate(saying(u"C"_s), second, 2).title, u"C"_s); // on the same walk
}

void SayingsTest::keepsWhatWasTakenSinceItWasAsked()
{
    Sayings sayings;
    const Conversation known = sayings.upToDate(saying(u"A"_s), {}, 1);
    sayings.take(known.id, north, 3);
    const Conversation said = saying(u"B"_s, {{u"orderNum"_s, 12}});
    QVERIFY(!sayings.isContradiction(said, known, 2));
    const Conversation now = sayings.upToDate(said, known, 2);
    QCOMPARE(now.title, u"B"_s);
    QCOMPARE(now.customAttributes, (QVariantMap{{u"orderNum"_s, 12}, {u"shopStr"_s, u"north"_s}}));
}

void SayingsTest::keepsWhatWasTakenOfWhatIsNotKnown()
{
    Sayings sayings;
    sayings.take(u"c"_s, north, 2);
    QCOMPARE(sayings.upToDate(saying(u"A"_s), {}, 1), saying(u"A"_s, north));
}

void SayingsTest::believesWhatWasAskedAfterItWasTaken()
{
    Sayings sayings;
    sayings.take(u"c"_s, north, 1);
    const Conversation known = sayings.upToDate(saying(u"A"_s, south), {}, 2);
    QCOMPARE(known, saying(u"A"_s, south));
    QCOMPARE(sayings.upToDate(saying(u"A"_s, north), known, 1), known); // which is over
}

void SayingsTest::keepsNothingOfAnother()
{
    Sayings sayings;
    sayings.take(u"other"_s, north, 2);
    QCOMPARE(sayings.upToDate(saying(u"A"_s), {}, 1), saying(u"A"_s));
}

void SayingsTest::forgetsAll()
{
    Sayings sayings;
    const Conversation known = sayings.upToDate(saying(u"A"_s), {}, 3);
    sayings.take(known.id, north, 4);
    sayings.clear();
    QCOMPARE(sayings.upToDate(saying(u"B"_s), known, 1), saying(u"B"_s));
}

static const Kustomer::Testing::Suite<SayingsTest> suite;
#include "tst_sayings.moc"
