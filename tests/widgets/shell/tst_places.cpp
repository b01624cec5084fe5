// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/shell/places.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrow = 400;
constexpr int wide = 1000;

Place conversation(const QString &id)
{
    return {.kind = Place::Kind::Conversation, .id = id};
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void beginsAtHome();
    void goesBackHome();
    void putsOneInThePlaceOfAnotherOfItsKind();
    void followsAThreadThatGetsAnotherId();
    void standsSideBySideWhereThereIsRoom();
};

void PlacesTest::beginsAtHome()
{
    Places places;
    QCOMPARE(places.current(), Place());
    QVERIFY(!places.back());
    QCOMPARE(places.current(), Place());
}

void PlacesTest::goesBackHome()
{
    Places places;
    places.open(conversation(u"a"_s));
    QCOMPARE(places.current(), conversation(u"a"_s));
    QVERIFY(places.back());
    QCOMPARE(places.current(), Place());
}

void PlacesTest::putsOneInThePlaceOfAnotherOfItsKind()
{
    Places places;
    places.open(conversation(u"a"_s));
    places.open(conversation(u"b"_s));
    QCOMPARE(places.current(), conversation(u"b"_s));
    QVERIFY(places.back());
    QCOMPARE(places.current(), Place());
    places.open(conversation(u"c"_s));
    places.open(Place{});
    QVERIFY(!places.back());
}

void PlacesTest::followsAThreadThatGetsAnotherId()
{
    Places places;
    places.open(conversation(u"local"_s));
    places.rename(u"server"_s);
    QCOMPARE(places.current(), conversation(u"server"_s));
}

void PlacesTest::standsSideBySideWhereThereIsRoom()
{
    Places places;
    QCOMPARE(places.arrangement(narrow),
             (Arrangement{.count = Arrangement::Count::One, .left = Place()}));
    places.open(conversation(u"a"_s));
    QCOMPARE(places.arrangement(narrow),
             (Arrangement{.count = Arrangement::Count::One, .left = conversation(u"a"_s)}));
    QCOMPARE(places.arrangement(wide),
             (Arrangement{.count = Arrangement::Count::Two,
                          .left = Place(),
                          .right = conversation(u"a"_s)}));
    places.back();
    QCOMPARE(places.arrangement(wide),
             (Arrangement{.count = Arrangement::Count::Two, .left = Place(), .right = Place()}));
}

static const Kustomer::Testing::Suite<PlacesTest> suite;
#include "tst_places.moc"
