// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// The organisation the emulator serves, with its keys and what it has configured.
struct Organisation
{
    QString id = {};
    QString name = {};
    QString apiKey = {};
    QString chatSecret = {};
    QString serverApiKey = {};
    QString realtimeKey = {};
    QString realtimeSecret = {};
    /// Name of the scenario that it was made from.
    QString scenario = {};
    QJsonObject settings = {};
    /// Schedule id → `{attributes, holidays}`.
    QJsonObject schedules = {};

    QString key() const { return id; }
    /// The key of the realtime service as clients are told it: none is no realtime.
    QString toldRealtimeKey() const { return settings[u"pusherAccessKey"].toString(realtimeKey); }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("name", self.name);
        field("apiKey", self.apiKey);
        field("chatSecret", self.chatSecret);
        field("serverApiKey", self.serverApiKey);
        field("realtimeKey", self.realtimeKey);
        field("realtimeSecret", self.realtimeSecret);
        field("scenario", self.scenario);
        field("settings", self.settings);
        field("schedules", self.schedules);
    }
};

} // namespace Kustomer::Emulation
