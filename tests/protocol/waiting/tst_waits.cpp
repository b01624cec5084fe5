// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/clientactivity.h"
#include "protocol/requests/followup.h"
#include "protocol/waiting/clientactivity.h"
#include "protocol/waiting/sessionqueue.h"
#include "protocol/waiting/volumecontrol.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Document documentOf(const char *type, const QByteArray &attributes)
{
    return documentFrom(QByteArray(R"({"data":{"type":")") + type + R"(","id":"x","attributes":)"
                        + attributes + "}}")
        .value();
}

} // namespace

/// Queues, waits and visits, as they are read and written (wire E1, E23, E24, E27).
class WaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsAQueue_data();
    void readsAQueue();
    void readsDwellTimes_data();
    void readsDwellTimes();
    void readsWhatItWroteOfVolumeControl();
    void takesOfVolumeControlOnlyWhatMakesSense();
    void writesAVisit();
    void writesAFollowUp();
};

void WaitsTest::readsAQueue_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<int>("estimate");
    QTest::newRow("number") << QByteArray(R"({"estimatedWaitTimeSeconds":240})") << 240;
    QTest::newRow("nothing to wait for") << QByteArray(R"({"estimatedWaitTimeSeconds":0})") << 0;
    QTest::newRow("text") << QByteArray(R"({"estimatedWaitTimeSeconds":"240"})") << 240;
    QTest::newRow("fraction") << QByteArray(R"({"estimatedWaitTimeSeconds":59.9})") << 59;
    QTest::newRow("negative") << QByteArray(R"({"estimatedWaitTimeSeconds":-1})") << -1;
    QTest::newRow("words") << QByteArray(R"({"estimatedWaitTimeSeconds":"soon"})") << -1;
    QTest::newRow("true") << QByteArray(R"({"estimatedWaitTimeSeconds":true})") << -1;
    QTest::newRow("years") << QByteArray(R"({"estimatedWaitTimeSeconds":1e12})") << -1;
    QTest::newRow("null") << QByteArray(R"({"estimatedWaitTimeSeconds":null})") << -1;
    QTest::newRow("absent") << QByteArray("{}") << -1;
}

void WaitsTest::readsAQueue()
{
    QFETCH(QByteArray, attributes);
    QFETCH(int, estimate);
    const Result<SessionQueue> queue = sessionQueueFrom(documentOf("session_queue", attributes));
    QVERIFY(queue);
    QCOMPARE(queue->estimate ? int(queue->estimate->count()) : -1, estimate);
    QVERIFY(!queue->position);
}

void WaitsTest::readsDwellTimes_data()
{
    QTest::addColumn<QByteArray>("intervals");
    QTest::addColumn<QList<int>>("seconds");
    QTest::newRow("none") << QByteArray("[]") << QList<int>();
    QTest::newRow("sorted, once each")
        << QByteArray(R"([{"seconds":60},{"seconds":30},{"seconds":60}])") << QList<int>{30, 60};
    QTest::newRow("no sense") << QByteArray(
        R"([{"seconds":-1},{"seconds":0},{"seconds":1e9},{},7,{"seconds":"30"}])")
                              << QList<int>{30};
    QTest::newRow("no list") << QByteArray(R"("often")") << QList<int>();
    QTest::newRow("a number") << QByteArray("7") << QList<int>();
    QTest::newRow("null") << QByteArray("null") << QList<int>();
}

void WaitsTest::readsDwellTimes()
{
    QFETCH(QByteArray, intervals);
    QFETCH(QList<int>, seconds);
    const auto times
        = dwellTimesFrom(documentOf("client_activity", "{\"intervals\":" + intervals + '}'));
    QVERIFY(times);
    QList<int> read;
    for (const std::chrono::seconds time : *times)
        read.append(int(time.count()));
    QCOMPARE(read, seconds);
}

void WaitsTest::readsWhatItWroteOfVolumeControl()
{
    const VolumeControl control{.enabled = true,
                                .mode = VolumeControl::Mode::Upfront,
                                .promptDelay = 60s,
                                .upfrontWaitThreshold = 120s,
                                .timeout = 300s,
                                .followUpChannels = {u"sms"_s, u"email"_s},
                                .hideWaitOption = true,
                                .markDoneAfterTimeout = true,
                                .useDynamicWaitMessage = true,
                                .customWaitMessage = u"Soon"_s};
    QCOMPARE(volumeControlFrom(toMap(control)), control);
    QCOMPARE(volumeControlFrom({}), VolumeControl());
}

void WaitsTest::takesOfVolumeControlOnlyWhatMakesSense()
{
    const VolumeControl control = volumeControlFrom(
        {{u"mode"_s, u"sideways"_s},
         {u"promptDelay"_s, -5},
         {u"timeout"_s, 1e30},
         {u"upfrontWaitThreshold"_s, u"long"_s},
         {u"followUpChannels"_s, QVariantList{u"pigeon"_s, u"email"_s, u"email"_s, 7}}});
    QCOMPARE(control.mode, VolumeControl::Mode::None);
    QCOMPARE(control.promptDelay, 0s);
    QCOMPARE(control.timeout, std::chrono::seconds(24h * 7));
    QCOMPARE(control.upfrontWaitThreshold, 0s);
    QCOMPARE(control.followUpChannels, QStringList({u"email"_s}));
}

void WaitsTest::writesAVisit()
{
    QCOMPARE(Requests::clientActivity({.page = u"cart"_s}),
             QByteArray(R"({"currentPage":"cart","currentPageSeconds":0})"));
    QCOMPARE(
        Requests::clientActivity({.previousPage = u"home"_s, .page = u"cart"_s, .dwelled = 30s}),
        QByteArray(R"({"currentPage":"cart","currentPageSeconds":30,"previousPage":"home"})"));
}

void WaitsTest::writesAFollowUp()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const QJsonObject body
        = QJsonDocument::fromJson(Requests::followUp(u"c"_s,
                                                     {{.prompt = u"How?"_s,
                                                       .promptAt = at,
                                                       .input = u"Email"_s,
                                                       .inputAt = at,
                                                       .property = u"p"_s},
                                                      {.prompt = u"Thanks"_s, .promptAt = at}}))
              .object();
    QCOMPARE(body["session"_L1].toString(), u"c"_s);
    const QJsonArray lines = body["messages"_L1].toArray();
    const QString instant = u"1970-01-01T00:00:00.000Z"_s;
    QCOMPARE(lines[0].toObject(),
             (QJsonObject{{u"prompt"_s, u"How?"_s},
                          {u"promptAt"_s, instant},
                          {u"input"_s, u"Email"_s},
                          {u"inputAt"_s, instant},
                          {u"property"_s, u"p"_s}}));
    QCOMPARE(lines[1].toObject(),
             (QJsonObject{{u"prompt"_s, u"Thanks"_s}, {u"promptAt"_s, instant}}));
}

static const Kustomer::Testing::Suite<WaitsTest> suite;

#include "tst_waits.moc"
