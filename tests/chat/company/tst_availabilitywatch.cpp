// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/availabilitywatch.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Kustomer;
using namespace std::chrono_literals;
using Display = ChatSettings::OffhoursDisplay;

namespace {

/// A watch of a company that is never open, and how often it looked at the clock.
struct Watched
{
    explicit Watched(const ChatSettings &settings)
    {
        Pace pace;
        pace.minute = 1ms;
        pace.clock = [this] {
            ++looks;
            return QDateTime::currentDateTimeUtc();
        };
        watch = std::make_unique<AvailabilityWatch>(pace);
        Schedule schedule;
        schedule.zone = QTimeZone::utc();
        watch->start(settings, schedule);
    }

    int looks = 0;
    std::unique_ptr<AvailabilityWatch> watch;
};

ChatSettings settingsOf(bool enabled, Display display)
{
    ChatSettings settings;
    settings.enabled = enabled;
    settings.offhoursDisplay = display;
    return settings;
}

} // namespace

/// Whether the chat can be used now.
class AvailabilityWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void wakesOnlyWhereHoursMatter_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<Display>("display");
        QTest::addColumn<Availability>("availability");
        QTest::addColumn<bool>("wakes");
        QTest::newRow("offline") << true << Display::Offline << Availability::Offline << true;
        QTest::newRow("hidden") << true << Display::Hidden << Availability::Hidden << true;
        QTest::newRow("online") << true << Display::Online << Availability::Online << false;
        QTest::newRow("off") << false << Display::Offline << Availability::Disabled << false;
    }

    void wakesOnlyWhereHoursMatter()
    {
        QFETCH(const bool, enabled);
        QFETCH(const Display, display);
        QFETCH(const Availability, availability);
        QFETCH(const bool, wakes);
        Watched watched(settingsOf(enabled, display));
        Watched other(settingsOf(true, Display::Offline));
        QCOMPARE(watched.watch->availability(), availability);
        const int atFirst = watched.looks;
        const int several = other.looks + 10;
        QTRY_VERIFY(other.looks > several); // as often as this one might have looked, too
        QCOMPARE(watched.looks > atFirst, wakes);
    }
};

static const Kustomer::Testing::Suite<AvailabilityWatchTest> suite;

#include "tst_availabilitywatch.moc"
