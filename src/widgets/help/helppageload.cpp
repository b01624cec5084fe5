// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How categories and articles come onto a HelpPage.

#include "widgets/help/helplist.h"
#include "widgets/help/helppage.h"
#include "widgets/help/helpwords.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ChatClient>

#include <utility>

namespace Kustomer {

void HelpPage::followBase()
{
    const ShownBase now = ShownBase::of(*m_client);
    if (m_client->state() != ChatClient::State::Started || std::exchange(m_base, now) == now)
        return;
    m_facts.rows = 0; // so that it is loaded when somebody comes
    if (isVisible())
        load();
}

void HelpPage::forget()
{
    m_question.reset();
    m_pause.stop();
    m_category = {};
    m_articles = {};
    m_facts = {};
    m_list->rows().setRows({});
    showContent();
}

/// What somebody else looked for is nobody's business.
void HelpPage::forgetSearch()
{
    if (m_search->words().isEmpty())
        return;
    closeSearch();
    forget();
    if (isVisible())
        load();
}

void HelpPage::load()
{
    m_pause.stop();
    if (!m_client || m_client->state() != ChatClient::State::Started)
        return;
    m_question = std::make_unique<QObject>();
    m_facts = {.searched = m_search->words().simplified(), .rows = 0, .isLoading = true};
    m_list->rows().setRows({});
    showContent();
    if (m_facts.searched.isEmpty())
        loadCategory();
    else
        m_client->articles()->search(m_facts.searched, m_question.get(), taking());
}

void HelpPage::loadCategory()
{
    m_client->articles()->category(m_id, m_question.get(),
                                   [this](const Result<ArticleCategory> &category) {
                                       if (category)
                                           loadArticles(*category);
                                       else
                                           fail(category.error());
                                   });
}

void HelpPage::loadArticles(const ArticleCategory &category)
{
    m_category = category;
    m_list->rows().setRows(rowsOf(category));
    showHeader();
    showContent();
    m_client->articles()->articlesIn(category.id, m_question.get(), taking());
}

void HelpPage::loadMore()
{
    if (m_facts.failure) // not even the first of them are here
        return load();
    if (std::exchange(m_facts.isLoadingMore, true))
        return;
    m_list->rows().setMoreDetails(tr("Loading articles"));
    m_client->articles()->nextPage(m_articles, m_question.get(),
                                   [this](const Result<ArticlePage> &page) {
                                       m_facts.isLoadingMore = false;
                                       if (page)
                                           takeArticles(*page);
                                       else
                                           tellNotLoaded(page.error());
                                   });
}

Answer<ArticlePage> HelpPage::taking()
{
    return [this](const Result<ArticlePage> &page) {
        if (page)
            takeArticles(*page);
        else
            fail(page.error());
    };
}

void HelpPage::takeArticles(const ArticlePage &page)
{
    m_articles = page;
    m_facts.isLoading = false;
    m_list->rows().append(rowsOf(page));
    showContent();
    if (!m_facts.searched.isEmpty() && m_facts.rows > 0)
        m_search->setResult(HelpWords::found(m_list->rows().rowCount(), locale()));
}

void HelpPage::fail(const Error &error)
{
    m_facts.isLoading = false;
    m_facts.failure = error;
    if (m_list->rows().rowCount() > 0) { // categories, which are no reason to be silent
        m_list->rows().append({{.kind = HelpRow::Kind::More, .title = HelpWords::more()}});
        tellNotLoaded(error);
    }
    showContent();
}

/// Where articles stand already, or other rows: it may be tried again there.
void HelpPage::tellNotLoaded(const Error &error)
{
    m_list->rows().setMoreDetails(HelpWords::notLoaded());
    m_announcer.announce(spokenParts({HelpWords::notLoaded(), trouble(error)}));
}

} // namespace Kustomer
