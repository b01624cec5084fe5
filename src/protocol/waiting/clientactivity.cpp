// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/waiting/clientactivity.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Result<QList<std::chrono::seconds>> dwellTimesFrom(const Document &document)
{
    constexpr int longest = 24 * 60 * 60;
    constexpr size_t most = 50;
    const Result<Resource> resource = resourceFrom(document, "client_activity"_L1);
    if (!resource)
        return resource.error();
    std::set<std::chrono::seconds> times;
    const QList<JsonValue> intervals = resource->attributes["intervals"_L1].elements();
    for (const JsonValue &interval : intervals) {
        const int count = interval["seconds"_L1].toVariant().toInt();
        if (count > 0 && count <= longest && times.size() < most)
            times.emplace(count);
    }
    return QList(times.begin(), times.end());
}

} // namespace Kustomer
