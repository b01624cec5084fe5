// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/faultjson.h"

#include <QStringList>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of EmulatorFault::Kind.
QStringList kindNames()
{
    return {u"status"_s,        u"dropConnection"_s, u"silence"_s,      u"dropAnswer"_s,
            u"delay"_s,         u"lateWork"_s,       u"emptyBody"_s,    u"htmlBody"_s,
            u"malformedJson"_s, u"truncatedJson"_s,  u"truncatedBody"_s};
}

} // namespace

Outcome<EmulatorFault> faultFrom(JsonReader &reader)
{
    EmulatorFault fault;
    fault.method = reader.text(u"method"_s);
    fault.path = reader.text(u"path"_s);
    fault.kind = EmulatorFault::Kind(
        kindNames().indexOf(reader.oneOf(u"kind"_s, kindNames(), u"status"_s)));
    fault.status = reader.number(u"status"_s, fault.status, 100, 599);
    fault.code = reader.text(u"code"_s, fault.code);
    fault.location = reader.text(u"location"_s);
    if (reader.has(u"retryAfter"_s))
        fault.retryAfter = std::chrono::seconds(reader.number(u"retryAfter"_s, 0, 0, 86'400));
    fault.delay = std::chrono::milliseconds(reader.number(u"delay"_s, 0, 0, 3'600'000));
    fault.times = reader.number(u"times"_s, fault.times, -1, 1'000'000);
    fault.skip = reader.number(u"skip"_s, fault.skip, 0, 1'000'000);
    reader.refuseOthers({u"retryAfter"_s});
    if (reader.problem())
        return *reader.problem();
    return fault;
}

QJsonObject toJson(const PlannedFault &planned)
{
    const auto &fault = planned.fault;
    QJsonObject json{{u"id"_s, planned.id},
                     {u"hits"_s, planned.hits},
                     {u"method"_s, fault.method},
                     {u"path"_s, fault.path},
                     {u"kind"_s, kindNames().at(int(fault.kind))},
                     {u"status"_s, fault.status},
                     {u"code"_s, fault.code},
                     {u"delay"_s, qint64(fault.delay.count())},
                     {u"times"_s, fault.times},
                     {u"skip"_s, fault.skip}};
    if (!fault.location.isEmpty())
        json[u"location"_s] = fault.location;
    if (fault.retryAfter)
        json[u"retryAfter"_s] = qint64(fault.retryAfter->count());
    return json;
}

} // namespace Kustomer::Emulation
