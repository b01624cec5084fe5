// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/jsonreader.h"

#include <QJsonDocument>
#include <QStringList>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{ }

bool JsonReader::isAbsent(const QString &name) const
{
    return m_object.value(name).isUndefined() || m_object.value(name).isNull();
}

QString JsonReader::requiredText(const QString &name)
{
    const auto value = m_object.value(name).toString();
    if (value.isEmpty())
        complain(name, u"a non-empty text is required"_s);
    return value;
}

QString JsonReader::text(const QString &name, const QString &fallback)
{
    if (isAbsent(name))
        return fallback;
    if (!m_object.value(name).isString())
        complain(name, u"not a text"_s);
    return m_object.value(name).toString();
}

int JsonReader::number(const QString &name, int fallback, int least, int most)
{
    if (isAbsent(name))
        return fallback;
    const int value = m_object.value(name).toInt(least - 1);
    if (value < least || value > most) {
        complain(name, u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return fallback;
    }
    return value;
}

bool JsonReader::truth(const QString &name, bool fallback)
{
    if (!isAbsent(name) && !m_object.value(name).isBool())
        complain(name, u"neither true nor false"_s);
    return m_object.value(name).toBool(fallback);
}

QDateTime JsonReader::date(const QString &name)
{
    if (isAbsent(name))
        return {};
    const auto date = QDateTime::fromString(m_object.value(name).toString(), Qt::ISODateWithMs);
    if (!date.isValid())
        complain(name, u"not a date"_s);
    return date.toUTC();
}

QJsonObject JsonReader::object(const QString &name)
{
    if (!isAbsent(name) && !m_object.value(name).isObject())
        complain(name, u"not an object"_s);
    return m_object.value(name).toObject();
}

QJsonArray JsonReader::array(const QString &name)
{
    if (!isAbsent(name) && !m_object.value(name).isArray())
        complain(name, u"not a list"_s);
    return m_object.value(name).toArray();
}

QString JsonReader::oneOf(const QString &name, const QStringList &words, const QString &fallback)
{
    const auto word = text(name, fallback);
    if (!words.contains(word))
        complain(name, u"not one of "_s + words.join(u", "_s));
    return word;
}

void JsonReader::complain(const QString &name, const QString &expected)
{
    if (m_problem)
        return;
    const auto pointer = pointerTo(name);
    m_problem = Problem::badRequest(pointer + u": "_s + expected, {{u"pointer"_s, pointer}});
}

void JsonReader::adopt(const JsonReader &part)
{
    if (!m_problem)
        m_problem = part.m_problem;
}

Outcome<QJsonObject> jsonBodyFrom(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return Problem::badRequest(
            u"The body is not JSON, at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    if (!document.isObject())
        return Problem::badRequest(u"The body is not a JSON object"_s);
    return document.object();
}

} // namespace Kustomer::Emulation
