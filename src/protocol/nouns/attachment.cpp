// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/attachment.h"

#include "protocol/files/filename.h"
#include "protocol/json/attributereader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct FileNoun
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Attachment)
};

/// `Image/PNG; charset=binary` is an `image/png`.
QString bareType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

qint64 lengthIn(const JsonValue &value)
{
    constexpr double most = 9e15; // whole numbers beyond are not exact
    const double length = value.isString() ? value.toString().toDouble() : value.toDouble();
    return length > 0 && length < most ? qint64(length) : -1;
}

} // namespace

Result<Attachment> attachmentFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "attachment"_L1);
    if (!resource)
        return resource.error();
    const AttributeReader read(*resource);
    return Attachment{.id = resource->id,
                      .name = cleanFileName(read.text("name"_L1)),
                      .contentType = bareType(read.line("contentType"_L1)),
                      .size = lengthIn(resource->attributes["contentLength"_L1])};
}

Result<UploadForm> uploadFormFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "attachment"_L1);
    if (!resource)
        return resource.error();
    const JsonValue upload = document.meta["upload"_L1];
    UploadForm form{.attachmentId = resource->id,
                    .url = QUrl(upload["url"_L1].toString(), QUrl::StrictMode),
                    .fields = {}};
    if (!form.url.isValid() || form.url.isEmpty())
        return Error{.kind = Error::Kind::Protocol,
                     .message = FileNoun::tr("meta.upload.url: not an address")};
    const QVariantMap fields = upload["fields"_L1].toVariantMap();
    const QString first = u"key"_s;
    if (fields.contains(first))
        form.fields.append({first, fields.value(first).toString()});
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() != first)
            form.fields.append({field.key(), field.value().toString()});
    }
    return form;
}

} // namespace Kustomer
