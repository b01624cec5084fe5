// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Article>
#include <KustomerChat/Result>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

// The routes of the knowledge base are not public, but for suggestedArticles(): these are choices
// of ours (wire §20), and all of them are here, so that the real ones can take their place.

/// Which knowledge base, and in which language; both may be empty.
struct KnowledgeBase
{
    QString id;
    QString language;

    bool operator==(const KnowledgeBase &) const = default;
};

/// An empty id stands for the root.
void category(ApiCaller *caller, const KnowledgeBase &base, const QString &id, QObject *context,
              const Answer<ArticleCategory> &answer);
void articlesIn(ApiCaller *caller, const KnowledgeBase &base, const QString &categoryId,
                QObject *context, const Answer<ArticlePage> &answer);
void article(ApiCaller *caller, const KnowledgeBase &base, const QString &id, QObject *context,
             const Answer<Article> &answer);
void searchArticles(ApiCaller *caller, const KnowledgeBase &base, const QString &words,
                    QObject *context, const Answer<ArticlePage> &answer);
/// Where a list goes on.
void nextArticles(ApiCaller *caller, const QString &next, QObject *context,
                  const Answer<ArticlePage> &answer);
void rateArticle(ApiCaller *caller, const KnowledgeBase &base, const QString &articleId,
                 const ArticleFeedback &feedback, QObject *context, const Answer<Done> &answer);

/// The few articles that may answer what somebody wrote (wire E22).
void suggestedArticles(ApiCaller *caller, const QString &language, const QString &words,
                       QObject *context, const Answer<QList<Article>> &answer);

} // namespace Kustomer::Calls
