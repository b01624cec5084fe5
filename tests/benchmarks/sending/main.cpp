// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P10: from the key press to the painted row, and from the click to the request on the wire.

#include "measure/measure.h"
#include "sending/contestants.h"

#include <QApplication>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 50;
constexpr double mostTimesTheLimit = 1.5;

void finish(Figure figure)
{
    figure.goal = u"≤ 1.5 × limit"_s;
    figure.met = ratio(figure.ours, figure.limit) <= mostTimesTheLimit;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const DemoService emulator;
    const Wire wire(emulator.access().apiUrl);
    Chat chat(emulator, wire);
    BareChat bare(wire);
    bare.sendByClick(wire); // opens the connection, which ours has
    Figure row{.id = u"P10"_s, .what = u"key press to painted row"_s, .unit = u"ms"_s};
    Figure request{.id = u"P10"_s, .what = u"click to request on the wire"_s, .unit = u"ms"_s};
    for (int round = 0; round < rounds; ++round) {
        row.ours.add(chat.sendByKey());
        chat.settle();
        row.limit.add(bare.sendByKey());
        request.ours.add(chat.sendByClick(wire));
        chat.settle();
        request.limit.add(bare.sendByClick(wire));
    }
    finish(row);
    finish(request);
}
