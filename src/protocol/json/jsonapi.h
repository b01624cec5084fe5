// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonvalue.h"
#include "protocol/values/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Kustomer {

/// One JSON:API-like resource and where it stood in its document (wire §2.3).
struct Resource
{
    QString type = {};
    QString id = {};
    JsonValue attributes = {};
    JsonValue relationships = {};
    QString list = {};                    ///< where it stood: such as `data`
    std::optional<qsizetype> number = {}; ///< in that list; none where it stood alone

    /// Such as `data[3]`, for errors.
    QString place() const;
    /// The id of a to-one relationship; empty where there is none.
    QString relatedId(QLatin1StringView relationship) const;
    /// The ids of a to-many relationship, in order.
    QStringList relatedIds(QLatin1StringView relationship) const;
};

/// A parsed answer of the service. A resource without an id became a problem and hides no other.
struct Document
{
    QList<Resource> data; ///< a single object reads as a list of one
    QList<Resource> included;
    JsonValue meta;   ///< what the answer says beside its data
    QString nextPage; ///< path of the next page (`links.next`), empty: there is none
    QList<Error> problems;
};

/// Reads one resource that stands alone at a place: an object with an id.
Result<Resource> resourceFromValue(const JsonValue &value, const QString &place);

/// Reads an answer: not JSON, no object or `errors` inside is an Error, whatever the HTTP status
/// (wire §2.5).
Result<Document> documentFrom(const QByteArray &body);

/// Reads what an answer holds, where it stands in something else, such as an event.
Document documentFromValue(const JsonValue &object);

/// Whether the server took a request whose answer is of no interest: an Error where it reports one,
/// or where something else has answered, such as a page of the network; JSON may hold anything, and
/// a body may be missing.
Result<Done> acceptanceFrom(const QByteArray &body);

/// The Error that an answer with a failing HTTP status stands for; its body may be anything.
Error errorFromAnswer(int httpStatus, const QByteArray &body);

/// The only resource of a document, or an Error where there is none of this type.
Result<Resource> resourceFrom(const Document &document, QLatin1StringView type);

} // namespace Kustomer
