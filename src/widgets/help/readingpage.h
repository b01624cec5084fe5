// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/shownbase.h"
#include "widgets/notices/banner.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/headerbar.h"
#include "widgets/reading/articleview.h"
#include "widgets/words/hostwords.h"

#include <KustomerChat/Article>
#include <KustomerChat/Error>
#include <KustomerChat/PicturePolicy>

#include <memory>
#include <optional>

namespace Kustomer {

class ArticleSurveyCard;
class ChatClient;
class ChatMenu;
class SearchField;
class SkeletonRows;

/// One article of the knowledge base to be read, searched and judged.
class ReadingPage final : public Surface
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);
    ~ReadingPage() override;

    /// The client must outlive the page.
    void setClient(ChatClient *client);
    void setPicturePolicy(PicturePolicy policy);
    /// Whether customers are asked before a remark goes that holds a card number.
    void setHostWords(const HostWords &words);
    /// Who opens an article begins at its top; who comes back goes on where they were.
    enum class Arrival { Anew, Back };
    /// Shows an article, by its id or by the end of its address; its page is offered where it
    /// cannot be shown. Words that were looked for are marked. An empty id shows none.
    void open(const QString &id, const QUrl &page = {}, const QStringList &words = {},
              Arrival arrival = Arrival::Anew);
    const QString &articleId() const { return m_id; }
    void setWayBack(HeaderBar::WayBack way);
    /// A line below the header; an empty text takes it away.
    void say(const QString &text, Banner::Urgency urgency);
    QWidget *entry() const override;

Q_SIGNALS:
    void leaveRequested();
    void articleChosen(const QString &id, const QUrl &page);
    void categoryChosen(const QString &id);
    void linkActivated(const QUrl &url);

protected:
    void retranslate() override;
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void load();
    void followBase();
    void take(const Article &article);
    void parse(const Article &article);
    void show(const ArticleBody &body);
    void fail(const Error &error);
    void forget();
    void follow(const ArticleTarget &target);
    void openPage();
    void copyLink();
    void rate(const ArticleFeedback &feedback);
    void keep(const ArticleFeedback &begun);
    std::optional<ArticleFeedback> begun() const;
    void followCustomer();
    void reviewSurvey();
    void showSurvey();
    void showHeader();
    void notePlace();
    void seek(const QString &words);
    void step(QTextDocument::FindFlags direction);
    void showMatch();
    void closeSearch();

    ChatClient *m_client = nullptr;
    PicturePolicy m_policy = PicturePolicy::CompanyHosts;
    QString m_id;
    QUrl m_page;
    QStringList m_words;
    Arrival m_arrival = Arrival::Anew;
    ShownBase m_base;
    std::optional<Article> m_article;
    std::optional<Error> m_failure;
    std::unique_ptr<QObject> m_question; ///< context of what is asked; a newer one ends it
    QHash<QString, int> m_places;        ///< how far articles were read
    HeaderBar *m_header;
    SearchField *m_search;
    Banner *m_banner;
    PageStack *m_content;
    ArticleView *m_view;
    ArticleSurveyCard *m_card;
    SkeletonRows *m_skeleton;
    StatePage *m_state;
    ChatMenu *m_menu;
    QAction *m_find;
    QAction *m_copyLink;
    QAction *m_openPage;
};

} // namespace Kustomer
