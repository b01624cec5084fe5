// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/realtimeclient.h"

#include <KustomerChat/Emulator>

/// One installation: its place in the API and in the realtime service.
struct Device
{
    explicit Device(const Kustomer::Emulator &emulator)
        : api(emulator.apiUrl())
        , realtime(emulator.realtimeUrl())
    {
        const auto token = api.begin();
        trackingId = token.attribute(QStringLiteral("trackingId")).toString();
        organisation = token.json()[u"data"][u"relationships"][u"org"][u"data"][u"id"].toString();
        key = api.get(QStringLiteral("/p/v1/chat/settings"))
                  .attribute(QStringLiteral("pusherAccessKey"))
                  .toString();
    }

    bool connect() { return realtime.open(key) && realtime.subscribe(api, personal()); }
    bool logIn(const Kustomer::Emulator &emulator)
    {
        const auto jwt = emulator.mintJwt({.email = QStringLiteral("jane@example.com")});
        return api.post(QStringLiteral("/c/v1/identity"), {{QStringLiteral("externalToken"), jwt}})
                   .status
            == 200;
    }
    QString personal() const
    {
        return QStringLiteral("presence-external-%1-tracking-%2").arg(organisation, trackingId);
    }
    QString activity(const QString &id) const
    {
        return QStringLiteral("private-external-%1-chat-activity-%2").arg(organisation, id);
    }

    ApiClient api;
    RealtimeClient realtime;
    QString trackingId;
    QString organisation;
    QString key;
};
