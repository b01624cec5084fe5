// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiredate.h"
#include "protocol/nouns/schedule.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray document(const QByteArray &zone, const QByteArray &hours,
                    const QByteArray &holidays = {})
{
    return R"({"data":{"type":"schedule","id":"s","attributes":{"timezone":)" + zone
        + R"(,"hours":)" + hours + R"(}},"included":[)" + holidays + "]}";
}

QByteArray holiday(const QByteArray &from, const QByteArray &to, const QByteArray &enabled = "true")
{
    return R"({"type":"holiday","id":"h","attributes":{"enabled":)" + enabled + R"(,"startDate":")"
        + from + R"(","endDate":")" + to + R"("}})";
}

Result<Schedule> read(const QByteArray &body)
{
    const Result<Document> document = documentFrom(body);
    return document ? scheduleFrom(*document) : document.error();
}

/// Monday to Friday, nine to five.
constexpr char officeHours[] = R"({"0":null,"1":[[540,1020]],"2":[[540,1020]],"3":[[540,1020]],
    "4":[[540,1020]],"5":[[540,1020]],"6":[]})";

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void knowsWhenItIsOpen_data();
    void knowsWhenItIsOpen();
    void skipsMalformedRanges();
    void saysWhereAScheduleIsWrong_data();
    void saysWhereAScheduleIsWrong();
    void tellsAvailability_data();
    void tellsAvailability();
};

void ScheduleTest::knowsWhenItIsOpen_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<bool>("isOpen");

    const auto row
        = [](const char *name, const QByteArray &body, const char *instant, bool isOpen) {
              QTest::newRow(name) << body << QString::fromLatin1(instant) << isOpen;
          };
    const QByteArray berlin = document(R"("Europe/Berlin")", officeHours);
    row("first minute of a winter day", berlin, "2025-01-15T08:00:00.000Z", true);
    row("a minute early", berlin, "2025-01-15T07:59:59.999Z", false);
    row("last minute is included", berlin, "2025-01-15T16:00:59.999Z", true);
    row("a minute late", berlin, "2025-01-15T16:01:00.000Z", false);
    row("summer time", berlin, "2025-07-15T07:00:00.000Z", true);
    row("the same UTC hour in winter", berlin, "2025-01-15T07:00:00.000Z", false);
    row("Saturday, an empty list", berlin, "2025-01-18T12:00:00.000Z", false);
    row("Sunday, null", berlin, "2025-01-19T12:00:00.000Z", false);
    row("Monday here, Sunday in UTC", document(R"("Pacific/Auckland")", R"({"1":[[0,1439]]})"),
        "2025-01-19T12:00:00.000Z", true);

    // the clocks go forward on 2025-03-30 and back on 2025-10-26, both Sundays
    const QByteArray night = document(R"("Europe/Berlin")", R"({"0":[[120,179]]})");
    row("the hour that does not exist", night, "2025-03-30T01:00:00.000Z", false);
    row("the hour that comes twice, first", night, "2025-10-26T00:30:00.000Z", true);
    row("the hour that comes twice, second", night, "2025-10-26T01:30:00.000Z", true);

    const QByteArray india = document(R"("Asia/Kolkata")", R"({"3":[[540,1020]]})");
    row("half an hour off, first minute", india, "2025-01-15T03:30:00.000Z", true);
    row("half an hour off, a minute early", india, "2025-01-15T03:29:00.000Z", false);
    const QByteArray nepal = document(R"("Asia/Kathmandu")", R"({"3":[[540,1020]]})");
    row("three quarters off", nepal, "2025-01-15T03:15:00.000Z", true);

    const QByteArray eastern = document(R"("US/Eastern")", R"({"3":[[540,1020]]})");
    row("a former name, first minute", eastern, "2025-01-15T14:00:00.000Z", true);
    row("a former name, a minute early", eastern, "2025-01-15T13:59:00.000Z", false);
    row("a former name, in summer", eastern, "2025-07-16T13:00:00.000Z", true);

    // summer is half an hour there, and ends on 2025-04-06
    const QByteArray island = document(R"("Australia/Lord_Howe")", R"({"0":[[540,1020]]})");
    row("the day summer ends, first minute", island, "2025-04-05T22:30:00.000Z", true);
    row("the day summer ends, a minute early", island, "2025-04-05T22:29:00.000Z", false);
    row("the day summer begins, first minute", island, "2025-10-04T22:00:00.000Z", true);
    row("the day summer begins, a minute early", island, "2025-10-04T21:59:00.000Z", false);

    const QByteArray lunch = document(R"("UTC")", R"({"3":[[540,720],[780,1020]]})");
    row("first of two ranges", lunch, "2025-01-15T12:00:00.000Z", true);
    row("between two ranges", lunch, "2025-01-15T12:30:00.000Z", false);
    row("second of two ranges", lunch, "2025-01-15T13:00:00.000Z", true);

    const auto inBerlin = [](const QByteArray &holidays) {
        return document(R"("Europe/Berlin")", officeHours, holidays);
    };
    const QByteArray newYear = holiday("2025-01-15T00:00:00.000Z", "2025-01-15T23:59:59.000Z");
    row("holiday", inBerlin(newYear), "2025-01-15T12:00:00.000Z", false);
    row("day after a holiday", inBerlin(newYear), "2025-01-16T12:00:00.000Z", true);
    row("second holiday of two",
        inBerlin(holiday("2024-01-01T00:00:00.000Z", "2024-01-02T00:00:00.000Z") + ',' + newYear),
        "2025-01-15T12:00:00.000Z", false);
    row("holiday that is off",
        inBerlin(holiday("2025-01-15T00:00:00.000Z", "2025-01-15T23:59:59.000Z", "false")),
        "2025-01-15T12:00:00.000Z", true);
    row("holiday without a readable end", inBerlin(holiday("2025-01-14T23:00:00.000Z", "never")),
        "2025-01-15T12:00:00.000Z", true);
    const auto aroundTheClock = [&newYear](const QByteArray &zone) {
        return document(zone, R"({"2":[[0,1439]],"3":[[0,1439]],"4":[[0,1439]]})", newYear);
    };
    const QByteArray inGermany = aroundTheClock(R"("Europe/Berlin")");
    row("minute before a holiday", inGermany, "2025-01-14T22:59:59.000Z", true);
    row("first minute of a holiday", inGermany, "2025-01-14T23:00:00.000Z", false);
    row("last minute of a holiday", inGermany, "2025-01-15T22:59:59.000Z", false);
    row("minute after a holiday", inGermany, "2025-01-15T23:00:00.000Z", true);
    const QByteArray adelaide = aroundTheClock(R"("Australia/Adelaide")"); // 10:30 ahead
    row("holiday of half an hour's zone", adelaide, "2025-01-14T13:30:00.000Z", false);
    row("before it", adelaide, "2025-01-14T13:29:59.000Z", true);
    row("its last second, to its end", inGermany, "2025-01-15T22:59:59.999Z", false);
    // in Egypt the clocks go forward at the beginning of 2025-04-25, and back at the end of 10-30
    const auto inCairo = [](const QByteArray &day) {
        return document(R"("Africa/Cairo")", R"({"4":[[0,1439]],"5":[[0,1439]]})",
                        holiday(day + "T00:00:00.000Z", day + "T23:59:59.000Z"));
    };
    row("before a holiday without midnight", inCairo("2025-04-25"), "2025-04-24T21:59:59Z", true);
    row("first minute without midnight", inCairo("2025-04-25"), "2025-04-24T22:00:00Z", false);
    row("last hour that comes twice", inCairo("2025-10-30"), "2025-10-30T21:30:00Z", false);
    row("after a holiday of 25 hours", inCairo("2025-10-30"), "2025-10-30T22:00:00Z", true);
    row("no hours at all", document(R"("UTC")", "null"), "2025-01-15T12:00:00.000Z", false);
}

void ScheduleTest::knowsWhenItIsOpen()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, instant);
    QFETCH(bool, isOpen);

    const Result<Schedule> schedule = read(body);

    QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().message));
    QCOMPARE(schedule->isOpenAt(dateFromWire(instant)), isOpen);
}

void ScheduleTest::skipsMalformedRanges()
{
    const Result<Schedule> schedule = read(document(
        R"("UTC")",
        R"({"0":[[1,2,3],[4],["5","6"],null,[7,8]],"1":"always","7":[[0,1]],"x":[[0,1]]})"));

    QVERIFY(schedule);
    QCOMPARE(schedule->hours[0], QList<Schedule::Range>({{7, 8}}));
    for (size_t day = 1; day < 7; ++day)
        QCOMPARE(schedule->hours[day].size(), 0);
}

void ScheduleTest::saysWhereAScheduleIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("unknown zone") << document(R"("Mars/Olympus")", "{}")
                                  << u"data.attributes.timezone: unknown time zone"_s;
    QTest::newRow("a file elsewhere") << document(R"("../../../etc/localtime")", "{}")
                                      << u"data.attributes.timezone: unknown time zone"_s;
    QTest::newRow("no zone") << document("null", "{}") << u"data.attributes.timezone: missing"_s;
    QTest::newRow("zone is a number")
        << document("7", "{}") << u"data.attributes.timezone: missing"_s;
    QTest::newRow("another type") << QByteArray(R"({"data":{"type":"holiday","id":"h"}})")
                                  << u"The server's answer holds no “schedule”."_s;
    QTest::newRow("not found") << QByteArray(R"({"errors":[{"status":404,"title":"None"}]})")
                               << u"None"_s;
}

void ScheduleTest::saysWhereAScheduleIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);

    const Result<Schedule> schedule = read(body);

    QVERIFY(!schedule);
    QCOMPARE(schedule.error().message, text);
}

void ScheduleTest::tellsAvailability_data()
{
    using Display = ChatSettings::OffhoursDisplay;
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<Display>("display");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<Availability>("availability");

    const auto rows = [](const char *name, bool isEnabled, Display display, const QString &open,
                         Availability availability) {
        QTest::addRow("%s, %s", name, qPrintable(open))
            << isEnabled << display << open << availability;
    };
    for (const QString &schedule : {u"open"_s, u"closed"_s, u"none"_s}) {
        const bool isClosed = schedule == "closed"_L1;
        for (const Display display : {Display::Online, Display::Offline, Display::Hidden})
            rows("switched off", false, display, schedule, Availability::Disabled);
        rows("online", true, Display::Online, schedule, Availability::Online);
        rows("offline", true, Display::Offline, schedule,
             isClosed ? Availability::Offline : Availability::Online);
        rows("hidden", true, Display::Hidden, schedule,
             isClosed ? Availability::Hidden : Availability::Online);
    }
}

void ScheduleTest::tellsAvailability()
{
    QFETCH(bool, isEnabled);
    QFETCH(ChatSettings::OffhoursDisplay, display);
    QFETCH(QString, schedule);
    QFETCH(Availability, availability);
    const ChatSettings settings{.enabled = isEnabled, .offhoursDisplay = display};
    std::optional<Schedule> hours;
    if (schedule != "none"_L1) {
        hours = Schedule{.zone = QTimeZone::utc(), .hours = {}, .holidays = {}};
        if (schedule == "open"_L1)
            hours->hours.fill({{0, 1439}});
    }

    const QDateTime noon = dateFromWire(u"2025-01-15T12:00:00.000Z");

    QCOMPARE(availabilityAt(noon, settings, hours), availability);
}

static const Kustomer::Testing::Suite<ScheduleTest> suite;
#include "tst_schedule.moc"
