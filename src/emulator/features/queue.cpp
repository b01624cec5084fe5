// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/queue.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Channel = u"conversation_replyChannel"_s;
const QStringList Addresses{u"customer_email"_s, u"customer_phone"_s};

QueueScript changedScript(QueueScript script, JsonReader &body)
{
    script.name = body.text(u"name"_s, script.name);
    if (body.array(u"steps"_s).isEmpty())
        return script;
    script.steps = {};
    body.each(u"steps"_s, [&](JsonReader &step) {
        step.refuseOthers({u"estimate"_s, u"position"_s, u"latest"_s});
        script.steps.append(step.all());
    });
    return script;
}

QJsonObject toJson(const QueueScript &script)
{
    return {{u"name"_s, script.name}, {u"steps"_s, script.steps}};
}

struct Line
{
    QString prompt;
    QString input;
    QString property;
};

Line lineFrom(JsonReader &reader)
{
    Line line{.prompt = reader.requiredText(u"prompt"_s),
              .input = reader.text(u"input"_s),
              .property = reader.text(u"property"_s)};
    if (!reader.date(u"promptAt"_s).isValid())
        reader.complain(u"promptAt"_s, u"when was it asked?"_s);
    const bool isAnswer = !line.input.isEmpty();
    if (isAnswer && !reader.date(u"inputAt"_s).isValid())
        reader.complain(u"inputAt"_s, u"when was it answered?"_s);
    if (isAnswer && line.property != Channel && !Addresses.contains(line.property))
        reader.complain(u"property"_s, u"no such property"_s);
    return line;
}

} // namespace

Queue::Queue(const Hall &hall)
    : m_hall(hall)
    , m_scripts(hall.store.keep(), u"queueScript"_s)
    , m_followUps(hall.store.keep(), u"followUp"_s)
{
    hall.doors.customer("GET"_ba, u"/c/v1/chat/sessions/{}/queue"_s,
                        std::bind_front(&Queue::wait, this));
    hall.doors.customer("POST"_ba, u"/c/v1/chat/volume-control/responses"_s,
                        std::bind_front(&Queue::take, this));
    hall.doors.control("GET"_ba, u"/queue"_s, std::bind_front(&Queue::show, this));
    hall.doors.control("PATCH"_ba, u"/queue"_s, std::bind_front(&Queue::change, this));
    hall.talk.addObjection(std::bind_front(&Queue::objection, this));
    connect(&hall.talk, &Conversations::messagePosted, this, &Queue::noteAnswer);
}

std::function<void()> Queue::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"queue"_s), scenario.pointerTo(u"queue"_s));
    const auto script = changedScript({}, member);
    member.refuseOthers();
    scenario.adopt(member);
    return [this, script] {
        m_scripts.save(script);
        m_asked.clear();
    };
}

Answer Queue::wait(const Visit &visit)
{
    const auto session = m_hall.talk.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    const auto steps = script().steps;
    const auto turn = std::min(m_asked[session->id]++, qMax(qsizetype(0), steps.size() - 1));
    const auto step = steps.at(turn);
    QJsonObject attributes{{u"name"_s, script().name},
                           {u"enteredAt"_s, wireDate(session->createdAt)},
                           {u"estimatedWaitTimeSeconds"_s, step["estimate"_L1]},
                           {u"latestWaitTimeSeconds"_s, step["latest"_L1]}};
    if (const auto position = step["position"_L1]; !position.isUndefined())
        attributes[u"position"_s] = position;
    return HttpResponse::resource(
        resource(u"session_queue"_s, session->id + u"-queue"_s, attributes));
}

Answer Queue::take(Visit &visit)
{
    auto &body = visit.body;
    const auto session
        = m_hall.talk.ofCustomer(body.requiredText(u"session"_s), visit.caller.customerId);
    QList<Line> lines;
    body.each(u"messages"_s, [&](JsonReader &reader) { lines.append(lineFrom(reader)); });
    if (lines.isEmpty())
        body.complain(u"messages"_s, u"nothing is said"_s);
    if (body.problem())
        return *body.problem();
    if (!session)
        return session.problem();
    if (const auto problem = objection(*session))
        return *problem;
    FollowUp followUp{.sessionId = session->id};
    QJsonArray messages;
    const auto say = [&](Message::Direction direction, const QString &text) {
        const auto posted = m_hall.talk.post({.sessionId = session->id,
                                              .direction = direction,
                                              .body = text,
                                              .trackingId = visit.caller.trackingId});
        if (posted)
            messages.append(m_hall.resources.of(*posted));
        return posted ? std::nullopt : std::optional(posted.problem());
    };
    for (const auto &line : std::as_const(lines)) {
        if (const auto problem = say(Message::Direction::Out, line.prompt))
            return *problem;
        if (!line.input.isEmpty())
            std::ignore = say(Message::Direction::In, line.input);
        (line.property == Channel ? followUp.channel : followUp.address) += line.input;
    }
    m_followUps.save(followUp);
    m_hall.store.commit();
    return HttpResponse::json({{u"data"_s, QJsonValue()}, {u"included"_s, messages}}, 201);
}

Answer Queue::show(const Visit &) const
{
    auto json = toJson(script());
    QJsonArray followUps;
    for (const auto &one : m_followUps.list())
        followUps.append(QJsonObject{{u"conversation"_s, one.sessionId},
                                     {u"channel"_s, one.channel},
                                     {u"address"_s, one.address},
                                     {u"done"_s, one.isDone}});
    json[u"followUps"_s] = followUps;
    return HttpResponse::json(json);
}

Answer Queue::change(Visit &visit)
{
    const auto changed = changedScript(script(), visit.body);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    m_scripts.save(changed);
    m_asked.clear();
    m_hall.store.commit();
    return HttpResponse::json(toJson(changed));
}

std::optional<Problem> Queue::objection(const ChatSession &session) const
{
    const auto followUp = m_followUps.find(session.id);
    if (!followUp || followUp->isDone)
        return {};
    return Problem::conflict(u"awaiting_follow_up"_s, u"The company follows up first"_s);
}

void Queue::noteAnswer(const Message &message)
{
    auto followUp = m_followUps.find(message.sessionId);
    if (!followUp || message.sentBy.isEmpty())
        return;
    followUp->isDone = true;
    m_followUps.save(*followUp);
    m_hall.store.commit();
}

} // namespace Kustomer::Emulation
