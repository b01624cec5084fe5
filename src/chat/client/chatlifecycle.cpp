// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatlifecycle.h"

#include "chat/base/applicationend.h"
#include "chat/client/clientrelay.h"
#include "chat/client/languagewatch.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QCoreApplication>
#include <QDebug>

namespace Kustomer {
namespace {

using Of = ChatNews::Of;

Error stoppedReason()
{
    return {.kind = Error::Kind::Cancelled, .message = ChatLifecycle::tr("The chat was stopped.")};
}

Error noApplicationReason()
{
    return {.kind = Error::Kind::Configuration,
            .message = ChatLifecycle::tr("There is no QCoreApplication: the chat needs its event "
                                         "loop.")};
}

Error runningReason()
{
    return {.kind = Error::Kind::Configuration,
            .message = ChatLifecycle::tr("Where the identity is kept cannot be changed while the "
                                         "chat runs: call stop() first.")};
}

} // namespace

ChatLifecycle::ChatLifecycle(ChatClient *client)
    : ChatAccess(client)
    , m_client(client)
    , m_conversations(&m_telling, this)
    , m_store(&m_telling, this)
{
    connect(&m_news, &ChatNews::problemDue, client, &ChatClient::errorOccurred);
    connect(&m_erasures, &Erasures::problemNoticed, &m_news, &ChatNews::tellProblem);
    const ApplicationEnd &end = ApplicationEnd::instance();
    // By way of the client: without one there is nobody to tell, and it may go later than the end.
    connect(&end, &ApplicationEnd::approaching, client, [this] { endWithApplication(); });
    connect(&end, &ApplicationEnd::missed, client, [this] { // and nobody can be told
        if (m_chat)
            m_chat->parts().all.keep();
        m_store.finish();
        // What of Qt they need to end is gone sooner than anything could end them.
        const auto chats = findChildren<RunningChat *>(Qt::FindDirectChildrenOnly);
        for (RunningChat *chat : chats)
            chat->setParent(nullptr);
        m_chat = nullptr;
    });
    // direct: the seats belong to no object that could move to another thread with this one
    connect(seats.get(), &Seats::attentionChanged, this, &ChatLifecycle::adoptAttention,
            Qt::DirectConnection);
    connect(seats.get(), &Seats::watchedChanged, this, &ChatLifecycle::watch, Qt::DirectConnection);
}

ChatLifecycle::~ChatLifecycle()
{
    m_attempt.reset();
    m_chat = nullptr;
    // those that were stopped use the model and the store, too
    qDeleteAll(findChildren<RunningChat *>(Qt::FindDirectChildrenOnly));
    seats->disconnect(this); // the own one leaves now
}

void ChatLifecycle::leave(std::unique_ptr<ChatLifecycle> lifecycle)
{
    lifecycle->m_telling.settle(); // what was asked for before is not lost
    lifecycle->m_attempt.reset();
    lifecycle->m_news.end();
    lifecycle->seats->disconnect(lifecycle.get());
    lifecycle->setParent(nullptr);
    if (!lifecycle->m_telling.isUnderWay())
        return;
    ChatLifecycle *left = lifecycle.release();
    left->m_telling.afterwards(left, [left] { left->deleteLater(); });
}

void ChatLifecycle::startNow()
{
    if (m_state == ChatClient::State::Starting || m_state == ChatClient::State::Started)
        return;
    if (!QCoreApplication::instance()) { // nobody can be told
        qWarning().noquote() << noApplicationReason();
        m_news.note(noApplicationReason());
        m_state = ChatClient::State::Failed;
        return;
    }
    m_isAnewDue = false; // what starts here has the newest options
    const Result<ChatConfiguration> configuration = configurationFrom(options);
    if (configuration && !m_consent.admit()) { // until it is given
        openStores();
        m_erasures.goOn(identityOf(*configuration), m_tokenStore.get());
        return;
    }
    m_attempt = std::make_unique<QObject>();
    enter(ChatClient::State::Starting);
    if (configuration) {
        run(*configuration);
        return;
    }
    QMetaObject::invokeMethod(
        m_attempt.get(), [this, error = configuration.error()] { failStart(error); },
        Qt::QueuedConnection);
}

void ChatLifecycle::run(const ChatConfiguration &configuration)
{
    openStores();
    auto *languages = new LanguageWatch(m_attempt.get());
    connect(languages, &LanguageWatch::retranslated, this,
            [this] { command([](RunningChat &chat) { chat.parts().inbox.retranslate(); }); });
    connect(languages, &LanguageWatch::changed, this, [this] {
        if (options.language.isEmpty())
            adopt(Change::Company);
    });
    // a child, like those that were stopped and have work to end
    m_chat = new RunningChat(configuration, m_tokenStore, &m_store, &m_telling, &m_conversations,
                             this);
    m_chat->parts().realtime.setAttention(seats->attention());
    m_chat->parts().inbox.setAttention(seats->attention());
    m_chat->watch(seats->watched());
    hooks.applyTo(m_chat);
    m_chat->writing().setAttributes([this] { return m_history.attributes(); });
    if (m_erasures.yield(identityOf(configuration))) // the chat itself goes on with it
        m_chat->parts().vault.erase({}, this, m_logins.endOfLogout());
    connect(m_chat, &RunningChat::started, m_attempt.get(), [this] {
        enter(ChatClient::State::Started);
        m_news.tell(m_client, Of::Chat, &ChatClient::started);
    });
    connect(m_chat, &RunningChat::startFailed, m_attempt.get(),
            [this](const Error &error) { failStart(error); });
    auto *report = new ChatReport(m_chat, &m_news, m_attempt.get());
    relayToClient(report, m_client);
    connect(&m_chat->parts().fate, &CustomerFate::deleted, report, [this] {
        m_logins.logOut([](const Result<Done> &) {}); // nothing of them is anybody's any more
        m_news.tell(m_client, Of::Chat, &ChatClient::customerDeleted);
    });
    Q_EMIT begun(report);
    m_chat->start();
}

void ChatLifecycle::openStores()
{
    ApplicationEnd::instance().await();
    if (!m_tokenStore)
        m_tokenStore = std::make_shared<KeychainTokenStore>();
    m_store.setDirectory(options.storageDirectory);
}

ChatHistory::BrandsChosen ChatLifecycle::choiceOfBrands()
{
    return [this](bool all) {
        options.listsAllBrands = all;
        adopt(Change::Place);
    };
}

/// There is no event loop any more that could bring an answer.
void ChatLifecycle::endWithApplication()
{
    m_telling.settle(); // what was asked for before
    stopNow();
    qDeleteAll(findChildren<RunningChat *>(Qt::FindDirectChildrenOnly));
    m_erasures.stop();
    m_store.finish();
}

void ChatLifecycle::stopNow()
{
    failWaiting(stoppedReason());
    m_consent.desist();
    if (m_state == ChatClient::State::Stopped)
        return;
    conclude(ChatClient::State::Stopped, stoppedReason());
    m_news.tell(m_client, Of::Chat, &ChatClient::stopped);
}

void ChatLifecycle::failStart(const Error &error)
{
    failWaiting(error);
    conclude(ChatClient::State::Failed, error);
    m_news.tellFailure(m_client, &ChatClient::startFailed, error);
}

void ChatLifecycle::conclude(ChatClient::State state, const Error &reason)
{
    const Availability before = m_client->availability();
    drop(reason);
    enter(state);
    if (before != Availability::Unknown)
        m_news.tell(m_client, Of::Chat, &ChatClient::availabilityChanged, Availability::Unknown);
    Q_EMIT ended();
}

void ChatLifecycle::drop(const Error &reason)
{
    if (RunningChat *chat = std::exchange(m_chat, nullptr))
        chat->stop(reason);
    m_attempt.reset();
    m_logins.review();
}

void ChatLifecycle::enter(ChatClient::State state)
{
    if (std::exchange(m_state, state) != state)
        m_news.tell(m_client, Of::Chat, &ChatClient::stateChanged, state);
}

void ChatLifecycle::setTokenStore(std::unique_ptr<TokenStore> store)
{
    if (m_state == ChatClient::State::Starting || m_state == ChatClient::State::Started) {
        m_news.tellProblem(runningReason());
        return;
    }
    m_erasures.stop(); // in the one before
    m_logins.failLogouts(stoppedReason());
    m_tokenStore = std::move(store);
}

void ChatLifecycle::watch(const QStringList &conversationIds)
{
    command([conversationIds](RunningChat &chat) { chat.watch(conversationIds); });
}

void ChatLifecycle::adoptAttention(ChatClient::Attention attention)
{
    command([attention](RunningChat &chat) {
        chat.parts().realtime.setAttention(attention);
        chat.parts().inbox.setAttention(attention);
        if (attention == ChatClient::Attention::Background)
            chat.parts().drafts.flush();
    });
}

void ChatLifecycle::adopt(Change change)
{
    if (!m_chat)
        return;
    if (change == Change::Assistant) { // of whatever begins from now on
        m_chat->parts().wishes.setAssistant(options.assistantId);
        command([](RunningChat &chat) { chat.showWatched(); });
        return;
    }
    const bool isHot = change != Change::Place && m_state == ChatClient::State::Started;
    if (isHot) {
        if (const auto now = configurationFrom(options))
            command(
                [now](RunningChat &chat) { chat.askCompanyFor(now->language, now->scheduleId); });
    } else if (!std::exchange(m_isAnewDue, true)) { // once for all that is set together
        m_chat->awaitStop();
        QMetaObject::invokeMethod(this, &ChatLifecycle::beginAnew, Qt::QueuedConnection);
    }
}

void ChatLifecycle::beginAnew()
{
    afterwards([this] {
        if (!m_isAnewDue || !m_chat)
            return;
        m_logins.takeBack();
        drop({.kind = Error::Kind::Cancelled, .message = tr("The chat begins anew.")});
        m_state = ChatClient::State::Stopped; // which nobody is told
        startNow();
    });
}

void ChatLifecycle::end(const Answer<Done> &answer)
{
    afterwards([this, answer] {
        if (m_chat)
            m_logins.logOut(answer);
        else if (!m_logins.erase(answer))
            answer(notStartedReason());
        stopNow();
    });
}

bool ChatLifecycle::eraseIdentity(const Answer<Done> &answer)
{
    const Result<ChatConfiguration> configuration = configurationFrom(options);
    if (!configuration)
        return false;
    openStores();
    m_erasures.erase(identityOf(*configuration), m_tokenStore.get(), answer);
    return true;
}

} // namespace Kustomer
