// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/knowledge/knowledge.h"

#include "chat/base/threadid.h"
#include "protocol/knowledge/articlereader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int mostArticles = 30; // of at most a few hundred kilobytes each
constexpr int mostCategories = 100;

Error nowhere(const QString &message, const QString &code)
{
    return {.kind = Error::Kind::NotFound, .code = code, .message = message};
}

} // namespace

Knowledge::Knowledge(ApiCaller *caller, const Pace &pace, const Wish &wish, QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_clock(pace.clock)
    , m_organisationName(wish.organisationName)
    , m_base{.id = {}, .language = wish.language}
    , m_articles(mostArticles)
    , m_categories(mostCategories)
    , m_lists(mostCategories)
{ }

void Knowledge::setSettings(const ChatSettings &settings)
{
    take({.id = settings.knowledgeBaseId, .language = m_base.language});
    m_isKnown = true;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.ask();
    }
}

void Knowledge::dismiss(const Error &reason)
{
    dropRatings(reason);
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        one.giveUp(reason);
}

/// Asks now or, before it is known which knowledge base it is, as soon as that is known.
template <typename T>
void Knowledge::whenKnown(QObject *context, const Answer<T> &answer,
                          const std::function<void()> &ask)
{
    if (m_isKnown)
        ask();
    else
        m_waiting.append({context, ask, answer});
}

void Knowledge::setLanguage(const QString &language)
{
    take({.id = m_base.id, .language = language});
}

void Knowledge::take(const Calls::KnowledgeBase &base)
{
    if (std::exchange(m_base, base) == base)
        return;
    m_articles.clear();
    m_categories.clear();
    m_lists.clear();
}

/// From the shelf where that is fresh, or where the server cannot be reached; else from the server.
template <typename T>
void Knowledge::read(ArticleShelf<T> *shelf, const QString &name, const Answer<T> &answer,
                     const Question<T> &ask)
{
    if (shelf->isFresh(name, m_clock())) {
        answer(*shelf->find(name));
        return;
    }
    ask([=, this, base = m_base, stay = QPointer(this)](const Result<T> &result) {
        if (!stay || base != m_base) {
            answer(result);
            return;
        }
        if (result)
            shelf->put(name, *result, m_clock());
        else if (result.error().kind == Error::Kind::NotFound)
            shelf->remove(name);
        const T *kept = result ? nullptr : shelf->find(name);
        answer(kept && result.error().retryable ? Result<T>(*kept) : result);
    });
}

Error Knowledge::noCategory()
{
    return nowhere(tr("There is no such part of the knowledge base."), u"kb_category_not_found"_s);
}

void Knowledge::category(const QString &id, QObject *context, const Answer<ArticleCategory> &answer)
{
    if (!id.isEmpty() && !canBeId(id)) {
        answer(noCategory());
        return;
    }
    const auto ask = [=, this](const Answer<ArticleCategory> &taken) {
        Calls::category(m_caller, m_base, id, context, taken);
    };
    whenKnown(context, answer,
              [=, this] { read<ArticleCategory>(&m_categories, id, answer, ask); });
}

void Knowledge::articlesIn(const QString &categoryId, QObject *context,
                           const Answer<ArticlePage> &answer)
{
    if (!canBeId(categoryId)) {
        answer(noCategory());
        return;
    }
    const auto ask = [=, this](const Answer<ArticlePage> &taken) {
        Calls::articlesIn(m_caller, m_base, categoryId, context, withUrls(taken));
    };
    whenKnown(context, answer, [=, this] { read<ArticlePage>(&m_lists, categoryId, answer, ask); });
}

void Knowledge::article(const QString &id, QObject *context, const Answer<Article> &answer)
{
    if (!canBeId(id)) {
        answer(nowhere(tr("There is no such article."), u"kb_article_not_found"_s));
        return;
    }
    const auto ask = [=, this](const Answer<Article> &taken) {
        Calls::article(m_caller, m_base, id, context,
                       [taken, stay = QPointer(this)](const Result<Article> &result) {
                           taken(result && stay ? Result<Article>(stay->withUrl(*result)) : result);
                       });
    };
    whenKnown(context, answer, [=, this] { read<Article>(&m_articles, id, answer, ask); });
}

void Knowledge::search(const QString &words, QObject *context, const Answer<ArticlePage> &answer)
{
    if (words.trimmed().isEmpty()) {
        answer(ArticlePage());
        return;
    }
    whenKnown(context, answer, [=, this] {
        Calls::searchArticles(m_caller, m_base, words.simplified(), context, withUrls(answer));
    });
}

void Knowledge::nextPage(const ArticlePage &page, QObject *context,
                         const Answer<ArticlePage> &answer)
{
    if (!page.next.isEmpty())
        Calls::nextArticles(m_caller, page.next, context, withUrls(answer));
    else
        answer(ArticlePage());
}

void Knowledge::suggest(const QString &words, QObject *context,
                        const Answer<QList<Article>> &answer)
{
    Calls::suggestedArticles(m_caller, m_base.language, words.simplified(), context,
                             [answer, stay = QPointer(this)](const Result<QList<Article>> &result) {
                                 if (!result || !stay) {
                                     answer(result);
                                     return;
                                 }
                                 QList<Article> articles;
                                 for (const Article &article : *result)
                                     articles.append(stay->withUrl(article));
                                 answer(articles);
                             });
}

void Knowledge::rate(const QString &articleId, const ArticleFeedback &feedback,
                     const Answer<Done> &answer)
{
    QList<Rating> &ratings = m_ratings[articleId];
    ratings.append({feedback, answer});
    if (ratings.size() == 1)
        sendRating(articleId);
}

// Whoever rated may be gone by then, such as a dialog that closes.
void Knowledge::sendRating(const QString &articleId)
{
    const ArticleFeedback feedback = m_ratings[articleId].constFirst().feedback;
    const auto conclude = [=, this, customer = m_customers](const Result<Done> &told) {
        if (told && m_customers == customer)
            m_feedback.insert(articleId, feedback);
        takeRating(articleId, told);
    };
    whenKnown<Done>(this, conclude, [=, this] {
        Calls::rateArticle(m_caller, m_base, articleId, feedback, this, conclude);
    });
}

void Knowledge::takeRating(const QString &articleId, const Result<Done> &told)
{
    QList<Rating> waiting = m_ratings.take(articleId);
    const Answer<Done> answer = waiting.takeFirst().answer;
    const bool isMoreSaid = !waiting.isEmpty();
    if (isMoreSaid)
        m_ratings.insert(articleId, waiting);
    answer(told); // before the next one, which may fail at once
    if (isMoreSaid)
        sendRating(articleId);
}

/// Those that are not on their way yet.
void Knowledge::dropRatings(const Error &reason)
{
    for (QList<Rating> &ratings : m_ratings) {
        while (ratings.size() > 1)
            ratings.takeLast().answer(reason);
    }
}

void Knowledge::forget()
{
    ++m_customers;
    m_feedback.clear();
    dropRatings({.kind = Error::Kind::Cancelled,
                 .message = QCoreApplication::translate("Kustomer::Handoffs",
                                                        "Somebody else is the customer now.")});
}

std::optional<ArticleFeedback> Knowledge::feedbackOn(const QString &articleId) const
{
    const auto said = m_feedback.constFind(articleId);
    return said == m_feedback.cend() ? std::nullopt : std::optional(*said);
}

Article Knowledge::withUrl(Article article) const
{
    article.url = articleUrl(m_organisationName, article);
    return article;
}

Answer<ArticlePage> Knowledge::withUrls(const Answer<ArticlePage> &answer) const
{
    return [answer, stay = QPointer(this)](const Result<ArticlePage> &result) {
        if (!result || !stay) {
            answer(result);
            return;
        }
        ArticlePage page{.articles = {}, .next = result->next};
        for (const Article &article : result->articles)
            page.articles.append(stay->withUrl(article));
        answer(page);
    };
}

} // namespace Kustomer
