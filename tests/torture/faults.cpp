// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "faults.h"

#include "bounds.h"

#include <array>
#include <functional>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

using Random = QRandomGenerator;

/// A kind of trouble: its name, how often it is drawn, and how.
struct Kind
{
    QString name;
    int weight;
    std::function<Trouble(Random &)> draw;
};

/// Half of the faults of HTTP hit a message that is sent, a third the pages of those that are read.
Trouble::Way drawWay(Random &random)
{
    using Way = Trouble::Way;
    constexpr std::array ways{Way::Out, Way::Out, Way::Out, Way::In, Way::In, Way::Both};
    return ways[size_t(random.bounded(int(ways.size())))];
}

/// What customers send: messages most of all.
QJsonObject drawSending(Random &random)
{
    static const std::array places{
        std::pair(u"POST"_s, u"/c/v1/chat/messages"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/messages"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/messages"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/messages"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/forms/*/responses"_s),
        std::pair(u"POST"_s, u"/c/v2/chat/assistant/init"_s),
        std::pair(u"PUT"_s, u"/c/v1/chat/satisfaction-responses/"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/sessions"_s),
        std::pair(u"POST"_s, u"/c/v1/chat/attachments"_s),
        std::pair(u"POST"_s, u"/uploads"_s),
    };
    const auto &[method, path] = places[size_t(random.bounded(int(places.size())))];
    return {{u"method"_s, method}, {u"path"_s, path}};
}

QJsonObject requestOn(Trouble::Way way, Random &random)
{
    switch (way) {
    case Trouble::Way::Out:
        return drawSending(random);
    case Trouble::Way::In:
        return {{u"method"_s, u"GET"_s}, {u"path"_s, u"/c/v1/chat/sessions"_s}};
    case Trouble::Way::Both:
        return {{u"path"_s, u"/c/"_s}};
    }
    Q_UNREACHABLE();
}

Kind http(const QString &name, int weight, const QJsonObject &fault)
{
    return {name, weight, [=](Random &random) {
                Trouble trouble{.way = drawWay(random)};
                trouble.order = requestOn(trouble.way, random);
                trouble.order[u"code"_s] = name; // by which it is found while nobody has met it
                for (auto one = fault.begin(); one != fault.end(); ++one)
                    trouble.order[one.key()] = one.value();
                return trouble;
            }};
}

Kind realtime(const QString &name, int weight, const QString &action, int most)
{
    return {name, weight, [=](Random &random) {
                return Trouble{
                    .target = Trouble::Target::Realtime,
                    .order = {{u"action"_s, action}, {u"count"_s, random.bounded(1, most + 1)}}};
            }};
}

/// Refuses what a dropped connection asks for next.
Kind refusal(const QString &name, int weight, const QString &action)
{
    return {name, weight, [=](Random &random) {
                return Trouble{.target = Trouble::Target::Realtime,
                               .order = {{u"action"_s, action}, {u"count"_s, random.bounded(1, 5)}},
                               .end = {{u"action"_s, u"drop"_s}}};
            }};
}

Kind closing(const QString &name, int code)
{
    return {name, 2, [=](Random &) {
                return Trouble{.target = Trouble::Target::Realtime,
                               .order = {{u"action"_s, u"close"_s}, {u"code"_s, code}}};
            }};
}

Kind process(const QString &name, int weight, Trouble::Process what, milliseconds longest)
{
    return {name, weight, [=](Random &random) {
                return Trouble{.target = Trouble::Target::Process,
                               .process = what,
                               .lasts = milliseconds(random.bounded(50, int(longest.count())))};
            }};
}

QList<Kind> kindsOfAnswers()
{
    const auto kind = [](const QString &name) {
        return QJsonObject{{u"kind"_s, name}};
    };
    const auto status = [](int code) {
        return QJsonObject{{u"kind"_s, u"status"_s}, {u"status"_s, code}};
    };
    return {
        http(u"connection dropped"_s, 8, kind(u"dropConnection"_s)),
        http(u"answer dropped after acceptance"_s, 10, kind(u"dropAnswer"_s)),
        http(u"no answer"_s, 1, kind(u"silence"_s)),
        http(u"slow answer"_s, 4, {{u"kind"_s, u"delay"_s}, {u"delay"_s, 1200}}),
        http(u"work done after the client gave up"_s, 4,
             {{u"kind"_s, u"lateWork"_s}, {u"delay"_s, int(lateWork.count())}}),
        http(u"401 mid-send"_s, 4, status(401)),
        {u"login expired"_s, 1,
         [](Random &) {
             return Trouble{.target = Trouble::Target::Tokens};
         }},
        http(u"429 with Retry-After"_s, 3,
             {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, 1}}),
        http(u"500"_s, 5, status(500)),
        http(u"503"_s, 5, status(503)),
        http(u"malformed JSON"_s, 5, kind(u"malformedJson"_s)),
        http(u"truncated JSON"_s, 5, kind(u"truncatedJson"_s)),
        http(u"answer cut short"_s, 5, kind(u"truncatedBody"_s)),
        http(u"empty answer"_s, 3, kind(u"emptyBody"_s)),
        http(u"web page instead"_s, 3, kind(u"htmlBody"_s)),
    };
}

QList<Kind> kindsOfEvents()
{
    return {
        realtime(u"socket dropped"_s, 4, u"drop"_s, 1),
        realtime(u"socket half-open"_s, 1, u"freeze"_s, 1),
        closing(u"socket closed: 4100"_s, 4100),
        closing(u"socket closed: 4200"_s, 4200),
        refusal(u"socket refused"_s, 3, u"refuseConnections"_s),
        refusal(u"subscription refused"_s, 3, u"refuseSubscriptions"_s),
        realtime(u"events twice"_s, 6, u"duplicate"_s, 5),
        realtime(u"events clipped"_s, 6, u"clip"_s, 4),
        realtime(u"events garbled"_s, 4, u"garble"_s, 2),
        {u"events out of order"_s, 6,
         [](Random &random) {
             return Trouble{.target = Trouble::Target::Realtime,
                            .order = {{u"action"_s, u"hold"_s}},
                            .end = {{u"action"_s, u"release"_s}, {u"order"_s, u"reversed"_s}},
                            .lasts = milliseconds(random.bounded(100, 1200))};
         }},
    };
}

const QList<Kind> &kinds()
{
    static const QList<Kind> all
        = QList{process(u"server killed"_s, 3, Trouble::Process::Kill, milliseconds(1500)),
                process(u"server frozen"_s, 3, Trouble::Process::Freeze, longestFreeze)}
        + kindsOfAnswers() + kindsOfEvents();
    return all;
}

} // namespace

QStringList troubleNames()
{
    QStringList names;
    for (const Kind &kind : kinds())
        names << kind.name;
    return names;
}

Trouble drawKill(QRandomGenerator &random)
{
    const bool isClient = random.bounded(5) > 0;
    return {.name = isClient ? u"client killed"_s : u"server killed"_s,
            .target = isClient ? Trouble::Target::Client : Trouble::Target::Process,
            .lasts = milliseconds(random.bounded(500))};
}

Trouble drawTrouble(QRandomGenerator &random)
{
    int weights = 0;
    for (const Kind &kind : kinds())
        weights += kind.weight;
    int place = random.bounded(weights);
    auto drawn = kinds().begin();
    while (place >= drawn->weight)
        place -= (drawn++)->weight;
    Trouble trouble = drawn->draw(random);
    trouble.name = drawn->name;
    return trouble;
}

} // namespace Torture
