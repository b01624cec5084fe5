// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/facets/chatqueue.h"
#include "support/chatcase.h"
#include "support/pacedclient.h"

#include <KustomerChat/MemoryTokenStore>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace Kustomer::Testing {

using namespace Qt::Literals::StringLiterals;

/// A customer who has begun a conversation in which nobody has answered yet.
struct QueueTalk : ChatCase
{
    explicit QueueTalk(const QJsonObject &control, const QString &folder = {})
        : ChatCase(u"lab"_s, folder)
    {
        QJsonObject all = control;
        all[u"enabled"_s] = control[u"enabled"_s].toBool(true);
        emulator->setSettings({{u"volumeControl"_s, all}});
        pace.second = std::chrono::milliseconds(1);
        replaceClient();
    }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        id = converse(u"Hello?"_s);
        client->watchConversation(id);
        return client->timeline(id) && !id.isEmpty();
    }
    bool restart()
    {
        replaceClient();
        return start() && QTest::qWaitFor([this] { return isWaiting(); }, patience);
    }
    /// And finds it again.
    bool loseConnection() const
    {
        const QSignalSpy changed(client.get(), &ChatClient::connectionStateChanged);
        emulator->dropConnections();
        return waitFor([&] {
            return changed.size() > 1
                && client->connectionState() == ChatClient::ConnectionState::Live;
        });
    }
    void script(const QJsonArray &steps) const
    {
        emulator->control("PATCH"_ba, u"/queue"_s, {{u"steps"_s, steps}});
    }
    std::optional<QueueWait> wait() const { return client->queue()->of(id); }
    bool isWaiting() const { return wait().has_value(); }
    bool isAt(QueueWait::Stage stage) const { return wait() && wait()->stage == stage; }
    int polls() const { return requestCount(u"GET /c/v1/chat/sessions/%1/queue"_s.arg(id)); }
    int ends() const
    {
        const QList<EmulatorRequest> asked = emulator->probe().requests({.method = "PUT"_ba});
        return int(std::ranges::count_if(asked, [](const EmulatorRequest &request) {
            return request.body.contains("timed_out");
        }));
    }
    int answers() const { return requestCount(u"POST /c/v1/chat/volume-control/responses"_s); }
    QString addressLeft() const
    {
        return emulator->control("GET"_ba, u"/queue"_s)[u"followUps"_s][0]["address"_L1].toString();
    }
    void leave(const QString &channel, const QString &address) const
    {
        client->queue()->choose(id, channel);
        client->queue()->giveAddress(id, address);
    }

    /// The customer sees on another device what was said.
    bool readElsewhere() const
    {
        PacedClient other(pace);
        emulator->aim(&other);
        const QSignalSpy loaded(&other, &ChatClient::conversationsLoaded);
        other.start();
        other.login(jwtFor(u"jane@example.com"_s));
        if (!waitFor([&loaded] { return !loaded.isEmpty(); }))
            return false;
        other.markRead(id);
        return waitFor([this] { return emulator->probe().conversation(id)->lastSeenAt.isValid(); });
    }

    QString id;
};

inline QJsonObject step(const QJsonValue &estimate)
{
    return {{u"estimate"_s, estimate}};
}

inline const QJsonObject delayed{{u"mode"_s, u"delayed"_s}, {u"promptDelay"_s, 60}};
inline const QJsonObject upfront{{u"mode"_s, u"upfront"_s}, {u"upfrontWaitThreshold"_s, 120}};

inline QJsonObject with(QJsonObject control, const QString &name, const QJsonValue &value)
{
    control[name] = value;
    return control;
}

} // namespace Kustomer::Testing
