// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// What is said of a queue, one request after the other; the last one stays.
struct QueueScript
{
    QString name = {};
    /// Each `{estimate, position, latest}`, as it is sent: a wait that makes no sense, too.
    QJsonArray steps = {};

    QString key() const { return QStringLiteral("queue"); }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("name", self.name);
        field("steps", self.steps);
    }
};

/// What a customer who waited has left.
struct FollowUp
{
    QString sessionId = {};
    QString channel = {};
    QString address = {};
    /// Whether an agent has written since.
    bool isDone = false;

    QString key() const { return sessionId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("sessionId", self.sessionId);
        field("channel", self.channel);
        field("address", self.address);
        field("isDone", self.isDone);
    }
};

/// How long customers wait for an agent, and the way out (wire E23, E24).
///
/// A scenario scripts what wire E23 answers:
/// \code
/// "queue": { "name": "General",
///            "steps": [ { "estimate": 240, "position": 3, "latest": 180 }, { "estimate": 0 } ] }
/// \endcode
/// `estimate`, `position` and `latest` are sent as they are. A position is no part of the known
/// protocol. Controls: `GET /emulator/queue` shows the script and who left what; `PATCH
/// /emulator/queue` begins another script.
///
/// After wire E24 the service takes no message of the customer until an agent writes (409,
/// `awaiting_follow_up`), nor wire E24 again.
class Queue : public Feature
{
    Q_OBJECT

public:
    explicit Queue(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer wait(const Visit &visit);
    Answer take(Visit &visit);
    Answer show(const Visit &visit) const;
    Answer change(Visit &visit);

    QueueScript script() const { return m_scripts.list().value(0); }
    std::optional<Problem> objection(const ChatSession &session) const;
    void noteAnswer(const Message &message);

    Hall m_hall;
    Table<QueueScript> m_scripts;
    Table<FollowUp> m_followUps;
    QHash<QString, qsizetype> m_asked; ///< how often, by conversation
};

} // namespace Kustomer::Emulation
