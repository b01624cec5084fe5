// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/http/jsonreader.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// What the assistant says to a payload that a customer chooses.
struct ScriptedAnswer
{
    QString payload = {};
    QString body = {};
    /// `{template, articles}`, as messages have it.
    QJsonObject meta = {};

    QString key() const { return payload; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("payload", self.payload);
        field("body", self.body);
        field("meta", self.meta);
    }
};

/// Messages that offer answers to press, and an assistant that goes on with what was pressed
/// (wire §16.2). The choice comes as any message of the customer, with the option's value as
/// `payload`.
///
/// A scenario says what the assistant answers:
/// \code
/// "templates": { "answers": [
///     { "payload": "billing", "body": "Which invoice?",
///       "template": { "templateType": "list", "actions": [ … ] }, "articles": [ … ] } ] }
/// \endcode
/// Doors: `POST /v2.1/chat/outbound/assistant/messages` with `customerId`, `session` and such a
/// `body`, `template` and `articles`; the control `POST /emulator/templates/{conversation}` needs
/// no customer, and takes templates that nobody knows.
class Templates : public Feature
{
    Q_OBJECT

public:
    explicit Templates(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer sayAsAssistant(Visit &visit);
    Answer sayOnDemand(Visit &visit);
    Answer say(const ChatSession &session, const ScriptedAnswer &what);
    void consider(const Message &message);

    Hall m_hall;
    Table<ScriptedAnswer> m_answers;
};

} // namespace Kustomer::Emulation
