// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A customer's name on a social network.
struct KUSTOMERCHAT_CORE_EXPORT SocialProfile
{
    Q_GADGET
    Q_PROPERTY(QString username MEMBER username)
    Q_PROPERTY(Network network MEMBER network)

public:
    enum class Network { Twitter, Facebook, Instagram, LinkedIn };
    Q_ENUM(Network)

    QString username = {};
    Network network = Network::Twitter;

    bool operator==(const SocialProfile &) const = default;
};

/// What the application knows about its customer (SDK: describeCustomer). Empty parts are not
/// sent.
struct KUSTOMERCHAT_CORE_EXPORT CustomerDescription
{
    Q_GADGET
    Q_PROPERTY(QStringList emails MEMBER emails)
    Q_PROPERTY(QStringList phones MEMBER phones)
    Q_PROPERTY(QList<Kustomer::SocialProfile> socials MEMBER socials)
    Q_PROPERTY(QVariantMap customAttributes MEMBER customAttributes)

public:
    QStringList emails = {};
    QStringList phones = {};
    QList<SocialProfile> socials = {};
    QVariantMap customAttributes = {}; ///< by internal name, with its suffix: `loyaltyTierStr`

    bool operator==(const CustomerDescription &) const = default;
};

/// Prints the network, never the name.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SocialProfile &profile);
/// Prints how much is known, never what.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug,
                                           const CustomerDescription &customerDescription);

} // namespace Kustomer
