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

JsonReader::JsonReader(const Outcome<QJsonObject> &object)
    : m_object(object ? *object : QJsonObject())
    , m_problem(object ? std::nullopt : std::optional(object.problem()))
{ }

bool JsonReader::has(const QString &name) const
{
    return !m_object.value(name).isUndefined() && !m_object.value(name).isNull();
}

QString JsonReader::requiredText(const QString &name)
{
    const auto text = value(name).toString();
    if (text.isEmpty())
        complain(name, u"a non-empty text is required"_s);
    return text;
}

QString JsonReader::text(const QString &name, const QString &fallback)
{
    const auto member = value(name);
    if (!has(name))
        return fallback;
    if (!member.isString())
        complain(name, u"not a text"_s);
    return member.toString();
}

int JsonReader::number(const QString &name, int fallback, int least, int most)
{
    const auto member = value(name);
    if (!has(name))
        return fallback;
    const int number = member.toInt(least - 1);
    if (number < least || number > most) {
        complain(name, u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return fallback;
    }
    return number;
}

std::chrono::milliseconds JsonReader::age(const QString &name)
{
    constexpr int oldest = 10 * 366 * 24 * 60;
    if (!has(name))
        return {};
    const double minutes = value(name).toDouble(-1);
    if (minutes < 0 || minutes > oldest) {
        complain(name, u"not a number of minutes from 0 to %1"_s.arg(oldest));
        return {};
    }
    return std::chrono::milliseconds(qRound64(minutes * 60'000));
}

bool JsonReader::truth(const QString &name, bool fallback)
{
    const auto member = value(name);
    if (has(name) && !member.isBool())
        complain(name, u"neither true nor false"_s);
    return member.toBool(fallback);
}

QDateTime JsonReader::date(const QString &name)
{
    const auto member = value(name);
    if (!has(name))
        return {};
    const auto date = QDateTime::fromString(member.toString(), Qt::ISODateWithMs);
    if (!date.isValid())
        complain(name, u"not a date"_s);
    return date.toUTC();
}

QJsonObject JsonReader::object(const QString &name)
{
    const auto member = value(name);
    if (has(name) && !member.isObject())
        complain(name, u"not an object"_s);
    return member.toObject();
}

QJsonArray JsonReader::array(const QString &name)
{
    const auto member = value(name);
    if (has(name) && !member.isArray())
        complain(name, u"not a list"_s);
    return member.toArray();
}

QString JsonReader::lines(const QString &name)
{
    const auto member = value(name);
    if (!member.isArray())
        return requiredText(name);
    QStringList lines;
    for (const auto &line : member.toArray()) {
        if (!line.isString())
            complain(name, u"not a list of texts"_s);
        lines.append(line.toString());
    }
    return lines.join(u'\n');
}

QString JsonReader::oneOf(const QString &name, const QStringList &words, const QString &fallback)
{
    const auto word = text(name, fallback);
    if (!words.contains(word))
        complain(name, u"not one of "_s + words.join(u", "_s));
    return word;
}

void JsonReader::claim(const QString &name, const QString &text, QSet<QString> *taken)
{
    if (!text.isEmpty() && taken->contains(text))
        complain(name, u"another one has “%1” already"_s.arg(text));
    taken->insert(text);
}

void JsonReader::each(const QString &name, const std::function<void(JsonReader &)> &read)
{
    const auto entries = array(name);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto pointer = pointerTo(name) + u'/' + QString::number(i);
        JsonReader part(entries[i].toObject(), pointer);
        if (!entries[i].isObject())
            complain(name + u'/' + QString::number(i), u"not an object"_s);
        read(part);
        adopt(part);
    }
}

void JsonReader::refuseOthers(const QStringList &known)
{
    for (const auto &name : m_object.keys()) {
        if (!m_asked.contains(name) && !known.contains(name))
            complain(name, u"nothing is known by this name"_s);
    }
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

QJsonValue JsonReader::value(const QString &name)
{
    m_asked.append(name);
    return m_object.value(name);
}

Outcome<QJsonObject> jsonBodyFrom(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    // Qt takes a U+FEFF with which a text begins for a mark of the whole; the service does not.
    const auto document
        = QJsonDocument::fromJson(QByteArray(body).replace("\"\xef\xbb\xbf", "\"\\ufeff"), &error);
    if (error.error != QJsonParseError::NoError) {
        return Problem::badRequest(
            u"The body is not JSON, at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    if (!document.isObject())
        return Problem::badRequest(u"The body is not a JSON object"_s);
    return document.object();
}

} // namespace Kustomer::Emulation
