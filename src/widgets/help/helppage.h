// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/helpview.h"
#include "widgets/help/shownbase.h"
#include "widgets/notices/banner.h"
#include "widgets/parts/headerbar.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/announcer.h"
#include "widgets/words/hostwords.h"

#include <KustomerChat/Result>

#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class ChatClient;
class HelpList;
class PageStack;
class PlainLabel;
class SkeletonRows;

/// The knowledge base by its categories, or what was looked for in it.
class HelpPage final : public Surface
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
    ~HelpPage() override;

    /// The client must outlive the page.
    void setClient(ChatClient *client);
    /// Shows a category; an empty id stands for all of them.
    void open(const QString &categoryId);
    /// Looks for nothing any more.
    void closeSearch();
    /// The article that is on screen beside the page; empty: none.
    void setOpenArticle(const QString &id);
    void setWayBack(HeaderBar::WayBack way) { m_header->setWayBack(way); }
    void setWays(const Ways &ways);
    /// What is looked for.
    QStringList searchedWords() const;
    /// A line below the header; an empty text takes it away.
    void say(const QString &text, Banner::Urgency urgency) { m_banner->say(text, urgency); }
    QWidget *entry() const override;

Q_SIGNALS:
    void leaveRequested();
    void categoryChosen(const QString &id);
    void articleChosen(const QString &id, const QUrl &url);
    /// The customer found nothing and wants to ask.
    void chatRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void adoptTheme() override;
    void retranslate() override;
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void load();
    void loadCategory();
    void loadArticles(const ArticleCategory &category);
    void loadMore();
    void fail(const Error &error);
    void tellNotLoaded(const Error &error);
    Answer<ArticlePage> taking();
    void takeArticles(const ArticlePage &page);
    void choose(const HelpRow &row);
    void act();
    void showHeader();
    void showContent();
    void followBase();
    void forget();
    void forgetSearch();

    ChatClient *m_client = nullptr;
    QString m_id; ///< of the category
    ShownBase m_base;
    ArticleCategory m_category;
    ArticlePage m_articles; ///< the latest page of them
    HelpFacts m_facts;
    Ways m_ways;
    std::unique_ptr<QObject> m_question; ///< context of what is asked; a newer one ends it
    QTimer m_pause;                      ///< until a search is asked for while somebody types
    Announcer m_announcer{this};
    HeaderBar *m_header;
    SearchField *m_search;
    Banner *m_banner;
    PlainLabel *m_description;
    QHBoxLayout *m_words; ///< around it
    PageStack *m_content;
    HelpList *m_list;
    SkeletonRows *m_skeleton;
    StatePage *m_state;
};

} // namespace Kustomer
