// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articledocument.h"
#include "widgets/help/helprows.h"
#include "widgets/notices/statepage.h"

#include <KustomerChat/Error>

namespace Kustomer {

/// What the knowledge base says of itself.
namespace HelpWords {

QString help();
QString search();
QString more();
QString notLoaded();
QString askUs();
/// "Category", "Article"; empty of others.
QString kind(HelpRow::Kind kind);
/// Of an article that is on screen beside its list.
QString open();
QString found(int articles, const QLocale &locale);
StatePage::Words nothingFound(const QString &words);
StatePage::Words emptyCategory();
StatePage::Words chooseArticle();
/// Why it cannot be shown, and what else there is to do: try again, or open the page.
enum class Page { None, There };
StatePage::Words articleFailure(const Error &error, Page page);
StatePage::Words categoryFailure(const Error &error);
/// What stands above an article.
ArticleHead headOf(const Article &article, const QLocale &locale);

} // namespace HelpWords

} // namespace Kustomer
