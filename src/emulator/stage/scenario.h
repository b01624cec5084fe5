// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"
#include "emulator/keep/store.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Kustomer::Emulation {

/// What the service holds when it starts; times are ages, so that a scenario never gets old.
struct Scenario
{
    using Age = std::chrono::milliseconds;

    struct Line
    {
        QString id = {};
        /// "customer", "auto" or the id of an agent.
        QString from = {};
        Age age = Age(0);
        QString body = {};
        QJsonObject meta = {};
    };
    struct Talk
    {
        QString id = {};
        QString title = {};
        QString brandId = {};
        QJsonObject custom = {};
        std::optional<Age> seen = {};
        std::optional<Age> ended = {};
        QList<Line> lines = {};
    };
    struct Person
    {
        Customer customer = {};
        QList<Talk> talks = {};
    };

    QJsonObject settings = {};
    QJsonObject schedules = {};
    QList<Agent> agents = {};
    QList<Person> people = {};
};

/// Reads what every scenario has; the reader keeps what is wrong, and where.
Scenario scenarioFrom(JsonReader &reader);

/// By what other members of a scenario can mean its conversations and its messages.
struct NamesInScenario
{
    QSet<QString> conversations = {};
    QSet<QString> messages = {};
};

NamesInScenario namesIn(const QJsonObject &scenario);
/// Fills a store with a scenario; settings and schedules extend the built-in ones.
void plant(const Scenario &scenario, Store &store, const QDateTime &now);

} // namespace Kustomer::Emulation
