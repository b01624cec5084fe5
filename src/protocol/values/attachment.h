// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QSize>
#include <QString>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A file that belongs to a message (SDK: attachments). What is not known
/// yet has its default.
struct KUSTOMERCHAT_CORE_EXPORT Attachment
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString contentType MEMBER contentType)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(QSize pictureSize MEMBER pictureSize)
    Q_PROPERTY(QString localPath MEMBER localPath)
    Q_PROPERTY(bool picture READ isPicture)

public:
    QString id = {};          ///< empty until the server knows it
    QString name = {};        ///< one line without a path, fit to be shown and to name a file
    QString contentType = {}; ///< such as `image/png`; empty: details have not been asked for
    qint64 size = -1;         ///< in bytes; −1: not known
    QSize pictureSize = {};   ///< in pixels, as it is to be looked at; invalid: not known, or none
    QString link = {};        ///< where the service tells of it; empty: at the usual place
    QString localPath = {};   ///< where its content is on this machine, to be read; empty: nowhere

    /// Whether it is shown as a picture; everything else is a file.
    bool isPicture() const;

    bool operator==(const Attachment &) const = default;
};

/// Prints the id.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Attachment &attachment);

} // namespace Kustomer
