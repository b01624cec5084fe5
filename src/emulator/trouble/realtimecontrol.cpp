// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/realtimecontrol.h"

#include "emulator/keep/store.h"
#include "emulator/realtime/publisher.h"
#include "emulator/realtime/pusherserver.h"

#include <QMap>

#include <functional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

using Actions = QMap<QString, std::function<void()>>;

/// What an order asks for, apart from its action.
struct Terms
{
    int count = 1;
    int code = 4200;
    PusherServer::Order order = PusherServer::Order::Original;
    QString customerId = {};
    QString frame = {};
};

Terms termsFrom(JsonReader &reader)
{
    const auto original = u"original"_s;
    const auto reversed = u"reversed"_s;
    return {.count = reader.number(u"count"_s, 1, -1, 1'000'000),
            .code = reader.number(u"code"_s, 4200, 1000, 4999),
            .order = reader.oneOf(u"order"_s, {original, reversed}, original) == reversed
                ? PusherServer::Order::Reversed
                : PusherServer::Order::Original,
            .customerId = reader.text(u"customerId"_s),
            .frame = reader.text(u"frame"_s)};
}

Actions actionsOn(const Hall &hall, const Terms &terms)
{
    Actions actions;
    const auto add = [&actions](const QString &name, const std::function<void()> &action) {
        actions.insert(name, action);
    };
    auto &realtime = hall.realtime;
    auto &publisher = hall.publisher;
    add(u"drop"_s, [&] { realtime.dropAll(); });
    add(u"close"_s, [&] { realtime.closeAll(terms.code); });
    add(u"freeze"_s, [&] { realtime.freezeAll(); });
    add(u"refuseConnections"_s, [&] { realtime.refuseConnections(terms.count); });
    add(u"refuseSubscriptions"_s, [&] { realtime.refuseSubscriptions(terms.count); });
    add(u"accept"_s, [&] { realtime.acceptAll(); });
    add(u"duplicate"_s, [&] { realtime.duplicateEvents(terms.count); });
    add(u"clip"_s, [&] { publisher.clipEvents(terms.count); });
    add(u"garble"_s, [&] { realtime.garbleEvents(terms.count); });
    add(u"hold"_s, [&] { realtime.holdEvents(); });
    add(u"release"_s, [&] { realtime.releaseEvents(terms.order); });
    add(u"raw"_s, [&] { publisher.sendRaw(terms.customerId, terms.frame); });
    return actions;
}

} // namespace

std::optional<Problem> disturbRealtime(const Hall &hall, JsonReader &order)
{
    const auto terms = termsFrom(order);
    const auto actions = actionsOn(hall, terms);
    const auto action = order.oneOf(u"action"_s, actions.keys(), {});
    if (action == "raw"_L1 && terms.customerId.isEmpty())
        order.complain(u"customerId"_s, u"a non-empty text is required"_s);
    if (action == "raw"_L1 && !hall.store.customer(terms.customerId))
        order.complain(u"customerId"_s, u"no such customer"_s);
    order.refuseOthers();
    if (!order.problem())
        actions[action]();
    return order.problem();
}

QJsonObject realtimeTroubleLeft(const Hall &hall)
{
    return {{u"refuseConnections"_s, hall.realtime.connectionsToRefuse()},
            {u"refuseSubscriptions"_s, hall.realtime.subscriptionsToRefuse()},
            {u"duplicate"_s, hall.realtime.eventsToDuplicate()},
            {u"garble"_s, hall.realtime.eventsToGarble()},
            {u"clip"_s, hall.publisher.eventsToClip()}};
}

} // namespace Kustomer::Emulation
