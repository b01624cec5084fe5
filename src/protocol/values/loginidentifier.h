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

/// By what a customer is recognised: an e-mail address or the application's own id.
class KUSTOMERCHAT_CORE_EXPORT LoginIdentifier
{
    Q_GADGET
    Q_PROPERTY(Kind kind READ kind)
    Q_PROPERTY(QString value READ value)

public:
    enum class Kind { Email, ExternalId };
    Q_ENUM(Kind)

    static LoginIdentifier email(const QString &address) { return {Kind::Email, address}; }
    static LoginIdentifier externalId(const QString &id) { return {Kind::ExternalId, id}; }

    Kind kind() const { return m_kind; }
    QString value() const { return m_value; }

    bool operator==(const LoginIdentifier &) const = default;

private:
    LoginIdentifier(Kind kind, const QString &value)
        : m_kind(kind)
        , m_value(value)
    { }

    Kind m_kind;
    QString m_value;
};

/// Prints the kind, never the value.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const LoginIdentifier &loginIdentifier);

} // namespace Kustomer

using Kustomer::LoginIdentifier;
