// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/piece.h"
#include "widgets/composer/messageedit.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/statepage.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/TimelineModel>

#include <QPointer>

namespace Kustomer {

namespace Ui {
class ConversationPage;
}

class ChatMenu;

/// One conversation: what was said, and where to answer. The client keeps a draft of each.
class ConversationPage final : public Surface
{
    Q_OBJECT

public:
    explicit ConversationPage(QWidget *parent = nullptr);
    ~ConversationPage() override;

    /// The client must outlive the page.
    void setClient(ChatClient *client);
    void setSendKey(MessageEdit::SendKey key);
    void setWayBack(HeaderBar::WayBack way);

    /// Shows a conversation, or a thread that has just begun.
    void open(const QString &conversationId);
    /// Shows none; what was being written is kept.
    void closeConversation();
    /// The conversation on screen; empty: none.
    QString conversationId() const;

    /// Whether a person sees what arrives: only then it counts as read.
    void setAttention(ChatClient::Attention attention);

Q_SIGNALS:
    void leaveRequested();
    void newConversationRequested();
    void linkActivated(const QUrl &url);
    /// Another conversation is on screen, or none, or this one was created on the server.
    void conversationIdChanged(const QString &id);

protected:
    void adoptTheme() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void buildMenu();
    void nameMenu();
    void scrollByKey(int key);
    void adoptId(const QString &id);
    void showConversation();
    void showContent();
    void showFoot();
    void showHeader();
    StatePage::Words wordsWithoutRows() const;
    void markSeen();
    void fetchOlder();
    void send(const QString &text);
    void noteEdit();
    void act(int row, const Action &action);
    void copyTranscript();
    void endConversation();
    Conversation conversation() const;
    User lastResponder() const;

    std::unique_ptr<Ui::ConversationPage> m_ui;
    ChatClient *m_client = nullptr;
    QPointer<TimelineModel> m_timeline;
    QString m_id;
    ChatClient::Attention m_attention = ChatClient::Attention::Background;
    ChatMenu *m_menu = nullptr;
    QAction *m_new = nullptr;
    QAction *m_end = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace Kustomer
