// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

namespace Kustomer::Emulation {

/// The keys of the realtime service and everything they sign (wire §9.3).
class PusherAuth
{
public:
    PusherAuth(const QString &key, const QString &secret)
        : m_key(key)
        , m_secret(secret)
    { }

    QString key() const { return m_key; }
    /// `key:signature` for a subscription; without channel data for private channels.
    QString subscription(const QString &socketId, const QString &channel,
                         const QString &channelData) const;
    bool isSubscription(const QString &auth, const QString &socketId, const QString &channel,
                        const QString &channelData) const;
    /// Whether a call of the publishing API is signed with these keys.
    bool isSignedRequest(const HttpRequest &request) const;

private:
    QString m_key;
    QString m_secret;
};

} // namespace Kustomer::Emulation
