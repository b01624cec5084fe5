// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/companypictures.h"

#include <KustomerChat/ChatClient>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

bool isFetchedUnasked(const ChatClient &client, PicturePolicy policy, const QUrl &picture)
{
    const QStringList companyHosts{client.apiUrl().host(), client.hostDomain(),
                                   u"kustomerapp.com"_s, client.settings().teamIconUrl.host()};
    return mayFetchPicture(policy, picture, companyHosts);
}

} // namespace Kustomer
