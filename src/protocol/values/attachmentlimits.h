// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What may be attached to a message (SDK: attachments).
struct KUSTOMERCHAT_CORE_EXPORT AttachmentLimits
{
    Q_GADGET
    Q_PROPERTY(qint64 fileBytes MEMBER fileBytes)
    Q_PROPERTY(qint64 messageBytes MEMBER messageBytes)
    Q_PROPERTY(qint64 picturePixels MEMBER picturePixels)
    Q_PROPERTY(QStringList contentTypes MEMBER contentTypes)
    Q_PROPERTY(QStringList suffixes MEMBER suffixes)

public:
    qint64 fileBytes = 5'000'000;       ///< of one file; larger pictures are scaled down
    qint64 messageBytes = 9'500'000;    ///< of all files of a message together
    qint64 picturePixels = 100'000'000; ///< larger pictures are refused by their head
    QStringList contentTypes = {};      ///< such as `image/png`
    QStringList suffixes = {};          ///< of their names, such as `png`, for file dialogs

    bool operator==(const AttachmentLimits &) const = default;
};

/// Prints how many bytes there may be.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const AttachmentLimits &limits);

} // namespace Kustomer
