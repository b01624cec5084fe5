// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Kustomer {

/// How a collection differs from what is on disk.
template <typename T>
struct Changes
{
    bool isEverything = false; ///< what is not among the written ones is gone
    QList<T> written = {};
    QStringList removed = {};

    bool isEmpty() const { return !isEverything && written.isEmpty() && removed.isEmpty(); }
};

/// Remembers which members of a collection were touched since their changes were taken.
class ChangeTracker
{
public:
    void touch(const QString &id) { m_touched.insert(id); }
    /// Nothing of the collection is on disk any more.
    void touchAll() { m_isAllTouched = true; }

    /// What was touched is written where it is still there, and removed where it is not.
    template <typename T>
    Changes<T> take(const QList<T> &members, QString T::*id)
    {
        Changes<T> changes{.isEverything = std::exchange(m_isAllTouched, false)};
        const QSet<QString> touched = std::exchange(m_touched, {});
        if (changes.isEverything) {
            changes.written = members;
            return changes;
        }
        for (const QString &name : touched) {
            const auto member = std::ranges::find(members, name, id);
            if (member == members.end())
                changes.removed.append(name);
            else
                changes.written.append(*member);
        }
        return changes;
    }

private:
    QSet<QString> m_touched;
    bool m_isAllTouched = false;
};

} // namespace Kustomer
