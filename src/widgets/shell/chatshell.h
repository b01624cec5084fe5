// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/messageedit.h"
#include "widgets/notices/statepage.h"
#include "widgets/shell/chatimages.h"
#include "widgets/shell/connectionwords.h"
#include "widgets/shell/places.h"
#include "widgets/templates/templatewidgets.h"
#include "widgets/words/conversationoffer.h"
#include "widgets/words/hostwords.h"

#include <KustomerChat/Article>
#include <KustomerChat/ChatNotification>
#include <KustomerChat/ChatSeat>
#include <KustomerChat/LinkSource>
#include <KustomerChat/PicturePolicy>

#include <memory>

namespace Kustomer {
namespace Ui {
class ChatShell;
}
struct FileSources;
class NewsBanner;

/// The places of the chat and the ways between them: list and conversation, side by side where
/// there is room, and a page that says why there is neither.
class ChatShell final : public Surface
{
    Q_OBJECT

public:
    explicit ChatShell(ChatClient *client, QWidget *parent = nullptr); ///< which outlives it
    ~ChatShell() override;

    void setSendKey(MessageEdit::SendKey key);
    void setPicturePolicy(PicturePolicy policy);
    void setHostWords(const HostWords &words);
    void setFileSources(const FileSources &sources);
    void setTemplate(const QString &type, const TemplateWidgets::Make &make);
    void openConversation(const QString &id);
    void openNewConversation();
    /// By its id or the end of its address; its page is offered where it is not here.
    void openArticle(const QString &id, const QUrl &page = {});
    void openCategory(const QString &id); ///< of the knowledge base; empty: all of it
    /// Where an application wants the chat to be, which sightWanted() tells where it may be closed.
    /// What it names is looked up first, and opened if it is there and nobody went elsewhere; if it
    /// is not the answer tells or, where that is empty, problemNoticed().
    void wishFor(const Place &place);
    void wishForConversation(const QString &id, const Answer<Conversation> &answer);
    /// The open conversation with the newest message, or else a new one.
    void wishForActiveConversation();
    void wishForArticle(const QString &id, const Answer<Article> &answer);
    void wishForCategory(const QString &id, const Answer<ArticleCategory> &answer);
    void sayNews(const ChatNotification &notification); ///< unless it is seen anyway
    void takeNewsBack(const QString &conversationId);
    QWidget *entry() const override;

Q_SIGNALS:
    void linkActivated(const QUrl &url, Kustomer::LinkSource source);
    void problemNoticed(const Kustomer::Error &error);
    void sightWanted();

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Focus { Stays, Follows };
    void connectParts();
    void connectHelp();
    template <typename Found, typename PlaceOf>
    Answer<Found> granting(const Answer<Found> &answer, const PlaceOf &placeOf);
    void grant(const Place &place);
    void showState();
    void goBack();
    void leaveHelp();
    void goTo(const Place &place);
    void present(const Place &place);
    void showExperience();
    void chooseHome(int tab);
    void showListPane(const Place &place);
    void showContentPane(const Arrangement &panes);
    Surface *pageOf(const Place &place) const;
    StatePage::Words wordsWithoutPlaces() const;
    ConversationOffer offer() const; ///< what Ctrl+N leads to; nothing before the chat has started
    void setWays(const Ways &ways);
    void reviewWays();
    bool isWayBackOffered() const;
    Arrangement panes() const;
    void showConnection();
    void followConversation(const QString &id);
    void showPanes(Focus focus = Focus::Stays);
    void arrangePanes(Focus focus);
    void showAttention();
    Focus focusNow() const;
    bool catchKeyboard();

    std::unique_ptr<Ui::ChatShell> m_ui;
    ChatClient *m_client;
    std::unique_ptr<ChatSeat> m_seat;
    ConnectionWords m_connection;
    Places m_places;
    Ways m_ways;
    bool m_isWayBackOffered = true; ///< by the panes that are shown
    bool m_isOwedKeyboard = false;  ///< nobody took it since the window became active
    NewsBanner *m_news;
    int m_turns = 0, m_wishes = 0; ///< how often somebody went somewhere, or was to go
    ChatImages m_images;
};

} // namespace Kustomer
