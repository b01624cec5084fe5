// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P8: an answer of 10,000 messages, from bytes to values.

#include "measure/conversation.h"
#include "measure/measure.h"
#include "protocol/nouns.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int count = 10'000;
constexpr int rounds = 15;
constexpr double mostTimesTheLimit = 1.6;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray bytes = pageOf(count);
    Figure figure{.id = u"P8"_s,
                  .what = u"parse 10,000 messages"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 1.6 × limit"_s};
    for (int round = 0; round < rounds; ++round) {
        QJsonDocument json;
        figure.limit.add(millisecondsOf([&] { json = QJsonDocument::fromJson(bytes); }));
        json = {};
        Kustomer::Page<Kustomer::Message> page;
        figure.ours.add(millisecondsOf([&] {
            const auto document = Kustomer::documentFrom(bytes);
            page = Kustomer::messagePageFrom(*document);
        }));
        if (page.items.size() != count)
            qFatal("Only %d of %d messages were read", int(page.items.size()), count);
    }
    figure.met = ratio(figure.ours, figure.limit) <= mostTimesTheLimit;
    report(figure);
}
