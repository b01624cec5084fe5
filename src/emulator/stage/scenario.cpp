// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/stage/scenario.h"

#include "emulator/http/jsonpatch.h"
#include "emulator/http/jsonreader.h"
#include "emulator/stage/resourcefile.h"

#include <QFile>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int OldestMinutes = 10 * 366 * 24 * 60;

Scenario::Age ageFrom(JsonReader &reader, const QString &name)
{
    return Scenario::Age(reader.number(name, 0, 0, OldestMinutes));
}

/// A body is a text, or a list of its lines.
QString bodyFrom(JsonReader &reader, const QJsonObject &json)
{
    if (!json["body"_L1].isArray())
        return reader.requiredText(u"body"_s);
    QStringList lines;
    for (const auto &line : json["body"_L1].toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

/// Reads each object of the list `name`; `read` is given a reader of it and the object.
template <typename Read>
void readEach(JsonReader &reader, const QString &name, Read read)
{
    const auto entries = reader.array(name);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto pointer = reader.pointerTo(name) + u'/' + QString::number(i);
        JsonReader part(entries[i].toObject(), pointer);
        read(part, entries[i].toObject());
        reader.adopt(part);
    }
}

Scenario::Talk talkFrom(JsonReader &reader)
{
    Scenario::Talk talk{.id = reader.text(u"id"_s),
                        .title = reader.text(u"title"_s),
                        .custom = reader.object(u"custom"_s)};
    if (reader.has(u"seenMinutesAgo"_s))
        talk.seen = ageFrom(reader, u"seenMinutesAgo"_s);
    if (reader.has(u"endedMinutesAgo"_s))
        talk.ended = ageFrom(reader, u"endedMinutesAgo"_s);
    readEach(reader, u"messages"_s, [&talk](JsonReader &part, const QJsonObject &json) {
        talk.lines.append({.from = part.requiredText(u"from"_s),
                           .age = ageFrom(part, u"minutesAgo"_s),
                           .body = bodyFrom(part, json),
                           .meta = part.object(u"meta"_s)});
    });
    return talk;
}

Scenario::Person personFrom(JsonReader &reader)
{
    Scenario::Person person;
    person.customer.id = reader.text(u"id"_s);
    person.customer.email = reader.text(u"email"_s).toLower();
    person.customer.externalId = reader.text(u"externalId"_s);
    readEach(reader, u"conversations"_s, [&person](JsonReader &part, const QJsonObject &) {
        person.talks.append(talkFrom(part));
    });
    return person;
}

void plantTalk(const Scenario::Talk &talk, const QString &customerId, const QString &trackingId,
               Store &store, const QDateTime &now)
{
    const auto at = [&now](Scenario::Age age) {
        return now.addSecs(-std::chrono::seconds(age).count());
    };
    ChatSession session{.id = talk.id.isEmpty() ? store.nextId(now) : talk.id,
                        .customerId = customerId,
                        .trackingId = trackingId,
                        .title = talk.title,
                        .createdAt = talk.lines.isEmpty() ? now : at(talk.lines.first().age),
                        .custom = talk.custom};
    for (const auto &line : talk.lines) {
        const bool isCustomer = line.from == "customer"_L1;
        const bool isAgent = !isCustomer && line.from != "auto"_L1;
        store.save(
            Message{.id = store.nextId(now),
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
}

} // namespace

Outcome<Scenario> scenarioFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Scenario scenario{.settings = reader.object(u"settings"_s),
                      .schedules = reader.object(u"schedules"_s)};
    readEach(reader, u"agents"_s, [&scenario](JsonReader &part, const QJsonObject &) {
        scenario.agents.append({.id = part.requiredText(u"id"_s),
                                .displayName = part.requiredText(u"displayName"_s),
                                .avatar = part.text(u"avatar"_s)});
    });
    readEach(reader, u"customers"_s, [&scenario](JsonReader &part, const QJsonObject &) {
        scenario.people.append(personFrom(part));
    });
    if (reader.problem())
        return *reader.problem();
    return scenario;
}

Outcome<Scenario> loadScenario(const QString &nameOrFile)
{
    const bool isBuiltIn = nameOrFile == "demo"_L1 || nameOrFile == "empty"_L1;
    QFile file(isBuiltIn ? resourceFile(nameOrFile + u".json"_s) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem::badRequest(
            u"The scenario %1 can't be read: %2"_s.arg(nameOrFile, file.errorString()));
    }
    const auto json = jsonBodyFrom(file.readAll());
    if (!json)
        return Problem::badRequest(nameOrFile + u": "_s + json.problem().title);
    const auto scenario = scenarioFrom(*json);
    if (!scenario)
        return Problem::badRequest(nameOrFile + u": "_s + scenario.problem().title);
    return scenario;
}

void plant(const Scenario &scenario, Store &store, const Clock &clock)
{
    const auto now = clock.now();
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
        customer.lastActivity = person.talks.isEmpty() ? QDateTime() : now;
        store.save(customer);
        const auto trackingId = store.nextId(now);
        for (const auto &talk : person.talks)
            plantTalk(talk, customer.id, trackingId, store, now);
    }
    store.commit();
}

} // namespace Kustomer::Emulation
