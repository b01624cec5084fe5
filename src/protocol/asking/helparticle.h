// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/page.h"

#include <KustomerChat/MessageTemplate>

namespace Kustomer {

/// The articles that were found for a text (wire E22). Their pages are those of the organisation's
/// help centre, unless the service names another address.
QList<ArticleLink> helpArticlesFrom(const Document &document, const QString &organisationName);

} // namespace Kustomer
