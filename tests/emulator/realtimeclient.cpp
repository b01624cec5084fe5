// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtimeclient.h"

#include "support/patience.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RealtimeClient::RealtimeClient(const QUrl &realtimeUrl)
    : m_url(realtimeUrl)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) {
                         const auto document = QJsonDocument::fromJson(text.toUtf8());
                         if (document.isObject())
                             m_frames.append(document.object());
                         else
                             m_noise.append(text);
                     });
}

bool RealtimeClient::open(const QString &key, const QString &query)
{
    return openPath(u"/app/"_s + key, query);
}

bool RealtimeClient::openPath(const QString &path, const QString &query)
{
    auto url = m_url;
    url.setPath(path);
    url.setQuery(query);
    m_socket.open(url);
    const auto greeting = takeData(u"pusher:connection_established"_s);
    m_socketId = greeting["socket_id"_L1].toString();
    m_activityTimeout = greeting["activity_timeout"_L1].toInt();
    return !m_socketId.isEmpty();
}

bool RealtimeClient::subscribe(ApiClient &api, const QString &channel)
{
    QUrlQuery form;
    form.addQueryItem(u"channel_name"_s, channel);
    form.addQueryItem(u"socket_id"_s, m_socketId);
    const auto answer = api.send("POST", u"/c/v1/pusher/auth"_s, form.toString().toUtf8(),
                                 "application/x-www-form-urlencoded");
    auto data = answer.json();
    data[u"channel"_s] = channel;
    send({{u"event"_s, u"pusher:subscribe"_s}, {u"data"_s, data}});
    return take(u"pusher_internal:subscription_succeeded"_s).has_value();
}

void RealtimeClient::send(const QJsonObject &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson()));
}

bool RealtimeClient::hasFrame(const QString &event) const
{
    return std::ranges::any_of(m_frames,
                               [&](const auto &frame) { return frame["event"_L1] == event; });
}

std::optional<QJsonObject> RealtimeClient::take(const QString &event)
{
    const bool has = QTest::qWaitFor([&] { return hasFrame(event) || isClosed(); },
                                     Kustomer::Testing::patience);
    if (!has || !hasFrame(event))
        return {};
    const auto found = std::ranges::find_if(
        m_frames, [&](const auto &frame) { return frame["event"_L1] == event; });
    const auto frame = *found;
    m_frames.erase(found);
    return frame;
}

const QJsonObject RealtimeClient::takeData(const QString &event)
{
    const auto data = take(event).value_or(QJsonObject()).value("data"_L1);
    return data.isString() ? QJsonDocument::fromJson(data.toString().toUtf8()).object()
                           : data.toObject();
}

bool RealtimeClient::settle()
{
    send({{u"event"_s, u"pusher:ping"_s}, {u"data"_s, QJsonObject()}});
    return take(u"pusher:pong"_s).has_value();
}
