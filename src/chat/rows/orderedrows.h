// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/instants.h"
#include "chat/rows/rowkey.h"

#include <deque>
#include <vector>

namespace Kustomer {

/// Rows in the order of their keys, and those of messages by their names.
class OrderedRows
{
public:
    int size() const { return int(m_rows.size()); }
    const TimelineRow &at(int row) const { return m_rows[size_t(row)]; }
    /// Where a row with this key stands, or belongs.
    int placeOf(const RowKey &key) const;
    /// The row of a message by its id or client id, −1 where there is none.
    int rowOf(const QString &id) const;
    /// The row with the key of this one, −1 where there is none.
    int rowOf(const TimelineRow &line) const;
    /// How many messages offer answers.
    int offers() const { return m_offers; }
    /// How many messages of the customer the server does not have.
    int waiting() const { return m_waiting; }

    /// The caller sees to the order.
    void insert(int place, std::vector<TimelineRow> rows);
    void replace(int row, TimelineRow content);
    void move(int from, int to);
    void remove(int row);
    void clear();

private:
    void remember(const TimelineRow &row);
    void remember(const QString &name, qint64 instant);
    void forget(const TimelineRow &row);

    std::deque<TimelineRow> m_rows;
    Instants m_instants; ///< to find a row quickly; the texts are those in the rows
    int m_offers = 0;
    int m_waiting = 0;
};

} // namespace Kustomer
