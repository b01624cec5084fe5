// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/pusherrules.h"

#include "transport/base/clientidentity.h"
#include "transport/base/version.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Reconnect reconnectAfter(int closeCode)
{
    switch (closeCode / 100) {
    case 40:
        return Reconnect::MuchLater;
    case 41:
        return Reconnect::Later;
    case 42:
        return Reconnect::AtOnce;
    default:
        return Reconnect::AfterPause;
    }
}

QUrl connectionUrl(const QUrl &appUrl)
{
    QUrlQuery query;
    query.addQueryItem(u"protocol"_s, u"7"_s);
    query.addQueryItem(u"client"_s, u"kustomerchat-qt"_s);
    query.addQueryItem(u"version"_s, version());
    QUrl url = appUrl;
    url.setQuery(query);
    return url;
}

bool needsAuthorization(const QString &channel)
{
    return channel.startsWith("private-"_L1) || channel.startsWith("presence-"_L1);
}

} // namespace Kustomer
