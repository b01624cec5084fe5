// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/followup.h"

#include "protocol/json/wiredate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {

QByteArray followUp(const QString &conversationId, const QList<FollowUpLine> &lines)
{
    QJsonArray messages;
    for (const FollowUpLine &line : lines) {
        QJsonObject object{{u"prompt"_s, line.prompt}, {u"promptAt"_s, dateToWire(line.promptAt)}};
        if (line.inputAt.isValid()) {
            object.insert(u"input"_s, line.input);
            object.insert(u"inputAt"_s, dateToWire(line.inputAt));
            object.insert(u"property"_s, line.property);
        }
        messages.append(object);
    }
    const QJsonObject body{{u"session"_s, conversationId}, {u"messages"_s, messages}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Kustomer::Requests
