// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QUrl;
QT_END_NAMESPACE

namespace Kustomer {

/// Whether a picture may be fetched from there at all: over https, or from this machine.
bool isPictureUrl(const QUrl &url);

/// Asks for a picture without cookies; gives up where it is larger or leads astray. The reply is
/// the caller's.
QNetworkReply *getPicture(QNetworkAccessManager &network, const QUrl &url, qint64 largestFile);

} // namespace Kustomer
