// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/picturepolicy.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

bool mayFetchPicture(PicturePolicy policy, const QUrl &picture, const QStringList &companyHosts)
{
    const bool isSafe = picture.isValid() && picture.scheme() == "https"_L1
        && !picture.host().isEmpty() && picture.userInfo().isEmpty();
    if (!isSafe || policy == PicturePolicy::Never)
        return false;
    if (policy == PicturePolicy::Always)
        return true;
    return std::ranges::any_of(companyHosts, [host = picture.host()](const QString &name) {
        QUrl company; // brings the name into the form that the picture's has
        company.setHost(name);
        return !company.host().isEmpty()
            && (host == company.host() || host.endsWith(u'.' + company.host()));
    });
}

} // namespace Kustomer
