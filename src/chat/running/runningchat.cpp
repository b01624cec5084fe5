// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/runningchat.h"

#include "chat/identity/identityname.h"
#include "chat/realtime/realtimecalls.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

HttpLimits limitsOf(const Pace &pace)
{
    HttpLimits limits{.timeout = pace.answer};
    limits.retry.window = pace.retryWindow;
    limits.retry.pause = pace.retry;
    return limits;
}

} // namespace

RunningChat::RunningChat(const ChatConfiguration &configuration, TokenStore *tokens,
                         LocalStore *store, Telling *telling, WritableConversationListModel *model,
                         QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_telling(telling)
    , m_network(makeNetwork(configuration.network))
    , m_http(m_network.get(), configuration.baseUrl, nullptr, limitsOf(configuration.pace))
    , m_caller(&m_http, telling)
    , m_vault(store, tokens,
              identityName(configuration.key.organisationId, configuration.baseUrl,
                           configuration.profile))
    , m_identity(&m_caller, &m_vault)
    , m_renewal(&m_identity)
    , m_account(store, &m_identity, m_vault.name())
    , m_files(&m_caller, store, configuration.pace)
    , m_inbox(&m_caller, store, telling, configuration.pace, configuration.brand.id, model)
    , m_past(store,
             {.conversations = [this] { return m_inbox.list().newest(Past::mostConversations); },
              .messages =
                  [this](const QString &id) {
                      const Thread *thread = m_inbox.threads().find(id);
                      return thread ? thread->newest(Past::mostMessages) : std::nullopt;
                  }})
    , m_courier(&m_caller, store, &m_files, configuration.pace, configuration.brand,
                {.conversations = [this] { return m_inbox.list().knownIds(); },
                 .horizon =
                     [this](const QString &id) {
                         return horizonOf(id);
                     }})
    , m_drafts(store, configuration.pace)
    , m_realtime(&m_caller, configuration.key.organisationId, configuration.pace)
    , m_surveys(&m_caller, store, configuration.pace,
                {.conversation = [this](const QString &id) { return m_inbox.list().known(id); },
                 .voices =
                     [this](const QString &id) {
                         const Thread *thread = m_inbox.threads().find(id);
                         return thread && thread->isLoaded()
                             ? std::optional(voicesIn(*thread->model()))
                             : std::nullopt;
                     }})
    , m_prelude({.caller = &m_caller,
                 .store = store,
                 .identity = &m_identity,
                 .inbox = &m_inbox,
                 .courier = &m_courier,
                 .drafts = &m_drafts,
                 .beginnings = &m_beginnings},
                configuration)
    , m_knowledge(&m_caller, configuration.pace,
                  {.language = configuration.language,
                   .organisationName = configuration.key.organisationName})
    , m_queue(&m_caller, store, configuration.pace, queueKnowledge())
    , m_campaigns(&m_caller, configuration.pace)
    , m_typing(configuration.pace)
    , m_company(&m_caller, store, configuration.pace,
                {.language = configuration.language,
                 .scheduleId = configuration.scheduleId,
                 .teamName = configuration.key.displayName()})
    , m_rooms{&m_company,
              &m_realtime,
              &m_past,
              &m_inbox,
              &m_inbox.marks(),
              &m_drafts,
              &m_files,
              &m_courier,
              &m_beginnings,
              &m_typing,
              &m_surveys,
              &m_prelude.forms(),
              &m_prelude.greeter(),
              &m_prelude.emails(),
              &m_knowledge,
              &m_queue,
              &m_campaigns,
              &m_search}
{
    m_caller.setTokenGate(&m_account);
    m_files.setNetworkFactory(configuration.network);
    m_realtime.setNetwork(m_network.get());
    m_http.setLanguage(QString(configuration.language).replace(u'_', u'-'));
    m_inbox.threads().setFiles(&m_files.details());
    m_inbox.setRecollection([this] { return m_past.conversations(); });
    m_inbox.threads().setRecollection([this](const QString &id) { return m_past.messagesOf(id); });
    m_inbox.threads().setClaim([this](const Message &message) {
        const QString own = m_courier.claim(message);
        return own.isEmpty() ? m_prelude.claim(message) : own;
    });
    connect(store, &LocalStore::failed, this, &RunningChat::report);
    connectParts();
}

void RunningChat::start()
{
    m_account.recall();
}

void RunningChat::adoptSettings()
{
    const ChatSettings &now = settings();
    m_inbox.setSettings(now);
    m_courier.setCompanyBrand(now.brandId);
    m_surveys.setSettings(now);
    m_prelude.setSettings(now);
    m_prelude.watch(m_watched);
    m_knowledge.setSettings(now);
    m_queue.setSettings(now.volumeControl);
    m_campaigns.setSettings(now);
    if (m_isStarted)
        followSettings();
    joinActivities();
    Q_EMIT settingsChanged();
}

void RunningChat::restore(const QList<Record> &records)
{
    if (m_identity.login()) // whose content is shown now
        m_customerId = m_identity.login()->customerId;
    m_rooms.restore(records);
    if (m_isOpen)
        m_rooms.begin();
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
    m_account.withToken(this, [this](const Result<QString> &token) {
        if (token)
            m_company.loadSchedule();
        else if (token.error().kind == Error::Kind::Cancelled)
            obtainToken(); // logged out or lost meanwhile: start as a new visitor
        else
            fail(token.error());
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
    if (m_identity.login())
        m_customerId = m_identity.login()->customerId;
    m_identity.permitLogin();
    m_networkWatch.start();
    m_sleepWatch.start();
    followSettings();
}

void RunningChat::followSettings()
{
    const bool wasOpen = m_isOpen;
    m_isOpen = settings().enabled;
    if (!m_isOpen) {
        m_realtime.close(); // switched off: neither live nor loaded
        return;
    }
    if (!wasOpen && !m_identity.token().trackingId.isEmpty())
        m_realtime.follow(m_identity.token());
    if (!wasOpen || m_realtimeUrl != realtimeAppUrl(m_configuration.realtimeUrl, settings()))
        listen();
    if (!wasOpen) {
        m_rooms.begin();
        resumePast();
    }
}

void RunningChat::listen()
{
    m_realtimeUrl = realtimeAppUrl(m_configuration.realtimeUrl, settings());
    m_realtime.open(m_realtimeUrl);
}

void RunningChat::resumePast()
{
    if (m_renewal.isMissing())
        return; // what is shown is the customer's, and a visitor cannot ask for it
    if (m_identity.login() || m_company.isOutdated()) {
        m_inbox.load();
        return;
    }
    Calls::lastActivity(&m_caller, this, [this](const Result<QDateTime> &lastActivity) {
        const bool isOver
            = !lastActivity && lastActivity.error().kind == Error::Kind::Cancelled; // logged out
        if (m_identity.login() || isOver)
            return; // another past is on its way, or none
        if (!lastActivity)
            report(lastActivity.error());
        const bool mayHavePast
            = !lastActivity || lastActivity->isValid() || !m_inbox.list().knownIds().isEmpty();
        if (mayHavePast)
            m_inbox.load();
        else if (!m_identity.isLoggingIn())
            m_inbox.settle(m_account.isReturning() ? Inbox::Settled::AsLoaded
                                                   : Inbox::Settled::Silently);
    });
}

void RunningChat::resumePastOfVisitor()
{
    const bool isAsked
        = m_inbox.list().model()->loading() != ConversationListModel::Loading::Nothing;
    if (m_isStarted && !m_isOver && !isAsked && settings().enabled)
        resumePast();
}

void RunningChat::adoptLogin(const LoginResponse &response)
{
    const bool isSomebodyElse = !m_customerId.isEmpty() && m_customerId != response.customerId;
    if (isSomebodyElse) {
        m_rooms.keep();
        forgetCustomer();
    }
    if (m_isOver) // who heard of it stopped the chat
        return;
    if (isSomebodyElse)
        m_campaigns.begin();
    m_customerId = response.customerId;
    m_account.follow(); // before anything is asked in the customer's name
    m_courier.resume();
    m_prelude.forms().resume();
    m_inbox.load();
    m_company.refresh(Pace::milliseconds::zero());
}

void RunningChat::forgetCustomer()
{
    Q_EMIT customerLeft();
    m_rooms.forget();
    watchOver();
    m_watched.clear();
    m_customerId.clear();
}

void RunningChat::fail(const Error &error)
{
    m_identity.stop(error);
    Q_EMIT startFailed(error);
}

void RunningChat::stop(const Error &reason)
{
    m_isOver = true;
    m_networkWatch.stop();
    m_sleepWatch.stop();
    m_rooms.keep();
    forgetCustomer();
    m_rooms.end();
    m_renewal.forget();
    m_account.close(reason);
    m_identity.stop(reason);
    m_http.cancelAll(reason);
    if (m_vault.isErasing())
        connect(&m_vault, &IdentityVault::settled, this, &QObject::deleteLater);
    else
        deleteLater(); // its own signal may have brought us here
}

void RunningChat::logIn(const QString &jwt)
{
    m_renewal.yield();
    m_identity.logIn(jwt);
}

void RunningChat::logOut(QObject *context, const LocalStore::Answer<Result<Done>> &answer)
{
    m_files.forget(); // nothing may be written where all is to be erased
    m_vault.erase(m_account.ownerIds(), context, answer); // before anybody hears of anything
    const Error reason{.kind = Error::Kind::Cancelled, .message = tr("The customer logged out.")};
    forgetCustomer();
    m_realtime.close();
    m_renewal.forget();
    m_account.forget(reason);
    m_identity.logOut(reason);
    m_courier.resume();
    m_prelude.forms().resume();
    if (m_isOver || !m_isStarted) // who heard of it stopped the chat, or start() goes on
        return;
    m_http.cancelAll(reason);
    m_network->clearConnectionCache(); // connections remember their last request and its token
    m_inbox.settle(Inbox::Settled::Silently);
    if (m_isOpen)
        m_campaigns.begin(); // of whoever comes now
    if (settings().enabled)
        listen(); // which asks for a token (E4)
    else
        m_identity.withToken(this, [](const Result<QString> &) {});
}

} // namespace Kustomer
