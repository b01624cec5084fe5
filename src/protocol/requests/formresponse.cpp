// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/formresponse.h"

#include "protocol/json/wiredate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {
namespace {

QJsonObject objectOf(const FormEntry &entry)
{
    QJsonObject object;
    const auto add = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    add(u"id"_s, entry.questionId);
    add(u"prompt"_s, entry.prompt);
    if (entry.promptAt.isValid())
        add(u"promptAt"_s, dateToWire(entry.promptAt));
    add(u"input"_s, entry.input);
    if (entry.inputAt.isValid())
        add(u"inputAt"_s, dateToWire(entry.inputAt));
    add(u"value"_s, entry.value);
    return object;
}

QString nameOf(FormDeflection::Status status)
{
    switch (status) {
    case FormDeflection::Status::Accepted:
        return u"accepted"_s;
    case FormDeflection::Status::Rejected:
        return u"rejected"_s;
    case FormDeflection::Status::NoMatch:
        return u"no-match"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject objectOf(const FormDeflection &deflection)
{
    QJsonArray articles;
    for (const FormDeflection::Article &article : deflection.articles) {
        QJsonObject object{{u"version"_s, article.id}};
        if (article.visited > 0)
            object.insert(u"visited"_s, article.visited);
        articles.append(object);
    }
    return {{u"type"_s, u"kb-search"_s},
            {u"status"_s, nameOf(deflection.status)},
            {u"query"_s, QJsonObject{{u"rawText"_s, deflection.query}}},
            {u"articles"_s, articles},
            {u"deflectedAt"_s, dateToWire(deflection.at)}};
}

} // namespace

QByteArray formResponse(const QList<FormEntry> &entries,
                        const std::optional<FormDeflection> &deflection)
{
    QJsonArray messages;
    for (const FormEntry &entry : entries)
        messages.append(objectOf(entry));
    QJsonObject object{{u"messages"_s, messages}};
    if (deflection)
        object.insert(u"lastDeflection"_s, objectOf(*deflection));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Kustomer::Requests
