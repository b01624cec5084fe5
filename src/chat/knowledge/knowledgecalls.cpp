// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/knowledge/knowledgecalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "chat/api/missing.h"
#include "protocol/knowledge/articlefeedback.h"
#include "protocol/knowledge/articlereader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

using Method = HttpRequest::Method;
using Parameters = QList<std::pair<QString, QString>>;

QString pathIn(const KnowledgeBase &base, const QString &rest)
{
    return u"/c/v1/kb/%1"_s.arg(base.id.isEmpty() ? u"default"_s : inPath(base.id)) + rest;
}

HttpRequest asking(const KnowledgeBase &base, const QString &rest, Parameters parameters = {})
{
    parameters.append({u"lang"_s, base.language});
    return {.path = withQuery(pathIn(base, rest), parameters)};
}

Result<QList<Article>> suggestionsFrom(const Document &document)
{
    const Result<ArticlePage> page = articlesFrom(document);
    return page ? Result<QList<Article>>(page->articles) : page.error();
}

} // namespace

void category(ApiCaller *caller, const KnowledgeBase &base, const QString &id, QObject *context,
              const Answer<ArticleCategory> &answer)
{
    const QString name = id.isEmpty() ? u"root"_s : inPath(id);
    caller->ask(asking(base, u"/categories/"_s + name), context,
                inDocument<ArticleCategory, soleCategoryFrom>,
                missing(u"kb_category_not_found"_s, answer), ApiCaller::As::Anybody);
}

void articlesIn(ApiCaller *caller, const KnowledgeBase &base, const QString &categoryId,
                QObject *context, const Answer<ArticlePage> &answer)
{
    caller->ask(asking(base, u"/categories/%1/articles"_s.arg(inPath(categoryId))), context,
                inDocument<ArticlePage, articlesFrom>, missing(u"kb_category_not_found"_s, answer),
                ApiCaller::As::Anybody);
}

void article(ApiCaller *caller, const KnowledgeBase &base, const QString &id, QObject *context,
             const Answer<Article> &answer)
{
    caller->ask(asking(base, u"/articles/"_s + inPath(id)), context,
                inDocument<Article, soleArticleFrom>, missing(u"kb_article_not_found"_s, answer),
                ApiCaller::As::Anybody);
}

void searchArticles(ApiCaller *caller, const KnowledgeBase &base, const QString &words,
                    QObject *context, const Answer<ArticlePage> &answer)
{
    caller->ask(asking(base, u"/search"_s, {{u"term"_s, words}}), context,
                inDocument<ArticlePage, articlesFrom>, answer, ApiCaller::As::Anybody);
}

void nextArticles(ApiCaller *caller, const QString &next, QObject *context,
                  const Answer<ArticlePage> &answer)
{
    caller->ask({.path = next}, context, inDocument<ArticlePage, articlesFrom>, answer,
                ApiCaller::As::Anybody);
}

void rateArticle(ApiCaller *caller, const KnowledgeBase &base, const QString &articleId,
                 const ArticleFeedback &feedback, QObject *context, const Answer<Done> &answer)
{
    caller->ask({.method = Method::Post,
                 .path = pathIn(base, u"/articles/%1/feedback"_s.arg(inPath(articleId))),
                 .body = Requests::articleFeedback(feedback)},
                context, acceptanceFrom, missing(u"kb_article_not_found"_s, answer));
}

void suggestedArticles(ApiCaller *caller, const QString &language, const QString &words,
                       QObject *context, const Answer<QList<Article>> &answer)
{
    const Parameters parameters{{u"term"_s, words},
                                {u"pageSize"_s, u"3"_s},
                                {u"lang"_s, language.isEmpty() ? u"en_us"_s : language}};
    caller->ask({.path = withQuery(u"/c/v1/kb/deflection/chat"_s, parameters)}, context,
                inDocument<QList<Article>, suggestionsFrom>, answer, ApiCaller::As::Anybody);
}

} // namespace Kustomer::Calls
