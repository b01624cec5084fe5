// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/stage/scenario.h"

#include "emulator/http/jsonpatch.h"
#include "emulator/stage/resourcefile.h"

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What somebody has, so that nobody else can.
struct Taken
{
    QSet<QString> agents;
    QSet<QString> customers;
    QSet<QString> emails;
    QSet<QString> externalIds;
    QSet<QString> conversations;
    QSet<QString> messages;
};

/// One message, or as many numbered ones as its `times` says, a minute apart.
QList<Scenario::Line> linesFrom(JsonReader &reader, Taken *taken)
{
    Scenario::Line line{.id = reader.text(u"id"_s),
                        .from = reader.requiredText(u"from"_s),
                        .age = reader.age(u"minutesAgo"_s),
                        .body = reader.lines(u"body"_s),
                        .meta = reader.object(u"meta"_s)};
    const int times = reader.number(u"times"_s, 1, 1, 100'000);
    const int length = reader.number(u"atLeast"_s, 0, 0, 1'000'000);
    if (times > 1 && !line.id.isEmpty())
        reader.complain(u"id"_s, u"several messages can't share one"_s);
    reader.claim(u"id"_s, line.id, &taken->messages);
    reader.refuseOthers();
    if (!line.body.isEmpty() && line.body.size() < length)
        line.body = line.body.repeated(length / line.body.size() + 1);
    if (times == 1)
        return {line};
    QList<Scenario::Line> lines;
    for (int i = 0; i < times; ++i) {
        auto copy = line;
        copy.age = qMax(Scenario::Age(0), line.age - std::chrono::minutes(i));
        copy.body += u' ' + QString::number(i + 1);
        lines.append(copy);
    }
    return lines;
}

Scenario::Talk talkFrom(JsonReader &reader, Taken *taken)
{
    Scenario::Talk talk{.id = reader.text(u"id"_s),
                        .title = reader.text(u"title"_s),
                        .brandId = reader.text(u"brandId"_s),
                        .custom = reader.object(u"custom"_s)};
    reader.claim(u"id"_s, talk.id, &taken->conversations);
    if (reader.has(u"seenMinutesAgo"_s))
        talk.seen = reader.age(u"seenMinutesAgo"_s);
    if (reader.has(u"endedMinutesAgo"_s))
        talk.ended = reader.age(u"endedMinutesAgo"_s);
    reader.each(u"messages"_s, [&talk, taken](JsonReader &message) {
        talk.lines.append(linesFrom(message, taken));
    });
    std::ranges::stable_sort(talk.lines, std::greater(), &Scenario::Line::age);
    reader.refuseOthers({u"seenMinutesAgo"_s, u"endedMinutesAgo"_s});
    return talk;
}

Scenario::Person personFrom(JsonReader &reader, Taken *taken)
{
    Scenario::Person person;
    person.customer.id = reader.text(u"id"_s);
    person.customer.email = reader.text(u"email"_s).toLower();
    person.customer.externalId = reader.text(u"externalId"_s);
    reader.claim(u"id"_s, person.customer.id, &taken->customers);
    reader.claim(u"email"_s, person.customer.email, &taken->emails);
    reader.claim(u"externalId"_s, person.customer.externalId, &taken->externalIds);
    reader.each(u"conversations"_s,
                [&person, taken](JsonReader &talk) { person.talks.append(talkFrom(talk, taken)); });
    reader.refuseOthers();
    return person;
}

Agent agentFrom(JsonReader &reader, Taken *taken)
{
    const Agent agent{.id = reader.requiredText(u"id"_s),
                      .displayName = reader.requiredText(u"displayName"_s),
                      .avatar = reader.text(u"avatar"_s)};
    reader.claim(u"id"_s, agent.id, &taken->agents);
    reader.refuseOthers();
    return agent;
}

/// Reports the first message of somebody who is not there.
void checkSenders(const Scenario &scenario, JsonReader &reader)
{
    QStringList known{u"customer"_s, u"auto"_s};
    for (const auto &agent : scenario.agents)
        known.append(agent.id);
    for (const auto &person : scenario.people) {
        for (const auto &talk : person.talks) {
            for (const auto &line : talk.lines) {
                if (!known.contains(line.from))
                    reader.complain(u"customers"_s, u"nobody is called “%1”"_s.arg(line.from));
            }
        }
    }
}

ChatSession planted(const Scenario::Talk &talk, const QString &customerId,
                    const QString &trackingId, Store &store, const QDateTime &now)
{
    const auto at = [&now](Scenario::Age age) {
        return now.addMSecs(-age.count());
    };
    ChatSession session{.id = talk.id.isEmpty() ? store.nextId(now) : talk.id,
                        .customerId = customerId,
                        .trackingId = trackingId,
                        .title = talk.title,
                        .brandId = talk.brandId,
                        .createdAt = talk.lines.isEmpty() ? now : at(talk.lines.first().age),
                        .custom = talk.custom};
    for (const auto &line : talk.lines) {
        const bool isCustomer = line.from == "customer"_L1;
        const bool isAgent = !isCustomer && line.from != "auto"_L1;
        store.save(
            Message{.id = line.id.isEmpty() ? store.nextId(now) : line.id,
                    .sessionId = session.id,
                    .customerId = customerId,
                    .trackingId = trackingId,
                    .direction = isCustomer ? Message::Direction::In : Message::Direction::Out,
                    .body = line.body,
                    .createdAt = at(line.age),
                    .sentBy = isAgent ? line.from : QString(),
                    .meta = line.meta});
        session.lastMessageAt = at(line.age);
        session.preview = line.body.left(200);
    }
    if (talk.seen)
        session.lastSeenAt = at(*talk.seen);
    if (talk.ended) {
        session.lockedAt = at(*talk.ended);
        session.lockReason = u"user_ended"_s;
    }
    store.save(session);
    return session;
}

} // namespace

Scenario scenarioFrom(JsonReader &reader)
{
    Scenario scenario{.settings = reader.object(u"settings"_s),
                      .schedules = reader.object(u"schedules"_s)};
    Taken taken;
    reader.each(u"agents"_s,
                [&](JsonReader &agent) { scenario.agents.append(agentFrom(agent, &taken)); });
    reader.each(u"customers"_s,
                [&](JsonReader &person) { scenario.people.append(personFrom(person, &taken)); });
    checkSenders(scenario, reader);
    return scenario;
}

NamesInScenario namesIn(const QJsonObject &scenario)
{
    NamesInScenario names;
    for (const auto &person : scenario["customers"_L1].toArray()) {
        for (const auto &talk : person["conversations"_L1].toArray()) {
            names.conversations.insert(talk["id"_L1].toString());
            for (const auto &message : talk["messages"_L1].toArray())
                names.messages.insert(message["id"_L1].toString());
        }
    }
    return names;
}

void plant(const Scenario &scenario, Store &store, const QDateTime &now)
{
    const auto defaults = resourceObject(u"defaults.json"_s);
    auto organisation = store.organisation();
    organisation.settings = patched(defaults["settings"_L1].toObject(), scenario.settings);
    organisation.schedules = patched(defaults["schedules"_L1].toObject(), scenario.schedules);
    store.clear();
    store.save(organisation);
    for (const auto &agent : scenario.agents)
        store.save(agent);
    for (const auto &person : scenario.people) {
        auto customer = person.customer;
        if (customer.id.isEmpty())
            customer.id = store.nextId(now);
        const auto trackingId = store.nextId(now);
        for (const auto &talk : person.talks) {
            const auto session = planted(talk, customer.id, trackingId, store, now);
            customer.lastActivity
                = std::max({customer.lastActivity, session.lastActivity(), session.lockedAt});
        }
        store.save(customer);
    }
}

} // namespace Kustomer::Emulation
