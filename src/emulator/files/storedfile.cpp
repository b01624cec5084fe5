// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/files/storedfile.h"

#include "emulator/http/jsonapi.h"
#include "emulator/stage/resourcefile.h"

#include <QFile>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void StoredFile::setContent(const QByteArray &content)
{
    base64 = QString::fromLatin1(content.toBase64());
    contentLength = int(content.size());
    isUploaded = true;
}

StoredFile announcedFile(JsonReader &reader)
{
    return {.name = reader.requiredText(u"name"_s),
            .contentType = reader.requiredText(u"contentType"_s),
            .contentLength = reader.number(u"contentLength"_s, 0, 1, 1 << 30)};
}

StoredFile wholeFile(JsonReader &reader)
{
    StoredFile file{.name = reader.requiredText(u"name"_s),
                    .contentType = reader.requiredText(u"contentType"_s)};
    const auto resource = reader.text(u"resource"_s);
    const auto base64 = reader.text(u"base64"_s);
    const auto text = reader.text(u"text"_s);
    const QStringList sources{resource, base64, text};
    if (std::ranges::count_if(sources, [](const QString &one) { return !one.isEmpty(); }) > 1)
        reader.complain(u"name"_s, u"of text, base64 and resource it takes one"_s);
    QFile source(resourceFile(resource));
    if (!resource.isEmpty() && !source.open(QIODevice::ReadOnly))
        reader.complain(u"resource"_s, u"no such file"_s);
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.complain(u"base64"_s, u"not base64"_s);
    file.setContent(source.isOpen()        ? source.readAll()
                        : base64.isEmpty() ? text.toUtf8()
                                           : *decoded);
    return file;
}

QJsonObject resourceOf(const StoredFile &file)
{
    return resource(u"attachment"_s, file.id,
                    {{u"name"_s, file.name},
                     {u"contentType"_s, file.contentType},
                     {u"contentLength"_s, file.contentLength},
                     {u"createdAt"_s, wireDate(file.createdAt)},
                     {u"updatedAt"_s, wireDate(file.createdAt)}});
}

} // namespace Kustomer::Emulation
