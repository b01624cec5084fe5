// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorIdentity>
#include <KustomerChat/emulator_export.h>

#include <QUrl>

#include <memory>
#include <type_traits>

namespace Kustomer {

class MemoryTokenStore;

/// Where an emulator is, and the keys to it.
struct KUSTOMERCHAT_EMULATOR_EXPORT EmulatorAccess
{
    /// Base URL of the HTTP API, `http://127.0.0.1:port`.
    QUrl apiUrl = {};
    /// Where realtime connections go, `ws://127.0.0.1:port`; clients append `/app/{key}`.
    QUrl realtimeUrl = {};
    /// The public chat key, as an application embeds it.
    QString apiKey = {};
    /// Secret of the login tokens.
    QString chatSecret = {};
    /// Bearer key of the server API, `/v2.1/…`.
    QString serverApiKey = {};

    /// A login token for login(), signed as the integrator's server would.
    QString mintJwt(const EmulatorIdentity &identity) const;
    /// Points a ChatClient or a KustomerChatWidget here: secrets in memory, nothing on disk.
    /// Include <KustomerChat/MemoryTokenStore>, too.
    template <typename Chat, typename Store = MemoryTokenStore>
    void aim(Chat *chat) const
    {
        if constexpr (requires { chat->client(); }) {
            aim<std::remove_pointer_t<decltype(chat->client())>, Store>(chat->client());
        } else {
            chat->setApiKey(apiKey);
            chat->setApiUrl(apiUrl);
            chat->setRealtimeUrl(realtimeUrl);
            chat->setStorageDirectory({});
            chat->setTokenStore(std::make_unique<Store>());
        }
    }
};

} // namespace Kustomer
