// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P1: from exec to past conversations on the screen, and the memory of all processes then.
// P9: what an open chat does while nothing happens.

#include "measure/emulatorprocess.h"
#include "measure/measure.h"
#include "measure/processtree.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <memory>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 7;
constexpr auto settling = 1500ms; ///< until pictures, channels and messages are here
constexpr auto idleTime = 60s;

/// One of the programs that show past conversations.
class Program
{
public:
    Program(const QString &name, const EmulatorProcess &emulator)
    {
        m_startTime = millisecondsOf([&] {
            m_process.start(pathOf(name),
                            {emulator.apiUrl().toString(), emulator.realtimeUrl().toString(),
                             emulator.apiKey(), emulator.jwt()});
            m_process.nextLine();
        });
    }

    static QString pathOf(const QString &name)
    {
        return QCoreApplication::applicationDirPath() + "/benchmark_startup_"_L1 + name;
    }

    double startTime() const { return m_startTime; }
    double memory() const { return double(memoryOfTree(m_process.processId())) / 1024; }
    double cpuTime() const { return cpuTimeOfTree(m_process.processId()); }

    void beginCount() { m_process.say("begin"); }
    /// How often the timer fired that did so most.
    int endCount()
    {
        m_process.say("end");
        return m_process.nextLine().toInt();
    }

private:
    ChildProcess m_process;
    double m_startTime = 0;
};

void measureStart(const EmulatorProcess &emulator, bool hasPeer)
{
    Figure time{.id = u"P1"_s,
                .what = u"cold start, past conversations painted"_s,
                .unit = u"ms"_s,
                .goal = u"≤ 1.5 × limit and ≤ 1/3 of the peer"_s};
    Figure memory{.id = u"P1"_s,
                  .what = u"memory of all processes then (PSS)"_s,
                  .unit = u"MB"_s,
                  .goal = u"≤ 1.4 × limit and ≤ 1/5 of the peer"_s};
    const auto measure = [&](const QString &name, Samples *times, Samples *memories) {
        const Program program(name, emulator);
        times->add(program.startTime());
        QThread::msleep(settling.count());
        memories->add(program.memory());
    };
    for (int round = 0; round < rounds; ++round) {
        measure(u"ours"_s, &time.ours, &memory.ours);
        measure(u"bare"_s, &time.limit, &memory.limit);
        if (hasPeer)
            measure(u"web"_s, &time.peer, &memory.peer);
    }
    const auto isWithin = [](const Figure &figure, double ofLimit, double ofPeer) {
        return ratio(figure.ours, figure.limit) <= ofLimit
            && (figure.peer.isEmpty() || ratio(figure.ours, figure.peer) <= ofPeer);
    };
    time.met = isWithin(time, 1.5, 1.0 / 3);
    memory.met = isWithin(memory, 1.4, 1.0 / 5);
    report(time);
    report(memory);
}

void measureIdle(const EmulatorProcess &emulator, bool hasPeer)
{
    constexpr int instances = 5; // side by side, so that it takes one minute only
    std::vector<std::unique_ptr<Program>> own, peers;
    for (int i = 0; i < instances; ++i)
        own.push_back(std::make_unique<Program>(u"ours"_s, emulator));
    if (hasPeer)
        peers.push_back(std::make_unique<Program>(u"web"_s, emulator));
    QThread::msleep(settling.count());

    std::vector<double> before;
    for (const auto &program : own) {
        program->beginCount();
        before.push_back(program->cpuTime());
    }
    const double peerBefore = hasPeer ? peers.front()->cpuTime() : 0;
    QThread::sleep(idleTime.count());

    Figure cpu{
        .id = u"P9"_s, .what = u"idle for 60 s: CPU time"_s, .unit = u"ms"_s, .goal = u"≤ 10 ms"_s};
    Figure timers{.id = u"P9"_s,
                  .what = u"idle for 60 s: how often the busiest timer fired"_s,
                  .unit = u"times"_s,
                  .goal = u"≤ 4: none faster than 15 s"_s};
    for (size_t i = 0; i < own.size(); ++i)
        cpu.ours.add(own[i]->cpuTime() - before[i]);
    if (hasPeer)
        cpu.peer.add(peers.front()->cpuTime() - peerBefore);
    for (const auto &program : own)
        timers.ours.add(program->endCount());
    cpu.met = cpu.ours.median() <= 10;
    timers.met = timers.ours.maximum() <= 4;
    report(cpu);
    report(timers);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const EmulatorProcess emulator;
    const bool hasPeer = QFileInfo::exists(Program::pathOf(u"web"_s));
    if (!hasPeer)
        reportMissing(u"P1"_s, u"QtWebEngine isn't installed: P1 and P9 have no peer"_s);
    if (isWanted(u"P1"_s))
        measureStart(emulator, hasPeer);
    if (isWanted(u"P9"_s))
        measureIdle(emulator, hasPeer);
}
