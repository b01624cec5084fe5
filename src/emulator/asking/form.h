// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"

namespace Kustomer::Emulation {

/// What the company asks before a conversation begins (wire E20).
struct Form
{
    enum class State { Usable, Unusable };

    QString id = {};
    QString name = {};
    State state = State::Usable;
    bool isProactive = false;
    QJsonArray questions = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("name", self.name);
        field("state", self.state);
        field("isProactive", self.isProactive);
        field("questions", self.questions);
    }
};

/// A team that can be asked for (wire E19).
struct Team
{
    QString id = {};
    QString displayName = {};
    QString icon = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("displayName", self.displayName);
        field("icon", self.icon);
    }
};

/// How a customer answered a form.
struct FormResponse
{
    QString sessionId = {};
    QString formId = {};
    QJsonObject body = {};

    QString key() const { return sessionId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("sessionId", self.sessionId);
        field("formId", self.formId);
        field("body", self.body);
    }
};

/// One thing that was asked or answered in a form.
struct Utterance
{
    QString questionId = {};
    QString text = {};
    QString value = {};
    QDateTime at = {};
    bool isAnswer = false;
};

Form formFrom(JsonReader &reader);
Team teamFrom(JsonReader &reader);
/// What a body says (wire E21), in order, with rising times that are not after now.
QList<Utterance> partsFrom(JsonReader &body, const QDateTime &now);

} // namespace Kustomer::Emulation
