// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/demoservice.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

DemoService::DemoService(Memory memory)
    : m_process({.scenario = u"demo"_s,
                 .dataFile = memory == Memory::Kept ? m_folder.filePath(u"data"_s) : QString()},
                QStringLiteral(KUSTOMER_EMULATOR))
{
    start();
    m_realtimeKey = askForRealtimeKey();
    m_jwt = access().mintJwt({.email = u"jane@example.com"_s});
}

void DemoService::start()
{
    if (!m_process.start())
        qFatal("%s", qPrintable(m_process.errorString()));
}

QString DemoService::askForRealtimeKey() const
{
    QNetworkAccessManager network;
    QUrl url = access().apiUrl;
    url.setPath(u"/emulator/organisation"_s);
    QNetworkReply *reply = network.get(QNetworkRequest(url));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll())["realtimeKey"_L1].toString();
}

} // namespace Benchmarks
