// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/knowledge/articleshelf.h"
#include "chat/knowledge/knowledgecalls.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatSettings>

#include <QHash>
#include <QPointer>

namespace Kustomer {

/// The knowledge base of the company: what was read lately is read again without a question, and
/// without a network.
class Knowledge : public Part
{
    Q_OBJECT

public:
    /// In which language it is read, and whose it is.
    struct Wish
    {
        QString language;
        QString organisationName;
    };

    Knowledge(ApiCaller *caller, const Pace &pace, const Wish &wish, QObject *parent = nullptr);

    /// Which knowledge base it is; what is asked before that waits for it.
    void setSettings(const ChatSettings &settings) override;
    void setLanguage(const QString &language);
    void dismiss(const Error &reason) override;

    /// A category with those in it; an empty id stands for the root.
    void category(const QString &id, QObject *context, const Answer<ArticleCategory> &answer);
    /// The first articles of a category.
    void articlesIn(const QString &categoryId, QObject *context, const Answer<ArticlePage> &answer);
    void article(const QString &id, QObject *context, const Answer<Article> &answer);
    /// Articles in which all these words stand; without words none.
    void search(const QString &words, QObject *context, const Answer<ArticlePage> &answer);
    void nextPage(const ArticlePage &page, QObject *context, const Answer<ArticlePage> &answer);
    /// The few articles that may answer what somebody wrote (wire E22).
    void suggest(const QString &words, QObject *context, const Answer<QList<Article>> &answer);

    /// One after the other for each article, so that the last word counts; those of a customer who
    /// leaves meanwhile are not sent any more.
    void rate(const QString &articleId, const ArticleFeedback &feedback,
              const Answer<Done> &answer);
    /// What the customer said of an article since they are here.
    std::optional<ArticleFeedback> feedbackOn(const QString &articleId) const;

    void forget() override;

private:
    template <typename T>
    using Question = std::function<void(const Answer<T> &answer)>;
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> ask;
        std::function<void(const Error &reason)> giveUp;
    };

    struct Rating
    {
        ArticleFeedback feedback;
        Answer<Done> answer;
    };

    static Error noCategory();
    void sendRating(const QString &articleId);
    void takeRating(const QString &articleId, const Result<Done> &told);
    void dropRatings(const Error &reason);
    void take(const Calls::KnowledgeBase &base);
    template <typename T>
    void whenKnown(QObject *context, const Answer<T> &answer, const std::function<void()> &ask);
    template <typename T>
    void read(ArticleShelf<T> *shelf, const QString &name, const Answer<T> &answer,
              const Question<T> &ask);
    Article withUrl(Article article) const;
    Answer<ArticlePage> withUrls(const Answer<ArticlePage> &answer) const;

    ApiCaller *m_caller;
    std::function<QDateTime()> m_clock;
    QString m_organisationName;
    Calls::KnowledgeBase m_base;
    bool m_isKnown = false; ///< which one it is
    QList<Waiting> m_waiting;
    ArticleShelf<Article> m_articles;
    ArticleShelf<ArticleCategory> m_categories;
    ArticleShelf<ArticlePage> m_lists;          ///< of categories
    QHash<QString, ArticleFeedback> m_feedback; ///< by article
    QHash<QString, QList<Rating>> m_ratings;    ///< by article; the first is on its way
    int m_customers = 0;                        ///< who have left
};

} // namespace Kustomer
