// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a reader says of the article on a ReadingPage.

#include "widgets/help/articlesurveycard.h"
#include "widgets/help/readingpage.h"
#include "widgets/parts/pagestack.h"
#include "widgets/search/searchfield.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ChatClient>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString placeOf(const Article &article)
{
    return u"kustomer-article-"_s + article.id;
}

bool isSame(const ArticleFeedback &begun, const ArticleFeedback &sent)
{
    return begun.reasons == sent.reasons && begun.text.trimmed() == sent.text;
}

} // namespace

void ReadingPage::rate(const ArticleFeedback &feedback)
{
    m_client->articles()->rate(m_article->id, feedback, m_question.get(),
                               [this, feedback](const Result<Done> &told) {
                                   if (!told) {
                                       m_card->regret(feedback, told.error());
                                       return;
                                   }
                                   const std::optional<ArticleFeedback> entered = begun();
                                   if (entered && isSame(*entered, feedback))
                                       keep({});
                                   m_card->thank(feedback);
                               });
}

// However the page goes, what was entered there and not sent is there again.
void ReadingPage::keep(const ArticleFeedback &begun)
{
    const bool isBlank = begun.reasons.isEmpty() && begun.text.trimmed().isEmpty();
    m_client->setJotting(placeOf(*m_article),
                         isBlank
                             ? QVariantMap()
                             : QVariantMap{{u"reasons"_s, begun.reasons}, {u"text"_s, begun.text}});
}

std::optional<ArticleFeedback> ReadingPage::begun() const
{
    const QVariantMap kept = m_client->jotting(placeOf(*m_article));
    if (kept.isEmpty())
        return std::nullopt;
    const ArticleFeedback entered{.rating = ArticleFeedback::Rating::Negative,
                                  .reasons = kept.value(u"reasons"_s).toStringList(),
                                  .text = kept.value(u"text"_s).toString()};
    const std::optional<ArticleFeedback> said = m_client->articles()->feedbackOn(m_article->id);
    if (!said || !isSame(entered, *said))
        return entered;
    m_client->setJotting(placeOf(*m_article), {}); // it arrived while nobody looked
    return std::nullopt;
}

// Whoever comes next finds nothing of what the one before entered or looked for.
void ReadingPage::followCustomer()
{
    connect(m_client, &ChatClient::customerLeft, this, [this] {
        m_search->setWords({});
        m_words.clear();
        closeSearch();
        reviewSurvey();
    });
    connect(m_client, &ChatClient::loggedIn, this, &ReadingPage::reviewSurvey);
}

/// As it is for the customer who is there now.
void ReadingPage::reviewSurvey()
{
    if (m_article && m_content->currentWidget() == m_view)
        showSurvey();
}

void ReadingPage::showSurvey()
{
    m_card->setSurvey(m_article->survey,
                      {.said = m_client->articles()->feedbackOn(m_article->id), .begun = begun()});
}

} // namespace Kustomer
