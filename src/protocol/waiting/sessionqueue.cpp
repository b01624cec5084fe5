// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/waiting/sessionqueue.h"

#include "protocol/json/attributereader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using std::chrono::seconds;

constexpr double longestWait = seconds(std::chrono::hours(24)).count();

std::optional<seconds> estimateFrom(const QVariant &value)
{
    bool isNumber = false;
    const double count = value.toDouble(&isNumber);
    const bool makesSense
        = isNumber && count >= 0 && count <= longestWait && value.typeId() != QMetaType::Bool;
    return makesSense ? std::optional(seconds(qint64(count))) : std::nullopt;
}

} // namespace

Result<SessionQueue> sessionQueueFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "session_queue"_L1);
    if (!resource)
        return resource.error();
    const AttributeReader read(*resource);
    SessionQueue queue{
        .name = read.line("name"_L1),
        .estimate = estimateFrom(resource->attributes["estimatedWaitTimeSeconds"_L1].toVariant())};
    if (const int position = read.number("position"_L1); position > 0)
        queue.position = position;
    return queue;
}

} // namespace Kustomer
