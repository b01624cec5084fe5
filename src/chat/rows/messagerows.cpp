// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/messagerows.h"

#include <algorithm>

namespace Kustomer {
namespace {

/// Whether another message can have the same.
bool isCommon(const Message &message)
{
    return message.clientId.isEmpty() && message.attachments.isEmpty() && !message.error;
}

} // namespace

MessageRow MessageRows::rowOf(Message message)
{
    MessageRow row{.id = std::exchange(message.id, {}),
                   .body = std::exchange(message.body, {}),
                   .createdAt = std::exchange(message.createdAt, {}),
                   .common = {}};
    row.common = isCommon(message) ? shared(std::move(message))
                                   : std::make_shared<const Message>(std::move(message));
    return row;
}

std::shared_ptr<const Message> MessageRows::shared(Message &&common)
{
    const auto known = std::ranges::find_if(
        m_recent, [&common](const auto &recent) { return recent && *recent == common; });
    if (known != m_recent.end())
        return *known;
    auto &place = m_recent[std::exchange(m_oldest, (m_oldest + 1) % m_recent.size())];
    place = std::make_shared<const Message>(std::move(common));
    return place;
}

} // namespace Kustomer
