// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/asking/forms.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QTimer>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject attributesOf(const Form &form)
{
    return {{u"name"_s, form.name},
            {u"proactive"_s, form.isProactive},
            {u"questions"_s, form.questions}};
}

HttpResponse listOf(const QJsonArray &resources)
{
    return HttpResponse::json({{u"data"_s, resources}});
}

QString propertyOf(const Form &form, const QString &questionId)
{
    for (const auto &question : form.questions) {
        if (question["id"_L1] == questionId)
            return question["property"_L1].toString();
    }
    return {};
}

/// How articles were taken; empty: none were looked for.
QString deflectionStatusIn(JsonReader &body)
{
    if (!body.has(u"lastDeflection"_s))
        return {};
    JsonReader deflection(body.object(u"lastDeflection"_s), body.pointerTo(u"lastDeflection"_s));
    const auto status
        = deflection.oneOf(u"status"_s, {u"accepted"_s, u"rejected"_s, u"no-match"_s}, {});
    body.adopt(deflection);
    return status;
}

} // namespace

Forms::Forms(const Hall &hall)
    : m_hall(hall)
    , m_forms(hall.store.keep(), u"form"_s)
    , m_teams(hall.store.keep(), u"team"_s)
    , m_responses(hall.store.keep(), u"formResponse"_s)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    hall.doors.customer("GET"_ba, u"/c/v1/chat/forms/{}"_s, to(&Forms::showForm));
    hall.doors.customer("GET"_ba, u"/c/v1/chat/teams/{}"_s, to(&Forms::listTeams));
    hall.doors.customer("POST"_ba, u"/c/v1/chat/forms/{}/responses"_s, to(&Forms::takeResponse));
    hall.doors.control("GET"_ba, u"/forms"_s, to(&Forms::show));
    hall.doors.control("PUT"_ba, u"/forms/{}"_s, to(&Forms::putForm));
    hall.doors.control("PUT"_ba, u"/teams/{}"_s, to(&Forms::putTeam));
}

std::function<void()> Forms::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"forms"_s), scenario.pointerTo(u"forms"_s));
    QList<Form> forms;
    QList<Team> teams;
    const auto read = [&member](const QString &name, auto &records, auto reader) {
        QSet<QString> taken;
        member.each(name, [&](JsonReader &one) {
            one.claim(u"id"_s, one.requiredText(u"id"_s), &taken);
            records.append(reader(one));
            one.refuseOthers();
        });
    };
    read(u"list"_s, forms, &formFrom);
    read(u"teams"_s, teams, &teamFrom);
    member.refuseOthers();
    scenario.adopt(member);
    return [this, forms, teams] {
        for (const auto &form : forms)
            m_forms.save(form);
        for (const auto &team : teams)
            m_teams.save(team);
    };
}

Answer Forms::showForm(const Visit &visit) const
{
    const auto form = m_forms.find(visit.arguments.first());
    if (!form)
        return Problem::notFound(u"No such form"_s);
    if (form->state == Form::State::Unusable)
        return Problem{400, u"form_unusable"_s, u"This form cannot be used"_s};
    return HttpResponse::resource(resource(u"form"_s, form->id, attributesOf(*form)));
}

Answer Forms::listTeams(const Visit &visit) const
{
    QJsonArray teams;
    for (const auto &id : visit.arguments.first().split(u',')) {
        if (const auto team = m_teams.find(id))
            teams.append(resource(
                u"team"_s, team->id,
                {{u"displayName"_s, team->displayName}, {u"icon"_s, textOrNull(team->icon)}}));
    }
    return listOf(teams);
}

Answer Forms::takeResponse(Visit &visit)
{
    const auto form = m_forms.find(visit.arguments.first());
    if (!form)
        return Problem::notFound(u"No such form"_s);
    if (form->state == Form::State::Unusable)
        return Problem{400, u"form_unusable"_s, u"This form cannot be used"_s};
    const auto parts = partsFrom(visit.body, m_hall.clock.now());
    const auto status = deflectionStatusIn(visit.body);
    if (visit.body.problem())
        return *visit.body.problem();
    auto session = begin(*form, parts, visit);
    if (status == "accepted"_L1)
        session = *m_hall.talk.lock(session.id, u"customer_ended"_s);
    QJsonArray included{m_hall.resources.of(session)};
    for (const auto &message : m_hall.store.messages(session.id))
        included.append(m_hall.resources.of(message));
    return HttpResponse::json(
        {{u"data"_s, resource(u"form_response"_s, session.id, {})}, {u"included"_s, included}},
        201);
}

ChatSession Forms::begin(const Form &form, const QList<Utterance> &parts, const Visit &visit)
{
    const auto first = std::ranges::find_if(parts, &Utterance::isAnswer);
    const auto session = m_hall.talk.start({.customerId = visit.caller.customerId,
                                            .trackingId = visit.caller.trackingId,
                                            .title = first == parts.end() ? form.name : first->text,
                                            .assistantId = u"none"_s});
    QList<Message> messages;
    for (const auto &part : parts) {
        using Direction = Message::Direction;
        const auto taken
            = m_hall.talk.take({.sessionId = session.id,
                                .direction = part.isAnswer ? Direction::In : Direction::Out,
                                .body = part.text,
                                .payload = part.value,
                                .writtenAt = part.at});
        if (taken)
            messages.append(*taken);
    }
    m_responses.save({.sessionId = session.id, .formId = form.id, .body = visit.body.all()});
    noteAnswers(form, parts, session.id);
    QTimer::singleShot(0, this, [this, messages] { // the response was answered by now
        for (const auto &message : messages)
            m_hall.talk.announce(message);
    });
    return m_hall.store.session(session.id).value_or(session);
}

void Forms::noteAnswers(const Form &form, const QList<Utterance> &parts, const QString &sessionId)
{
    QJsonObject custom;
    for (const auto &part : parts) {
        const auto property = propertyOf(form, part.questionId);
        if (part.isAnswer && !property.isEmpty())
            custom[property] = part.value.isEmpty() ? part.text : part.value;
    }
    std::ignore = m_hall.talk.describe(sessionId, custom);
}

Answer Forms::show(const Visit &) const
{
    QJsonArray forms;
    for (const auto &form : m_forms.list())
        forms.append(resource(u"form"_s, form.id, attributesOf(form)));
    QJsonArray responses;
    for (const auto &response : m_responses.list()) {
        auto json = response.body;
        json[u"session"_s] = response.sessionId;
        json[u"form"_s] = response.formId;
        responses.append(json);
    }
    return HttpResponse::json({{u"forms"_s, forms}, {u"responses"_s, responses}});
}

template <typename Record>
Answer Forms::put(Visit &visit, Table<Record> &records, Record (*read)(JsonReader &))
{
    auto record = read(visit.body);
    record.id = visit.arguments.first();
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    records.save(record);
    m_hall.store.commit();
    return HttpResponse::empty(200);
}

Answer Forms::putForm(Visit &visit)
{
    return put(visit, m_forms, &formFrom);
}

Answer Forms::putTeam(Visit &visit)
{
    return put(visit, m_teams, &teamFrom);
}

} // namespace Kustomer::Emulation
