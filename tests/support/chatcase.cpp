// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"

#include "support/pacedclient.h"

#include <chrono>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {

ChatCase::ChatCase(const QString &scenario, const QString &directory)
    : storageDirectory(directory)
    , emulator(std::make_unique<Emulator>(EmulatorOptions{.scenario = scenario}))
{
    if (!emulator->listen())
        qFatal("%s", qPrintable(emulator->errorString()));
    replaceClient();
}

ChatCase::~ChatCase() = default;

void ChatCase::replaceClient()
{
    client = std::make_unique<PacedClient>(pace);
    client->setTokenStore(std::make_unique<SecretsStore>(&secrets));
    client->setApiKey(emulator->apiKey());
    client->setApiUrl(emulator->apiUrl());
    client->setRealtimeUrl(emulator->realtimeUrl());
    client->setLanguage(u"en"_s);
    client->setStorageDirectory(storageDirectory);
    listen();
}

void ChatCase::liveBy(const QDateTime *now)
{
    pace.clock = [now] {
        return *now;
    };
    replaceClient();
}

void ChatCase::setApiUrl(const QUrl &url)
{
    client->setApiUrl(url);
}

void ChatCase::listen()
{
    ChatClient *told = client.get();
    const auto note = [this, told](auto signal, const QString &name) {
        QObject::connect(told, signal, told, [this, name] { hear(name); });
    };
    note(&ChatClient::started, u"started"_s);
    note(&ChatClient::stopped, u"stopped"_s);
    note(&ChatClient::loggedOut, u"loggedOut"_s);
    note(&ChatClient::loginRequired, u"loginRequired"_s);
    note(&ChatClient::conversationsLoaded, u"conversationsLoaded"_s);
    note(&ChatClient::conversationCreated, u"conversationCreated"_s);
    note(&ChatClient::conversationEnded, u"conversationEnded"_s);
    note(&ChatClient::conversationReopened, u"conversationReopened"_s);
    QObject::connect(told, &ChatClient::startFailed, told,
                     [this](const QString &reason) { hearFailure(u"startFailed"_s, reason); });
    QObject::connect(told, &ChatClient::loginFailed, told,
                     [this](const QString &reason) { hearFailure(u"loginFailed"_s, reason); });
    QObject::connect(told, &ChatClient::errorOccurred, told, [this](const Error &error) {
        if (std::exchange(m_justTold, std::nullopt) != error.message)
            hearFailure(u"errorOccurred"_s, error.message);
    });
    QObject::connect(told, &ChatClient::loggedIn, told, [this](const LoginResponse &response) {
        hear(u"loggedIn(%1)"_s.arg(response.emailText() + response.externalIdText()));
    });
    QObject::connect(told, &ChatClient::messageReceived, told, [this](const Message &message) {
        hear(u"received(%1)"_s.arg(message.body.left(40)));
    });
    QObject::connect(told, &ChatClient::messageSent, told, [this](const Message &message) {
        hear(u"sent(%1)"_s.arg(message.body.left(40)));
    });
}

void ChatCase::hearFailure(const QString &signal, const QString &reason)
{
    m_errors.append(reason);
    hear(signal);
    if (signal != "errorOccurred"_L1)
        m_justTold = reason;
}

bool ChatCase::start()
{
    client->start();
    return waitFor([this] {
        return client->state() == ChatClient::State::Started
            && client->connectionState() == ChatClient::ConnectionState::Live;
    });
}

bool ChatCase::logIn(const QString &email)
{
    const int before = countOf(u"conversationsLoaded"_s);
    client->login(jwtFor(email));
    return waitFor([this, before] { return countOf(u"conversationsLoaded"_s) == before + 1; });
}

QString ChatCase::jwtFor(const QString &email) const
{
    return emulator->mintJwt({.email = email});
}

QString ChatCase::converse(const QString &text)
{
    QString id;
    const auto connection
        = QObject::connect(client.get(), &ChatClient::messageSent, client.get(),
                           [&id](const Message &message) { id = message.conversationId; });
    client->createConversation(text);
    const bool isSent = waitFor([&id] { return !id.isEmpty(); });
    QObject::disconnect(connection);
    return isSent ? id : QString();
}

QStringList ChatCase::requests() const
{
    QStringList titles;
    for (const EmulatorRequest &request : emulator->requests()) {
        if (request.path != "/c/v1/pusher/auth"_L1)
            titles.append(QString::fromLatin1(request.method) + u' ' + request.path);
    }
    return titles;
}

int ChatCase::requestCount(const QString &titlePrefix) const
{
    return int(requests()
                   .filter(QRegularExpression(u'^' + QRegularExpression::escape(titlePrefix)))
                   .size());
}

QByteArray ChatCase::header(const QString &title, const QByteArray &name) const
{
    for (const EmulatorRequest &request : emulator->requests()) {
        if (QString::fromLatin1(request.method) + u' ' + request.path != title)
            continue;
        for (const auto &[key, value] : request.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
    }
    return {};
}

QString ChatCase::shown(const QString &conversationId) const
{
    const TimelineModel *timeline = client->timeline(conversationId);
    QStringList bodies;
    for (int row = 0; timeline && row < timeline->rowCount(); ++row) {
        if (timeline->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = timeline->messageAt(row);
        const bool isSent = message.delivery == Message::Delivery::Sent;
        const bool hasFailed = message.delivery == Message::Delivery::Failed;
        bodies.append((isSent ? QString() : hasFailed ? u"!"_s : u"~"_s) + message.body);
    }
    return bodies.join(u" | "_s);
}

QStringList ChatCase::listed() const
{
    QStringList ids;
    for (int row = 0; row < client->conversations()->rowCount(); ++row)
        ids.append(client->conversations()->at(row).id);
    return ids;
}

QStringList ChatCase::kept(const QString &conversationId) const
{
    QStringList bodies;
    for (const EmulatorMessage &message : emulator->probe().messages(conversationId))
        bodies.append(message.body);
    return bodies;
}

bool ChatCase::letHappen(int count, const std::function<bool()> &isOver) const
{
    const int goal = happened() + count;
    waitFor([&] { return happened() >= goal || isOver(); });
    return happened() >= goal;
}

} // namespace Kustomer::Testing
