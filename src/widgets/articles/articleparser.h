// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"

namespace Kustomer {

/// Reads an article that somebody else wrote in HTML: what is not known is left out, its words
/// stay. Addresses are seen from its page. Pure; takes tens of milliseconds for the longest ones.
ArticleBody articleBodyFrom(const QString &html, const QUrl &page);

} // namespace Kustomer
