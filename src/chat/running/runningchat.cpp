// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/runningchat.h"

#include "chat/base/formatlocale.h"

namespace Kustomer {

RunningChat::RunningChat(const ChatConfiguration &configuration, std::shared_ptr<TokenStore> tokens,
                         LocalStore *store, Telling *telling, WritableConversationListModel *model,
                         QObject *parent)
    : QObject(parent)
    , m_tokens(std::move(tokens))
    , m_parts(configuration, m_tokens.get(), store, telling, model)
    , m_wiring(&m_parts, telling)
    , m_writing(&m_parts)
    , m_sleepWatch(nullptr, configuration.pace.minute, configuration.pace.clock)
{
    followStart();
    followProblems();
    followMachine();
}

void RunningChat::followStart()
{
    connect(&m_parts.account, &StoredAccount::restored, this, &RunningChat::restore);
    // once: what is made of a file later may be for a message that nobody knows of yet
    connect(&m_parts.account, &StoredAccount::recalled, this, [this] {
        if (!m_isOver)
            m_parts.sweepFiles();
    });
    connect(&m_parts.identity, &IdentityKeeper::loggedIn, this, &RunningChat::adoptLogin);
    connect(&m_parts.identity, &IdentityKeeper::loginFailed, this,
            &RunningChat::resumePastOfVisitor);
    const Company *company = &m_parts.company;
    connect(company, &Company::settingsChanged, this, &RunningChat::adoptSettings);
    connect(company, &Company::settingsLoaded, this, &RunningChat::obtainToken);
    connect(company, &Company::scheduleLoaded, this, &RunningChat::goLive);
    connect(company, &Company::recalled, this, &RunningChat::goLive);
    connect(company, &Company::loadFailed, this, &RunningChat::fail);
}

void RunningChat::followProblems()
{
    m_parts.all.whenProblemNoticed(this, &RunningChat::report);
    connect(&m_parts.vault, &IdentityVault::problemNoticed, this, &RunningChat::report);
    connect(&m_parts.renewal, &LoginRenewal::problemNoticed, this, &RunningChat::report);
    connect(m_parts.store, &LocalStore::failed, this, &RunningChat::report);
}

void RunningChat::followMachine()
{
    connect(&m_networkWatch, &NetworkWatch::changed, this, &RunningChat::reconnect);
    connect(&m_sleepWatch, &SleepWatch::woke, this, &RunningChat::reconnect);
    connect(&m_parts.realtime, &Realtime::foundDead, &m_parts.http,
            &HttpClient::dropIdleConnections);
}

void RunningChat::start()
{
    m_parts.account.recall();
}

void RunningChat::adoptSettings()
{
    m_parts.all.setSettings(settings());
    showWatched();
    if (m_isStarted)
        followSettings();
    Q_EMIT settingsChanged();
}

void RunningChat::restore(const QList<Record> &records)
{
    if (m_parts.identity.login()) // whose content is shown now
        m_customerId = m_parts.identity.login()->customerId;
    m_parts.all.restore(records);
    if (m_isOpen)
        m_parts.all.begin();
}

void RunningChat::report(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled) // what was ended on purpose is nobody's problem
        Q_EMIT problemNoticed(error);
}

void RunningChat::obtainToken()
{
    if (m_isOver)
        return;
    m_parts.account.withToken(this, [this](const Result<QString> &token) {
        if (token)
            m_parts.company.loadSchedule();
        else if (token.error().kind == Error::Kind::Cancelled)
            obtainToken(); // logged out or lost meanwhile: start as a new visitor
        else
            m_parts.company.doWithoutToken(token.error());
    });
}

void RunningChat::goLive()
{
    if (m_isStarted)
        return; // only brought up to date
    m_isStarted = true;
    Q_EMIT started();
    if (m_isOver)
        return;
    if (m_parts.identity.login())
        m_customerId = m_parts.identity.login()->customerId;
    m_parts.identity.permitLogin();
    m_networkWatch.start();
    m_sleepWatch.start();
    followSettings();
}

void RunningChat::followSettings()
{
    const bool wasOpen = m_isOpen;
    m_isOpen = settings().enabled;
    if (!m_isOpen) {
        m_parts.realtime.close(); // switched off: neither live nor loaded
        return;
    }
    if (!wasOpen && !m_parts.identity.token().trackingId.isEmpty())
        m_parts.realtime.follow(m_parts.identity.token());
    if (!wasOpen || m_realtimeUrl != realtimeAppUrl(m_parts.configuration.realtimeUrl, settings()))
        listen();
    if (!wasOpen) {
        m_parts.all.begin();
        resumePast();
    }
}

void RunningChat::listen()
{
    m_realtimeUrl = realtimeAppUrl(m_parts.configuration.realtimeUrl, settings());
    m_parts.realtime.open(m_realtimeUrl);
}

void RunningChat::forgetCustomer()
{
    Q_EMIT customerForgotten();
    if (!std::exchange(m_hasLeft, true))
        Q_EMIT customerLeft();
    m_parts.all.forget();
    m_watched.clear();
    m_customerId.clear();
}

void RunningChat::fail(const Error &error)
{
    m_parts.identity.stop(error);
    Q_EMIT startFailed(error);
}

void RunningChat::stop(const Error &reason)
{
    m_isOver = true;
    m_networkWatch.stop();
    m_sleepWatch.stop();
    m_parts.all.dismiss(reason);
    m_parts.all.keep();
    forgetCustomer();
    m_parts.all.end();
    m_parts.renewal.forget();
    m_parts.account.close(reason);
    m_parts.identity.stop(reason);
    m_parts.http.cancelAll(reason);
    if (m_parts.vault.isErasing())
        connect(&m_parts.vault, &IdentityVault::settled, this, &QObject::deleteLater);
    else
        deleteLater(); // its own signal may have brought us here
}

void RunningChat::logIn(const QString &jwt)
{
    m_parts.renewal.yield();
    m_parts.identity.logIn(jwt);
}

void RunningChat::logOut(QObject *context, const LocalStore::Answer<Result<Done>> &answer)
{
    m_parts.files.forget(); // nothing may be written where all is to be erased
    m_parts.vault.erase(m_parts.account.ownerIds(), context, answer); // before anybody hears of it
    const Error reason{.kind = Error::Kind::Cancelled, .message = tr("The customer logged out.")};
    m_parts.all.dismiss(reason);
    forgetCustomer();
    m_parts.realtime.close();
    m_parts.renewal.forget();
    m_parts.account.forget(reason);
    if (m_isStarted) { // before the next one asks for anything
        m_parts.http.cancelAll(reason);
        m_parts.http.forgetConnections();
    }
    m_isLoggingOut = true;
    m_parts.identity.logOut(reason);
    m_isLoggingOut = false;
    m_parts.all.resume();
    const auto serveNext = [this] {
        m_hasLeft = m_isEnding;
    };
    QMetaObject::invokeMethod(this, serveNext, Qt::QueuedConnection); // who stops now leaves nobody
    if (m_isOver || !m_isStarted) // who heard of it stopped the chat, or start() goes on
        return;
    m_parts.inbox.settle(Inbox::Settled::Silently);
    if (m_isOpen)
        m_parts.all.begin(); // of whoever comes now
    if (settings().enabled)
        listen(); // which asks for a token (wire E4)
    else
        m_parts.identity.withToken(this, [](const Result<QString> &) {});
}

void RunningChat::askCompanyFor(const QString &language, const QString &scheduleId)
{
    const QLocale formats = formatLocale(language);
    m_parts.http.setLanguage(QString(language).replace(u'_', u'-'));
    m_parts.http.setFormats(formats);
    m_parts.all.setFormats(formats);
    m_parts.knowledge.setLanguage(language);
    m_parts.company.setWish({.language = language,
                             .scheduleId = scheduleId,
                             .teamName = m_parts.configuration.key.displayName()});
}

/// What is asked now must not go by a connection that died unnoticed.
void RunningChat::reconnect()
{
    m_parts.http.dropIdleConnections();
    rouse();
}

void RunningChat::rouse()
{
    m_parts.inbox.threads().reviewDays(); // who travels wakes the machine elsewhere
    m_parts.realtime.suspect();
    m_parts.all.wake();
    m_parts.inbox.glance();
    if (m_isStarted)
        m_parts.company.refresh(std::chrono::minutes(5));
    m_parts.renewal.insist();
}

void RunningChat::watch(const QStringList &threadIds)
{
    m_parts.drafts.flush(); // what was written in the one before
    m_watched = threadIds;
    showWatched();
}

void RunningChat::showWatched()
{
    QStringList ids;
    for (const QString &threadId : std::as_const(m_watched))
        ids.append(m_parts.inbox.idOf(threadId));
    m_parts.all.watch(ids);
}

} // namespace Kustomer
