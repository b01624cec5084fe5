// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatoptions.h"

#include "chat/client/languagewatch.h"
#include "chat/identity/identityname.h"
#include "transport/base/endpoint.h"

#include <QStandardPaths>

namespace Kustomer {

QString usualStorageDirectory()
{
    const auto place = QStandardPaths::AppLocalDataLocation;
    return QStandardPaths::writableLocation(place) + QStringLiteral("/kustomer-chat");
}

Result<ChatConfiguration> configurationFrom(const ChatOptions &options)
{
    const Result<ChatKey> key = chatKeyFrom(options.apiKey);
    if (!key)
        return key.error();
    const Result<QUrl> baseUrl = checkedBaseUrl(
        options.apiUrl.isEmpty() ? key->baseUrl(options.hostDomain) : options.apiUrl);
    if (!baseUrl)
        return baseUrl.error();
    if (!options.realtimeUrl.isEmpty()) {
        const Result<QUrl> socketUrl = checkedSocketUrl(options.realtimeUrl);
        if (!socketUrl)
            return socketUrl.error();
    }
    return ChatConfiguration{.key = *key,
                             .baseUrl = *baseUrl,
                             .realtimeUrl = options.realtimeUrl,
                             .brand = {.id = options.brandId, .assistantId = options.assistantId},
                             .scheduleId = options.scheduleId,
                             .language = options.language.isEmpty() ? applicationLanguage()
                                                                    : options.language,
                             .profile = options.profile,
                             .pace = options.pace,
                             .network = options.network,
                             .listsAllBrands = options.listsAllBrands};
}

QString identityOf(const ChatConfiguration &configuration)
{
    return identityName(configuration.key.organisationId, configuration.baseUrl,
                        configuration.profile);
}

} // namespace Kustomer
