// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/moves.h"

#include "emulator/http/jsonapi.h"
#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Moves::Moves(const Hall &hall)
    : m_hall(hall)
    , m_policies(hall.store.keep(), u"movePolicy"_s)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    hall.doors.control("POST"_ba, u"/sessions/{}/merge"_s, to(&Moves::merge));
    hall.doors.control("DELETE"_ba, u"/sessions/{}"_s, to(&Moves::remove));
    hall.doors.control("PATCH"_ba, u"/moves"_s, to(&Moves::change));
    connect(&hall.talk, &Conversations::reopened, this, &Moves::tellReopened);
    connect(&hall.talk, &Conversations::removed, this, &Moves::tellRemoved);
}

std::function<void()> Moves::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"moves"_s), scenario.pointerTo(u"moves"_s));
    const MovePolicy policy{.tells = member.truth(u"tells"_s, true)};
    member.refuseOthers();
    scenario.adopt(member);
    return [this, policy] {
        m_policies.save(policy);
    };
}

Answer Moves::merge(Visit &visit)
{
    const auto into = visit.body.requiredText(u"into"_s);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    const auto merged = m_hall.talk.remove(visit.arguments.first(), into);
    if (!merged)
        return merged.problem();
    return HttpResponse::resource(m_hall.resources.of(*merged));
}

Answer Moves::remove(const Visit &visit)
{
    const auto removed = m_hall.talk.remove(visit.arguments.first());
    if (!removed)
        return removed.problem();
    return HttpResponse::resource(m_hall.resources.of(*removed));
}

Answer Moves::change(Visit &visit)
{
    const MovePolicy policy{.tells = visit.body.truth(u"tells"_s, tells())};
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    m_policies.save(policy);
    m_hall.store.commit();
    return HttpResponse::json({{u"tells"_s, policy.tells}});
}

void Moves::tellReopened(const ChatSession &session)
{
    if (tells())
        m_hall.publisher.publishToCustomer(session.customerId,
                                           u"kustomer.app.chat.session.reopen"_s,
                                           {{u"data"_s, m_hall.resources.of(session)}});
}

void Moves::tellRemoved(const ChatSession &session, const QString &goesOnIn)
{
    if (!tells())
        return;
    const bool isMerged = !goesOnIn.isEmpty();
    const QJsonObject attributes = isMerged ? QJsonObject{{u"into"_s, goesOnIn}} : QJsonObject();
    m_hall.publisher.publishToCustomer(
        session.customerId,
        isMerged ? u"kustomer.app.chat.session.merge"_s : u"kustomer.app.chat.session.delete"_s,
        {{u"data"_s, resource(u"chat_session"_s, session.id, attributes)}});
}

} // namespace Kustomer::Emulation
