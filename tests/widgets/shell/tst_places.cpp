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
    void leadsThroughArticles();
    void keepsWhatIsOpenBesideAnotherList();
    void leadsToNothingOfACustomerWhoHasLeft();
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

void PlacesTest::leadsThroughArticles()
{
    const Place one{.kind = Place::Kind::Article, .id = u"1"_s};
    const Place two{.kind = Place::Kind::Article, .id = u"2"_s};
    Places places;
    places.open(one);
    places.open(two);
    places.open(one); // back to it
    QCOMPARE(places.current(), one);
    QVERIFY(places.back());
    QCOMPARE(places.current(), Place());
    for (int i = 0; i < 200; ++i)
        places.open({.kind = Place::Kind::Article, .id = QString::number(i)});
    QVERIFY(places.way().size() <= 50);
    QCOMPARE(places.home(), Place());
}

void PlacesTest::keepsWhatIsOpenBesideAnotherList()
{
    const Place all{.kind = Place::Kind::Category};
    const Place some{.kind = Place::Kind::Category, .id = u"c"_s};
    const Place article{.kind = Place::Kind::Article, .id = u"1"_s};
    Places places;
    places.setHome(all);
    QCOMPARE(places.current(), all);
    places.open(some);
    places.open(article);
    QCOMPARE(places.arrangement(wide).left, some);
    places.leaveList();
    QCOMPARE(places.arrangement(wide).left, all);
    QCOMPARE(places.current(), article);
    places.leaveList(); // home stays
    QCOMPARE(places.arrangement(wide).left, all);
    places.setHome({});
    QCOMPARE(places.arrangement(wide).left, Place());
    QCOMPARE(places.current(), article);
}

void PlacesTest::leadsToNothingOfACustomerWhoHasLeft()
{
    const Place found{.kind = Place::Kind::Article, .id = u"x"_s, .words = {u"parcel"_s}};
    Places places;
    places.open(conversation(u"a"_s));
    places.open(found);
    places.leaveConversation();
    places.forgetWords();
    QCOMPARE(places.way(), (QList<Place>{{}, {.kind = Place::Kind::Article, .id = u"x"_s}}));
}

static const Kustomer::Testing::Suite<PlacesTest> suite;
#include "tst_places.moc"
