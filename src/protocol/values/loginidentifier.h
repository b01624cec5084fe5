// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>

namespace Kustomer {

/// By what a customer is recognised: an e-mail address or the application's own id.
class KUSTOMERCHAT_CORE_EXPORT LoginIdentifier
{
    Q_GADGET

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

} // namespace Kustomer

using Kustomer::LoginIdentifier;
