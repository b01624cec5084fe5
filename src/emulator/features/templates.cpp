// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/templates.h"

#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QTimer>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Types { Known, Any };

void checkTemplate(JsonReader &content)
{
    content.oneOf(u"templateType"_s,
                  {u"text"_s, u"quick_replies"_s, u"mll"_s, u"list"_s, u"deflection"_s,
                   u"answer_button_feedback"_s},
                  {});
    if (!content.has(u"templateType"_s))
        content.complain(u"templateType"_s, u"which one?"_s);
}

ScriptedAnswer answerIn(JsonReader &reader, Types types)
{
    ScriptedAnswer answer{.body = reader.text(u"body"_s)};
    const auto content = reader.object(u"template"_s);
    if (!content.isEmpty() && types == Types::Known) {
        JsonReader part(content, reader.pointerTo(u"template"_s));
        checkTemplate(part);
        reader.adopt(part);
    }
    if (!content.isEmpty())
        answer.meta[u"template"_s] = content;
    if (const auto articles = reader.array(u"articles"_s); !articles.isEmpty())
        answer.meta[u"articles"_s] = articles;
    if (answer.body.isEmpty() && answer.meta.isEmpty())
        reader.complain(u"body"_s, u"nothing is said"_s);
    return answer;
}

} // namespace

Templates::Templates(const Hall &hall)
    : m_hall(hall)
    , m_answers(hall.store.keep(), u"scriptedAnswer"_s)
{
    hall.doors.server("POST"_ba, u"/v2.1/chat/outbound/assistant/messages"_s,
                      std::bind_front(&Templates::sayAsAssistant, this));
    hall.doors.control("POST"_ba, u"/templates/{}"_s,
                       std::bind_front(&Templates::sayOnDemand, this));
    connect(&hall.talk, &Conversations::messagePosted, this, &Templates::consider);
}

std::function<void()> Templates::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"templates"_s), scenario.pointerTo(u"templates"_s));
    QList<ScriptedAnswer> answers;
    QSet<QString> taken;
    member.each(u"answers"_s, [&](JsonReader &reader) {
        auto answer = answerIn(reader, Types::Known);
        answer.payload = reader.requiredText(u"payload"_s);
        reader.claim(u"payload"_s, answer.payload, &taken);
        reader.refuseOthers();
        answers.append(answer);
    });
    member.refuseOthers();
    scenario.adopt(member);
    return [this, answers] {
        for (const auto &answer : answers)
            m_answers.save(answer);
    };
}

Answer Templates::sayAsAssistant(Visit &visit)
{
    const auto customerId = visit.body.requiredText(u"customerId"_s);
    const auto sessionId = visit.body.requiredText(u"session"_s);
    const auto answer = answerIn(visit.body, Types::Known);
    if (visit.body.problem())
        return *visit.body.problem();
    const auto session = m_hall.talk.ofCustomer(sessionId, customerId);
    if (!session)
        return session.problem();
    return say(*session, answer);
}

Answer Templates::sayOnDemand(Visit &visit)
{
    const auto session = m_hall.store.session(visit.arguments.first());
    if (!session)
        return Problem::notFound(u"No such conversation"_s);
    const auto answer = answerIn(visit.body, Types::Any);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    return say(*session, answer);
}

Answer Templates::say(const ChatSession &session, const ScriptedAnswer &what)
{
    const auto posted = m_hall.talk.post({.sessionId = session.id,
                                          .direction = Message::Direction::Out,
                                          .body = what.body,
                                          .meta = what.meta});
    if (!posted)
        return posted.problem();
    return HttpResponse::resource(m_hall.resources.of(*posted), 201);
}

void Templates::consider(const Message &message)
{
    const bool isChoice = message.direction == Message::Direction::In && !message.payload.isEmpty();
    const auto answer = isChoice ? m_answers.find(message.payload) : std::nullopt;
    if (!answer)
        return;
    QTimer::singleShot(0, this, [this, id = message.sessionId, answer = *answer] {
        const auto session = m_hall.store.session(id); // the choice was answered by now
        if (session && !session->isLocked())
            std::ignore = say(*session, answer);
    });
}

} // namespace Kustomer::Emulation
