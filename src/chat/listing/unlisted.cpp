// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/unlisted.h"

#include <algorithm>

namespace Kustomer {

QStringList Unlisted::missingFrom(const Page<Conversation> &page, Turns::Moment asked,
                                  const Known &known) const
{
    const auto oldest = std::ranges::min_element(page.items, {}, &Conversation::lastMessageAt);
    QStringList missing;
    for (const auto &[id, since] : m_since.asKeyValueRange()) {
        const std::optional<Conversation> shown = known(id);
        const bool hadToBeListed = page.next.isEmpty()
            || (shown && oldest != page.items.end()
                && shown->lastMessageAt > oldest->lastMessageAt);
        if (shown && hadToBeListed && since <= asked)
            missing.append(id);
    }
    return missing;
}

} // namespace Kustomer
