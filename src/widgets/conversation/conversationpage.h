// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/messageedit.h"
#include "widgets/notices/banner.h"
#include "widgets/parts/headerbar.h"
#include "widgets/talk/talk.h"
#include "widgets/templates/templatewidgets.h"
#include "widgets/words/hostwords.h"

#include <KustomerChat/LinkSource>
#include <KustomerChat/PicturePolicy>

namespace Kustomer {

namespace Ui {
class ConversationPage;
}

class ChatMedia;
class ConversationMenu;
class ConversationSearch;
class FileDeeds;
struct FileSources;
class FootDesk;
class ReadProgress;
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
    void setFileSources(const FileSources &sources);
    void setTemplate(const QString &type, const TemplateWidgets::Make &make);
    void setWayBack(HeaderBar::WayBack way);
    /// Whether the customer may leave the conversation.
    enum class Leave { Offered, NotOffered };
    void setLeave(Leave leave) { m_leave = leave; }
    /// A line below the header; an empty text takes it away.
    void say(const QString &text, Banner::Urgency urgency);

    /// Shows a conversation, or a thread that has just begun.
    void open(const QString &conversationId);
    /// Shows none; what was being written is kept.
    void closeConversation();
    /// The conversation on screen; empty: none.
    QString conversationId() const { return m_talk->id(); }
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
    void setPlace(Talk::Place place);
    QWidget *entry() const override;

Q_SIGNALS:
    void leaveRequested();
    /// There is no such conversation any more.
    void lost();
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
    void hideEvent(QHideEvent *event) override;
    bool takesKey(const QKeyEvent &key) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void connectTalk();
    void connectMedia();
    void showConversation();
    void showHeader();
    void showContent();
    void stepBack();
    void scrollByKey(int key);
    void place();

    std::unique_ptr<Ui::ConversationPage> m_ui;
    Talk *m_talk = new Talk(this);
    ConversationMenu *m_menu;
    Toast *m_toast;
    FootDesk *m_desk;
    ReadProgress *m_reading;
    ConversationSearch *m_search;
    Ways m_ways;
    Leave m_leave = Leave::Offered;
    ChatMedia *m_media = nullptr;
    FileDeeds *m_files = nullptr;
};

} // namespace Kustomer
