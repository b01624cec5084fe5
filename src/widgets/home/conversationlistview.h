// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/home/conversationrow.h"
#include "widgets/parts/rowlist.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace Kustomer {

class ChatClient;
class ConversationDelegate;
class FoundMessages;
class ListedConversations;
struct Message;

/// The list of conversations.
class ConversationListView final : public RowList
{
    Q_OBJECT

public:
    explicit ConversationListView(QWidget *parent = nullptr);

    /// The client must outlive the list.
    void setClient(ChatClient *client);
    void setTeam(const Team &team);
    /// What time it is, from which ages of messages are told.
    void setClock(const std::function<QDateTime()> &clock);
    void setOpenConversation(const QString &id);
    /// Shows what was found in place of all conversations, until showAll(): those whose titles have
    /// the words, then these messages. How many rows that makes.
    int showFound(const QList<Message> &messages, const QString &words);
    void showAll();
    /// How many conversations are listed while nothing is looked for.
    int listed() const;
    /// Whether the application wants this one to be listed.
    bool lists(const QString &conversationId) const;
    /// As if the first row were pressed.
    void chooseFirst() { choose(model()->index(0, 0)); }

Q_SIGNALS:
    /// Others are listed than before, because the application wants it.
    void filtered();
    void conversationChosen(const QString &id);
    /// One of those that were found.
    void messageChosen(const QString &conversationId, const QString &messageId);

protected:
    void choose(const QModelIndex &index) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ConversationListView(ConversationDelegate *delegate, QWidget *parent);

    void takePicturesFrom(ImageCache *images);
    void requestPictures();
    void divide();
    void noteSight();
    void keepInSight();
    void age();

    ConversationDelegate *m_delegate;
    FoundMessages *m_found;
    ListedConversations *m_listed;
    ChatClient *m_client = nullptr;
    QPointer<ImageCache> m_images;
    Team m_team;
    QTimer m_minute{this}; // relative times grow old while the list is on screen
    QDateTime m_lastMinute;
    bool m_seesKeyboard = false; ///< before rows moved
};

} // namespace Kustomer
