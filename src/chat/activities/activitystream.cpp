// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/activities/activitystream.h"

#include "chat/consent/chatconsent.h"
#include "chat/notifications/chatnotifications.h"

#include <QMetaEnum>

namespace Kustomer {
namespace {

QString codeOf(const Error &error)
{
    const QString kind
        = QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind)));
    return error.code.isEmpty() ? kind : kind + u'/' + error.code;
}

} // namespace

ActivityStream::ActivityStream(ChatClient *client)
    : QObject(client)
    , m_client(client)
{
    qRegisterMetaType<Activity>("Kustomer::Activity");
    followClient();
    followConversations();
}

void ActivityStream::followClient()
{
    using Kind = Activity::Kind;
    const auto follow = [this](auto signal, Kind kind) {
        connect(m_client, signal, this, [this, kind] { tell(kind); });
    };
    follow(&ChatClient::started, Kind::Started);
    follow(&ChatClient::startFailed, Kind::StartFailed);
    follow(&ChatClient::stopped, Kind::Stopped);
    follow(&ChatClient::loggedIn, Kind::LoggedIn);
    follow(&ChatClient::loginFailed, Kind::LoginFailed);
    follow(&ChatClient::loggedOut, Kind::LoggedOut);
    connect(m_client, &ChatClient::connectionStateChanged, this, &ActivityStream::noteConnection);
    connect(m_client, &ChatClient::errorOccurred, this,
            [this](const Error &error) { tell(Kind::Failed, {}, codeOf(error)); });
    const ChatConsent *consent = m_client->consent();
    connect(consent, &ChatConsent::givenChanged, this, [this, consent] {
        tell(consent->isGiven() ? Kind::ConsentGiven : Kind::ConsentWithdrawn);
    });
}

void ActivityStream::followConversations()
{
    using Kind = Activity::Kind;
    const auto follow = [this](auto signal, Kind kind) {
        connect(m_client, signal, this,
                [this, kind](const Conversation &one) { tell(kind, one.id); });
    };
    follow(&ChatClient::conversationCreated, Kind::ConversationCreated);
    follow(&ChatClient::conversationEnded, Kind::ConversationEnded);
    follow(&ChatClient::conversationReopened, Kind::ConversationReopened);
    const auto followMessages = [this](auto signal, Kind kind) {
        connect(m_client, signal, this,
                [this, kind](const Message &one) { tell(kind, one.conversationId); });
    };
    followMessages(&ChatClient::messageSent, Kind::MessageSent);
    followMessages(&ChatClient::messageReceived, Kind::MessageReceived);
    connect(m_client, &ChatClient::satisfactionReceived, this, [this](const Satisfaction &survey) {
        tell(Kind::SurveyReceived, survey.conversationId);
    });
    connect(m_client->notifications(), &ChatNotifications::posted, this,
            [this](const ChatNotification &one) {
                tell(Kind::NotificationPosted, one.conversationId);
            });
}

void ActivityStream::noteConnection(ChatClient::ConnectionState state)
{
    using State = ChatClient::ConnectionState;
    const bool isConnected = state == State::Live || state == State::Polling;
    if (!isConnected && state != State::Offline)
        return; // on the way
    const bool wasConnected = std::exchange(m_wasConnected, isConnected);
    if (wasConnected && !isConnected && m_client->state() == ChatClient::State::Started)
        tell(Activity::Kind::ConnectionLost);
    else if (!wasConnected && isConnected)
        tell(Activity::Kind::ConnectionBack);
}

void ActivityStream::tell(Activity::Kind kind, const QString &conversationId, const QString &code)
{
    Q_EMIT happened({.kind = kind,
                     .conversationId = conversationId,
                     .code = code,
                     .at = QDateTime::currentDateTimeUtc()});
}

} // namespace Kustomer
