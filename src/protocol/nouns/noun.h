// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/attributereader.h"
#include "protocol/nouns/field.h"

#include <QVariantMap>

namespace Kustomer {

/// What is wrong with a resource that should be of this type; nothing if it is.
std::optional<Error> wrongType(const Resource &resource, QLatin1StringView type);

void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QString &text);
void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QDateTime &instant);
void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QVariantMap &object);
void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QUrl &url);
void take(AttributeReader &reader, QLatin1StringView name, Reading reading, bool &flag);
void take(AttributeReader &reader, QLatin1StringView name, Reading reading, int &number);

/// Reads what a resource says about each field of a table.
template <typename Noun, typename Table>
void readFields(AttributeReader &reader, Noun &noun, const Table &table)
{
    forEachField(table, [&](const auto &field) {
        if (field.reading != Reading::KeptOnly)
            take(reader, field.wireName(), field.reading, noun.*field.member);
    });
}

} // namespace Kustomer
