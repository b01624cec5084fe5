// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "service.h"

#include "enclosures.h"
#include "questions.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace Torture {

using namespace Qt::Literals::StringLiterals;

Service::Service(const Journal &journal)
    : m_process({.scenario = u"empty"_s, .dataFile = m_folder.filePath(u"data"_s)},
                QStringLiteral(KUSTOMER_EMULATOR))
{
    QObject::connect(&m_process, &Kustomer::EmulatorProcess::died, &m_network,
                     [this](int exitCode) { noticeDeath(exitCode); });
    if (!journal.fileName().isEmpty())
        m_process.setLogFile(journal.fileName());
    start();
}

void Service::start()
{
    if (!m_process.start())
        qFatal("%s", qPrintable(m_process.errorString()));
    const Kustomer::EmulatorAccess &access = m_process.access();
    m_access = {{u"apiUrl"_s, access.apiUrl.toString()},
                {u"realtimeUrl"_s, access.realtimeUrl.toString()},
                {u"apiKey"_s, access.apiKey},
                {u"chatSecret"_s, access.chatSecret},
                {u"serverApiKey"_s, access.serverApiKey}};
}

void Service::noticeDeath(int exitCode)
{
    ++m_deathCount;
    std::fprintf(stderr, "The service died by itself (%d).\n", exitCode);
    // the process must not go while it is telling about its end
    QMetaObject::invokeMethod(
        &m_network, [this] { start(); }, Qt::QueuedConnection);
}

void Service::kill()
{
    m_process.kill();
    m_network.clearConnectionCache();
}

void Service::freeze()
{
    m_isFrozen = m_process.freeze();
}

void Service::thaw()
{
    m_isFrozen = false;
    m_process.thaw();
}

void Service::send(const QByteArray &verb, const QString &path, const QJsonObject &body,
                   const Answer &answer)
{
    QNetworkRequest request(QUrl(text(u"apiUrl"_s) + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setRawHeader("Authorization", "Bearer " + text(u"serverApiKey"_s).toLatin1());
    request.setTransferTimeout(20000);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson());
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, answer] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray read = reply->isOpen() ? reply->readAll() : QByteArray(); // it got none
        if (answer)
            answer(status, QJsonDocument::fromJson(read).object());
    });
}

QJsonObject Service::ask(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QEventLoop loop;
    QJsonObject document;
    send(verb, path, body, [&](int, const QJsonObject &answer) {
        document = answer;
        loop.quit();
    });
    loop.exec();
    return document;
}

QList<QJsonValue> Service::pagesOf(const QString &path)
{
    QList<QJsonValue> items;
    QString next = path;
    while (!next.isEmpty()) {
        const QJsonObject page = ask("GET", next);
        for (const QJsonValue item : page["data"_L1].toArray())
            items.append(item);
        next = page["links"_L1]["next"_L1].toString();
    }
    return items;
}

QByteArrayList Service::enclosedIn(const QJsonValue &message)
{
    QByteArrayList contents;
    const QJsonValue related = message["relationships"_L1]["attachments"_L1]["data"_L1];
    for (const QJsonValue attachment : related.toArray()) {
        const QString id = attachment["id"_L1].toString();
        const QJsonObject file = ask("GET", u"/emulator/attachments/"_s + id);
        contents.append(QByteArray::fromBase64(file["base64"_L1].toString().toLatin1()));
    }
    return contents;
}

Conversations Service::conversationsOf(const QString &customerId, int *empty)
{
    Conversations conversations;
    *empty = 0;
    const auto sessions
        = pagesOf(u"/v2.1/chat/sessions?pageSize=100&customerId=%1"_s.arg(customerId));
    for (const QJsonValue &session : sessions) {
        const QString id = session["id"_L1].toString();
        QList<Row> rows;
        for (const QJsonValue &message :
             pagesOf(u"/v2.1/chat/sessions/%1/messages?pageSize=100"_s.arg(id))) {
            const QJsonValue attributes = message["attributes"_L1];
            Row row{.id = message["id"_L1].toString(),
                    .body = attributes["body"_L1].toString(),
                    .isFromCustomer = attributes["direction"_L1] == "in"_L1,
                    .detail = attributes["createdAt"_L1].toString()};
            if (row.isFromCustomer && enclosedIn(message) != enclosuresOf(row.body))
                row.body += u" with other files"_s;
            if (row.isFromCustomer && attributes["payload"_L1].toString() != payloadOf(row.body))
                row.body += u" with another payload"_s;
            rows.append(row);
        }
        std::ranges::reverse(rows);
        const bool isAgents = session["attributes"_L1]["name"_L1] == titleOfAgents();
        if (rows.isEmpty())
            *empty += isAgents ? 0 : 1;
        else
            conversations.insert(id, rows);
    }
    return conversations;
}

Numbers Service::ratings()
{
    Numbers ratings;
    const QJsonArray responses = ask("GET", u"/emulator/satisfaction"_s)["responses"_L1].toArray();
    for (const QJsonValue response : responses) {
        const QJsonValue session = response["relationships"_L1]["session"_L1]["data"_L1];
        ratings[session["id"_L1].toString()] = response["attributes"_L1]["rating"_L1].toInt();
    }
    return ratings;
}

} // namespace Torture
