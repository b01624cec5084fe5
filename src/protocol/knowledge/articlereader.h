// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/page.h"

#include <KustomerChat/Article>

namespace Kustomer {

// The types `kb_article`, with these attributes, and its web page are known (wire E22); everything
// else about how the knowledge base is told of, such as the types `kb_category` and `kb_survey`, is
// a choice of ours after the names of the SDKs (wire §20). What is not published any more is
// NotFound.

/// One of a list.
Result<Article> articleFrom(const Resource &resource);
/// The article of an answer, with its survey and the way to it.
Result<Article> soleArticleFrom(const Document &document);
Result<ArticleCategory> categoryFrom(const Resource &resource);
/// The category of an answer, with those in it and the way to it.
Result<ArticleCategory> soleCategoryFrom(const Document &document);
/// What can be read of a list.
Result<ArticlePage> articlesFrom(const Document &document);

/// Where people read an article (wire E22); empty where too little is known of it.
QUrl articleUrl(const QString &organisationName, const Article &article);

} // namespace Kustomer
