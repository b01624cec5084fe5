// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timelinerow.h"

namespace Kustomer {

/// What rows are sorted by: (createdAt, id) of a message and nothing else. A day starts at midnight
/// and a divider carries the key of its message, so that decorations keep their place without any
/// special rule.
struct RowKey
{
    qint64 instant = 0;
    QStringView id = {};
    int rank = 0; ///< of rows with the same instant and id

    bool operator<(const RowKey &other) const;
    bool operator==(const RowKey &) const = default;
};

/// What a message is found by: its id or, until it has one, its client id.
QStringView nameOf(const Message &message);

RowKey keyOf(const Message &message);
RowKey keyOf(const MessageRow &row);
RowKey keyOf(const TimelineRow &row);

} // namespace Kustomer
