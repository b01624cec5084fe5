// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Article>
#include <KustomerChat/Experience>
#include <KustomerChat/Result>

#include <QObject>

namespace Kustomer {

class ChatAccess;

/// The knowledge base of the company (SDK: kbProvider): categories, articles, and whether they
/// helped, in the language of the client as far as they are written in it. What was read a moment
/// ago, and what was read before the network went, is answered without a question to the service.
///
/// Part of a ChatClient and as old as it: ChatClient::articles(). Its calls answer once, from the
/// event loop, and not after their context has died; before start() they answer NotStarted, and
/// while the chat starts they wait until it is known whose knowledge base it is. What is not there
/// is NotFound, with `kb_article_not_found` or `kb_category_not_found` as its code.
class KUSTOMERCHAT_CORE_EXPORT Articles : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = Kustomer::Answer<T>;

    /// Only a client can make one: see ChatClient::articles().
    explicit Articles(ChatAccess &chat);

    /// What the company offers; chat alone before its settings are here.
    Experience experience() const;
    /// Whether the company shows a knowledge base. Articles that messages name can be read anyhow.
    bool isEnabled() const { return experience() != Experience::Chat; }

    /// The top of the knowledge base with its categories (SDK: getRootCategory, getCategories).
    void rootCategory(QObject *context, const Answer<ArticleCategory> &answer);
    /// A category with those in it (SDK: getCategory).
    void category(const QString &id, QObject *context, const Answer<ArticleCategory> &answer);
    /// The articles of a category, page by page (SDK: getArticles).
    void articlesIn(const QString &categoryId, QObject *context, const Answer<ArticlePage> &answer);
    /// An article with its text (SDK: getArticle).
    void article(const QString &id, QObject *context, const Answer<Article> &answer);
    /// Articles in which these words stand, page by page (SDK: searchArticles).
    void search(const QString &words, QObject *context, const Answer<ArticlePage> &answer);
    /// What follows a page of a list; an empty page where nothing does.
    void nextPage(const ArticlePage &page, QObject *context, const Answer<ArticlePage> &answer);
    /// The few articles that may answer what somebody wrote, the best first.
    void suggest(const QString &words, QObject *context, const Answer<QList<Article>> &answer);

    /// Tells the company whether an article helped, also where context dies meanwhile; the latest
    /// word of a customer counts.
    void rate(const QString &articleId, const ArticleFeedback &feedback, QObject *context,
              const Answer<Done> &answer);
    /// What the customer said of an article since they are here.
    std::optional<ArticleFeedback> feedbackOn(const QString &articleId) const;

Q_SIGNALS:
    /// experience() answers otherwise now.
    void experienceChanged();

private:
    template <typename T, typename Call>
    void ask(QObject *context, const Answer<T> &answer, const Call &call);

    void review();

    ChatAccess *m_chat;
    Experience m_experience = Experience::Chat;
};

} // namespace Kustomer
