// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/identityname.h"

#include "transport/base/endpoint.h"

#include <QCoreApplication>

namespace Kustomer {

QString identityName(const QString &organisationId, const QUrl &apiUrl, const QString &profile)
{
    const QString domain = QCoreApplication::organizationDomain();
    const QString vendor = domain.isEmpty() ? QCoreApplication::organizationName() : domain;
    QStringList parts{vendor, QCoreApplication::applicationName(), organisationId, originOf(apiUrl),
                      profile};
    for (QString &part : parts) // nothing in a part looks like what stands between them
        part = QString::fromLatin1(QUrl::toPercentEncoding(part));
    return parts.join(u'+');
}

} // namespace Kustomer
