// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/recordreader.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString RecordReader::text(QLatin1StringView name) const
{
    return m_record.value[name].toString();
}

QString RecordReader::requiredText(QLatin1StringView name)
{
    const QString value = text(name);
    if (value.isEmpty())
        fail(name, u"missing"_s);
    return value;
}

QStringList RecordReader::texts(QLatin1StringView name) const
{
    QStringList texts;
    for (const QJsonValue &value : m_record.value[name].toArray())
        texts.append(value.toString());
    return texts;
}

int RecordReader::number(QLatin1StringView name) const
{
    return m_record.value[name].toInt();
}

bool RecordReader::flag(QLatin1StringView name) const
{
    return m_record.value[name].toBool();
}

QJsonObject RecordReader::object(QLatin1StringView name) const
{
    return m_record.value[name].toObject();
}

QDateTime RecordReader::instant(QLatin1StringView name)
{
    const QJsonValue value = m_record.value[name];
    if (value.isUndefined())
        return {};
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    if (!value.isDouble() || !instant.isValid())
        fail(name, u"not an instant"_s);
    return instant;
}

QDateTime RecordReader::requiredInstant(QLatin1StringView name)
{
    const QDateTime value = instant(name);
    if (!value.isValid())
        fail(name, u"missing"_s);
    return value;
}

void RecordReader::fail(QLatin1StringView name, const QString &what)
{
    if (m_failure)
        return;
    m_failure
        = Error{.kind = Error::Kind::Storage,
                .message = u"%1[%2].%3: %4"_s.arg(m_record.kind, m_record.id, QString(name), what)};
}

} // namespace Kustomer
