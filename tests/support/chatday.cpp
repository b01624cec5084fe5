// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatday.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {
namespace {

const QString jane = u"jane@example.com"_s;
const QString bob = u"bob@example.com"_s;

bool isGone(const ChatCase &chat)
{
    return !chat.client;
}

/// An application that goes on as if nothing was.
void useChat(ChatCase &chat)
{
    ChatClient &client = *chat.client;
    ConversationListModel *list = client.conversations();
    const QString id = list->rowCount() > 0 ? list->at(0).id : client.beginConversation();
    client.timeline(id);
    client.watchConversation(id);
    client.markRead(id);
    client.setDraft(id, {.body = u"More"_s});
    const QString clientId = client.sendMessage(id, {.body = u"Me too"_s});
    client.retry(clientId);
    client.discard(clientId);
    client.setAttention(ChatClient::Attention::OnScreen);
    list->fetchMore();
    client.reconnect();
}

const HostDeed deeds[]{
    {"delete", [](ChatCase &chat) { chat.client.reset(); }, isGone},
    {"deleteLater", [](ChatCase &chat) { chat.client.release()->deleteLater(); }, isGone},
    {"stop", [](ChatCase &chat) { chat.client->stop(); },
     [](const ChatCase &chat) {
         return chat.client->state() == ChatClient::State::Stopped;
     }},
    {"logout", [](ChatCase &chat) { chat.client->logout(); },
     [](const ChatCase &chat) {
         return chat.countOf(u"loggedOut"_s) > 0 && !chat.client->isLoggedIn();
     }},
    {"login", [](ChatCase &chat) { chat.client->login(chat.jwtFor(bob)); },
     [](const ChatCase &chat) {
         return chat.client->isLoggedIn(LoginIdentifier::email(bob))
             || chat.countOf(u"loginFailed"_s) > 0;
     }},
    {"start", [](ChatCase &chat) { chat.client->start(); },
     [](const ChatCase &chat) {
         return chat.client->state() == ChatClient::State::Started;
     }},
    {"use", useChat,
     [](const ChatCase &chat) {
         return chat.client->state() == ChatClient::State::Started;
     }},
};

} // namespace

std::span<const HostDeed> hostDeeds()
{
    return deeds;
}

ChatDay::ChatDay(ChatCase *chat, const HostDeed &deed, Where where)
    : m_chat(chat)
    , m_deed(deed)
    , m_where(where)
{ }

void ChatDay::waitFor(Teller teller, const QByteArray &signal)
{
    m_teller = teller;
    m_signal = signal;
    watch(Teller::Client, m_chat->client.get());
    watch(Teller::List, m_chat->client->conversations());
}

void ChatDay::watch(Teller teller, QObject *told)
{
    if (teller != m_teller)
        return;
    const QMetaObject *meta = told->metaObject();
    connect(told, meta->method(meta->indexOfSignal(m_signal)), this,
            metaObject()->method(metaObject()->indexOfSlot("act()")));
}

void ChatDay::act()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_where == Where::InTheSlot) {
        m_deed.act(*m_chat);
        return;
    }
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [this, &loop] {
        if (m_chat->client)
            m_deed.act(*m_chat);
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
    });
    loop.exec();
}

bool ChatDay::reach(const std::function<bool()> &isThere)
{
    const auto isEnough = [this, isThere] {
        return m_isOver || isThere();
    };
    return Testing::waitFor(isEnough) && !m_isOver;
}

bool ChatDay::hears(const QString &signal)
{
    return reach([this, signal] { return m_chat->countOf(signal) > 0; });
}

void ChatDay::begin()
{
    ChatClient &client = *m_chat->client;
    const QMetaObject &meta = ChatClient::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount() && !m_isOver; ++i) {
        const QMetaProperty property = meta.property(i);
        if (!property.isWritable())
            continue;
        const QVariant before = property.read(&client);
        property.write(&client,
                       property.typeId() == QMetaType::QUrl
                           ? QVariant(QUrl(u"http://127.0.0.1:1"_s))
                           : QVariant(m_elsewhere.path()));
        if (!m_isOver)
            property.write(&client, before);
    }
    if (m_isOver)
        return;
    client.setApiKey(u"bad"_s);
    client.start();
    if (!hears(u"startFailed"_s))
        return;
    client.setApiKey(m_chat->emulator->apiKey());
    client.start();
    client.login(m_chat->jwtFor(jane));
    if (!hears(u"conversationsLoaded"_s))
        return;
    reach(
        [this] { return m_chat->client->connectionState() == ChatClient::ConnectionState::Live; });
}

void ChatDay::talk()
{
    ChatClient &client = *m_chat->client;
    connect(&client, &ChatClient::messageSent, this,
            [this](const Message &message) { m_conversationId = message.conversationId; });
    const QString thread = client.beginConversation();
    if (m_isOver)
        return;
    watch(Teller::Timeline, client.timeline(thread));
    if (m_isOver)
        return;
    client.sendMessage(thread, {.body = u"Hello"_s});
    if (!reach([this] { return !m_conversationId.isEmpty(); }))
        return;
    const QString id = m_conversationId;
    client.setDraft(id, {.body = u"Not finished"_s});
    if (m_isOver)
        return;
    client.watchConversation(id);
    if (!m_isOver)
        hear(id);
}

void ChatDay::hear(const QString &conversationId)
{
    Emulator &emulator = *m_chat->emulator;
    const QSignalSpy typed(m_chat->client.get(), &ChatClient::agentTyping);
    const auto isTypingSeen = [&] {
        emulator.setAgentTyping(conversationId, Emulator::Typing::Started);
        return !typed.isEmpty(); // heard once the channel is subscribed
    };
    if (!reach(isTypingSeen))
        return;
    emulator.sendAsAgent(conversationId, u"Hi"_s);
    if (!reach([this] { return m_chat->client->unreadCount() > 0; }))
        return;
    const int listed = m_chat->client->conversations()->rowCount();
    const QString other = emulator.createConversation(jane, u"Another matter"_s, {u"And then"_s});
    if (!reach([&] { return m_chat->client->conversations()->rowCount() > listed; }))
        return;
    const TimelineModel *timeline = m_chat->client->timeline(other);
    if (!m_isOver)
        watch(Teller::Timeline, m_chat->client->timeline(other));
    if (!reach([&] { return timeline->loading() == TimelineModel::Loading::Done; }))
        return;
    emulator.sendAsAgent(conversationId, u"Still there?"_s); // moves to the top
    turn(conversationId);
}

void ChatDay::turn(const QString &conversationId)
{
    Emulator &emulator = *m_chat->emulator;
    const QSignalSpy surveyed(m_chat->client.get(), &ChatClient::satisfactionReceived);
    emulator.endConversation(conversationId);
    if (!hears(u"conversationEnded"_s) || !reach([&] { return !surveyed.isEmpty(); }))
        return;
    emulator.reopenConversation(conversationId); // which no event tells
    emulator.garbleEvents(1);
    emulator.sendAsAgent(conversationId, u"One more thing"_s);
    if (hears(u"conversationReopened"_s))
        lose(conversationId);
}

void ChatDay::lose(const QString &conversationId)
{
    Emulator &emulator = *m_chat->emulator;
    const QSignalSpy merged(m_chat->client.get(), &ChatClient::conversationMerged);
    const QSignalSpy deleted(m_chat->client.get(), &ChatClient::conversationDeleted);
    const int created = m_chat->countOf(u"conversationCreated"_s);
    const QString other = emulator.createConversation(jane, u"A third matter"_s, {u"Well"_s});
    if (!reach([&] { return m_chat->countOf(u"conversationCreated"_s) > created; }))
        return; // before it is listed it would be forgotten, and nothing said of it
    alter(other);
    if (m_isOver)
        return;
    emulator.control("POST"_ba, u"/sessions/%1/merge"_s.arg(other), {{u"into"_s, conversationId}});
    if (!reach([&] { return !merged.isEmpty(); }))
        return;
    emulator.control("DELETE"_ba, u"/sessions/"_s + conversationId, {});
    if (!reach([&] { return !deleted.isEmpty(); }))
        return;
    const QSignalSpy customerMerged(m_chat->client.get(), &ChatClient::customerMerged);
    emulator.createConversation(bob, u"Something else"_s, {u"Hm"_s});
    emulator.control("POST"_ba, u"/customers/%1/merge"_s.arg(emulator.customerIdFor(jane)),
                     {{u"into"_s, emulator.customerIdFor(bob)}});
    reach([&] { return !customerMerged.isEmpty(); });
}

/// What becomes of a conversation beside its messages.
void ChatDay::alter(const QString &conversationId)
{
    Emulator &emulator = *m_chat->emulator;
    const QSignalSpy changed(m_chat->client.get(), &ChatClient::conversationChanged);
    const QSignalSpy handedOver(m_chat->client.get(), &ChatClient::assistantEnded);
    emulator.control("PATCH"_ba, u"/sessions/"_s + conversationId, {{u"title"_s, u"A matter"_s}});
    if (!reach([&] { return !changed.isEmpty(); }))
        return;
    const QJsonObject machine{
        {u"template"_s, QJsonObject{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}}}};
    const int received = m_chat->countOf(u"received(I am a machine)"_s);
    emulator.sendAsAgent(conversationId, {.body = u"I am a machine"_s, .meta = machine});
    if (!reach([&] { return m_chat->countOf(u"received(I am a machine)"_s) > received; }))
        return;
    emulator.sendAsAgent(conversationId, u"I am none"_s);
    reach([&] { return !handedOver.isEmpty(); });
}

/// The service deletes a visitor who has written.
void ChatDay::end()
{
    m_chat->emulator->expireTokens();
    m_chat->client->createConversation(u"Still here?"_s);
    if (!hears(u"loginRequired"_s))
        return;
    m_chat->client->login(u"nonsense"_s);
    if (!m_isOver)
        m_chat->client->logout();
    if (!hears(u"loggedOut"_s))
        return;
    m_chat->client->stop();
    hears(u"stopped"_s);
}

void ChatDay::run()
{
    for (const auto step : {&ChatDay::begin, &ChatDay::talk, &ChatDay::end}) {
        if (!m_isOver)
            (this->*step)();
    }
}

} // namespace Kustomer::Testing
