// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <type_traits>

namespace Kustomer::Emulation {

/// Writes the fields of a record into a JSON object; see Agent (person.h) for how a record lists
/// its fields.
class FieldWriter
{
public:
    template <typename Value>
    void operator()(const char *name, const Value &value)
    {
        m_json[QLatin1StringView(name)] = jsonOf(value);
    }
    QJsonObject json() const { return m_json; }

private:
    template <typename Value>
    static QJsonValue jsonOf(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            return int(value);
        else
            return value;
    }
    static QJsonValue jsonOf(const QDateTime &value)
    {
        return value.toUTC().toString(Qt::ISODateWithMs);
    }

    QJsonObject m_json;
};

/// Reads the fields of a record from a JSON object; what is missing stays as it was.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json)
        : m_json(json)
    { }

    template <typename Value>
    void operator()(const char *name, Value &value)
    {
        if (const auto json = m_json.value(QLatin1StringView(name)); !json.isUndefined())
            take(json, value);
    }

private:
    template <typename Value>
    static void take(const QJsonValue &json, Value &value)
    {
        value = Value(json.toInt());
    }
    static void take(const QJsonValue &json, bool &value) { value = json.toBool(); }
    static void take(const QJsonValue &json, QString &value) { value = json.toString(); }
    static void take(const QJsonValue &json, QJsonArray &value) { value = json.toArray(); }
    static void take(const QJsonValue &json, QJsonObject &value) { value = json.toObject(); }
    static void take(const QJsonValue &json, QDateTime &value)
    {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    }

    QJsonObject m_json;
};

template <typename Record>
QJsonObject jsonOf(const Record &record)
{
    FieldWriter field;
    Record::fields(record, field);
    return field.json();
}

template <typename Record>
Record recordFrom(const QJsonObject &json)
{
    Record record;
    FieldReader field(json);
    Record::fields(record, field);
    return record;
}

} // namespace Kustomer::Emulation
