// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application sets of a ChatClient.

#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"
#include "transport/secrets/tokenstore.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QPointer>

namespace Kustomer {

using Change = ChatLifecycle::Change;

template <typename T>
bool ChatClient::change(T *option, const T &value, void (ChatClient::*changed)())
{
    if (*option == value)
        return false;
    *option = value;
    const QPointer self(this);
    Q_EMIT(this->*changed)();
    return self;
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
    if (change(&d->options.apiUrl, url, &ChatClient::apiUrlChanged))
        d->adopt(Change::Place);
}

QUrl ChatClient::realtimeUrl() const
{
    return d->options.realtimeUrl;
}

void ChatClient::setRealtimeUrl(const QUrl &url)
{
    if (change(&d->options.realtimeUrl, url, &ChatClient::realtimeUrlChanged))
        d->adopt(Change::Place);
}

QString ChatClient::hostDomain() const
{
    return d->options.hostDomain;
}

void ChatClient::setHostDomain(const QString &domain)
{
    if (change(&d->options.hostDomain, domain, &ChatClient::hostDomainChanged))
        d->adopt(Change::Place);
}

QString ChatClient::brandId() const
{
    return d->options.brandId;
}

void ChatClient::setBrandId(const QString &id)
{
    if (change(&d->options.brandId, id, &ChatClient::brandIdChanged))
        d->adopt(Change::Place);
}

QString ChatClient::assistantId() const
{
    return d->options.assistantId;
}

void ChatClient::setAssistantId(const QString &id)
{
    if (change(&d->options.assistantId, id, &ChatClient::assistantIdChanged))
        d->adopt(Change::Assistant);
}

QString ChatClient::scheduleId() const
{
    return d->options.scheduleId;
}

void ChatClient::setScheduleId(const QString &id)
{
    if (change(&d->options.scheduleId, id, &ChatClient::scheduleIdChanged))
        d->adopt(Change::Company);
}

QString ChatClient::language() const
{
    return d->options.language;
}

void ChatClient::setLanguage(const QString &language)
{
    if (change(&d->options.language, language, &ChatClient::languageChanged))
        d->adopt(Change::Company);
}

QString ChatClient::storageDirectory() const
{
    return d->options.storageDirectory;
}

void ChatClient::setStorageDirectory(const QString &path)
{
    // one place has one name: what is told apart by paths is then told apart by places
    change(&d->options.storageDirectory, QDir::cleanPath(path),
           &ChatClient::storageDirectoryChanged);
}

void ChatClient::resetStorageDirectory()
{
    setStorageDirectory(usualStorageDirectory());
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
    d->hooks.loginTokenProvider = provider;
    d->adoptHooks();
}

void ChatClient::setNetworkFactory(const NetworkFactory &factory)
{
    d->options.network = factory;
}

std::unique_ptr<QNetworkAccessManager> ChatClient::makeNetworkManager() const
{
    return makeNetwork(d->options.network);
}

void ChatClient::setOutgoingFilter(const OutgoingFilter &filter)
{
    d->hooks.outgoingFilter = filter;
    d->adoptHooks();
}

void ChatClient::setIncomingFilter(const IncomingFilter &filter)
{
    d->hooks.incomingFilter = filter;
    d->adoptHooks();
}

} // namespace Kustomer
