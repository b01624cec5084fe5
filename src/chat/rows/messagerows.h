// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timelinerow.h"

#include <array>

namespace Kustomer {

/// Makes the rows of messages; those of the same author share what they have in common.
class MessageRows
{
public:
    MessageRow rowOf(Message message);

private:
    std::shared_ptr<const Message> shared(Message &&common);

    std::array<std::shared_ptr<const Message>, 8> m_recent; ///< as many as speak with each other
    size_t m_oldest = 0;
};

} // namespace Kustomer
