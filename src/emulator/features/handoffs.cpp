// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/handoffs.h"

#include "emulator/http/jsonreader.h"
#include "emulator/keep/clock.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fewestLines = 2;
constexpr qsizetype mostLines = 100;
constexpr qsizetype titleLength = 100;

} // namespace

Handoffs::Handoffs(const Hall &hall)
    : m_hall(hall)
    , m_known(hall.store.keep(), u"handedOver"_s)
{
    hall.doors.customer("POST"_ba, u"/c/v2.1/chat/handoff"_s,
                        std::bind_front(&Handoffs::takeFromCustomer, this));
    hall.doors.server("POST"_ba, u"/v2.1/chat/handoff"_s,
                      std::bind_front(&Handoffs::takeFromServer, this));
}

Answer Handoffs::takeFromCustomer(Visit &visit)
{
    return take(visit.body,
                {.customerId = visit.caller.customerId, .trackingId = visit.caller.trackingId});
}

Answer Handoffs::takeFromServer(Visit &visit)
{
    const auto customerId = visit.body.requiredText(u"customerId"_s);
    if (visit.body.problem())
        return *visit.body.problem();
    if (!m_hall.store.customer(customerId))
        return Problem::notFound(u"No such customer"_s);
    const auto trackings = m_hall.store.trackings(customerId);
    return take(visit.body,
                {.customerId = customerId,
                 .trackingId = trackings.isEmpty() ? QString() : trackings.last().trackingId});
}

Answer Handoffs::take(JsonReader &body, const Writer &writer)
{
    const auto lines = linesIn(body);
    const auto from = body.text(u"from"_s);
    const auto brandId = body.text(u"brand"_s);
    const auto externalId = body.text(u"externalId"_s);
    body.text(u"lang"_s);
    const bool isOpen = body.truth(u"active"_s, true);
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    const HandedOver known{.externalId = externalId, .customerId = writer.customerId};
    const auto before = externalId.isEmpty() ? std::nullopt : m_known.find(known.key());
    const auto present = before ? m_hall.store.session(before->sessionId) : std::nullopt;
    if (present && !present->isRemoved())
        return HttpResponse::resource(m_hall.resources.of(*present));
    auto session = keep(lines, writer, agentFor(from), brandId);
    if (!externalId.isEmpty())
        m_known.save({externalId, writer.customerId, session.id});
    if (!isOpen)
        session = *m_hall.talk.lock(session.id, u"user_ended"_s);
    m_hall.store.commit();
    return HttpResponse::resource(m_hall.resources.of(session), 201);
}

QList<Handoffs::Line> Handoffs::linesIn(JsonReader &body) const
{
    QList<Line> lines;
    body.each(u"messages"_s, [&](JsonReader &line) {
        const auto direction = line.oneOf(u"direction"_s, {u"in"_s, u"out"_s}, {});
        if (direction.isEmpty())
            line.complain(u"direction"_s, u"in or out is required"_s);
        const Line one{.isOfCustomer = direction == "in"_L1,
                       .body = line.requiredText(u"body"_s),
                       .date = line.date(u"date"_s)};
        if (!one.date.isValid() || one.date > m_hall.clock.now())
            line.complain(u"date"_s, u"a date in the past is required"_s);
        line.refuseOthers();
        lines.append(one);
    });
    const auto said = [&](bool isOfCustomer) {
        return std::ranges::any_of(
            lines, [=](const Line &line) { return line.isOfCustomer == isOfCustomer; });
    };
    if (lines.size() < fewestLines || lines.size() > mostLines)
        body.complain(u"messages"_s, u"2 to 100 messages are required"_s);
    else if (!said(true) || !said(false))
        body.complain(u"messages"_s, u"a message of each side is required"_s);
    std::ranges::stable_sort(lines, {}, &Line::date);
    return lines;
}

/// An agent, by id or name; a name that nobody has is somebody's from now on.
QString Handoffs::agentFor(const QString &from)
{
    const auto agents = m_hall.store.agents();
    const auto known = std::ranges::find_if(
        agents, [&](const Agent &agent) { return agent.id == from || agent.displayName == from; });
    if (from.isEmpty() || known != agents.end())
        return from.isEmpty() ? QString() : known->id;
    const Agent agent{.id = m_hall.store.nextId(m_hall.clock.now()), .displayName = from};
    m_hall.store.save(agent);
    return agent.id;
}

ChatSession Handoffs::keep(const QList<Line> &lines, const Writer &writer, const QString &agentId,
                           const QString &brandId)
{
    using Direction = Message::Direction;
    const auto first = std::ranges::find(lines, true, &Line::isOfCustomer);
    const auto session = m_hall.talk.start({.customerId = writer.customerId,
                                            .trackingId = writer.trackingId,
                                            .title = first->body.left(titleLength),
                                            .brandId = brandId,
                                            .assistantId = u"none"_s});
    for (const auto &line : lines) // which were told elsewhere
        std::ignore
            = m_hall.talk.take({.sessionId = session.id,
                                .direction = line.isOfCustomer ? Direction::In : Direction::Out,
                                .body = line.body,
                                .sentBy = line.isOfCustomer ? QString() : agentId,
                                .trackingId = writer.trackingId,
                                .writtenAt = line.date});
    return m_hall.store.session(session.id).value_or(session);
}

} // namespace Kustomer::Emulation
