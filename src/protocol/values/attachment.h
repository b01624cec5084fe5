// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A file that belongs to a message (E11 `relationships.attachments`).
struct KUSTOMERCHAT_CORE_EXPORT Attachment
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)

public:
    QString id = {};

    bool operator==(const Attachment &) const = default;
};

/// Prints the id.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Attachment &attachment);

} // namespace Kustomer
