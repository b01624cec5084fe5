// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtimecontrol.h"

#include "emulator/jsonreader.h"

#include <QMap>

#include <functional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

std::optional<Problem> disturbRealtime(Service &service, const QJsonObject &order)
{
    auto &realtime = service.realtime();
    JsonReader reader(order);
    const int count = reader.number(u"count"_s, 1, -1, 1'000'000);
    const int code = reader.number(u"code"_s, 4200, 1000, 4999);
    const auto sequence = reader.oneOf(u"order"_s, {u"original"_s, u"reversed"_s}, u"original"_s);
    const auto customerId = reader.text(u"customerId"_s);
    const auto frame = reader.text(u"frame"_s);
    const QMap<QString, std::function<void()>> actions{
        {u"drop"_s,
         [&] {
             realtime.dropAll();
         }},
        {u"close"_s,
         [&] {
             realtime.closeAll(code);
         }},
        {u"freeze"_s,
         [&] {
             realtime.freezeAll();
         }},
        {u"refuseConnections"_s,
         [&] {
             service.refuseConnections(count);
         }},
        {u"refuseSubscriptions"_s,
         [&] {
             realtime.refuseSubscriptions(count);
         }},
        {u"accept"_s,
         [&] {
             service.refuseConnections(0);
             realtime.refuseSubscriptions(0);
         }},
        {u"duplicate"_s,
         [&] {
             realtime.duplicateEvents(count);
         }},
        {u"hold"_s,
         [&] {
             realtime.holdEvents();
         }},
        {u"release"_s,
         [&] {
             realtime.releaseEvents(sequence == "original"_L1 ? PusherServer::Order::Original
                                                              : PusherServer::Order::Reversed);
         }},
        {u"raw"_s, [&] {
             service.publisher().sendRaw(customerId, frame);
         }}};
    const auto action = reader.oneOf(u"action"_s, actions.keys(), {});
    if (action == "raw"_L1 && customerId.isEmpty())
        reader.complain(u"customerId"_s, u"a non-empty text is required"_s);
    if (!reader.problem())
        actions[action]();
    return reader.problem();
}

} // namespace Kustomer::Emulation
