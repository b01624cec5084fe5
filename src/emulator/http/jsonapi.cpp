// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/jsonapi.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QJsonObject resource(const QString &type, const QString &id, const QJsonObject &attributes,
                     const QJsonObject &relationships)
{
    QJsonObject object{{u"type"_s, type}, {u"id"_s, id}, {u"attributes"_s, attributes}};
    if (!relationships.isEmpty())
        object[u"relationships"_s] = relationships;
    return object;
}

QJsonObject relationTo(const QString &type, const QString &id)
{
    return {{u"data"_s, QJsonObject{{u"type"_s, type}, {u"id"_s, id}}}};
}

QString wireDate(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue dateOrNull(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(wireDate(date)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace Kustomer::Emulation
