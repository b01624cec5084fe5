// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// A dialogue that a machine leads.
struct Assistant
{
    QString id = {};
    QString publicName = {};
    QString avatarUrl = {};
    /// `{body, template, articles}` each: said before anybody has written.
    QJsonArray messages = {};
    /// The same with a `payload` that it answers, or without one: any text; `then` is `transfer` or
    /// `end`.
    QJsonArray answers = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("publicName", self.publicName);
        field("avatarUrl", self.avatarUrl);
        field("messages", self.messages);
        field("answers", self.answers);
    }
};

/// An assistant in a conversation, until it has handed over.
struct AssistantRun
{
    QString sessionId = {};
    QString assistantId = {};
    bool isOver = false;
    /// When it handed over to people; invalid: it did not.
    QDateTime endedAt = {};

    QString key() const { return sessionId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("sessionId", self.sessionId);
        field("assistantId", self.assistantId);
        field("isOver", self.isOver);
        field("endedAt", self.endedAt);
    }
};

/// Lets assistants greet and lead conversations, until they hand over to people or end them
/// (wire §16.1, §20). New conversations are greeted by the one they name, or else by the
/// `activeAssistant` of the settings; `none`: by nobody.
///
/// \code
/// "assistants": { "list": [ { "id": "…", "publicName": "…", "avatarUrl": "…",
///     "messages": [ { "body": "…", "template": { … }, "articles": [ … ] } ],
///     "answers": [ { "payload": "order", "body": "…", "then": "transfer" } ] } ] }
/// \endcode
/// The service's event for the end is not known. Here it is `kustomer.app.chat.assistant.end` on
/// the personal channel, with the conversation, whose `assistantEndedAt` says when. Doors: `POST
/// /c/v2/chat/assistant/init`, which creates nothing, and `POST /c/v2/chat/assistant/messages`,
/// which is wire E13 under another name. Control: `PUT /emulator/assistants/{id}` with such an
/// object.
class Assistants : public Feature
{
    Q_OBJECT

public:
    explicit Assistants(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer init(Visit &visit);
    Answer takeAnswer(Visit &visit);
    Answer put(Visit &visit);
    QString idFor(const QString &wished) const;
    void greet(const ChatSession &session);
    void consider(const Message &message);
    void save(const Assistant &assistant);
    void say(const Assistant &assistant, const QString &sessionId, const QJsonObject &what);
    void conclude(const QString &sessionId, const QString &then);
    void handOver(AssistantRun run);

    Hall m_hall;
    Table<Assistant> m_assistants;
    Table<AssistantRun> m_runs;
};

} // namespace Kustomer::Emulation
