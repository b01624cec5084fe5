// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/requestlog.h"

#include "emulator/http/jsonapi.h"

#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

qsizetype RequestLog::add(const HttpRequest &request, const QDateTime &now,
                          const QString &customerId)
{
    if (m_requests.size() >= MaxRequests) {
        m_requests.removeFirst();
        ++m_forgotten;
    }
    m_requests.append({.method = request.method,
                       .path = QString::fromUtf8(request.path),
                       .query = request.query.toString(),
                       .headers = request.headers,
                       .body = request.body.left(MaxBody),
                       .receivedAt = now,
                       .customerId = customerId});
    if (m_requests.size() > MaxAnswers)
        m_requests[m_requests.size() - MaxAnswers - 1].answer.clear();
    return m_forgotten + m_requests.size() - 1;
}

std::optional<EmulatorRequest> RequestLog::answered(qsizetype number, const Reply &reply,
                                                    const QDateTime &now)
{
    if (number < m_forgotten)
        return {};
    const qsizetype index = number - m_forgotten;
    auto &request = m_requests[index];
    if (reply.delivery == Delivery::Complete) {
        request.status = reply.response.status;
        if (index >= m_requests.size() - MaxAnswers)
            request.answer = reply.response.body.left(MaxBody);
        request.answeredAt = now.addMSecs(reply.delay.count());
    }
    return request;
}

void RequestLog::clear()
{
    m_forgotten += m_requests.size();
    m_requests.clear();
}

QJsonObject RequestLog::toJson() const
{
    QJsonArray requests;
    for (const auto &request : m_requests) {
        QJsonObject headers;
        for (const auto &[name, value] : request.headers)
            headers[QString::fromLatin1(name).toLower()] = QString::fromUtf8(value);
        requests.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                                    {u"path"_s, request.path},
                                    {u"query"_s, request.query},
                                    {u"headers"_s, headers},
                                    {u"body"_s, QString::fromUtf8(request.body)},
                                    {u"status"_s, request.status},
                                    {u"receivedAt"_s, wireDate(request.receivedAt)},
                                    {u"customerId"_s, textOrNull(request.customerId)},
                                    {u"answer"_s, QString::fromUtf8(request.answer)},
                                    {u"answeredAt"_s, dateOrNull(request.answeredAt)}});
    }
    return {{u"data"_s, requests}};
}

} // namespace Kustomer::Emulation
