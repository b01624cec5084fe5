// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkRequest>

using namespace Qt::Literals::StringLiterals;

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

const QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Answer ApiClient::begin()
{
    const auto answer = get(u"/c/v1/tracking/tokens/current"_s);
    m_token = answer.attribute(u"token"_s).toString();
    return answer;
}

Answer ApiClient::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson());
}

Answer ApiClient::put(const QString &path, const QJsonObject &body)
{
    return send("PUT", path, QJsonDocument(body).toJson());
}

Answer ApiClient::patch(const QString &path, const QJsonObject &body)
{
    return send("PATCH", path, QJsonDocument(body).toJson());
}

Answer ApiClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                       const QByteArray &type)
{
    QNetworkRequest request(QUrl(m_baseUrl.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (!m_token.isEmpty())
        request.setRawHeader("x-kustomer-tracking-token", m_token.toUtf8());
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer.toUtf8());
    for (auto header = m_extra.cbegin(); header != m_extra.cend(); ++header)
        request.setRawHeader(header.key(), header.value());

    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .error = reply->error(),
            .body = reply->readAll(),
            .headers = reply->rawHeaderPairs()};
}

QString ApiClient::startConversation(const QString &title)
{
    return post(u"/c/v1/chat/sessions"_s, {{u"title"_s, title}}).id();
}

Answer ApiClient::say(const QString &conversationId, const QString &body)
{
    return post(
        u"/c/v1/chat/messages"_s,
        {{u"session"_s, conversationId}, {u"body"_s, body}, {u"attachments"_s, QJsonArray()}});
}
