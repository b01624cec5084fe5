// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/satisfaction.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/realtime/publisher.h"
#include "emulator/stage/scenario.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Satisfaction::Satisfaction(const Hall &hall)
    : m_hall(hall)
    , m_surveys(hall.store.keep(), u"survey"_s)
    , m_responses(hall.store.keep(), u"surveyResponse"_s)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    const auto path = u"/chat/satisfaction-responses/{}"_s;
    hall.doors.customer("POST"_ba, u"/c/v1/chat/sessions/{}/satisfaction"_s,
                        to(&Satisfaction::offer));
    hall.doors.customer("PUT"_ba, u"/c/v1"_s + path, to(&Satisfaction::answerAsCustomer));
    hall.doors.server("PUT"_ba, u"/v2.1"_s + path, to(&Satisfaction::answerAsServer));
    hall.doors.control("GET"_ba, u"/satisfaction"_s, to(&Satisfaction::show));
    hall.doors.control("PATCH"_ba, u"/satisfaction"_s, to(&Satisfaction::change));
    hall.doors.control("POST"_ba, u"/satisfaction/{}/offer"_s, to(&Satisfaction::offerByEvent));
    connect(&hall.talk, &Conversations::ended, this, &Satisfaction::considerOffer);
    hall.resources.addAdornment([this](QJsonObject &attributes, const ChatSession &session) {
        if (const auto response = responseOf(session.id)) {
            attributes[u"satisfaction"_s]
                = QJsonObject{{u"id"_s, response->id},
                              {u"status"_s, statusOf(*response, m_hall.clock.now())},
                              {u"lockedAt"_s, wireDate(response->lockedAt)}};
        }
    });
}

std::function<void()> Satisfaction::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"satisfaction"_s), scenario.pointerTo(u"satisfaction"_s));
    const auto survey = changedSurvey({}, member);
    struct Planted
    {
        QString sessionId;
        std::chrono::milliseconds age;
        SurveyResponse response;
    };
    QList<Planted> responses;
    QSet<QString> taken;
    const auto conversations = namesIn(scenario.all()).conversations;
    member.each(u"responses"_s, [&](JsonReader &reader) {
        const auto id = reader.requiredText(u"conversation"_s);
        if (!conversations.contains(id))
            reader.complain(u"conversation"_s, u"no conversation “%1”"_s.arg(id));
        reader.claim(u"conversation"_s, id, &taken);
        const auto age = reader.age(u"offeredMinutesAgo"_s);
        responses.append({id, age, answered({}, survey.form, reader)});
        reader.refuseOthers({u"rating"_s, u"answers"_s});
    });
    member.refuseOthers();
    scenario.adopt(member);
    return [this, survey, responses] {
        m_surveys.save(survey);
        for (const auto &[sessionId, age, answer] : responses) {
            const auto session = m_hall.store.session(sessionId);
            if (!session)
                continue;
            auto response = offered(*session, m_hall.clock.now().addMSecs(-age.count()));
            response.rating = answer.rating;
            response.answers = answer.answers;
            m_responses.save(response);
        }
    };
}

Answer Satisfaction::offer(Visit &visit)
{
    const auto session = m_hall.talk.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    if (survey().mode == Survey::Mode::Error)
        return Problem{500, u"satisfaction_unavailable"_s, u"Refused on demand"_s};
    if (survey().mode == Survey::Mode::Off)
        return HttpResponse::empty(200);
    if (const auto earlier = responseOf(session->id))
        return HttpResponse::json(documentOf(*earlier));
    const auto response = offered(*session, m_hall.clock.now());
    m_hall.store.commit();
    return HttpResponse::json(documentOf(response), 201);
}

Answer Satisfaction::answerAsCustomer(Visit &visit)
{
    const auto response = m_responses.find(visit.arguments.first()).value_or(SurveyResponse());
    if (!m_hall.talk.ofCustomer(response.sessionId, visit.caller.customerId))
        return Problem::notFound(u"No such response"_s);
    const auto taken = take(response, visit);
    if (!taken)
        return taken.problem();
    return HttpResponse::json(documentOf(*taken));
}

Answer Satisfaction::answerAsServer(Visit &visit)
{
    auto response = m_responses.find(visit.arguments.first()).value_or(SurveyResponse());
    const auto customerId = visit.body.requiredText(u"customerId"_s);
    response.isRead = visit.body.truth(u"read"_s, response.isRead);
    if (visit.body.problem())
        return *visit.body.problem();
    if (!m_hall.talk.ofCustomer(response.sessionId, customerId))
        return Problem::notFound(u"No such response"_s);
    const auto taken = take(response, visit);
    if (!taken)
        return taken.problem();
    if (visit.request.parameter(u"include"_s) == "satisfaction"_L1)
        return HttpResponse::json(documentOf(*taken));
    return HttpResponse::resource(resourceOf(*taken));
}

Answer Satisfaction::show(const Visit &) const
{
    QJsonArray responses;
    for (const auto &response : m_responses.list())
        responses.append(resourceOf(response));
    auto json = toJson(survey());
    json[u"responses"_s] = responses;
    return HttpResponse::json(json);
}

Answer Satisfaction::change(Visit &visit)
{
    const auto changed = changedSurvey(survey(), visit.body);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    m_surveys.save(changed);
    m_hall.store.commit();
    return HttpResponse::json(toJson(changed));
}

Answer Satisfaction::offerByEvent(const Visit &visit)
{
    const auto session = m_hall.store.session(visit.arguments.first());
    if (!session)
        return Problem::notFound(u"No such conversation"_s);
    const auto earlier = responseOf(session->id);
    const auto response = earlier ? *earlier : offered(*session, m_hall.clock.now());
    m_hall.store.commit();
    publish(response);
    return HttpResponse::json(documentOf(response), earlier ? 200 : 201);
}

/// Whoever had no conversation is not asked about it, unless the settings say so.
void Satisfaction::considerOffer(const ChatSession &session)
{
    const bool isAutomatic
        = survey().mode == Survey::Mode::On && survey().offer == Survey::Offer::ByEvent;
    if (!isAutomatic || responseOf(session.id))
        return;
    const auto csat = m_hall.store.organisation().settings["csat"_L1]["data"_L1];
    const auto messages = m_hall.store.messages(session.id);
    const bool hasIn = csat["inboundMessagesOverride"_L1].toBool()
        || std::ranges::count(messages, Message::Direction::In, &Message::direction) > 0;
    const bool hasOut = csat["outboundMessagesOverride"_L1].toBool()
        || std::ranges::any_of(messages,
                               [](const Message &message) { return !message.sentBy.isEmpty(); });
    if (!hasIn || !hasOut)
        return;
    const auto response = offered(session, m_hall.clock.now());
    m_hall.store.commit();
    publish(response);
}

Outcome<SurveyResponse> Satisfaction::take(const SurveyResponse &response, Visit &visit)
{
    const auto now = m_hall.clock.now();
    auto taken = answered(response, survey().form, visit.body);
    if (visit.body.problem())
        return *visit.body.problem();
    const bool isChanged = taken.rating != response.rating || taken.answers != response.answers;
    if (isChanged && response.lockedAt <= now)
        return Problem{403, u"satisfaction_locked"_s, u"It is too late for an answer"_s};
    taken.updatedAt = now;
    m_responses.save(taken);
    m_hall.store.commit();
    publish(taken);
    return taken;
}

SurveyResponse Satisfaction::offered(const ChatSession &session, const QDateTime &at)
{
    const SurveyResponse response{.id = m_hall.store.nextId(at),
                                  .sessionId = session.id,
                                  .createdAt = at,
                                  .updatedAt = at,
                                  .lockedAt = at.addSecs(60LL * survey().lockAfterMinutes)};
    m_responses.save(response);
    return response;
}

void Satisfaction::publish(const SurveyResponse &response)
{
    const auto session = m_hall.store.session(response.sessionId);
    if (session)
        m_hall.publisher.publishToCustomer(
            session->customerId, u"kustomer.app.chat.satisfaction.send"_s, documentOf(response));
}

std::optional<SurveyResponse> Satisfaction::responseOf(const QString &sessionId) const
{
    return m_responses.findIf(
        [&](const SurveyResponse &response) { return response.sessionId == sessionId; });
}

QJsonObject Satisfaction::resourceOf(const SurveyResponse &response) const
{
    const auto session = m_hall.store.session(response.sessionId).value_or(ChatSession());
    return resource(
        u"satisfaction_response"_s, response.id,
        {{u"status"_s, statusOf(response, m_hall.clock.now())},
         {u"rating"_s, response.rating > 0 ? QJsonValue(response.rating) : QJsonValue()},
         {u"answers"_s, response.answers},
         {u"read"_s, response.isRead},
         {u"createdAt"_s, wireDate(response.createdAt)},
         {u"updatedAt"_s, wireDate(response.updatedAt)},
         {u"submittedAt"_s, dateOrNull(response.submittedAt)},
         {u"lockedAt"_s, wireDate(response.lockedAt)}},
        {{u"session"_s, relationTo(u"chat_session"_s, response.sessionId)},
         {u"customer"_s, relationTo(u"customer"_s, session.customerId)}});
}

QJsonObject Satisfaction::documentOf(const SurveyResponse &response) const
{
    const auto id = m_hall.store.organisation().id + u"-satisfaction"_s;
    return {{u"data"_s, resourceOf(response)},
            {u"included"_s, QJsonArray{resource(u"satisfaction"_s, id, survey().form)}}};
}

} // namespace Kustomer::Emulation
