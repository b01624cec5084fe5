// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/AttachmentLimits>
#include <KustomerChat/Result>

#include <QLocale>

namespace Kustomer {

/// What the service takes (wire E14; SDK: attachments).
AttachmentLimits serviceLimits();
/// Of pictures that it takes once they were made fit.
QStringList suffixesOfFittedPictures();

/// Whether pictures can be made smaller, or into another format.
enum class Fitting { Possible, Impossible };

/// What a local file would be as an attachment; its name and its content both have to be of a type
/// that may be sent. An Error says why it cannot be sent, with sizes as in this locale; its details
/// are the name.
Result<Attachment> checkedFile(const QString &path, const AttachmentLimits &limits, Fitting fitting,
                               const QLocale &formats);
/// Whether they are not too much for one message.
Result<Done> checkedTogether(const QList<Attachment> &files, const AttachmentLimits &limits,
                             const QLocale &formats);

/// That there is no file of this name any more.
Error missingFile(const QString &name);
/// That a file of this name is there and cannot be read.
Error unreadableFile(const QString &name);
/// What is wrong with one file, where nothing else tells which of several it is.
Error oneOfSeveral(const Error &error, const QString &name);

/// Whether a content type is one that may be sent as it is.
bool isSendable(const QString &contentType, const AttachmentLimits &limits);

} // namespace Kustomer
