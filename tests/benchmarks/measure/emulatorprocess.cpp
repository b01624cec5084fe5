// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/emulatorprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

EmulatorProcess::EmulatorProcess()
{
    m_process.start(QStringLiteral(KUSTOMER_EMULATOR), {});
    m_access = QJsonDocument::fromJson(m_process.nextLine()).object();
    m_realtimeKey = ask("GET", u"/emulator/organisation"_s, {})["realtimeKey"_L1].toString();
    m_jwt = ask("POST", u"/emulator/jwt"_s, {{u"email"_s, u"jane@example.com"_s}})["jwt"_L1]
                .toString();
}

QJsonObject EmulatorProcess::ask(const QByteArray &verb, const QString &path,
                                 const QJsonObject &body)
{
    QNetworkAccessManager network;
    QUrl url = apiUrl();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply = network.sendCustomRequest(request, verb, QJsonDocument(body).toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace Benchmarks
