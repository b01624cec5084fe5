// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What one conversation is to be that does not exist yet (SDK: createBlankConversation).
struct KUSTOMERCHAT_CORE_EXPORT NewConversation
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString brandId MEMBER brandId)
    Q_PROPERTY(QString assistantId MEMBER assistantId)
    Q_PROPERTY(QVariantMap customAttributes MEMBER customAttributes)

public:
    /// One line of at most 200 characters, the rest is left out; empty: the first message is its
    /// title.
    QString title = {};
    QString brandId = {}; ///< empty: ChatClient::brandId, or else the company's own
    /// Who greets in it and leads it; empty: ChatClient::assistantId, or else the company's choice.
    /// `none`: nobody.
    QString assistantId = {};
    /// What it is about, by the names that the attributes have on the server, such as
    /// `orderNumberStr`; said once, as soon as there is the conversation, and not of one that is
    /// open already. What ChatClient::describeConversation() says of it comes before this, and
    /// values that are null are left out (SDK: customDescribe, describeAttributes).
    QVariantMap customAttributes = {};

    bool operator==(const NewConversation &) const = default;
};

/// Prints the ids; never the title, nor attributes.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const NewConversation &wanted);

} // namespace Kustomer
