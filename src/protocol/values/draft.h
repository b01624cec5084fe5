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
    Q_PROPERTY(QStringList files MEMBER files)
    Q_PROPERTY(QString payload MEMBER payload)
    Q_PROPERTY(bool blank READ isBlank)

public:
    QString body = {};      ///< Markdown
    QStringList files = {}; ///< local paths, in the order of sending
    QString payload = {};   ///< value of a chosen reply

    /// There is nothing in it to send or to keep: no file, no reply, and no character with a shape.
    bool isBlank() const;

    bool operator==(const Draft &) const = default;
};

/// Prints the length; never the body.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Draft &draft);

} // namespace Kustomer
