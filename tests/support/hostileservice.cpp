// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/hostileservice.h"

#include <algorithm>

namespace Kustomer::Testing {
namespace {

QByteArray titleOf(const ReceivedRequest &request)
{
    return request.verb + ' ' + request.target;
}

/// What a service in its right mind answers.
QByteArray soundAnswer(const QByteArray &title)
{
    const QList<std::pair<QByteArray, QByteArray>> answers{
        {"GET /p/v1/chat/settings", R"({"data":{"type":"chat_settings","id":"s",
            "attributes":{"enabled":true,"offhoursDisplay":"online"}}})"},
        {"GET /c/v1/tracking/tokens/current", R"({"data":{"type":"tracking_token","id":"t",
            "attributes":{"token":"tok","trackingId":"tr","verified":true}}})"},
        {"GET /c/v1/chat/customers/stats", R"({"data":{"type":"customer_stats","id":"k",
            "attributes":{"lastActivity":"2025-03-04T10:20:30.400Z"}}})"},
        {"GET /c/v1/chat/sessions/c/messages", listOf({messageJson("m1", "Good morning")})},
        {"GET /c/v1/chat/sessions", listOf({conversationJson("c", "An order")})},
        {"PUT /c/v1/chat/sessions", R"({"data":)" + conversationJson("c", "An order") + '}'},
        {"POST /c/v1/chat/messages", R"({"data":)" + messageJson("m9", "Still there?") + '}'},
    };
    const auto found = std::ranges::find_if(
        answers, [&](const auto &answer) { return title.startsWith(answer.first); });
    return found == answers.end() ? QByteArray() : found->second;
}

} // namespace

HostileService::HostileService()
{
    m_server.follow({[this](QTcpSocket &client) {
        answer(client);
    }});
}

void HostileService::spoil(const QByteArray &titlePrefix, const Script &script)
{
    m_spoilt.append({titlePrefix, script});
}

int HostileService::requestCount(const QByteArray &titlePrefix) const
{
    return int(std::ranges::count_if(requests(), [&](const ReceivedRequest &request) {
        return titleOf(request).startsWith(titlePrefix);
    }));
}

Script HostileService::streamed(const QByteArray &head, const QByteArray &chunk, qint64 length)
{
    return [=, this](QTcpSocket &client) {
        const auto more = [=, this, &client, left = length]() mutable {
            while (left != 0 && client.bytesToWrite() < chunk.size()) {
                m_bytesStreamed += client.write(chunk);
                left -= left < 0 ? 0 : std::min<qint64>(left, chunk.size());
            }
        };
        ++m_openStreams;
        QObject::connect(&client, &QTcpSocket::disconnected, &client, [this] { --m_openStreams; });
        client.write(head);
        QObject::connect(&client, &QTcpSocket::bytesWritten, &client, more);
    };
}

void HostileService::answer(QTcpSocket &client)
{
    const QByteArray title = titleOf(requests().last());
    for (const auto &[prefix, script] : std::as_const(m_spoilt)) {
        if (title.startsWith(prefix)) {
            script(client);
            return;
        }
    }
    const QByteArray body = soundAnswer(title);
    (body.isEmpty() ? reply(404, R"({"errors":[{"status":404}]})") : reply(200, body))(client);
}

QByteArray listOf(const QByteArrayList &resources, const QByteArray &nextPage)
{
    return R"({"data":[)" + resources.join(',') + R"(],"links":{"next":)"
        + (nextPage.isEmpty() ? QByteArray("null") : '"' + nextPage + '"') + "}}";
}

QByteArray messageJson(const QByteArray &id, const QByteArray &body)
{
    return R"({"type":"chat_message","id":")" + id + R"(","attributes":{"body":")" + body
        + R"(","direction":"out","createdAt":"2025-03-04T10:20:30.400Z"},"relationships":{"session":
        {"data":{"type":"chat_session","id":"c"}},"sentBy":{"data":{"type":"user","id":"u"}}}})";
}

QByteArray conversationJson(const QByteArray &id, const QByteArray &title)
{
    return R"({"type":"chat_session","id":")" + id + R"(","attributes":{"name":")" + title
        + R"(","createdAt":"2025-03-04T10:11:12.000Z","lastMessageAt":"2025-03-04T10:20:30.400Z",
        "lastSeenAt":"2025-03-04T10:20:30.400Z"}})";
}

} // namespace Kustomer::Testing
