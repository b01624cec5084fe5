// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Torture {

/// What happened in a world, in one file in the order of time: the service, the clients and whoever
/// makes trouble write to its end, so that a finding is traced by reading what stands around it.
class Journal
{
public:
    /// Nothing is kept without a file.
    explicit Journal(const QString &fileName = {})
        : m_fileName(fileName)
    { }

    const QString &fileName() const { return m_fileName; }
    void note(const QString &who, const QString &what) const;

private:
    QString m_fileName;
};

} // namespace Torture
