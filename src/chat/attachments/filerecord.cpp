// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filerecord.h"

#include "chat/attachments/standin.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QJsonArray filesToJson(const QList<Attachment> &files)
{
    QJsonArray json;
    for (const Attachment &file : files) {
        QJsonObject object;
        const auto put = [&object](const QString &name, const QString &text) {
            if (!text.isEmpty())
                object[name] = text;
        };
        put(u"id"_s, file.id);
        put(u"name"_s, file.name);
        if (!isStandIn(file)) // which the next process asks about
            put(u"contentType"_s, file.contentType);
        put(u"link"_s, file.link);
        put(u"path"_s, file.localPath);
        if (file.size >= 0)
            object[u"size"_s] = file.size;
        if (file.pictureSize.isValid()) {
            object[u"width"_s] = file.pictureSize.width();
            object[u"height"_s] = file.pictureSize.height();
        }
        json.append(object);
    }
    return json;
}

QList<Attachment> filesFromJson(const QJsonArray &json)
{
    QList<Attachment> files;
    for (const QJsonValue &value : json) {
        const QSize size(value["width"_L1].toInt(-1), value["height"_L1].toInt(-1));
        files.append({.id = value.isString() ? value.toString() : value["id"_L1].toString(),
                      .name = value["name"_L1].toString(),
                      .contentType = value["contentType"_L1].toString(),
                      .size = value["size"_L1].toInteger(-1),
                      .pictureSize = size.isEmpty() ? QSize() : size,
                      .link = value["link"_L1].toString(),
                      .localPath = value["path"_L1].toString()});
    }
    return files;
}

} // namespace Kustomer
