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

/// What the service says of a page to which a message links (SDK: unfurledUrl). This client never
/// fetches the page.
struct KUSTOMERCHAT_CORE_EXPORT LinkPreview
{
    Q_GADGET
    Q_PROPERTY(QUrl url MEMBER url)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QUrl imageUrl MEMBER imageUrl)
    Q_PROPERTY(QUrl iconUrl MEMBER iconUrl)
    Q_PROPERTY(QString price MEMBER price)

public:
    QString id = {};
    QUrl url = {}; ///< http or https
    QString title = {};
    QString description = {};
    QUrl imageUrl = {};
    QUrl iconUrl = {};
    QString price = {};
    int order = 0; ///< among those of its message

    bool operator==(const LinkPreview &) const = default;
};

/// Prints the id; never the address or a text.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const LinkPreview &preview);

} // namespace Kustomer
