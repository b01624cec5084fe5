// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A person or bot on the company's side (SDK: KUSUser).
struct KUSTOMERCHAT_CORE_EXPORT User
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString displayName MEMBER displayName)
    Q_PROPERTY(QUrl avatarUrl MEMBER avatarUrl)

public:
    QString id = {};          ///< empty for automatic messages, `__team` for "the team"
    QString displayName = {}; ///< one line, ready to show
    QUrl avatarUrl = {};      ///< empty where there is none

    bool operator==(const User &) const = default;
};

/// Prints the id only.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const User &user);

} // namespace Kustomer
