// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/age.h"

#include <QCache>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Kustomer {

/// What was read lately, so that the way back asks nobody, and so that it can be read without a
/// network: the latest ones only.
template <typename T>
class ArticleShelf
{
public:
    /// Of what is older the server is asked again, as long as it answers.
    static constexpr std::chrono::minutes freshness{5};

    explicit ArticleShelf(int most)
        : m_kept(most)
    { }

    void put(const QString &name, const T &value, const QDateTime &now)
    {
        m_kept.insert(name, new Kept{value, now});
    }
    void remove(const QString &name) { m_kept.remove(name); }
    void clear() { m_kept.clear(); }

    /// Null where it is not here.
    const T *find(const QString &name) const
    {
        const Kept *kept = m_kept.object(name);
        return kept ? &kept->value : nullptr;
    }
    bool isFresh(const QString &name, const QDateTime &now) const
    {
        const Kept *kept = m_kept.object(name);
        return kept && !hasAge(kept->at, now, freshness);
    }

private:
    struct Kept
    {
        T value;
        QDateTime at;
    };

    QCache<QString, Kept> m_kept;
};

} // namespace Kustomer
