// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P1: the limit. The same requests as the chat widget makes, without any of what makes it one, into
// a QListWidget.
//   benchmark_startup_bare API_URL REALTIME_URL API_KEY JWT

#include "startup/announcement.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

class BareChat : public QListWidget
{
public:
    BareChat(const QString &apiUrl, const QString &realtimeUrl, const QString &jwt)
        : m_apiUrl(apiUrl)
        , m_realtimeUrl(realtimeUrl)
        , m_jwt(jwt)
    { }

    void start()
    {
        get(u"/p/v1/chat/settings?lang=en_us"_s, [this](const QJsonObject &settings) {
            m_key = settings["data"_L1]["attributes"_L1]["pusherAccessKey"_L1].toString();
            get(u"/c/v1/tracking/tokens/current"_s, [this](const QJsonObject &token) {
                m_token = token["data"_L1]["attributes"_L1]["token"_L1].toString().toUtf8();
                get(u"/p/v1/schedules/default?include=holidays"_s,
                    [this](const QJsonObject &) { logIn(); });
            });
        });
    }

private:
    using Answer = std::function<void(const QJsonObject &)>;

    void logIn()
    {
        m_socket.open(
            QUrl(m_realtimeUrl + "/app/"_L1 + m_key + "?protocol=7&client=bare&version=1"_L1));
        const QJsonObject body{{u"externalToken"_s, m_jwt}};
        QNetworkReply *reply
            = m_network.post(request(u"/c/v1/identity"_s), QJsonDocument(body).toJson());
        read(reply, [this](const QJsonObject &identity) {
            m_token = identity["data"_L1]["attributes"_L1]["trackingToken"_L1].toString().toUtf8();
            get(u"/c/v1/chat/sessions"_s, [this](const QJsonObject &sessions) {
                for (const QJsonValue &session : sessions["data"_L1].toArray())
                    addItem(session["attributes"_L1]["name"_L1].toString());
            });
        });
    }

    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(QUrl(m_apiUrl + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        if (!m_token.isEmpty())
            request.setRawHeader("x-kustomer-tracking-token", m_token);
        return request;
    }

    void get(const QString &path, const Answer &answer)
    {
        read(m_network.get(request(path)), answer);
    }

    void read(QNetworkReply *reply, const Answer &answer)
    {
        connect(reply, &QNetworkReply::finished, this, [reply, answer] {
            reply->deleteLater();
            answer(QJsonDocument::fromJson(reply->readAll()).object());
        });
    }

    QString m_apiUrl, m_realtimeUrl, m_jwt, m_key;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    QWebSocket m_socket;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    BareChat chat(arguments.at(1), arguments.at(2), arguments.at(4));
    chat.resize(400, 600);
    const Benchmarks::Announcement announcement(&chat);
    chat.show();
    chat.start();
    return QApplication::exec();
}
