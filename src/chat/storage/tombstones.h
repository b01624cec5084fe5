// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QStringList>

namespace Kustomer {

/// What has to be erased of an identity, noted on disk until it is: whoever is killed in the
/// middle, or is not allowed to, leaves the rest to the next process. A note names nothing but
/// digests.
class Tombstones
{
public:
    /// A note goes into the first of these directories that takes it.
    explicit Tombstones(const QStringList &directories = {})
        : m_directories(directories)
    { }

    bool has(const QString &identity) const;
    /// What is noted, in all of the directories.
    QStringList read(const QString &identity) const;
    /// Takes the place of what was noted before; nothing owed: there is no note any more.
    Result<Done> write(const QString &identity, const QStringList &owed) const;

private:
    QStringList placesOf(const QString &identity) const;

    QStringList m_directories;
};

} // namespace Kustomer
