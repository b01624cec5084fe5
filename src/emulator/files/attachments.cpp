// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/files/attachments.h"

#include "emulator/keep/clock.h"
#include "emulator/stage/scenario.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject summaryOf(const StoredFile &file)
{
    const auto digest = QCryptographicHash::hash(file.content(), QCryptographicHash::Sha256);
    return {{u"id"_s, file.id},
            {u"name"_s, file.name},
            {u"contentType"_s, file.contentType},
            {u"contentLength"_s, file.contentLength},
            {u"uploaded"_s, file.isUploaded},
            {u"sha256"_s, QString::fromLatin1(digest.toHex())}};
}

} // namespace

Attachments::Attachments(const Hall &hall)
    : m_hall(hall)
    , m_files(hall.store.keep(), u"attachment"_s)
    , m_host(hall, m_files)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    hall.doors.customer("POST"_ba, u"/c/v1/chat/attachments"_s, to(&Attachments::announce));
    hall.doors.customer("GET"_ba, u"/c/v1/chat/messages/{}/attachments/{}"_s,
                        to(&Attachments::show));
    hall.doors.control("GET"_ba, u"/attachments"_s, to(&Attachments::list));
    hall.doors.control("GET"_ba, u"/attachments/{}"_s, to(&Attachments::content));
    hall.doors.control("POST"_ba, u"/attachments"_s, to(&Attachments::add));
    hall.doors.control("POST"_ba, u"/attachments/send"_s, to(&Attachments::send));
    hall.talk.setAttachmentCheck(to(&Attachments::mayAttach));
}

std::function<void()> Attachments::plant(JsonReader &scenario)
{
    struct Planted
    {
        QString messageId;
        StoredFile file;
    };
    QList<Planted> planted;
    const auto messages = namesIn(scenario.all()).messages;
    scenario.each(u"attachments"_s, [&](JsonReader &reader) {
        const auto messageId = reader.requiredText(u"message"_s);
        if (!messages.contains(messageId))
            reader.complain(u"message"_s, u"no message “%1”"_s.arg(messageId));
        planted.append({messageId, wholeFile(reader)});
        reader.refuseOthers();
    });
    return [this, planted] {
        for (const auto &[messageId, file] : planted) {
            auto message = m_hall.store.message(messageId);
            if (!message)
                continue;
            message->attachments.append(stored(file, message->createdAt).id);
            m_hall.store.save(*message);
        }
    };
}

Answer Attachments::announce(Visit &visit)
{
    auto file = announcedFile(visit.body);
    if (!visit.body.has(u"contentLength"_s))
        visit.body.complain(u"contentLength"_s, u"a number is required"_s);
    if (visit.body.problem())
        return *visit.body.problem();
    if (m_hall.store.organisation().settings["disableAttachments"_L1].toBool())
        return Problem::forbidden(u"Customers can't send files here"_s);
    if (file.contentLength > StoredFile::MaxLength)
        return Problem{413, u"attachment_too_large"_s, u"A file may have 5,000,000 bytes"_s};
    file.customerId = visit.caller.customerId;
    file = stored(file, m_hall.clock.now());
    m_hall.store.commit();
    return HttpResponse::json({{u"data"_s, resourceOf(file)},
                               {u"meta"_s, QJsonObject{{u"upload"_s, m_host.formOf(file)}}}},
                              201);
}

Answer Attachments::show(const Visit &visit)
{
    const auto message = m_hall.store.message(visit.arguments.first());
    const auto file = m_files.find(visit.arguments.last());
    const bool isHere = message && file && message->customerId == visit.caller.customerId
        && message->attachments.contains(file->id);
    if (!isHere)
        return Problem::notFound(u"No such attachment"_s);
    if (visit.request.parameter(u"redirect"_s) != "true"_L1)
        return HttpResponse::resource(resourceOf(*file));
    auto redirect = HttpResponse::empty(302);
    redirect.headers.append({"Location"_ba, m_host.addressOf(*file).toUtf8()});
    return redirect;
}

Answer Attachments::list(const Visit &) const
{
    QJsonArray files;
    for (const auto &file : m_files.list())
        files.append(summaryOf(file));
    return HttpResponse::json({{u"attachments"_s, files}});
}

Answer Attachments::content(const Visit &visit) const
{
    const auto file = m_files.find(visit.arguments.first());
    if (!file)
        return Problem::notFound(u"No such attachment"_s);
    auto json = summaryOf(*file);
    json[u"base64"_s] = file->base64;
    return HttpResponse::json(json);
}

Answer Attachments::add(Visit &visit)
{
    const auto file = wholeFile(visit.body);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    const auto kept = stored(file, m_hall.clock.now());
    m_hall.store.commit();
    return HttpResponse::json(summaryOf(kept), 201);
}

Answer Attachments::send(Visit &visit)
{
    auto &body = visit.body;
    MessageDraft draft{.sessionId = body.requiredText(u"session"_s),
                       .direction = Message::Direction::Out,
                       .body = body.text(u"body"_s),
                       .sentBy = m_hall.store.firstAgentId()};
    QList<StoredFile> files;
    body.each(u"files"_s, [&files](JsonReader &reader) {
        files.append(wholeFile(reader));
        reader.refuseOthers();
    });
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    for (const auto &file : files)
        draft.attachments.append(stored(file, m_hall.clock.now()).id);
    const auto message = m_hall.talk.post(draft);
    if (!message)
        return message.problem();
    return HttpResponse::resource(m_hall.resources.of(*message), 201);
}

StoredFile Attachments::stored(StoredFile file, const QDateTime &at)
{
    file.id = m_hall.store.nextId(at);
    file.createdAt = at;
    m_files.save(file);
    return file;
}

/// Customers may send what they uploaded, an agent whatever is here.
bool Attachments::mayAttach(const QString &id, const QString &customerId) const
{
    const auto file = m_files.find(id);
    return file && file->isUploaded && (customerId.isEmpty() || file->customerId == customerId);
}

} // namespace Kustomer::Emulation
