// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P8: 10,000 messages, from bytes to values.

#include "measure/conversation.h"
#include "measure/measure.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/settings.h"
#include "protocol/nouns/user.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int count = 10'000;
constexpr int rounds = 15;
constexpr double mostTimesTheLimit = 1.6;

/// Reads so many messages, in answers of a size; what was read for it is thrown away in the time,
/// on both sides.
void measure(int messagesOfAnswer, const QString &what)
{
    const QByteArray bytes = pageOf(messagesOfAnswer);
    Figure figure{.id = u"P8"_s, .what = what, .unit = u"ms"_s, .goal = u"≤ 1.6 × limit"_s};
    for (int round = 0; round < rounds; ++round) {
        figure.limit.add(millisecondsOf([&] {
            for (int i = 0; i < count; i += messagesOfAnswer)
                QJsonDocument::fromJson(bytes);
        }));
        std::vector<QList<Kustomer::Message>> pages;
        pages.reserve(size_t(count / messagesOfAnswer));
        figure.ours.add(millisecondsOf([&] {
            for (int i = 0; i < count; i += messagesOfAnswer)
                pages.push_back(Kustomer::messagePageFrom(*Kustomer::documentFrom(bytes)).items);
        }));
        for (const auto &page : pages) {
            if (page.size() != messagesOfAnswer)
                qFatal("Not all messages were read.");
        }
    }
    figure.met = ratio(figure.ours, figure.limit) <= mostTimesTheLimit;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measure(100, u"parse 10,000 messages, in answers of 100"_s);
    measure(count, u"parse 10,000 messages, in one answer"_s);
}
