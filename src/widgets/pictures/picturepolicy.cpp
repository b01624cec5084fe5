// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/picturepolicy.h"

#include "widgets/pictures/webpicture.h"

#include <QUrl>

#include <algorithm>

namespace Kustomer {

bool isFetched(const QUrl &url, PicturePolicy policy, const QStringList &companyHosts)
{
    if (!isPictureUrl(url) || policy == PicturePolicy::Never)
        return false;
    const QString host = url.host();
    return policy == PicturePolicy::Always
        || std::ranges::any_of(companyHosts, [&host](const QString &one) {
               return !one.isEmpty() && (host == one || host.endsWith(u'.' + one));
           });
}

} // namespace Kustomer
