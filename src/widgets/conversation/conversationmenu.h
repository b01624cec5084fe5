// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/conversation/wholeconversation.h"
#include "widgets/words/hostwords.h"

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace Kustomer {

class ChatClient;
class ChatMenu;
struct TranscriptContext;

/// What can be done with the conversation on screen, besides writing in it.
class ConversationMenu final : public QObject
{
    Q_OBJECT

public:
    enum class End { Offered, NotOffered };

    explicit ConversationMenu(QWidget *page);

    QMenu *menu() const;
    /// Of the conversation on screen; nullptr: none.
    void setTimeline(TimelineModel *timeline) { m_conversation.setTimeline(timeline); }
    void setClient(const ChatClient *client) { m_client = client; }
    /// Offers what is possible now.
    void review(End end);
    /// Whether a new conversation is offered.
    void setWays(const Ways &ways);
    void retranslate();

Q_SIGNALS:
    void newConversationRequested();
    void searchRequested();
    void endRequested();
    /// Something was done that cannot be seen.
    void done(const QString &what);

private:
    TranscriptContext contextOf(const TimelineModel &timeline) const;
    void copyTranscript();
    void askWhereToSave();
    void save(const QString &name);
    void print();

    QWidget *m_page;
    ChatMenu *m_menu;
    QAction *m_new;
    QAction *m_search;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_print;
    QAction *m_end;
    WholeConversation m_conversation;
    const ChatClient *m_client = nullptr;
};

} // namespace Kustomer
