// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace Kustomer {

/// Which pictures in the text of messages are fetched unasked: whoever has a picture
/// fetched learns who looks at it, and when.
enum class PicturePolicy {
    Never,
    CompanyHosts, ///< those that lie with the company
    Always,
};

/// Whether a picture may be fetched unasked: by https only, and never with a password. Hosts of the
/// company stand for those below them, too.
KUSTOMERCHAT_CORE_EXPORT bool mayFetchPicture(PicturePolicy policy, const QUrl &picture,
                                              const QStringList &companyHosts);

} // namespace Kustomer
