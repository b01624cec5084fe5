// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// The answer to a login, field by field the documented one (SDK: Kustomer.login).
struct KUSTOMERCHAT_CORE_EXPORT LoginResponse
{
    Q_GADGET
    Q_PROPERTY(bool identified MEMBER identified)
    Q_PROPERTY(QString customerId MEMBER customerId)
    Q_PROPERTY(QString email READ emailText)
    Q_PROPERTY(bool hasEmail READ hasEmail)
    Q_PROPERTY(QString externalId READ externalIdText)
    Q_PROPERTY(bool hasExternalId READ hasExternalId)

public:
    bool identified = false; ///< whether the user was identified
    QString customerId = {}; ///< Kustomer's id of the customer
    std::optional<QString> email = {};
    std::optional<QString> externalId = {}; ///< the application's own id of the customer

    QString emailText() const { return email.value_or(QString()); }
    bool hasEmail() const { return email.has_value(); }
    QString externalIdText() const { return externalId.value_or(QString()); }
    bool hasExternalId() const { return externalId.has_value(); }

    bool operator==(const LoginResponse &) const = default;
};

/// Prints the customer id and which identifiers are known.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const LoginResponse &response);

} // namespace Kustomer

using Kustomer::LoginResponse; // SIGNAL(loggedIn(LoginResponse)) names it like this
