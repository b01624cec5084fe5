// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QString>

namespace Kustomer {

/// Makes a directory, and those above it, which only its owner can look into.
Result<Done> makePrivateDirectory(const QString &path);

/// The folder of a customer, beside their file and with the same name: for what is a file by
/// itself. It lives and dies with the file.
class AccountFolder
{
public:
    /// Of the file with this path.
    explicit AccountFolder(const QString &accountPath);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Made when there is something to keep; then it is there, for its owner alone.
    Result<Done> make() const;
    /// Moves what stands in another one into this one, which keeps what it has under the same name.
    Result<Done> absorb(const AccountFolder &predecessor) const;
    /// With everything in it, and nothing else: a link goes, not what it leads to.
    bool erase() const;

private:
    QString m_path;
};

} // namespace Kustomer
