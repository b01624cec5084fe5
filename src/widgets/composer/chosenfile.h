// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/Result>

#include <functional>
#include <limits>

namespace Kustomer {

/// What may be sent along.
struct FileRules
{
    /// What a file is; an Error says in words why it cannot be sent.
    std::function<Result<Attachment>(const QString &path)> one;
    /// Whether all of these can go with one message.
    std::function<Result<Done>(const QStringList &paths)> together;
    qint64 bytesTogether = 0;                               ///< of all files of a message
    qint64 bytesOfOne = std::numeric_limits<qint64>::max(); ///< what is larger is made smaller
    QStringList suffixes;                                   ///< of names, for dialogs; empty: all
};

/// A file that the customer wants to send along.
struct ChosenFile
{
    QString path;
    Attachment file; ///< as far as it is known
    QString trouble; ///< why it cannot be sent; empty: it can

    bool operator==(const ChosenFile &) const = default;
};

/// What is to be said of files before they are sent: of each what is wrong with it, or that it is
/// too much beside those before it.
QList<ChosenFile> chosenFiles(const QStringList &paths, const FileRules &rules);

} // namespace Kustomer
