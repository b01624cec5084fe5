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

#include <simdjson.h>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int count = 10'000;
constexpr int rounds = 15;
constexpr double mostTimesTheLimit = 2.5;

/// The limit: what a message says, as simdjson gives it.
struct BareMessage
{
    std::string id, body, createdAt, direction, conversationId, senderId;
};

std::string textOf(const simdjson::simdjson_result<simdjson::dom::element> &element)
{
    std::string_view text;
    return element.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::vector<BareMessage> bareMessages(simdjson::dom::parser &parser, const QByteArray &bytes)
{
    simdjson::dom::array resources;
    if (parser.parse(bytes.constData(), size_t(bytes.size()))["data"].get(resources)
        != simdjson::SUCCESS)
        qFatal("The answer holds no messages.");
    std::vector<BareMessage> messages;
    messages.reserve(resources.size());
    for (const simdjson::dom::element resource : resources) {
        const auto attributes = resource["attributes"];
        const auto relationships = resource["relationships"];
        messages.push_back({.id = textOf(resource["id"]),
                            .body = textOf(attributes["body"]),
                            .createdAt = textOf(attributes["createdAt"]),
                            .direction = textOf(attributes["direction"]),
                            .conversationId = textOf(relationships["session"]["data"]["id"]),
                            .senderId = textOf(relationships["sentBy"]["data"]["id"])});
    }
    return messages;
}

/// Reads so many messages, in answers of a size; what was read for it is thrown away in the time.
void measure(int messagesOfAnswer, const QString &what)
{
    const QByteArray bytes = pageOf(messagesOfAnswer);
    Figure figure{.id = u"P8"_s, .what = what, .unit = u"ms"_s, .goal = u"≤ 2.5 × limit"_s};
    simdjson::dom::parser parser;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::vector<BareMessage>> barePages;
        barePages.reserve(size_t(count / messagesOfAnswer));
        figure.limit.add(millisecondsOf([&] {
            for (int i = 0; i < count; i += messagesOfAnswer)
                barePages.push_back(bareMessages(parser, bytes));
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
