// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringView>

#include <optional>
#include <vector>

namespace Kustomer {

/// When messages were created, by their ids and client ids, whose texts somebody else keeps alive.
/// One hash of half a million names would take 100 ms for the name that makes it grow: many names
/// are shared out among many hashes, each of which grows within a millisecond.
class Instants
{
public:
    /// Milliseconds since the epoch.
    std::optional<qint64> find(QStringView name) const;
    /// A text that equals one which is in here takes its place.
    void insert(QStringView name, qint64 instant);
    void remove(QStringView name);
    void clear();

private:
    using Share = QHash<QStringView, qint64>;

    size_t shareOf(QStringView name) const;
    void shareOut();

    std::vector<Share> m_shares{1};
};

} // namespace Kustomer
