// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/AttachmentLimits>
#include <KustomerChat/PictureFitter>

#include <QLocale>

#include <atomic>

namespace Kustomer {

/// Files that are to be held, and how.
struct Holding
{
    QString folder; ///< that is there
    QString name;   ///< of what is made in it
    QStringList sources = {};
    AttachmentLimits limits = {};
    PictureFitter fitter = {};
    QLocale formats = {}; ///< in which it is told what is too large
};

/// Copies files so that they can be sent whatever becomes of the originals: on disk when it
/// returns, with pictures fitted and their metadata removed. An attachment's path is named from the
/// folder on. It waits for the disk; the flag ends it early. An Error names the file that cannot be
/// sent, and then nothing is left.
Result<QList<Attachment>> held(const Holding &holding, const std::atomic_bool &isCancelled);

/// Nobody goes on with it: the customer has left, or the chat was stopped.
Error notTakenReason();

/// Writes a file into a folder that is made for it alone; answers with its path.
Result<QString> written(const QString &folder, const QString &name, const QByteArray &content);

} // namespace Kustomer
