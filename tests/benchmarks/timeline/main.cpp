// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P2 to P5 and P7: a timeline of 1,000 to 1,000,000 rows, opened, scrolled, changed and resized.

#include "measure/conversation.h"
#include "timeline/course.h"
#include "timeline/readyscreen.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QMap>

#include <malloc.h>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int slowRounds = 5; ///< of those who need seconds for each step
constexpr int manyRows = 100'000;
const QList<int> lengths{1'000, 10'000, manyRows, 1'000'000};

/// How a step of the course is called, and where it is kept.
struct Step
{
    QString id, name;
    Samples Times::*samples;
};

const QList<Step> steps{{u"P2"_s, u"open"_s, &Times::open},
                        {u"P4"_s, u"append 1"_s, &Times::append},
                        {u"P4"_s, u"prepend 50"_s, &Times::prepend},
                        {u"P4"_s, u"update 1"_s, &Times::update},
                        {u"P5"_s, u"new width"_s, &Times::resize}};

QString lengthName(int rows)
{
    return rows >= 1'000'000 ? u"%1 M"_s.arg(rows / 1'000'000) : u"%1 k"_s.arg(rows / 1'000);
}

bool isCourseWanted()
{
    return isWanted(u"P2"_s) || isWanted(u"P4"_s) || isWanted(u"P5"_s);
}

/// What painting a screen of ready layouts costs: a frame of a scroll.
Samples readyFrames()
{
    Stage stage(std::make_unique<ReadyScreen>(200));
    Samples frames;
    for (int frame = 0; frame < 100; ++frame)
        frames.add(stage.scroll(1));
    return frames;
}

void setGoalAtManyRows(Figure *figure)
{
    const double median = figure->ours.median();
    if (figure->id == "P2"_L1) {
        figure->goal = u"≤ 12 × limit and ≤ 1/1000 of the peer"_s;
        figure->met
            = median <= 12 * figure->limit.median() && median * 1000 <= figure->peer.median();
    } else if (figure->id == "P4"_L1) {
        figure->goal = u"≤ 1 ms and ≤ 1/4000 of the peer"_s;
        figure->met = median <= 1 && median * 4000 <= figure->peer.median();
    } else {
        figure->goal = u"≤ 10 × limit"_s;
        figure->met = median <= 10 * figure->limit.median();
    }
}

void reportStep(const Step &step, const QMap<int, Times> &own, const QMap<int, Times> &usual,
                const Samples &ready)
{
    for (const int rows : lengths) {
        Figure figure{.id = step.id,
                      .what = step.name + u", "_s + lengthName(rows) + u" rows"_s,
                      .unit = u"ms"_s,
                      .ours = own[rows].*step.samples};
        if (step.id != "P4"_L1)
            figure.limit = ready;
        if (usual.contains(rows))
            figure.peer = usual[rows].*step.samples;
        if (rows == manyRows)
            setGoalAtManyRows(&figure);
        report(figure);
    }
    if (step.id == "P5"_L1)
        return;
    Figure growth{.id = step.id,
                  .what = step.name + u", 1 M beside 1 k rows"_s,
                  .unit = u"ms"_s,
                  .ours = own.last().*step.samples,
                  .limit = own.first().*step.samples,
                  .goal = u"t(1 M) ≤ 1.2 × t(1 k)"_s};
    growth.met = ratio(growth.ours, growth.limit) <= 1.2;
    report(growth);
}

void reportDrift(const QMap<int, Times> &own)
{
    Samples drift;
    for (const Times &times : own)
        drift.add(times.drift);
    report({.id = u"P4"_s,
            .what = u"the anchor moves, farthest"_s,
            .unit = u"px"_s,
            .ours = drift,
            .goal = u"0 px"_s,
            .met = drift.maximum() == 0});
}

void measureCourse()
{
    const Samples ready = readyFrames();
    QMap<int, Times> own, usual;
    for (const int rows : lengths) {
        own[rows] = runCourse(ours(), rows, rounds);
        if (rows <= manyRows)
            usual[rows] = runCourse(peers().first(), rows, slowRounds);
    }
    for (const Step &step : steps) {
        if (isWanted(step.id))
            reportStep(step, own, usual, ready);
    }
    if (isWanted(u"P4"_s))
        reportDrift(own);

    for (const Contestant &peer : peers().sliced(1)) {
        const Times times = runCourse(peer, manyRows, slowRounds);
        for (const Step &step : steps) {
            if (isWanted(step.id)) {
                report({.id = step.id,
                        .what = u"%1, 100 k rows, beside %2"_s.arg(step.name, peer.name),
                        .unit = u"ms"_s,
                        .ours = own[manyRows].*step.samples,
                        .peer = times.*step.samples});
            }
        }
    }
}

/// A jump to anywhere shows rows that nobody has laid out.
void judge(Figure *figure, bool isJump)
{
    const int mostTimesTheLimit = isJump ? 3 : 2;
    figure->goal = u"p99 ≤ %1 × limit"_s.arg(mostTimesTheLimit);
    figure->met = ratio(figure->ours, figure->limit) <= mostTimesTheLimit;
}

void measureScrolling()
{
    LongConversation conversation(manyRows);
    Stage own(ours().make()), ready(std::make_unique<ReadyScreen>(200));
    Stage usual(peers().first().make());
    ours().setModel(own.view(), conversation.model());
    peers().first().setModel(usual.view(), conversation.model());
    for (const Scrolling &scrolling : scrollings()) {
        Figure figure{.id = u"P3"_s,
                      .what = u"scroll %1, slowest of 100 frames, 100 k rows"_s.arg(scrolling.name),
                      .unit = u"ms"_s};
        const bool isJump = scrolling.name == scrollings().last().name;
        for (int round = 0; round < slowRounds; ++round) {
            figure.ours.add(slowestFrame(own, scrolling));
            figure.limit.add(slowestFrame(ready, isJump ? scrollings().first() : scrolling));
            figure.peer.add(slowestFrame(usual, scrolling));
        }
        judge(&figure, isJump);
        report(figure);
    }
}

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

/// Bytes of heap for each message that a contestant shows, without its text.
double bytesPerMessage(const Contestant &contestant)
{
    QApplication::processEvents();
    const double before = heapBytes();
    LongConversation conversation(manyRows);
    Stage stage(contestant.make());
    stage.frameAfter([&] { contestant.setModel(stage.view(), conversation.model()); });
    double text = 0;
    for (const auto &message : messages(0, manyRows))
        text += double(message.body.size()) * sizeof(QChar);
    return (heapBytes() - before - text) / manyRows;
}

void measureMemory()
{
    Figure figure{.id = u"P7"_s,
                  .what = u"memory of a message, 100 k in a timeline"_s,
                  .unit = u"bytes"_s,
                  .limit = Samples(double(sizeof(Kustomer::Message))),
                  .goal = u"≤ 300 bytes"_s};
    bytesPerMessage(ours()); // fonts and caches are paid once
    for (int round = 0; round < slowRounds; ++round)
        figure.ours.add(bytesPerMessage(ours()));
    figure.peer.add(bytesPerMessage(peers().first()));
    figure.met = figure.ours.median() <= 300;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const Screen application(argc, argv);
    if (isCourseWanted())
        measureCourse();
    if (isWanted(u"P3"_s))
        measureScrolling();
    if (isWanted(u"P7"_s))
        measureMemory();
}
