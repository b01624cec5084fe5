// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Kustomer {

/// Where the satisfaction survey of a conversation stands (E8 `satisfaction`).
struct KUSTOMERCHAT_CORE_EXPORT Satisfaction
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QDateTime lockedAt MEMBER lockedAt)

public:
    QString id = {};         ///< empty when no survey was offered
    QString status = {};     ///< `offered`, `rated`, `commented` …, as the server says it
    QDateTime lockedAt = {}; ///< no answer is taken after this instant

    bool operator==(const Satisfaction &) const = default;
};

} // namespace Kustomer
