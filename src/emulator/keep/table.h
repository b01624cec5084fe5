// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/fields.h"
#include "emulator/keep/keep.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace Kustomer::Emulation {

/// All records of one kind, which it keeps by itself.
template <typename Record>
class Table : public Drawer
{
public:
    /// `kind` names the records in the data file.
    Table(Keep &keep, const QString &kind)
        : Drawer(keep, kind)
    { }

    /// All records, in the order in which they were first saved.
    const QList<Record> &list() const { return m_records; }
    std::optional<Record> find(const QString &key) const
    {
        const auto place = m_places.constFind(key);
        return place == m_places.cend() ? std::nullopt : std::optional(m_records[*place]);
    }
    /// The first record that fulfils a condition.
    template <typename Condition>
    std::optional<Record> findIf(Condition condition) const
    {
        const auto found = std::ranges::find_if(m_records, condition);
        return found == m_records.end() ? std::nullopt : std::optional(*found);
    }
    /// Adds a record or replaces the one of the same key; Keep::commit() makes it last.
    void save(const Record &record)
    {
        put(record);
        note(record.key(), jsonOf(record));
    }

private:
    void take(const QJsonObject &json) override { put(recordFrom<Record>(json)); }
    void clear() override
    {
        m_records.clear();
        m_places.clear();
    }
    void put(const Record &record)
    {
        const auto place = m_places.constFind(record.key());
        if (place != m_places.cend()) {
            m_records[*place] = record;
            return;
        }
        m_places.insert(record.key(), m_records.size());
        m_records.append(record);
    }

    QList<Record> m_records;
    QHash<QString, qsizetype> m_places;
};

} // namespace Kustomer::Emulation
