// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application sets of a ChatClient before it starts it.

#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"
#include "transport/secrets/tokenstore.h"

namespace Kustomer {

template <typename T>
void ChatClient::change(T *option, const T &value, void (ChatClient::*changed)())
{
    if (*option == value)
        return;
    *option = value;
    Q_EMIT(this->*changed)();
}

QString ChatClient::apiKey() const
{
    return d->options.apiKey;
}

void ChatClient::setApiKey(const QString &apiKey)
{
    change(&d->options.apiKey, apiKey, &ChatClient::apiKeyChanged);
}

QUrl ChatClient::apiUrl() const
{
    return d->options.apiUrl;
}

void ChatClient::setApiUrl(const QUrl &url)
{
    change(&d->options.apiUrl, url, &ChatClient::apiUrlChanged);
}

QUrl ChatClient::realtimeUrl() const
{
    return d->options.realtimeUrl;
}

void ChatClient::setRealtimeUrl(const QUrl &url)
{
    change(&d->options.realtimeUrl, url, &ChatClient::realtimeUrlChanged);
}

QString ChatClient::hostDomain() const
{
    return d->options.hostDomain;
}

void ChatClient::setHostDomain(const QString &domain)
{
    change(&d->options.hostDomain, domain, &ChatClient::hostDomainChanged);
}

QString ChatClient::brandId() const
{
    return d->options.brandId;
}

void ChatClient::setBrandId(const QString &id)
{
    change(&d->options.brandId, id, &ChatClient::brandIdChanged);
}

QString ChatClient::assistantId() const
{
    return d->options.assistantId;
}

void ChatClient::setAssistantId(const QString &id)
{
    change(&d->options.assistantId, id, &ChatClient::assistantIdChanged);
}

QString ChatClient::scheduleId() const
{
    return d->options.scheduleId;
}

void ChatClient::setScheduleId(const QString &id)
{
    change(&d->options.scheduleId, id, &ChatClient::scheduleIdChanged);
}

QString ChatClient::language() const
{
    return d->options.language;
}

void ChatClient::setLanguage(const QString &language)
{
    change(&d->options.language, language, &ChatClient::languageChanged);
}

QString ChatClient::storageDirectory() const
{
    return d->options.storageDirectory;
}

void ChatClient::setStorageDirectory(const QString &path)
{
    change(&d->options.storageDirectory, path, &ChatClient::storageDirectoryChanged);
}

QString ChatClient::profile() const
{
    return d->options.profile;
}

void ChatClient::setProfile(const QString &profile)
{
    change(&d->options.profile, profile, &ChatClient::profileChanged);
}

void ChatClient::setTokenStore(std::unique_ptr<TokenStore> store)
{
    d->setTokenStore(std::move(store));
}

void ChatClient::setLoginTokenProvider(const LoginTokenProvider &provider)
{
    d->setLoginTokenProvider(provider);
}

} // namespace Kustomer
