// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/demoservice.h"
#include "recovery/contestants.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace {

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int clients = 8; ///< of each kind, at the same time: their pauses are random

void wait(std::chrono::milliseconds time, const std::function<bool()> &isOver)
{
    QTimer beat; // lets the loop turn where nothing happens
    beat.start(50ms);
    const QDeadlineTimer deadline(time);
    while (!isOver() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Ours and the peer, against the same server.
struct Race
{
    Race()
    {
        if (PusherClients::isPossible())
            peer = std::make_unique<PusherClients>(emulator, clients);
        await(true, 60s);
    }

    void begin(bool isLive)
    {
        own.await(isLive);
        if (peer)
            peer->await(isLive);
    }
    void await(bool isLive, std::chrono::seconds patience)
    {
        begin(isLive);
        wait(patience, [this] { return own.isThere() && (!peer || peer->isThere()); });
    }
    void note(Figure *figure) const
    {
        figure->ours.add(own.times());
        if (peer)
            figure->peer.add(peer->times());
    }

    DemoService emulator = DemoService(DemoService::Memory::Kept);
    ChatClients own{emulator, clients};
    std::unique_ptr<PusherClients> peer;
};

/// The figure, and a second one with the 95th percentile, which is what the goal is about.
void reportBoth(const Figure &figure, double goal)
{
    Figure high{.id = figure.id,
                .what = figure.what + ", p95"_L1,
                .unit = figure.unit,
                .ours = Samples(figure.ours.percentile(0.95)),
                .goal = u"≤ %1 s"_s.arg(goal)};
    if (!figure.peer.isEmpty())
        high.peer = Samples(figure.peer.percentile(0.95));
    high.met = high.ours.median() <= goal;
    report(figure);
    report(high);
}

void measureReturn(Race &race, std::chrono::seconds outage, int rounds, double goal)
{
    Figure figure{.id = u"R1"_s,
                  .what = u"live again after the server is back from %1 s"_s.arg(outage.count()),
                  .unit = u"s"_s};
    for (int round = 0; round < rounds; ++round) {
        race.emulator.process().kill();
        wait(outage, [] { return false; });
        race.emulator.start();
        race.await(true, 180s);
        race.note(&figure);
    }
    reportBoth(figure, goal);
}

void measureSilence(Race &race)
{
    Figure figure{.id = u"R2"_s, .what = u"half-open connection noticed"_s, .unit = u"s"_s};
    wait(5s, [] { return false; }); // nobody waits for anything any more
    race.emulator.process().freeze();
    race.await(false, 240s);
    race.note(&figure);
    race.emulator.process().thaw();
    race.await(true, 180s);
    reportBoth(figure, 15);
}

void measureSuspicion(Race &race, const QString &what, void (ChatClients::*disturb)())
{
    Figure figure{.id = u"R3"_s, .what = u"half-open connection noticed "_s + what, .unit = u"s"_s};
    for (int round = 0; round < 2; ++round) {
        wait(5s, [] { return false; });
        race.emulator.process().freeze();
        race.own.await(false);
        (race.own.*disturb)();
        wait(60s, [&race] { return race.own.isThere(); });
        figure.ours.add(race.own.times());
        race.emulator.process().thaw();
        race.await(true, 180s);
    }
    reportBoth(figure, 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Race race;
    if (!race.peer)
        reportMissing(u"R1"_s, u"pusher-js on Node isn't installed: no peer"_s);
    if (isWanted(u"R1"_s)) {
        measureReturn(race, 5s, 4, 1.5);
        measureReturn(race, 30s, 2, 1.5);
        measureReturn(race, 90s, 1, 8);
    }
    if (isWanted(u"R3"_s)) {
        measureSuspicion(race, u"while a message waits"_s, &ChatClients::write);
        measureSuspicion(race, u"when the window is activated"_s, &ChatClients::wake);
    }
    if (isWanted(u"R2"_s))
        measureSilence(race);
}
