// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/recordreader.h"
#include "protocol/nouns/field.h"

#include <QUrl>
#include <QVariantMap>

namespace Kustomer {

// The fields of a noun in the value of a record, by the tables of protocol/nouns. What is not there
// was not known when it was written, and reads as its default.

void put(QJsonObject &object, QLatin1StringView name, const QString &text);
void put(QJsonObject &object, QLatin1StringView name, const QDateTime &instant);
void put(QJsonObject &object, QLatin1StringView name, const QUrl &url);
void put(QJsonObject &object, QLatin1StringView name, const QVariantMap &map);
void put(QJsonObject &object, QLatin1StringView name, bool flag);
void put(QJsonObject &object, QLatin1StringView name, int number);

void take(RecordReader &reader, QLatin1StringView name, Reading reading, QString &text);
void take(RecordReader &reader, QLatin1StringView name, Reading reading, QDateTime &instant);
void take(RecordReader &reader, QLatin1StringView name, Reading reading, QUrl &url);
void take(RecordReader &reader, QLatin1StringView name, Reading reading, QVariantMap &map);
void take(RecordReader &reader, QLatin1StringView name, Reading reading, bool &flag);
void take(RecordReader &reader, QLatin1StringView name, Reading reading, int &number);

template <typename Noun, typename Table>
void writeFields(QJsonObject &object, const Noun &noun, const Table &table)
{
    forEachField(table, [&](const auto &field) { put(object, field.name, noun.*field.member); });
}

template <typename Noun, typename Table>
void readFields(RecordReader &reader, Noun &noun, const Table &table)
{
    forEachField(table, [&](const auto &field) {
        take(reader, field.name, field.reading, noun.*field.member);
    });
}

} // namespace Kustomer
