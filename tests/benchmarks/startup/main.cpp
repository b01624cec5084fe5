// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P1: from exec to past conversations on the screen, and the memory of all processes then.
// P9: what an open chat does while nothing happens.

#include "measure/demoservice.h"
#include "measure/measure.h"
#include "measure/processtree.h"
#include "support/childprocess.h"

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
    Program(const QString &name, const DemoService &emulator)
    {
        m_startTime = millisecondsOf([&] {
            m_process.start(pathOf(name),
                            {emulator.access().apiUrl.toString(),
                             emulator.access().realtimeUrl.toString(), emulator.access().apiKey,
                             emulator.jwt(), emulator.realtimeKey()});
            m_process.nextLine();
        });
    }

    static QString pathOf(const QString &name)
    {
        return QCoreApplication::applicationDirPath() + "/benchmark_startup_"_L1 + name;
    }

    double startTime() const { return m_startTime; }
    double memory() const { return double(memoryOfTree(m_process.processId())) / 1024; }
    TreeLoad load() const { return TreeLoad(m_process.processId()); }

    /// Counts the timers of a program that can.
    void beginCount() { m_process.say("begin"); }
    /// How often the timer fired that did so most.
    int endCount()
    {
        m_process.say("end");
        return m_process.nextLine().toInt();
    }

private:
    Kustomer::Testing::ChildProcess m_process;
    double m_startTime = 0;
};

void measureStart(const DemoService &emulator, bool hasPeer)
{
    Figure time{.id = u"P1"_s,
                .what = u"cold start, past conversations painted"_s,
                .unit = u"ms"_s,
                .goal = u"≤ 1.2 × limit and ≤ 1/4 of the peer"_s};
    Figure memory{.id = u"P1"_s,
                  .what = u"memory of all processes then (PSS)"_s,
                  .unit = u"MB"_s,
                  .goal = u"≤ 1.3 × limit and ≤ 1/6 of the peer"_s};
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
    time.met = isWithin(time, 1.2, 1.0 / 4);
    memory.met = isWithin(memory, 1.3, 1.0 / 6);
    report(time);
    report(memory);
}

/// What programs of one kind do while nothing happens; several, so that it takes one minute only.
class IdlePrograms
{
public:
    IdlePrograms(const QString &name, const DemoService &emulator, int count)
    {
        for (int i = 0; i < count; ++i)
            m_programs.push_back(std::make_unique<Program>(name, emulator));
    }

    void beginCount()
    {
        for (const auto &program : m_programs)
            program->beginCount();
    }
    void begin()
    {
        for (const auto &program : m_programs)
            m_atBegin.push_back(program->load());
    }
    void end()
    {
        for (size_t i = 0; i < m_programs.size(); ++i) {
            const TreeLoad::Load load = m_programs[i]->load().since(m_atBegin[i]);
            cpuTimes.add(load.cpuTime);
            wakeUps.add(load.wakeUps);
        }
    }
    Samples busiestTimers()
    {
        Samples timers;
        for (const auto &program : m_programs)
            timers.add(program->endCount());
        return timers;
    }

    Samples cpuTimes, wakeUps;

private:
    std::vector<std::unique_ptr<Program>> m_programs;
    std::vector<TreeLoad> m_atBegin;
};

void reportIdle(IdlePrograms &own, const IdlePrograms &limit, const IdlePrograms &peer)
{
    Figure cpu{.id = u"P9"_s,
               .what = u"idle for 60 s: CPU time"_s,
               .unit = u"ms"_s,
               .ours = own.cpuTimes,
               .limit = limit.cpuTimes,
               .peer = peer.cpuTimes,
               .goal = u"≤ 2 × limit + 2 ms and ≤ the peer"_s};
    Figure wakeUps{.id = u"P9"_s,
                   .what = u"idle for 60 s: wake-ups"_s,
                   .unit = u"times"_s,
                   .ours = own.wakeUps,
                   .limit = limit.wakeUps,
                   .peer = peer.wakeUps,
                   .goal = u"≤ 8"_s};
    Figure timers{.id = u"P9"_s,
                  .what = u"idle for 60 s: how often the busiest timer fired"_s,
                  .unit = u"times"_s,
                  .ours = own.busiestTimers(),
                  .goal = u"≤ 4: none faster than 15 s"_s};
    cpu.met = cpu.ours.median() <= 2 * cpu.limit.median() + 2
        && (cpu.peer.isEmpty() || cpu.ours.median() <= cpu.peer.median());
    wakeUps.met = wakeUps.ours.median() <= 8;
    timers.met = timers.ours.maximum() <= 4;
    for (const Figure &figure : {cpu, wakeUps, timers})
        report(figure);
}

void measureIdle(const DemoService &emulator, bool hasPeer)
{
    constexpr int instances = 5;
    IdlePrograms own(u"ours"_s, emulator, instances);
    IdlePrograms limit(u"idle"_s, emulator, instances);
    IdlePrograms peer(u"web"_s, emulator, hasPeer ? 1 : 0);
    QThread::msleep(settling.count());
    own.beginCount();
    QThread::msleep(settling.count()); // that they were told is no part of what follows
    for (IdlePrograms *programs : {&own, &limit, &peer})
        programs->begin();
    QThread::sleep(idleTime.count());
    for (IdlePrograms *programs : {&own, &limit, &peer})
        programs->end();
    reportIdle(own, limit, peer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const DemoService emulator;
    const bool hasPeer = QFileInfo::exists(Program::pathOf(u"web"_s));
    if (!hasPeer)
        reportMissing(u"P1"_s, u"QtWebEngine isn't installed: P1 and P9 have no peer"_s);
    if (isWanted(u"P1"_s))
        measureStart(emulator, hasPeer);
    if (isWanted(u"P9"_s))
        measureIdle(emulator, hasPeer);
}
