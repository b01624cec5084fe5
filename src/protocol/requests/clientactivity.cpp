// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/clientactivity.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {

QByteArray clientActivity(const PageVisit &visit)
{
    QJsonObject object{{u"currentPage"_s, visit.page},
                       {u"currentPageSeconds"_s, qint64(visit.dwelled.count())}};
    if (!visit.previousPage.isEmpty())
        object.insert(u"previousPage"_s, visit.previousPage);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Kustomer::Requests
