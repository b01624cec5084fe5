// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/noun.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Noun
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Noun)
};

} // namespace

std::optional<Error> wrongType(const Resource &resource, QLatin1StringView type)
{
    if (resource.type == type)
        return std::nullopt;
    return Error{.kind = Error::Kind::Protocol,
                 .message = Noun::tr("%1.type: not “%2”").arg(resource.place(), type)};
}

void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QString &text)
{
    if (reading == Reading::Required)
        text = reader.requiredText(name);
    else
        text = reading == Reading::Line ? reader.line(name) : reader.text(name);
}

void take(AttributeReader &reader, QLatin1StringView name, Reading reading, QDateTime &instant)
{
    instant = reading == Reading::Required ? reader.requiredDate(name) : reader.date(name);
}

void take(AttributeReader &reader, QLatin1StringView name, Reading, QVariantMap &object)
{
    object = reader.object(name);
}

void take(AttributeReader &reader, QLatin1StringView name, Reading, QUrl &url)
{
    url = reader.url(name);
}

void take(AttributeReader &reader, QLatin1StringView name, Reading, bool &flag)
{
    flag = reader.flag(name);
}

void take(AttributeReader &reader, QLatin1StringView name, Reading, int &number)
{
    number = reader.number(name);
}

} // namespace Kustomer
