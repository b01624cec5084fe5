// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/apipath.h"

#include <QUrlQuery>

namespace Kustomer {

QString inPath(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString withQuery(const QString &path, const QList<std::pair<QString, QString>> &parameters)
{
    QUrlQuery query;
    for (const auto &[name, value] : parameters) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace Kustomer
