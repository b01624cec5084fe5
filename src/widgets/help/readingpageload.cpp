// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How an article comes onto a ReadingPage.

#include "widgets/articles/articleparser.h"
#include "widgets/help/articlesurveycard.h"
#include "widgets/help/helpwords.h"
#include "widgets/help/readingpage.h"
#include "widgets/notices/skeletonrows.h"
#include "widgets/parts/pagestack.h"
#include "widgets/pictures/workers.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/spoken.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ChatClient>

#include <QCoreApplication>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>

namespace Kustomer {

void ReadingPage::open(const QString &id, const QUrl &page, const QStringList &words,
                       Arrival arrival)
{
    const bool isShown = !id.isEmpty() && m_id == id && m_article;
    if (isShown && arrival == Arrival::Back)
        return;
    notePlace();
    m_words = words;
    m_arrival = arrival;
    if (!m_search->isHidden())
        closeSearch();
    if (isShown && m_content->currentWidget() == m_view) {
        m_view->setArticle(HelpWords::headOf(*m_article, locale()), ArticleBody(m_view->body()));
        m_view->setMarks(words);
        return;
    }
    m_id = id;
    m_page = page;
    m_article.reset();
    m_failure.reset();
    m_question.reset();
    showHeader();
    if (!id.isEmpty()) {
        load();
        return;
    }
    m_state->setWords(HelpWords::chooseArticle());
    turn(m_content, m_state);
}

/// How far somebody has read is found again on the way back.
void ReadingPage::notePlace()
{
    constexpr qsizetype mostPlaces = 100;
    if (m_places.size() > mostPlaces)
        m_places.clear();
    if (m_article)
        m_places[m_id] = m_view->verticalScrollBar()->value();
}

/// Of another knowledge base, or in another language, the same article is another one.
void ReadingPage::followBase()
{
    const ShownBase now = ShownBase::of(*m_client);
    const bool isStarted = m_client->state() == ChatClient::State::Started;
    if (!isStarted || std::exchange(m_base, now) == now || m_id.isEmpty())
        return;
    notePlace();
    m_arrival = Arrival::Back;
    m_article.reset();
    load();
}

void ReadingPage::load()
{
    m_failure.reset();
    m_question = std::make_unique<QObject>();
    turn(m_content, m_skeleton);
    m_client->articles()->article(m_id, m_question.get(), [this](const Result<Article> &article) {
        if (article)
            take(*article);
        else
            fail(article.error());
    });
}

void ReadingPage::take(const Article &article)
{
    m_article = article;
    if (!article.url.isEmpty())
        m_page = article.url;
    showHeader();
    parse(article);
}

/// Off the thread: the longest articles take longer than a frame.
void ReadingPage::parse(const Article &article)
{
    workers()->start([html = article.html, url = article.url, page = QPointer(this),
                      question = QPointer(m_question.get())] {
        const ArticleBody body = articleBodyFrom(html, url);
        QMetaObject::invokeMethod(
            qApp,
            [page, question, body] {
                if (page && question)
                    page->show(body);
            },
            Qt::QueuedConnection);
    });
}

void ReadingPage::show(const ArticleBody &body)
{
    m_view->setArticle(HelpWords::headOf(*m_article, locale()), body);
    setSpokenName(*m_view, m_article->title);
    m_view->setMarks(m_words);
    showSurvey();
    turn(m_content, m_view);
    const int place = m_arrival == Arrival::Back ? m_places.value(m_id) : 0;
    if (place > 0) {
        m_view->document()->size(); // what is laid out later has no place yet
        m_view->verticalScrollBar()->setValue(place);
    }
}

void ReadingPage::fail(const Error &error)
{
    m_failure = error;
    m_state->setWords(HelpWords::articleFailure(
        error, m_page.isEmpty() ? HelpWords::Page::None : HelpWords::Page::There));
    turn(m_content, m_state);
    showHeader();
}

void ReadingPage::forget()
{
    m_places.clear();
    open({});
}

void ReadingPage::showHeader()
{
    const QString category
        = m_article && !m_article->path.isEmpty() && !m_article->path.last().isRoot
        ? m_article->path.last().title
        : QString();
    const ChatSettings company = m_client ? m_client->settings() : ChatSettings();
    m_header->setTexts(m_article ? m_article->title : HelpWords::help(),
                       category.isEmpty() ? company.teamName : category);
    m_header->setAvatarName(company.teamName);
    m_header->setAvatarUrl(company.teamIconUrl);
    m_header->setVisible(!m_id.isEmpty()); // beside a list that has one
    m_find->setVisible(m_article.has_value());
    m_copyLink->setVisible(!m_page.isEmpty());
    m_openPage->setVisible(!m_page.isEmpty());
}

} // namespace Kustomer
