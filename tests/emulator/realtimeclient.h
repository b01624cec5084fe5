// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/apiclient.h"

#include <QList>
#include <QWebSocket>

#include <optional>

/// A client of the realtime service that remembers every frame it has got.
class RealtimeClient
{
public:
    explicit RealtimeClient(const QUrl &realtimeUrl);

    /// Connects to `/app/{key}` with a query; true once the service has greeted.
    bool open(const QString &key, const QString &query = QStringLiteral("protocol=7"));
    bool openPath(const QString &path, const QString &query);
    QString socketId() const { return m_socketId; }
    /// In seconds, as the service said when the connection was opened.
    int activityTimeout() const { return m_activityTimeout; }
    /// Subscribes with a signature from wire E29; true once the service has confirmed.
    bool subscribe(ApiClient &api, const QString &channel);
    void send(const QJsonObject &frame);
    /// The first frame of an event that has not been taken yet, waiting for it if need be.
    std::optional<QJsonObject> take(const QString &event);
    /// `data` of such a frame, decoded.
    const QJsonObject takeData(const QString &event); // constant as Answer::json() is
    /// Waits until everything sent before has been answered.
    bool settle();
    bool hasFrame(const QString &event) const;
    /// What came and was no JSON object.
    QStringList noise() const { return m_noise; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int closeCode() const { return int(m_socket.closeCode()); }

private:
    QUrl m_url;
    QWebSocket m_socket;
    QString m_socketId;
    int m_activityTimeout = 0;
    QList<QJsonObject> m_frames;
    QStringList m_noise;
};
