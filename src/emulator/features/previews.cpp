// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/previews.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QTimer>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject pageFrom(JsonReader &reader)
{
    QJsonObject page{{u"url"_s, reader.requiredText(u"url"_s)}};
    for (const auto &name : {u"title"_s, u"description"_s, u"image"_s, u"favicon"_s}) {
        if (const auto text = reader.text(name); !text.isEmpty())
            page[name] = text;
    }
    if (const auto price = reader.text(u"price"_s); !price.isEmpty())
        page[u"structuredData"_s] = QJsonObject{{u"price"_s, price}};
    page[u"preferredOrder"_s] = reader.number(u"preferredOrder"_s, 0, 0, 100);
    reader.refuseOthers();
    return page;
}

} // namespace

Previews::Previews(const Hall &hall)
    : m_hall(hall)
    , m_pages(hall.store.keep(), u"pagePreview"_s)
{
    hall.doors.control("POST"_ba, u"/previews/{}"_s, std::bind_front(&Previews::addOnDemand, this));
    connect(&hall.talk, &Conversations::messagePosted, this, &Previews::consider);
}

std::function<void()> Previews::plant(JsonReader &scenario)
{
    QList<PagePreview> pages;
    QSet<QString> taken;
    scenario.each(u"previews"_s, [&](JsonReader &reader) {
        const auto page = pageFrom(reader);
        pages.append({.url = page["url"_L1].toString(), .page = page});
        reader.claim(u"url"_s, pages.constLast().url, &taken);
    });
    return [this, pages] {
        for (const auto &page : pages)
            m_pages.save(page);
        adornWhatWasSaid();
    };
}

Answer Previews::addOnDemand(Visit &visit)
{
    const auto page = pageFrom(visit.body);
    if (visit.body.problem())
        return *visit.body.problem();
    const auto message = add(visit.arguments.first(), page);
    if (!message)
        return message.problem();
    return HttpResponse::resource(m_hall.resources.of(*message), 201);
}

/// Of what a scenario planted nobody is told.
void Previews::adornWhatWasSaid()
{
    for (const auto &customer : m_hall.store.customers()) {
        for (const auto &session : m_hall.store.sessions(customer.id)) {
            for (const auto &message : m_hall.store.messages(session.id)) {
                for (const auto &page : m_pages.list()) {
                    if (message.body.contains(page.url))
                        std::ignore
                            = m_hall.talk.addPreview(message.id, previewOf(message, page.page));
                }
            }
        }
    }
}

QJsonObject Previews::previewOf(const Message &message, const QJsonObject &page)
{
    auto unfurled = page;
    unfurled[u"unfurledAt"_s] = wireDate(m_hall.clock.now());
    return {{u"id"_s, m_hall.store.nextId(m_hall.clock.now())},
            {u"originalMessageId"_s, message.id},
            {u"sessionId"_s, message.sessionId},
            {u"unfurledUrl"_s, unfurled}};
}

void Previews::consider(const Message &message)
{
    for (const auto &page : m_pages.list()) {
        if (!message.body.contains(page.url))
            continue;
        QTimer::singleShot(0, this, [this, id = message.id, content = page.page] {
            std::ignore = add(id, content); // the message was told by now
        });
    }
}

Outcome<Message> Previews::add(const QString &messageId, const QJsonObject &page)
{
    const auto known = m_hall.store.message(messageId);
    if (!known)
        return Problem::notFound(u"No such message"_s);
    const auto preview = previewOf(*known, page);
    const auto message = m_hall.talk.addPreview(messageId, preview);
    if (message) {
        m_hall.publisher.publishToCustomer(
            message->customerId, u"kustomer.app.chat.message.unfurled"_s,
            {{u"data"_s, resource(u"url_unfurled"_s, preview["id"_L1].toString(), preview)}});
    }
    return message;
}

} // namespace Kustomer::Emulation
