// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/LoginResponse>

namespace Kustomer {

/// "This installation as this, possibly anonymous, customer" (wire §3.1).
struct TrackingToken
{
    QString token = {};      ///< opaque; the value of the x-kustomer-tracking-token header
    QString trackingId = {}; ///< part of the personal realtime channel's name
    QString customerId = {}; ///< empty where the server does not say it
    bool isVerified = false; ///< the customer was identified

    /// Whose content belongs to this token: the customer, or the installation where the server does
    /// not say who it is.
    QString ownerId() const { return customerId.isEmpty() ? trackingId : customerId; }

    bool operator==(const TrackingToken &) const = default;
};

/// What the server answers to a login (wire §3.2).
struct TrackingIdentity
{
    LoginResponse response = {};
    TrackingToken token = {}; ///< empty fields where the server does not say them

    bool operator==(const TrackingIdentity &) const = default;
};

/// An identity as it is kept between two runs.
struct StoredIdentity
{
    QString token = {};
    QString ownerId = {}; ///< TrackingToken::ownerId(); empty in what older versions stored
    QStringList predecessorIds = {}; ///< anonymous owners who became this one, the first one first
    std::optional<LoginResponse> login = {}; ///< none while the customer is anonymous
    bool isVerified = false;                 ///< what the server said of the token last
    bool isInDoubt = false; ///< a login with the visitor's token was given up on its way

    bool operator==(const StoredIdentity &) const = default;
};

/// wire E3, E4.
Result<TrackingToken> trackingTokenFrom(const Document &document);
/// wire E5: the server took the login unless it reports an error. Who it is stands in the answer,
/// or nowhere in it: then the fields are empty (wire §3.2).
Result<TrackingIdentity> trackingIdentityFrom(const QByteArray &body);

QByteArray secretFrom(const StoredIdentity &identity);
/// Nothing where the secret is empty or was not written by secretFrom().
std::optional<StoredIdentity> storedIdentityFrom(const QByteArray &secret);

} // namespace Kustomer
