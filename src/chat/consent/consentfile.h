// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QString>

namespace Kustomer {

/// What remembers that a customer agreed, for the owner alone: a file that holds nothing but when.
/// Without a path nothing is remembered.
class ConsentFile
{
public:
    ConsentFile() = default;
    /// Whose consent it is: see identityName().
    ConsentFile(const QString &directory, const QString &identity);

    bool exists() const;
    Result<Done> write() const;
    Result<Done> remove() const;

    bool operator==(const ConsentFile &) const = default;

private:
    Result<Done> done(bool isDone) const;

    QString m_directory;
    QString m_path;
};

} // namespace Kustomer
