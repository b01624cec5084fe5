// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

/// What came back for one request.
struct Answer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body = {};
    QList<QNetworkReply::RawHeaderPair> headers = {};

    QByteArray header(const QByteArray &name) const;
    /// Constant: a member of one that is changeable would be a reference into what has gone.
    const QJsonObject json() const;
    QJsonArray list() const { return json()[u"data"].toArray(); }
    QString id() const { return json()[u"data"][u"id"].toString(); }
    QJsonValue attribute(const QString &name) const { return json()[u"data"][u"attributes"][name]; }
    /// `code` of the first error.
    QString code() const { return json()[u"errors"][0][u"code"].toString(); }
    /// Pointer into the body of the first error.
    QString pointer() const { return json()[u"errors"][0][u"source"][u"pointer"].toString(); }
};

/// A customer's or a server's hand on the API: each call waits for its answer.
class ApiClient
{
public:
    explicit ApiClient(const QUrl &baseUrl, const QString &token = {})
        : m_baseUrl(baseUrl)
        , m_token(token)
    { }

    void setToken(const QString &token) { m_token = token; }
    void setBearer(const QString &key) { m_bearer = key; }
    QString token() const { return m_token; }
    /// Fetches an anonymous token, as an installation does at its first start; returns wire E3's
    /// answer.
    Answer begin();

    Answer get(const QString &path) { return send("GET", path); }
    Answer post(const QString &path, const QJsonObject &body = {});
    Answer put(const QString &path, const QJsonObject &body);
    Answer patch(const QString &path, const QJsonObject &body);
    Answer remove(const QString &path) { return send("DELETE", path); }
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QByteArray &type = "application/json");
    void setHeader(const QByteArray &name, const QByteArray &value) { m_extra[name] = value; }

    /// Starts a conversation and returns its id.
    QString startConversation(const QString &title = QStringLiteral("Hello"));
    Answer say(const QString &conversationId, const QString &body);

private:
    QNetworkAccessManager m_network;
    QUrl m_baseUrl;
    QString m_token;
    QString m_bearer;
    QHash<QByteArray, QByteArray> m_extra;
};
