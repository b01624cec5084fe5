// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace Kustomer {

/// Which pictures that texts refer to are fetched without being asked for: whoever holds such a
/// picture learns when and from where it was looked at.
enum class PicturePolicy {
    Never,
    CompanyHosts, ///< from where the company has its chat, and its own pictures
    Always,
};

/// Whether a picture is fetched by itself. A host stands for all below it.
bool isFetched(const QUrl &url, PicturePolicy policy, const QStringList &companyHosts);

} // namespace Kustomer
