// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/alterations.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Alterations::Alterations(const Hall &hall)
    : m_hall(hall)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    hall.doors.control("PATCH"_ba, u"/sessions/{}"_s, to(&Alterations::alter));
    hall.doors.control("POST"_ba, u"/customers/{}/merge"_s, to(&Alterations::merge));
    hall.doors.control("DELETE"_ba, u"/customers/{}"_s, to(&Alterations::remove));
}

Answer Alterations::alter(Visit &visit)
{
    const auto id = visit.arguments.first();
    const auto known = m_hall.store.session(id);
    const auto title = visit.body.text(u"title"_s, known ? known->title : QString());
    const auto custom = visit.body.object(u"custom"_s);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    const auto renamed = m_hall.talk.rename(id, title);
    if (!renamed)
        return renamed.problem();
    const auto session = custom.isEmpty() ? renamed : m_hall.talk.describe(id, custom);
    const auto resource = m_hall.resources.of(*session);
    m_hall.publisher.publishToCustomer(session->customerId, u"kustomer.app.chat.session.update"_s,
                                       {{u"data"_s, resource}});
    return HttpResponse::resource(resource);
}

Answer Alterations::merge(Visit &visit)
{
    const auto id = visit.arguments.first();
    const auto into = m_hall.store.customer(visit.body.requiredText(u"into"_s));
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    if (!m_hall.store.customer(id) || !into || into->id == id)
        return Problem::notFound(u"No such customer"_s);
    const QJsonObject document{{u"data"_s, resource(u"customer"_s, id, {{u"into"_s, into->id}})}};
    m_hall.publisher.publishToCustomer(id, u"kustomer.app.chat.customer.merge"_s, document);
    for (auto session : m_hall.store.sessions(id)) {
        session.customerId = into->id;
        m_hall.store.save(session);
        for (auto message : m_hall.store.messages(session.id)) {
            message.customerId = into->id;
            m_hall.store.save(message);
        }
    }
    for (auto tracking : m_hall.store.trackings(id)) {
        tracking.customerId = into->id;
        m_hall.store.save(tracking);
    }
    auto whole = *into;
    whole.touch(m_hall.clock.now());
    m_hall.store.save(whole);
    m_hall.store.commit();
    return HttpResponse::json(document);
}

Answer Alterations::remove(const Visit &visit)
{
    const auto id = visit.arguments.first();
    if (!m_hall.store.customer(id))
        return Problem::notFound(u"No such customer"_s);
    const QJsonObject document{{u"data"_s, resource(u"customer"_s, id, {})}};
    m_hall.publisher.publishToCustomer(id, u"kustomer.app.chat.customer.delete"_s, document);
    for (auto session : m_hall.store.sessions(id)) {
        session.removedAt = m_hall.clock.now();
        m_hall.store.save(session);
    }
    for (auto tracking : m_hall.store.trackings(id)) {
        tracking.standing = Tracking::Standing::Expired;
        m_hall.store.save(tracking);
    }
    m_hall.store.commit();
    return HttpResponse::json(document);
}

} // namespace Kustomer::Emulation
