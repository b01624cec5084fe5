// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "client/player.h"

#include "bounds.h"
#include "client/census.h"
#include "client/filetokenstore.h"
#include "enclosures.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kustomer::ChatClient;
using Kustomer::ConversationListModel;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

QString deliveryOf(const Message &message)
{
    const auto names = QMetaEnum::fromType<Message::Delivery>();
    const QString name = QString::fromLatin1(names.valueToKey(int(message.delivery)));
    return message.error ? name + u": "_s + message.error->message : name;
}

QJsonObject rowOf(const Message &message)
{
    return {{u"id"_s, message.id},
            {u"body"_s, message.body},
            {u"delivery"_s, deliveryOf(message)},
            {u"isSent"_s, message.delivery == Message::Delivery::Sent}};
}

QJsonArray rowsOf(const TimelineModel &timeline)
{
    QJsonArray rows;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) == TimelineModel::Kind::Message)
            rows.append(rowOf(timeline.messageAt(row)));
    }
    return rows;
}

/// Gives a request up, and its work, a few times sooner than usual: so there can be more trouble of
/// this kind in the same time.
Kustomer::Pace briskPace()
{
    Kustomer::Pace pace;
    pace.answer = 3s;
    pace.work = longestWork;
    pace.look = {.first = 250ms, .early = 1s};
    return pace;
}

} // namespace

Player::Player(const QJsonObject &terms)
    : m_terms(terms)
    , m_client(briskPace())
    , m_deeds(
          &m_client, [this](const QJsonObject &news) { tell(news); },
          [this](const QString &threadId) { return follow(threadId); })
{
    m_client.setTokenStore(std::make_unique<FileTokenStore>(terms["folder"_L1].toString()));
    m_client.setApiKey(terms["apiKey"_L1].toString());
    m_client.setApiUrl(QUrl(terms["apiUrl"_L1].toString()));
    m_client.setRealtimeUrl(QUrl(terms["realtimeUrl"_L1].toString()));
    m_client.setStorageDirectory(terms["folder"_L1].toString() + "/chat"_L1);
    m_client.setLanguage(u"en"_s);
    m_client.setLoginTokenProvider(
        [this](const ChatClient::Answer<QString> &answer) { fetchToken(answer); });
    listen();
    m_client.start();
}

void Player::listen()
{
    connect(&m_input, &QSocketNotifier::activated, this, qOverload<>(&Player::obey));
    connect(&m_client, &ChatClient::started, this, [this] {
        if (!m_client.isLoggedIn())
            logIn();
    });
    connect(&m_client, &ChatClient::startFailed, &m_client,
            [this] { QTimer::singleShot(500ms, &m_client, &ChatClient::start); });
    connect(&m_client, &ChatClient::loginFailed, this,
            [this] { QTimer::singleShot(500ms, this, &Player::logIn); });
    connect(&m_client, &ChatClient::loginRequired, this, &Player::logIn);
    connect(&m_client, &ChatClient::loggedIn, this, [this](const LoginResponse &response) {
        tell({{u"customer"_s, response.customerId}});
    });
    connect(&m_client, &ChatClient::messageSent, this, [this] { tell({{u"sent"_s, true}}); });
    connect(&m_client, &ChatClient::messageReceived, this, [this] {
        tell({{u"received"_s, true}});
    });
    connect(&m_client, &ChatClient::conversationsLoaded, this, [this] {
        tell({{u"ready"_s, true}});
        readEverything();
    });
    connect(&m_client, &ChatClient::connectionStateChanged, this,
            [this](ChatClient::ConnectionState state) {
                tell({{u"connection"_s,
                       QString::fromLatin1(QMetaEnum::fromType<ChatClient::ConnectionState>()
                                               .valueToKey(int(state)))}});
            });
}

void Player::obey()
{
    char bytes[16384];
    const ssize_t count = ::read(0, bytes, sizeof bytes);
    if (count <= 0) {
        QCoreApplication::quit();
        return;
    }
    m_unread.append(bytes, count);
    for (qsizetype end; (end = m_unread.indexOf('\n')) >= 0; m_unread.remove(0, end + 1))
        obey(QJsonDocument::fromJson(m_unread.first(end)).object());
}

void Player::obey(const QJsonObject &order)
{
    const QString what = order["do"_L1].toString();
    const QString where = order["where"_L1].toString();
    if (what == "say"_L1) {
        say(where, order["text"_L1].toString());
    } else if (what == "open"_L1) {
        m_threads[where] = order["id"_L1].toString();
    } else if (what == "show"_L1) {
        show();
    } else if (what == "count"_L1) {
        tell(census());
    } else if (what == "change"_L1) {
        m_terms[u"email"_s] = order["email"_L1];
        m_threads.clear();
        m_accepted.clear();
        m_client.logout();
        logIn();
    } else {
        m_deeds.obey(order);
    }
}

TimelineModel *Player::follow(const QString &threadId)
{
    TimelineModel *timeline = m_client.timeline(threadId);
    connect(timeline, &TimelineModel::rowsInserted, this, &Player::tellOfRows,
            Qt::UniqueConnection);
    return timeline;
}

void Player::say(const QString &where, const QString &text)
{
    if (m_client.state() != ChatClient::State::Started)
        return;
    QString &thread = m_threads[where];
    const bool isNew = thread.isEmpty();
    if (isNew)
        thread = m_client.beginConversation();
    const TimelineModel *timeline = follow(thread);
    if (isNew) {
        connect(timeline, &TimelineModel::conversationIdChanged, this,
                [=, this](const QString &id) {
                    m_threads[where] = id;
                    tell({{u"where"_s, where}, {u"id"_s, id}});
                });
    }
    const QStringList files = enclose(text);
    const QString clientId = m_client.sendMessage(thread, {.body = text, .files = files});
    if (!files.isEmpty())
        m_enclosed.insert(clientId, files);
}

QStringList Player::enclose(const QString &text) const
{
    QStringList paths;
    for (const QByteArray &content : enclosuresOf(text)) {
        QFile file(m_terms["folder"_L1].toString() + u"/%1 %2.txt"_s.arg(text).arg(paths.size()));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        paths.append(file.fileName());
    }
    return paths;
}

void Player::tellOfRows(const QModelIndex &, int first, int last)
{
    const auto *timeline = qobject_cast<TimelineModel *>(sender());
    for (int row = first; row <= last; ++row) {
        const bool isMessage = timeline->kindAt(row) == TimelineModel::Kind::Message;
        const bool isOwn
            = isMessage && timeline->messageAt(row).direction == Message::Direction::FromCustomer;
        const QString clientId = isOwn ? timeline->messageAt(row).clientId : QString();
        if (clientId.isEmpty() || m_accepted.contains(clientId))
            continue;
        m_accepted.insert(clientId);
        for (const QString &original : m_enclosed.take(clientId)) // which nobody needs any more
            QFile::remove(original);
        tell({{u"accepted"_s, timeline->messageAt(row).body}});
    }
}

void Player::readEverything()
{
    ConversationListModel *list = m_client.conversations();
    if (list->canFetchMore({}))
        list->fetchMore({});
    for (int row = 0; row < list->rowCount(); ++row) {
        TimelineModel *timeline = m_client.timeline(list->at(row).id);
        if (timeline->canFetchOlder())
            timeline->fetchOlder();
        for (int i = 0; i < timeline->rowCount(); ++i) { // a person would press "Try again"
            if (timeline->kindAt(i) == TimelineModel::Kind::Message
                && timeline->messageAt(i).delivery == Message::Delivery::Failed)
                m_client.retry(QString(timeline->messageAt(i).clientId));
        }
    }
}

void Player::show()
{
    readEverything();
    QJsonObject conversations;
    for (int row = 0; row < m_client.conversations()->rowCount(); ++row) {
        const QString id = m_client.conversations()->at(row).id;
        conversations[id] = rowsOf(*m_client.timeline(id));
    }
    tell({{u"shown"_s, conversations}, {u"drafts"_s, m_deeds.drafts()}});
}

void Player::logIn()
{
    fetchToken([this](const Kustomer::Result<QString> &jwt) {
        if (m_client.isLoggedIn())
            return;
        if (jwt && !jwt->isEmpty())
            m_client.login(*jwt);
        else
            QTimer::singleShot(500ms, this, &Player::logIn);
    });
}

void Player::fetchToken(const ChatClient::Answer<QString> &answer)
{
    QNetworkRequest request(QUrl(m_terms["apiUrl"_L1].toString() + "/emulator/jwt"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setTransferTimeout(5000);
    const QJsonObject who{{u"email"_s, m_terms["email"_L1]}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(who).toJson());
    connect(reply, &QNetworkReply::finished, this, [reply, answer] {
        reply->deleteLater();
        answer(QJsonDocument::fromJson(reply->readAll())["jwt"_L1].toString());
    });
}

void Player::tell(const QJsonObject &news) const
{
    std::puts(QJsonDocument(news).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace Torture
