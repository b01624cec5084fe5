// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatoptions.h"

#include "chat/base/formatlocale.h"
#include "chat/client/languagewatch.h"
#include "chat/identity/identityname.h"
#include "transport/base/endpoint.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// By http only this machine is asked. Whoever has the service here has all of it here, and what is
/// tried out with it does not go to a public host.
QUrl realtimeUrlOf(const ChatOptions &options, const QUrl &baseUrl)
{
    if (!options.realtimeUrl.isEmpty() || baseUrl.scheme() != "http"_L1)
        return options.realtimeUrl;
    QUrl url = baseUrl;
    url.setScheme(u"ws"_s);
    return url;
}

} // namespace

QString usualStorageDirectory()
{
    const auto place = QStandardPaths::AppLocalDataLocation;
    return QStandardPaths::writableLocation(place) + QStringLiteral("/kustomer-chat");
}

QString languageOf(const ChatOptions &options)
{
    return options.language.isEmpty() ? applicationLanguage() : options.language;
}

Result<ChatConfiguration> configurationFrom(const ChatOptions &options)
{
    const Result<ChatKey> key = chatKeyFrom(options.apiKey);
    if (!key)
        return inDigitsOf(formatLocale(languageOf(options)), key.error());
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
                             .realtimeUrl = realtimeUrlOf(options, *baseUrl),
                             .brand = {.id = options.brandId, .assistantId = options.assistantId},
                             .scheduleId = options.scheduleId,
                             .language = languageOf(options),
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
