// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/files/filehost.h"

#include "emulator/files/multipart.h"
#include "emulator/keep/clock.h"
#include "emulator/keep/store.h"
#include "emulator/trouble/faultplan.h"
#include "emulator/trouble/requestlog.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto bucket = "/uploads"_ba;
const auto shelf = "/files/"_ba;

HttpResponse refusal(int status, const QByteArray &code)
{
    auto response = HttpResponse::file("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"
                                           + code + "</Code></Error>",
                                       "application/xml"_ba);
    response.status = status;
    return response;
}

QByteArray fieldIn(const QList<FormPart> &parts, const QByteArray &name)
{
    const auto found = std::ranges::find(parts, name, &FormPart::name);
    return found == parts.end() ? QByteArray() : found->content;
}

} // namespace

FileHost::FileHost(const Hall &hall, Table<StoredFile> &files)
    : m_hall(hall)
    , m_files(files)
{ }

QString FileHost::origin()
{
    if (m_http.port() == 0)
        std::ignore = m_http.listen(0, std::bind_front(&FileHost::serve, this));
    return u"http://127.0.0.1:%1"_s.arg(m_http.port());
}

QByteArray FileHost::signatureOf(const QString &text) const
{
    return QMessageAuthenticationCode::hash(text.toUtf8(),
                                            m_hall.store.organisation().chatSecret.toUtf8(),
                                            QCryptographicHash::Sha256)
        .toHex();
}

QJsonObject FileHost::formOf(const StoredFile &file)
{
    const auto signature = QString::fromLatin1(signatureOf(file.objectKey()));
    return {{u"url"_s, origin() + QString::fromLatin1(bucket)},
            {u"fields"_s,
             QJsonObject{{u"key"_s, file.objectKey()},
                         {u"policy"_s, u"eyJleHBpcmF0aW9uIjoiIn0="_s},
                         {u"x-amz-signature"_s, signature}}}};
}

QString FileHost::addressOf(const StoredFile &file)
{
    return origin() + QString::fromLatin1(shelf) + file.id + u"?signature="_s
        + QString::fromLatin1(signatureOf(file.id));
}

void FileHost::serve(const HttpRequest &request, const Respond &respond)
{
    const auto number = m_hall.requests.add(request, m_hall.clock.now(), {});
    const auto fault = m_hall.faults.take(request);
    const auto work = [this, request] {
        return answer(request);
    };
    auto reply = fault ? spoiled(*fault, work) : Reply{.response = work()};
    if (fault && fault->kind == EmulatorFault::Kind::Status && reply.response.status >= 400)
        reply.response = refusal(reply.response.status, fault->code.toUtf8());
    m_hall.requests.answered(number, reply, m_hall.clock.now());
    respond(reply);
}

HttpResponse FileHost::answer(const HttpRequest &request)
{
    const bool hasOurs = std::ranges::any_of(request.headers, [](const auto &header) {
        return header.first.toLower().startsWith("x-kustomer")
            || header.first.toLower() == "cookie";
    });
    if (hasOurs)
        return refusal(400, "HeadersOfTheChat"_ba);
    if (request.method == "POST" && request.path == bucket)
        return take(request);
    if (request.method == "GET" && request.path.startsWith(shelf))
        return give(request);
    return refusal(405, "MethodNotAllowed"_ba);
}

HttpResponse FileHost::take(const HttpRequest &request)
{
    const auto parts = formPartsFrom(request.header("content-type"), request.body);
    if (!parts || parts->isEmpty())
        return refusal(400, "MalformedPOSTRequest"_ba);
    const auto key = QString::fromUtf8(fieldIn(*parts, "key"_ba));
    auto file = m_files.findIf([&](const StoredFile &one) { return one.objectKey() == key; });
    if (!file || parts->first().name != "key")
        return refusal(403, "AccessDenied"_ba);
    const auto fields = formOf(*file)["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (fieldIn(*parts, field.key().toUtf8()) != field.value().toString().toUtf8())
            return refusal(403, "SignatureDoesNotMatch"_ba);
    }
    const auto &last = parts->last();
    if (last.name != "file" || parts->size() != fields.size() + 1)
        return refusal(400, "InvalidArgument"_ba);
    if (last.fileName != file->name.toUtf8() || last.contentType != file->contentType.toUtf8())
        return refusal(403, "InvalidPolicyDocument"_ba);
    if (last.content.size() != file->contentLength)
        return refusal(400, "EntityTooLarge"_ba);
    file->setContent(last.content);
    m_files.save(*file);
    m_hall.store.commit();
    return HttpResponse::empty();
}

HttpResponse FileHost::give(const HttpRequest &request) const
{
    const auto id = QString::fromUtf8(request.path.sliced(shelf.size()));
    const auto file = m_files.find(id);
    if (!file || request.parameter(u"signature"_s).toLatin1() != signatureOf(id))
        return refusal(403, "AccessDenied"_ba);
    return HttpResponse::file(file->content(), file->contentType.toLatin1());
}

} // namespace Kustomer::Emulation
