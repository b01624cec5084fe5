// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notices/banner.h"
#include "widgets/words/hostwords.h"

#include <memory>

namespace Kustomer {

namespace Ui {
class ConversationListPage;
}

class ChatClient;
class IconButton;
class SearchField;

/// Home: who answers, all conversations, and a new one always within reach.
class ConversationListPage final : public Surface
{
    Q_OBJECT

public:
    /// The client must outlive the page.
    explicit ConversationListPage(QWidget *parent = nullptr);
    ~ConversationListPage() override;

    void setClient(ChatClient *client);
    void setWays(const Ways &ways);
    /// The conversation that is on screen beside the list; empty: none.
    void setOpenConversation(const QString &id);
    /// Whether a conversation is one of the rows.
    bool lists(const QString &conversationId) const;
    /// A line below the header; an empty text takes it away.
    void say(const QString &text, Banner::Urgency urgency);
    QWidget *entry() const override;

Q_SIGNALS:
    void conversationChosen(const QString &id);
    /// A message in which these words were found.
    void messageChosen(const QString &conversationId, const QString &messageId,
                       const QString &words);
    void newConversationRequested();

protected:
    void adoptTheme() override;
    void retranslate() override;
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectSearch();
    QRect cut() const;
    bool canSearch() const;
    void openSearch();
    void closeSearch();
    void forgetSearch();
    void search();
    void connectClient();
    void noteLogin();
    void noteLoginFailure();
    void showCompany();
    void showContent();
    void showFoot();
    void loadAgain();

    std::unique_ptr<Ui::ConversationListPage> m_ui;
    SearchField *m_search;
    IconButton *m_find;
    ChatClient *m_client = nullptr;
    Ways m_ways;
    bool m_hasLoginFailed = false;
};

} // namespace Kustomer
