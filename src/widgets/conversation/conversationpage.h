// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/piece.h"
#include "widgets/composer/messageedit.h"
#include "widgets/conversation/foot.h"
#include "widgets/conversation/seen.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/statepage.h"
#include "widgets/words/hostwords.h"

#include <KustomerChat/ChatSeat>
#include <KustomerChat/LinkSource>
#include <KustomerChat/PicturePolicy>
#include <KustomerChat/TimelineModel>

#include <QPersistentModelIndex>
#include <QPointer>

namespace Kustomer {

namespace Ui {
class ConversationPage;
}

class ChatMedia;
class ConversationMenu;
class ConversationSearch;
class DropVeil;
class FileDeeds;
class Toast;

/// One conversation: what was said, and where to answer. The client keeps a draft of each.
class ConversationPage final : public Surface
{
    Q_OBJECT

public:
    explicit ConversationPage(QWidget *parent = nullptr);
    ~ConversationPage() override;

    /// Both must outlive the page; the seat hears which conversation is on screen.
    void setClient(ChatClient *client, ChatSeat *seat);
    void setSendKey(MessageEdit::SendKey key);
    void setHostWords(const HostWords &words);
    void setWayBack(HeaderBar::WayBack way);
    /// A line below the header; an empty text takes it away.
    void say(const QString &text, Banner::Urgency urgency);

    /// Shows a conversation, or a thread that has just begun.
    void open(const QString &conversationId);
    /// Shows none; what was being written is kept.
    void closeConversation();
    /// The conversation on screen; empty: none.
    QString conversationId() const { return m_id; }
    /// Looks for these words and goes to the message that has them.
    void showFound(const QString &words, const QString &messageId);

    /// What was being written when the conversation on screen ended.
    Draft unsent() const;
    /// Takes over what was being written in another conversation, unless there is something.
    void takeOver(const Draft &draft, const QString &fromConversationId);
    /// Whether pictures of texts are fetched without being asked for.
    void setPicturePolicy(PicturePolicy policy);

    /// Whether a person sees what arrives: only then it counts as read.
    void setAttention(ChatClient::Attention attention);

Q_SIGNALS:
    void leaveRequested();
    void newConversationRequested();
    /// Where this conversation goes on.
    void conversationRequested(const QString &id);
    void linkActivated(const QUrl &url, Kustomer::LinkSource source);
    void articleRequested(const QString &id, const QUrl &page);
    void categoryRequested(const QString &id);
    /// Another conversation is on screen, or none, or this one was created on the server.
    void conversationIdChanged(const QString &id);

protected:
    void adoptTheme() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void connectTimeline();
    void adoptId(const QString &id);
    void showConversation();
    void showHeader();
    void showContent();
    void showFoot();
    void showStarters();
    void sayRefusal(const Error &error);
    bool isChoiceAwaited() const;
    void reviewChoice();
    void show(const NoFoot &foot);
    void show(const Write &foot);
    void show(const Locked &foot);
    void show(const Ended &foot);
    void show(const Survey &foot);
    void show(const InCard &foot);
    void show(const Asking &foot);
    void showEmailCard();
    void connectForms();
    void answer(const Draft &draft);
    void goBack();
    void skip();
    void end(const QString &conversationId);
    void giveEmail(const QString &email);
    void leaveComposer();
    void stepBack();
    StatePage::Words wordsWithoutRows() const;
    Conversation conversation() const;
    TalkStage stage() const;
    Sight sight() const;
    int unreadLine() const;
    void showFirstUnread();
    void markSeen();
    void fetchOlder();
    void scrollByKey(int key);
    void send(const QString &text, const QStringList &files);
    void showWhetherFilesMayGo();
    void write(const Draft &draft);
    Draft written() const;
    void noteEdit();
    void takeDraft(const QString &conversationId);
    void takeSurvey(const Satisfaction &satisfaction);
    void connectQueue();
    void act(int row, const Action &action);
    void discard(const QString &clientId);
    void showArticle(const ArticleLink &link);
    void offerToEnd();
    void place();

    std::unique_ptr<Ui::ConversationPage> m_ui;
    ConversationMenu *m_menu;
    Toast *m_toast = nullptr;
    DropVeil *m_veil;
    ChatMedia *m_media = nullptr;
    FileDeeds *m_files = nullptr;
    ConversationSearch *m_search = nullptr;
    ChatClient *m_client = nullptr;
    ChatSeat *m_seat = nullptr;
    QPointer<TimelineModel> m_timeline;
    QString m_id;
    QStringList m_starters; ///< what may be said first
    QString m_ending;       ///< the conversation whose end can still be taken back
    Foot m_foot;
    bool m_awaitsChoice = false; ///< as the foot says
    ChatClient::Attention m_attention = ChatClient::Attention::Background;
    QPersistentModelIndex m_seenLine; ///< above what was new when everything was read
    bool m_isRefusalDue = false;      ///< what was written here was not taken
    bool m_isOpening = false;         ///< the newest messages are not here yet
    bool m_wasWriting = false;        ///< the keyboard was in the composer when that went away
};

} // namespace Kustomer
