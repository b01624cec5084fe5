// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/asking/assistants.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QTimer>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

Assistant assistantFrom(JsonReader &reader)
{
    return {.id = reader.text(u"id"_s),
            .publicName = reader.text(u"publicName"_s),
            .avatarUrl = reader.text(u"avatarUrl"_s),
            .messages = reader.array(u"messages"_s),
            .answers = reader.array(u"answers"_s)};
}

/// `{template, articles}`, as messages have it.
QJsonObject metaOf(const QJsonObject &what)
{
    QJsonObject meta;
    for (const auto &name : {u"template"_s, u"articles"_s}) {
        if (what.contains(name))
            meta[name] = what[name];
    }
    return meta;
}

/// Who is told to have written; empty: nobody in particular.
QString userOf(const Assistant &assistant)
{
    return assistant.publicName.isEmpty() ? QString() : assistant.id;
}

QJsonArray greetingOf(const Assistant &assistant)
{
    QJsonArray messages;
    for (const auto &message : assistant.messages) {
        const auto what = message.toObject();
        messages.append(QJsonObject{{u"body"_s, what[u"body"_s]},
                                    {u"direction"_s, u"agent"_s},
                                    {u"isAutomation"_s, true},
                                    {u"meta"_s, metaOf(what)}});
    }
    return messages;
}

QJsonObject answerTo(const Assistant &assistant, const Message &message)
{
    const auto answer = [&](const QString &payload) {
        const auto found = std::ranges::find_if(assistant.answers, [&](const QJsonValue &one) {
            return one["payload"_L1].toString() == payload;
        });
        return found == assistant.answers.end() ? QJsonObject() : found->toObject();
    };
    const auto exact = answer(message.payload);
    return exact.isEmpty() ? answer({}) : exact;
}

} // namespace

Assistants::Assistants(const Hall &hall)
    : m_hall(hall)
    , m_assistants(hall.store.keep(), u"assistant"_s)
    , m_runs(hall.store.keep(), u"assistantRun"_s)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    hall.doors.customer("POST"_ba, u"/c/v2/chat/assistant/init"_s, to(&Assistants::init));
    hall.doors.customer("POST"_ba, u"/c/v2/chat/assistant/messages"_s, to(&Assistants::takeAnswer));
    hall.doors.control("PUT"_ba, u"/assistants/{}"_s, to(&Assistants::put));
    hall.resources.addAdornment([this](QJsonObject &attributes, const ChatSession &session) {
        const auto run = m_runs.find(session.id);
        if (run && run->endedAt.isValid())
            attributes[u"assistantEndedAt"_s] = wireDate(run->endedAt);
    });
    connect(&hall.talk, &Conversations::started, this, &Assistants::greet);
    connect(&hall.talk, &Conversations::messagePosted, this, &Assistants::consider);
}

std::function<void()> Assistants::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"assistants"_s), scenario.pointerTo(u"assistants"_s));
    QList<Assistant> assistants;
    QSet<QString> taken;
    member.each(u"list"_s, [&](JsonReader &reader) {
        reader.claim(u"id"_s, reader.requiredText(u"id"_s), &taken);
        assistants.append(assistantFrom(reader));
        reader.refuseOthers();
    });
    member.refuseOthers();
    scenario.adopt(member);
    return [this, assistants] {
        for (const auto &assistant : assistants)
            save(assistant);
    };
}

/// It writes as a user of its own (wire E18).
void Assistants::save(const Assistant &assistant)
{
    m_assistants.save(assistant);
    if (!assistant.publicName.isEmpty())
        m_hall.store.save(Agent{.id = assistant.id,
                                .displayName = assistant.publicName,
                                .avatar = assistant.avatarUrl});
}

QString Assistants::idFor(const QString &wished) const
{
    const auto active = m_hall.store.organisation().settings["activeAssistant"_L1].toString();
    return wished.isEmpty() ? active : wished;
}

Answer Assistants::init(Visit &visit)
{
    const auto id = idFor(visit.body.text(u"assistant"_s));
    if (visit.body.problem())
        return *visit.body.problem();
    const auto assistant = m_assistants.find(id);
    if (!assistant)
        return Problem::notFound(u"No such assistant"_s);
    return HttpResponse::resource(
        resource(u"assistant"_s, assistant->id,
                 {{u"publicName"_s, textOrNull(assistant->publicName)},
                  {u"avatarUrl"_s, textOrNull(assistant->avatarUrl)},
                  {u"dialog"_s, assistant->id + u"-dialog"_s},
                  {u"node"_s, u"start"_s},
                  {u"messages"_s, greetingOf(*assistant)}},
                 {{u"user"_s, relationTo(u"user"_s, userOf(*assistant))}}));
}

Answer Assistants::takeAnswer(Visit &visit)
{
    const MessageDraft draft{.sessionId = visit.body.requiredText(u"session"_s),
                             .body = visit.body.requiredText(u"body"_s),
                             .trackingId = visit.caller.trackingId,
                             .payload = visit.body.text(u"payload"_s)};
    if (visit.body.problem())
        return *visit.body.problem();
    const auto session = m_hall.talk.ofCustomer(draft.sessionId, visit.caller.customerId);
    if (!session)
        return session.problem();
    const auto posted = m_hall.talk.post(draft);
    if (!posted)
        return posted.problem();
    return HttpResponse::resource(m_hall.resources.of(*posted), 201);
}

Answer Assistants::put(Visit &visit)
{
    auto assistant = assistantFrom(visit.body);
    assistant.id = visit.arguments.first();
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    save(assistant);
    m_hall.store.commit();
    return HttpResponse::empty(200);
}

void Assistants::greet(const ChatSession &session)
{
    const auto assistant = m_assistants.find(idFor(session.assistantId));
    if (!assistant)
        return;
    m_runs.save({.sessionId = session.id, .assistantId = assistant->id});
    for (const auto &message : assistant->messages)
        say(*assistant, session.id, message.toObject());
}

void Assistants::consider(const Message &message)
{
    auto run = m_runs.find(message.sessionId);
    const bool isAnswer = message.direction == Message::Direction::In;
    if (!run || run->isOver)
        return;
    const bool isPerson = !message.sentBy.isEmpty() && message.sentBy != run->assistantId;
    if (!isAnswer && isPerson) { // who takes over
        handOver(*run);
        return;
    }
    const auto assistant = isAnswer ? m_assistants.find(run->assistantId) : std::nullopt;
    const auto answer = assistant ? answerTo(*assistant, message) : QJsonObject();
    if (answer.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, id = message.sessionId, answer, speaker = *assistant] {
        const auto session = m_hall.store.session(id); // the message was answered by now
        if (!session || session->isLocked())
            return;
        say(speaker, id, answer);
        conclude(id, answer[u"then"_s].toString());
    });
}

void Assistants::say(const Assistant &assistant, const QString &sessionId, const QJsonObject &what)
{
    std::ignore = m_hall.talk.post({.sessionId = sessionId,
                                    .direction = Message::Direction::Out,
                                    .body = what[u"body"_s].toString(),
                                    .sentBy = userOf(assistant),
                                    .meta = metaOf(what)});
}

void Assistants::conclude(const QString &sessionId, const QString &then)
{
    auto run = m_runs.find(sessionId);
    if (then.isEmpty() || !run)
        return;
    if (then != "end"_L1) {
        handOver(*run);
        return;
    }
    run->isOver = true;
    m_runs.save(*run);
    m_hall.store.commit();
    std::ignore = m_hall.talk.lock(sessionId, u"user_ended"_s);
}

void Assistants::handOver(AssistantRun run)
{
    const auto session = m_hall.store.session(run.sessionId);
    run.isOver = true;
    run.endedAt = session ? m_hall.talk.touch(session->customerId) : m_hall.clock.now();
    m_runs.save(run);
    m_hall.store.commit();
    if (session)
        m_hall.publisher.publishToCustomer(session->customerId,
                                           u"kustomer.app.chat.assistant.end"_s,
                                           {{u"data"_s, m_hall.resources.of(*session)}});
}

} // namespace Kustomer::Emulation
