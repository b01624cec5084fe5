// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/emulatorprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <csignal>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

EmulatorProcess::EmulatorProcess(Memory memory)
    : m_memory(memory)
{
    start();
    m_realtimeKey = ask("GET", u"/emulator/organisation"_s, {})["realtimeKey"_L1].toString();
    m_jwt = ask("POST", u"/emulator/jwt"_s, {{u"email"_s, u"jane@example.com"_s}})["jwt"_L1]
                .toString();
}

void EmulatorProcess::start()
{
    QStringList arguments{u"--port"_s, QString::number(apiUrl().port(0))};
    if (m_memory == Memory::Kept)
        arguments += {u"--data"_s, m_folder.filePath(u"data"_s)};
    m_process.start(QStringLiteral(KUSTOMER_EMULATOR), arguments);
    m_access = QJsonDocument::fromJson(m_process.nextLine()).object();
}

void EmulatorProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void EmulatorProcess::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void EmulatorProcess::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
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
