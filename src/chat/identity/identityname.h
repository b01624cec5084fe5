// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

namespace Kustomer {

/// Whose identity it is, on this machine: of this application, at this organisation of this server,
/// and of one of several customers of the application. Names the entry in the keychain, and all
/// files; fit to be the name of a file.
QString identityName(const QString &organisationId, const QUrl &apiUrl, const QString &profile);

} // namespace Kustomer
