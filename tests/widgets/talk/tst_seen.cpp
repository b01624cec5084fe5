// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/talk/seen.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Attention = ChatClient::Attention;

class SeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isOnlyWhatWasBeforeSomebodysEyes();
    void knowsTheNewestOnceTheServerHasSpoken_data();
    void knowsTheNewestOnceTheServerHasSpoken();
};

void SeenTest::isOnlyWhatWasBeforeSomebodysEyes()
{
    constexpr Sight all{.attention = Attention::OnScreen,
                        .place = Sight::Place::Messages,
                        .newest = Sight::Newest::Loaded,
                        .bottom = Sight::Bottom::InSight};
    QVERIFY(hasSeenAll(all));
    Sight inactive = all;
    inactive.attention = Attention::Background;
    QVERIFY(!hasSeenAll(inactive));
    Sight skeleton = all;
    skeleton.place = Sight::Place::Elsewhere;
    QVERIFY(!hasSeenAll(skeleton));
    Sight yesterdays = all;
    yesterdays.newest = Sight::Newest::Unknown;
    QVERIFY(!hasSeenAll(yesterdays));
    Sight scrolledUp = all;
    scrolledUp.bottom = Sight::Bottom::OutOfSight;
    QVERIFY(!hasSeenAll(scrolledUp));
}

void SeenTest::knowsTheNewestOnceTheServerHasSpoken_data()
{
    using Loading = TimelineModel::Loading;
    QTest::addColumn<Loading>("loading");
    QTest::addColumn<bool>("known");
    QTest::newRow("recalled") << Loading::Nothing << false;
    QTest::newRow("on its way") << Loading::Running << false;
    QTest::newRow("refused") << Loading::Failed << false;
    QTest::newRow("here") << Loading::Done << true;
}

void SeenTest::knowsTheNewestOnceTheServerHasSpoken()
{
    QFETCH(TimelineModel::Loading, loading);
    WritableTimelineModel timeline(u"a"_s);
    timeline.setLoading(loading);
    QTEST(newestOf(timeline) == Sight::Newest::Loaded, "known");
}

static const Kustomer::Testing::Suite<SeenTest> suite;
#include "tst_seen.moc"
