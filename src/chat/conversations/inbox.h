// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/conversations/conversationrequests.h"
#include "chat/conversations/eventintake.h"
#include "chat/conversations/missed.h"
#include "chat/conversations/threads.h"
#include "chat/conversations/unread.h"
#include "chat/conversations/unreadlines.h"
#include "chat/listing/conversationlist.h"

#include <KustomerChat/ChatSettings>

namespace Kustomer {

/// The customer's conversations, and how list, threads, read marks and what was missed concern each
/// other.
class Inbox : public Part
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Inbox(ApiCaller *caller, LocalStore *store, Telling *telling, const Pace &pace,
          const QString &brandId, WritableConversationListModel *model, QObject *parent = nullptr);

    ConversationList &list() { return m_list; }
    Threads &threads() { return m_threads; }
    Unread &unread() { return m_unread; }
    ReadMarks &marks() { return m_marks; }
    /// Where the news of the socket go.
    EventIntake &events() { return m_events; }

    using Recollection = std::function<QList<Conversation>()>;

    /// What an earlier process knew of the list.
    void setRecollection(Recollection recollection) { m_recollection = std::move(recollection); }
    /// What the application makes of messages of the company.
    void setIncomingFilter(const Thread::Filter &filter);
    /// Applies what concerns conversations.
    void setSettings(const ChatSettings &settings) override;
    /// The thread of a conversation for somebody who shows it.
    Thread *open(const QString &threadId);
    /// The newest conversation that has not ended, of those that are meant; empty: none.
    using IsMeant = std::function<bool(const Conversation &conversation)>;
    QString openId(const IsMeant &isMeant = {}) const;
    QString idOf(const QString &threadId) const { return m_threads.idOf(threadId); }

    void load();
    /// Whether somebody waits to be told that everything is loaded.
    enum class Settled { AsLoaded, Silently };
    /// There is nothing to load: this customer has no past.
    void settle(Settled settled);
    /// The login was lost: what is here is the customer's, and whoever asks now is somebody else.
    void hold() override;
    /// Events went missing: what is there now is complete only up to here.
    void fallBehind() { m_threads.fallBehind(); }
    /// Events are heard from now on: fetches those that were not.
    void comeBack();
    /// Fetches what no event told, or none that was heard.
    void findMissed();
    /// Somebody comes back to the chat: of what was read on another device no event tells.
    void glance();
    /// Says anew what is said here of conversations, in the language of now.
    void retranslate();
    void restore(const QList<Record> &records) override;
    void wake() override { m_threads.people().wake(); }
    void forget() override;

    /// A text that the server does not have is new or looks different. The thread that it was to
    /// begin is listed, unless it is becoming a conversation at this moment.
    void show(const Message &unsent);
    /// Nobody wants it any more.
    void drop(const QString &threadId, const QString &clientId);
    /// A local thread became this conversation.
    void adopt(const QString &threadId, const Conversation &conversation);
    /// A message of this customer is on the server.
    void confirm(const Message &message);

    /// These are on screen: the "new messages" line is drawn in them.
    void watch(const QStringList &threadIds) override;
    void setAttention(ChatStates::Attention attention) { m_unreadLines.setAttention(attention); }
    /// Answers when the server knows it, or will never want to.
    void markRead(const QString &threadId, const Answer<Done> &answer);
    /// See ConversationRequests, both.
    void endConversation(const QString &threadId, const QString &reason,
                         const Answer<Conversation> &answer);
    void find(const QString &threadId, QObject *context, const Answer<Conversation> &answer);

Q_SIGNALS:
    /// This conversation or its messages may have changed.
    void touched(const QString &conversationId);
    void messageArrived(const Kustomer::Message &message);

private:
    void connectParts();
    void update(const Conversation &conversation, ConversationList::Moment asked);
    void nameResponder(const QString &conversationId);
    void nameAuthor(const QString &conversationId);
    void noteArrivals(const QList<Message> &messages);

    QString m_brandId; ///< of whose conversations it holds; empty: all
    ConversationList m_list;
    Threads m_threads;
    ReadMarks m_marks;
    Unread m_unread;
    UnreadLines m_unreadLines;
    Missed m_missed;
    EventIntake m_events;
    ConversationRequests m_requests;
    Recollection m_recollection;
    std::unique_ptr<QObject> m_life; ///< context of what is asked for this customer
    bool m_isHeld = false;
    bool m_isLookWanted = false; ///< as soon as it is known whether there is anything
};

} // namespace Kustomer
