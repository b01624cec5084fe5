// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/realtime.h"

#include "chat/realtime/realtimecalls.h"
#include "protocol/realtime/channels.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

using ConnectionState = ChatStates::ConnectionState;

QUrl realtimeAppUrl(const QUrl &server, const ChatSettings &settings)
{
    if (settings.pusherAccessKey.isEmpty())
        return {};
    QUrl url = server;
    if (url.isEmpty()) {
        url.setScheme(u"wss"_s);
        url.setHost(settings.pusherCluster.isEmpty()
                        ? u"ws.pusherapp.com"_s
                        : u"ws-%1.pusher.com"_s.arg(settings.pusherCluster));
        if (url.host().isEmpty()) // no cluster is called so
            return {};
    }
    url.setPath("/app/"_L1 + settings.pusherAccessKey);
    return url;
}

Realtime::Realtime(ApiCaller *caller, const QString &organisationId, const Pace &pace,
                   QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_organisationId(organisationId)
    , m_pace(pace)
    , m_socket(nullptr,
               {.activityTimeout = pace.ping,
                .vigilantTimeout = pace.pingWhileWaited,
                .pongTimeout = pace.pong,
                .reconnect = pace.reconnect})
    , m_poll(caller, pace)
{
    m_socket.setAuthorizer([this](const QString &channel, const QString &socketId, QObject *context,
                                  ChannelAnswer answer) {
        Calls::authorizeChannel(m_caller, channel, socketId, context, std::move(answer));
    });
    connect(&m_socket, &PusherSocket::eventReceived, this, &Realtime::read);
    connect(&m_socket, &PusherSocket::paused, this, &Realtime::tellOfMessages);
    connect(&m_socket, &PusherSocket::foundDead, this, &Realtime::foundDead);
    connect(&m_socket, &PusherSocket::lost, this, &Realtime::noteLoss);
    connect(&m_socket, &PusherSocket::phaseChanged, this, &Realtime::review);
    connect(&m_socket, &PusherSocket::subscribed, this, &Realtime::review);
    connect(&m_socket, &PusherSocket::subscribed, this, &Realtime::sayWhatWaited);
    connect(&m_socket, &PusherSocket::failed, this, &Realtime::problemNoticed);
    connect(&m_socket, &PusherSocket::frameMissed, this, &Realtime::noteGap);
    connect(&m_socket, &PusherSocket::frameRejected, this, &Realtime::problemNoticed);
    connect(&m_socket, &PusherSocket::subscriptionFailed, this, [this](const QString &channel) {
        if (channel == m_personalChannel)
            noteLoss();
    });
    connect(&m_poll, &ActivityPoll::answered, this, [this] {
        m_reach = Reach::Reached;
        review();
    });
    connect(&m_poll, &ActivityPoll::missed, this, [this] {
        if (m_state == ConnectionState::Live)
            Q_EMIT changeSuspected(); // what was asked for remains unknown
        m_reach = Reach::Missed;
        review();
    });
    connect(&m_poll, &ActivityPoll::activityNoticed, this, &Realtime::changeSuspected);
    setAttention(ChatStates::Attention::Background);
}

void Realtime::open(const QUrl &appUrl)
{
    m_isOpen = true;
    m_reach = Reach::Untried;
    m_poll.ask();
    if (appUrl.isEmpty())
        m_socket.close();
    else
        m_socket.open(appUrl);
    review();
}

void Realtime::close()
{
    m_isOpen = false;
    m_messages.clear();
    m_socket.close();
    m_poll.stop();
    m_poll.reset();
    replace(&m_personalChannel, {});
    replace(&m_presenceChannel, {});
    join({});
    review();
}

void Realtime::suspect()
{
    if (!m_isOpen)
        return;
    m_socket.reconnectNow();
    m_poll.ask();
}

void Realtime::follow(const TrackingToken &token)
{
    const QString channel = personalChannel(m_organisationId, token.trackingId);
    if (!m_personalChannel.isEmpty() && channel != m_personalChannel)
        noteLoss(); // until the other one is heard
    // Who was refused may be welcome as this one.
    m_socket.reconnectNow();
    replace(&m_personalChannel, channel);
    if (!m_presenceChannel.isEmpty())
        announce(token.customerId);
    review();
}

void Realtime::announce(const QString &customerId)
{
    replace(&m_presenceChannel,
            customerId.isEmpty() ? QString() : presenceChannel(m_organisationId, customerId));
}

void Realtime::forget()
{
    join({});
    setVigilance(Vigilance::Usual);
}

void Realtime::join(const QStringList &conversationIds)
{
    QStringList wanted;
    for (const QString &id : conversationIds)
        wanted.append(activityChannel(m_organisationId, id));
    const QStringList present = std::exchange(m_activityChannels, wanted);
    for (const QString &channel : present) {
        if (wanted.contains(channel))
            continue;
        m_socket.unsubscribe(channel);
        m_unsaid.remove(channel);
    }
    for (const QString &channel : std::as_const(wanted)) {
        if (!present.contains(channel))
            m_socket.subscribe(channel);
    }
}

void Realtime::replace(QString *channel, const QString &wanted)
{
    if (*channel == wanted)
        return;
    if (!channel->isEmpty())
        m_socket.unsubscribe(*channel);
    *channel = wanted;
    if (!wanted.isEmpty())
        m_socket.subscribe(wanted);
}

void Realtime::setAttention(ChatStates::Attention attention)
{
    m_poll.setInterval(attention == ChatStates::Attention::OnScreen ? m_pace.pollOnScreen
                                                                    : m_pace.pollInBackground);
}

void Realtime::sendTyping(const QString &conversationId, const QJsonObject &payload)
{
    const QString channel = activityChannel(m_organisationId, conversationId);
    if (m_socket.isSubscribed(channel))
        m_socket.trigger(channel, typingEventName(), payload);
    else if (m_activityChannels.contains(channel))
        m_unsaid.insert(channel, payload);
}

void Realtime::sayWhatWaited(const QString &channel)
{
    if (const auto waiting = m_unsaid.constFind(channel); waiting != m_unsaid.cend())
        m_socket.trigger(channel, typingEventName(), *waiting);
    m_unsaid.remove(channel);
}

void Realtime::read(const PusherFrame &frame)
{
    Result<ChatEvent> event = chatEventFrom(frame.event, frame.data);
    if (!event) {
        noteGap();
        Q_EMIT problemNoticed(event.error());
        return;
    }
    noteEvent(*event);
    ChatEvent news = std::move(event).value();
    if (auto *arrived = std::get_if<MessageArrived>(&news)) {
        m_messages.append(std::move(arrived->message));
        return;
    }
    tellOfMessages(); // which came before
    Q_EMIT eventArrived(news);
}

void Realtime::tellOfMessages()
{
    if (!m_messages.isEmpty())
        Q_EMIT messagesArrived();
}

void Realtime::noteEvent(const ChatEvent &event)
{
    if (m_state != ConnectionState::Live)
        return; // what came before may have been missed
    if (const auto *message = std::get_if<MessageArrived>(&event))
        m_poll.explain(message->message.createdAt);
    else if (const auto *end = std::get_if<ConversationLocked>(&event))
        m_poll.explain(end->conversation.endedAt);
}

void Realtime::noteGap()
{
    tellOfMessages();
    Q_EMIT changeSuspected(); // what could not be read may have been news
}

void Realtime::noteLoss()
{
    tellOfMessages();
    if (!m_isOpen)
        return;
    m_reach = Reach::Untried;
    Q_EMIT wentDeaf();
    m_poll.ask();
    review();
}

void Realtime::review()
{
    tellOfMessages();
    const bool isLive = m_isOpen && m_socket.isSubscribed(m_personalChannel);
    ConnectionState state = ConnectionState::Connecting;
    if (!m_isOpen)
        state = ConnectionState::Offline;
    else if (isLive)
        state = ConnectionState::Live;
    else if (m_reach == Reach::Reached)
        state = ConnectionState::Polling;
    else if (m_reach == Reach::Missed)
        state = ConnectionState::Offline;

    if (isLive || !m_isOpen)
        m_poll.stop();
    else
        m_poll.start();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
    if (m_state != ConnectionState::Live)
        return;
    m_poll.ask(); // did anything happen before the channel was heard?
    Q_EMIT cameBack();
}

} // namespace Kustomer
