// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What a customer is about to send (SDK: KustomerCore.sendMessage).
struct KUSTOMERCHAT_CORE_EXPORT Draft
{
    Q_GADGET
    Q_PROPERTY(QString body MEMBER body)

public:
    QString body = {}; ///< Markdown

    bool operator==(const Draft &) const = default;
};

/// Prints the length; never the body.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Draft &draft);

} // namespace Kustomer
