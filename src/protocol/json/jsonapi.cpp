// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonapi.h"

#include "protocol/json/oneline.h"

#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Answer)
};

Error::Kind kindOf(int httpStatus)
{
    switch (httpStatus) {
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return httpStatus >= 500 ? Error::Kind::Server : Error::Kind::Refused;
    }
}

int statusOf(const JsonValue &value)
{
    return value.toNumber();
}

QString firstLine(const QString &text)
{
    constexpr qsizetype longest = 300;
    return oneLine(text, longest);
}

std::optional<Error> reportedError(const JsonValue &document, int httpStatus)
{
    const QList<JsonValue> errors = document["errors"_L1].elements();
    if (errors.isEmpty() || !errors.first().isObject())
        return std::nullopt;
    const JsonValue &first = errors.first();
    const int reported = statusOf(first["status"_L1]);
    const int status = reported != 0 ? reported : httpStatus;
    QString text = firstLine(first["title"_L1].toString());
    const QString detail = firstLine(first["detail"_L1].toString());
    if (text.isEmpty() || text == detail)
        text = detail;
    else if (!detail.isEmpty())
        text += ": "_L1 + detail;
    if (text.isEmpty())
        text = AnswerText::tr("The server refused the request (HTTP %1).").arg(status);
    const QString code = firstLine(first["code"_L1].toString());
    const bool isExpired = status == 401 && code == "token_expired"_L1;
    return Error{.kind = isExpired ? Error::Kind::Expired : kindOf(status),
                 .httpStatus = status,
                 .code = code,
                 .message = text};
}

Error protocolError(const QString &text)
{
    return {.kind = Error::Kind::Protocol, .message = text};
}

/// Fills in what a resource says that is only known by where it stands.
std::optional<Error> readResource(const JsonValue &value, Resource *resource)
{
    if (!value.isObject())
        return protocolError(AnswerText::tr("%1: not an object").arg(resource->place()));
    const JsonValue type = value["type"_L1];
    if (QAnyStringView(resource->type) != QUtf8StringView(type.utf8()))
        resource->type = type.toString();
    resource->id = value["id"_L1].toString();
    if (resource->id.isEmpty())
        return protocolError(AnswerText::tr("%1.id: missing").arg(resource->place()));
    resource->attributes = value["attributes"_L1];
    resource->relationships = value["relationships"_L1];
    return std::nullopt;
}

void readResources(const JsonValue &value, const QString &list, QList<Resource> *resources,
                   QList<Error> *problems)
{
    QString type; // of the one before, nearly always the same
    const auto read = [&](const JsonValue &item, std::optional<qsizetype> number) {
        Resource resource{.type = type, .list = list, .number = number};
        if (const std::optional<Error> problem = readResource(item, &resource)) {
            problems->append(*problem);
            return;
        }
        type = resource.type;
        resources->append(std::move(resource));
    };
    if (value.isArray()) {
        const QList<JsonValue> items = value.elements();
        resources->reserve(items.size());
        for (qsizetype number = 0; number < items.size(); ++number)
            read(items.at(number), number);
    } else if (!value.isUndefined() && !value.isNull()) {
        read(value, std::nullopt);
    }
}

Result<JsonValue> jsonFrom(const QByteArray &body)
{
    Result<JsonValue> json = JsonValue::fromJson(body);
    if (!json)
        return protocolError(
            AnswerText::tr("The server's answer is not JSON: %1").arg(json.error().message));
    return json;
}

Result<JsonValue> objectFrom(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return protocolError(AnswerText::tr("The server's answer is empty."));
    Result<JsonValue> json = jsonFrom(body);
    if (json && !json->isObject())
        return protocolError(AnswerText::tr("The server's answer is not a JSON object."));
    return json;
}

} // namespace

QString Resource::place() const
{
    return number ? QString(list % u'[' % QString::number(*number) % u']') : list;
}

QString Resource::relatedId(QLatin1StringView relationship) const
{
    return relationships[relationship]["data"_L1]["id"_L1].toString();
}

QStringList Resource::relatedIds(QLatin1StringView relationship) const
{
    QStringList ids;
    const QList<JsonValue> items = relationships[relationship]["data"_L1].elements();
    for (const JsonValue &item : items) {
        const QString related = item["id"_L1].toString();
        if (!related.isEmpty())
            ids.append(related);
    }
    return ids;
}

Result<Resource> resourceFromValue(const JsonValue &value, const QString &place)
{
    Resource resource{.list = place};
    if (const std::optional<Error> problem = readResource(value, &resource))
        return *problem;
    return resource;
}

Result<Document> documentFrom(const QByteArray &body)
{
    const Result<JsonValue> object = objectFrom(body);
    if (!object)
        return object.error();
    if (const std::optional<Error> error = reportedError(*object, 0))
        return *error;
    return documentFromValue(*object);
}

Document documentFromValue(const JsonValue &object)
{
    Document document;
    readResources(object["data"_L1], u"data"_s, &document.data, &document.problems);
    readResources(object["included"_L1], u"included"_s, &document.included, &document.problems);
    document.meta = object["meta"_L1];
    document.nextPage = object["links"_L1]["next"_L1].toString();
    return document;
}

Result<Done> acceptanceFrom(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Done();
    const Result<JsonValue> json = jsonFrom(body);
    if (!json)
        return json.error();
    if (const std::optional<Error> error = reportedError(*json, 0))
        return *error;
    return Done();
}

Error errorFromAnswer(int httpStatus, const QByteArray &body)
{
    const Result<JsonValue> object = objectFrom(body);
    if (object) {
        if (const std::optional<Error> error = reportedError(*object, httpStatus))
            return *error;
    }
    return {.kind = kindOf(httpStatus),
            .httpStatus = httpStatus,
            .message = AnswerText::tr("The server answered with HTTP status %1.").arg(httpStatus)};
}

Result<Resource> resourceFrom(const Document &document, QLatin1StringView type)
{
    for (const Resource &resource : document.data) {
        if (resource.type == type)
            return resource;
    }
    if (!document.problems.isEmpty())
        return document.problems.first();
    return protocolError(AnswerText::tr("The server's answer holds no “%1”.").arg(type));
}

} // namespace Kustomer
