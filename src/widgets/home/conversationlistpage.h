// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QWidget>

#include <memory>

namespace Kustomer {

namespace Ui {
class ConversationListPage;
}

class ChatClient;
class ImageCache;

/// Home: who answers, all conversations, and a new one always within reach.
class ConversationListPage final : public QWidget
{
    Q_OBJECT

public:
    /// The client must outlive the page.
    explicit ConversationListPage(QWidget *parent = nullptr);
    ~ConversationListPage() override;

    void setClient(ChatClient *client);
    void setTheme(const ChatTheme &theme);
    void setImageCache(ImageCache *images);
    /// The conversation that is on screen beside the list; empty: none.
    void setOpenConversation(const QString &id);

Q_SIGNALS:
    void conversationChosen(const QString &id);
    void newConversationRequested();

private:
    void showCompany();
    void showContent();
    void loadAgain();

    std::unique_ptr<Ui::ConversationListPage> m_ui;
    ChatClient *m_client = nullptr;
};

} // namespace Kustomer
