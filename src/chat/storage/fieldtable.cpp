// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/fieldtable.h"

namespace Kustomer {

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    object[name] = text;
}

void put(QJsonObject &object, QLatin1StringView name, const QDateTime &instant)
{
    if (instant.isValid())
        object[name] = instant.toMSecsSinceEpoch();
}

void put(QJsonObject &object, QLatin1StringView name, const QUrl &url)
{
    object[name] = url.toString(QUrl::FullyEncoded);
}

void put(QJsonObject &object, QLatin1StringView name, const QVariantMap &map)
{
    object[name] = QJsonObject::fromVariantMap(map);
}

void put(QJsonObject &object, QLatin1StringView name, bool flag)
{
    object[name] = flag;
}

void put(QJsonObject &object, QLatin1StringView name, int number)
{
    object[name] = number;
}

void take(RecordReader &reader, QLatin1StringView name, Reading reading, QString &text)
{
    text = reading == Reading::Required ? reader.requiredText(name) : reader.text(name);
}

void take(RecordReader &reader, QLatin1StringView name, Reading reading, QDateTime &instant)
{
    instant = reading == Reading::Required ? reader.requiredInstant(name) : reader.instant(name);
}

void take(RecordReader &reader, QLatin1StringView name, Reading, QUrl &url)
{
    url = QUrl(reader.text(name));
}

void take(RecordReader &reader, QLatin1StringView name, Reading, QVariantMap &map)
{
    map = reader.object(name).toVariantMap();
}

void take(RecordReader &reader, QLatin1StringView name, Reading, bool &flag)
{
    flag = reader.flag(name);
}

void take(RecordReader &reader, QLatin1StringView name, Reading, int &number)
{
    number = reader.number(name);
}

} // namespace Kustomer
