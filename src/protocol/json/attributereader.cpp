// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/attributereader.h"

#include "protocol/json/oneline.h"
#include "protocol/json/wiredate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Attribute
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Attribute)
};

} // namespace

AttributeReader::AttributeReader(const Resource &resource)
    : m_resource(resource)
{ }

QString AttributeReader::text(QLatin1StringView name) const
{
    return m_resource.attributes[name].toString();
}

QString AttributeReader::line(QLatin1StringView name) const
{
    return oneLine(text(name), longestLine);
}

QUrl AttributeReader::url(QLatin1StringView name) const
{
    return QUrl(text(name), QUrl::StrictMode);
}

bool AttributeReader::flag(QLatin1StringView name) const
{
    return m_resource.attributes[name].toBool();
}

int AttributeReader::number(QLatin1StringView name) const
{
    return m_resource.attributes[name].toNumber();
}

QVariantMap AttributeReader::object(QLatin1StringView name) const
{
    return m_resource.attributes[name].toVariantMap();
}

QDateTime AttributeReader::date(QLatin1StringView name)
{
    const JsonValue value = m_resource.attributes[name];
    if (!value.isString() || value.utf8().isEmpty())
        return {};
    const QDateTime instant = dateFromWire(QUtf8StringView(value.utf8()));
    if (!instant.isValid())
        fail(name, Attribute::tr("not a date"));
    return instant;
}

QDateTime AttributeReader::requiredDate(QLatin1StringView name)
{
    const QDateTime instant = date(name);
    if (!instant.isValid())
        fail(name, Attribute::tr("not a date"));
    return instant;
}

QString AttributeReader::requiredText(QLatin1StringView name)
{
    const QString value = text(name);
    if (value.isEmpty())
        fail(name, Attribute::tr("missing"));
    return value;
}

void AttributeReader::fail(QLatin1StringView name, const QString &what)
{
    if (m_failure)
        return;
    m_failure = Error{.kind = Error::Kind::Protocol,
                      .message = m_resource.place() + ".attributes."_L1 + name + ": "_L1 + what};
}

} // namespace Kustomer
