// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/running/chatconfiguration.h"

#include <KustomerChat/Result>

namespace Kustomer {

/// What an application sets before it starts the chat.
struct ChatOptions
{
    QString apiKey = {};
    QUrl apiUrl = {};
    QUrl realtimeUrl = {};
    QString hostDomain = {};
    QString brandId = {};
    QString assistantId = {};
    QString scheduleId = {};
    QString language = {};
    QString profile = {};
    QString storageDirectory = {};
    Pace pace = {};
    NetworkFactory network = {};
    bool listsAllBrands = false;
};

/// Below the application's local data.
QString usualStorageDirectory();
/// What they name, or else the application's.
QString languageOf(const ChatOptions &options);
/// Decodes the key and checks the addresses; an Error (Configuration) says what cannot be used.
Result<ChatConfiguration> configurationFrom(const ChatOptions &options);
/// Whose it is on this machine: see identityName().
QString identityOf(const ChatConfiguration &configuration);

} // namespace Kustomer
