// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

namespace Kustomer {

/// Names a file of a message, before and after the server has it.
struct FilePlace
{
    QString messageId;
    QString clientId;
    int index = 0; ///< among the files of the message
    QString attachmentId;

    bool operator==(const FilePlace &) const = default;
};

/// Looks at a picture in full.
struct OpenPicture
{
    FilePlace place;
    QUrl url; ///< of one that the text of the message shows; empty: it is a file
    bool operator==(const OpenPicture &) const = default;
};

/// Opens a file in whatever the system has for it.
struct OpenFile
{
    FilePlace place;
    bool operator==(const OpenFile &) const = default;
};

/// Copies a file to where the customer wants it.
struct SaveFile
{
    FilePlace place;
    bool operator==(const SaveFile &) const = default;
};

/// Stops a file that is on its way.
struct CancelTransfer
{
    FilePlace place;
    bool operator==(const CancelTransfer &) const = default;
};

/// Tries a file again that failed on its way, and what depends on it.
struct RetryFile
{
    FilePlace place;
    bool operator==(const RetryFile &) const = default;
};

/// Takes a file out of a message that failed.
struct RemoveFile
{
    FilePlace place;
    bool operator==(const RemoveFile &) const = default;
};

/// Fetches a picture that the policy does not fetch by itself.
struct ShowPicture
{
    QUrl url;
    bool operator==(const ShowPicture &) const = default;
};

} // namespace Kustomer
