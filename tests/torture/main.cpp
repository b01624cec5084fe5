// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "soak.h"
#include "waiting.h"
#include "world.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <limits>
#include <utility>

using namespace Torture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customerCount = 3;
constexpr int conversationCount = 2;

/// What happened in all worlds.
struct Outcome
{
    QMap<QString, Tally> troubles;
    Damage wayOut;
    Damage wayIn;
    Damage keepsakes; ///< ratings and drafts
    int emptyConversations = 0;
    int serviceDeaths = 0;
    QStringList inquiry; ///< into what went wrong

    bool isWell() const
    {
        return wayOut.isNone() && wayIn.isNone() && keepsakes.isNone() && emptyConversations == 0
            && serviceDeaths == 0;
    }
};

/// The file of a world; without a folder there is none.
Journal journalOf(const QString &folder, const QString &what, int world)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return Journal();
    const QString fileName = QDir(folder).filePath(u"%1-world-%2.log"_s.arg(what).arg(world));
    QFile::remove(fileName); // of an earlier run
    return Journal(fileName);
}

using Worlds = std::vector<std::unique_ptr<World>>;

/// Looks until nothing is wrong, or has not become better for a minute: what is half-open is
/// noticed within twenty seconds, and then there are pauses.
void settle(const Worlds &worlds)
{
    constexpr std::chrono::seconds minute(60);
    int least = std::numeric_limits<int>::max();
    QDeadlineTimer patience(minute);
    while (least > 0 && !patience.hasExpired()) {
        int wrong = 0;
        for (const auto &world : worlds)
            wrong += world->look();
        if (std::exchange(least, qMin(least, wrong)) > wrong)
            patience.setRemainingTime(minute);
        waitFor([] { return false; }, std::chrono::milliseconds(200));
    }
}

Outcome torture(int count, const std::vector<Journal> &journals, quint32 seed,
                const World::Draw &draw)
{
    const int worldCount = int(journals.size());
    Worlds worlds;
    int running = worldCount;
    for (int i = 0; i < worldCount; ++i) {
        worlds.push_back(std::make_unique<World>(i, seed, customerCount, conversationCount,
                                                 journals[size_t(i)]));
        QObject::connect(worlds.back().get(), &World::finished, worlds.back().get(),
                         [&running] { --running; });
    }
    for (int i = 0; i < worldCount; ++i)
        worlds[size_t(i)]->run(count / worldCount + (i < count % worldCount ? 1 : 0), draw);
    while (running > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    settle(worlds);
    Outcome outcome;
    for (const auto &world : worlds) {
        for (auto one = world->troubles().begin(); one != world->troubles().end(); ++one)
            outcome.troubles[one.key()] += one.value();
        outcome.wayOut += world->wayOut();
        outcome.wayIn += world->wayIn();
        outcome.keepsakes += world->keepsakes();
        outcome.emptyConversations += world->emptyConversations();
        outcome.serviceDeaths += world->serviceDeaths();
    }
    if (!outcome.isWell()) {
        for (const auto &world : worlds)
            outcome.inquiry << world->inquire();
    }
    return outcome;
}

void print(const char *direction, const Damage &damage)
{
    std::printf("%-20s %9d %9d %11d %10d\n", direction, damage.count, damage.lost,
                damage.duplicated, damage.reordered);
}

void print(const QString &name, const Tally &tally)
{
    std::printf("%-34s %6d %6d %6d %6d %6d\n", qUtf8Printable(name), tally.count(), tally.out,
                tally.in, tally.both, tally.unmet);
}

bool report(const Outcome &outcome, qint64 milliseconds)
{
    std::printf("%-34s %6s %6s %6s %6s %6s\n", "", "drawn", "out", "in", "both", "unmet");
    Tally all;
    for (auto one = outcome.troubles.begin(); one != outcome.troubles.end(); ++one) {
        print(one.key(), one.value());
        all += one.value();
    }
    print(u"all"_s, all);
    std::printf("in %.0f s\n\n", double(milliseconds) / 1000);
    std::printf("%-20s %9s %9s %11s %10s\n", "", "messages", "lost", "duplicated", "reordered");
    print("from the customers", outcome.wayOut);
    print("to the customers", outcome.wayIn);
    print("ratings and drafts", outcome.keepsakes);
    std::printf("conversations created twice: %d\n", outcome.emptyConversations);
    if (outcome.serviceDeaths > 0)
        std::printf("the service died by itself: %d\n", outcome.serviceDeaths);
    for (const QString &line : outcome.inquiry)
        std::printf("%s\n", qUtf8Printable(line));
    if (!isMet(outcome.troubles))
        std::printf("too much of the trouble met nobody\n");
    return outcome.isWell() && isMet(outcome.troubles);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Makes random trouble for real clients and a real service, and counts what got lost."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"faults"_s, u"Make this much trouble for the service and on the way to it."_s, u"N"_s},
        {u"kills"_s, u"Kill the client, and at times the service, this often."_s, u"N"_s},
        {u"soak"_s, u"Let this many messages come and go, and watch the client's memory."_s,
         u"N"_s},
        {u"seed"_s, u"Draw what was drawn with this seed before."_s, u"S"_s},
        {u"worlds"_s, u"How many services run at the same time."_s, u"N"_s, u"3"_s},
        {u"journal"_s, u"Write down what happens in each world."_s, u"FOLDER"_s},
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const quint32 seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt()
                                                 : QRandomGenerator::global()->generate();
    const int worlds = qMax(1, parser.value(u"worlds"_s).toInt());

    bool isWell = parser.isSet(u"faults"_s) || parser.isSet(u"kills"_s) || parser.isSet(u"soak"_s);
    const auto run = [&](const QString &option, const World::Draw &draw, const QStringList &kinds) {
        const int count = parser.value(option).toInt();
        if (count == 0)
            return;
        std::printf("%d %s, seed %u\n\n", count, qUtf8Printable(option), seed);
        std::fflush(stdout);
        QElapsedTimer time;
        time.start();
        std::vector<Journal> journals;
        for (int i = 0; i < worlds; ++i)
            journals.push_back(journalOf(parser.value(u"journal"_s), option, i));
        Outcome outcome = torture(count, journals, seed, draw);
        for (const QString &kind : kinds) // those that were not drawn have a line, too
            outcome.troubles[kind] += {};
        isWell = report(outcome, time.elapsed()) && isWell;
    };
    run(u"faults"_s, drawTrouble, troubleNames());
    run(u"kills"_s, drawKill, {});
    if (parser.isSet(u"soak"_s))
        isWell = soak(parser.value(u"soak"_s).toInt()) && isWell;
    return isWell ? 0 : 1;
}
