// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/company/people.h"
#include "chat/conversations/conversationlistmodel.h"
#include "chat/conversations/refresh.h"
#include "chat/timeline/thread.h"
#include "protocol/realtime/chatevent.h"

#include <QHash>

namespace Kustomer {

/// The customer's conversations: the list, the threads that were opened, and what is unread.
class Inbox : public QObject
{
    Q_OBJECT

public:
    /// The model outlives it.
    Inbox(KustomerApi *api, ConversationListModel *model, QObject *parent = nullptr);

    using Recollection = std::function<QList<Message>(const QString &conversationId)>;

    /// What an earlier process knew of a conversation whose thread is made now.
    void setRecollection(Recollection recollection) { m_recollection = std::move(recollection); }
    void setClaim(Thread::Claim claim) { m_claim = std::move(claim); }
    void setTeam(const QString &name, const QUrl &icon) { m_people.setTeam(name, icon); }
    void setScope(KustomerApi::Scope scope);

    /// Shows what an earlier process knew, beside what is known already and until the server says
    /// otherwise.
    void recall(const QList<Conversation> &conversations);
    /// Those that stand on top of the list.
    QList<Conversation> newest(int most) const;
    /// The newest messages without a gap, see Thread::newest().
    std::optional<QList<Message>> newestMessages(const QString &id, int most) const;

    ConversationListModel *model() { return m_model; }
    /// The thread of a conversation; made when there is none.
    Thread *thread(const QString &threadId);
    /// The id of the conversation that a local thread became; any other id is what it is.
    QString idOf(const QString &threadId) const { return m_adopted.value(threadId, threadId); }
    QSet<QString> knownIds() const;

    /// Loads the first page, then what is unread; loaded() or loadFailed() tells. A load that is
    /// under way, perhaps of before a login, counts no more.
    void load();
    /// There is nothing to load: this customer has no past.
    void settle() { m_model->setLoading(ConversationListModel::Loading::Done); }
    /// Events went missing: what is there now is complete only up to here.
    void fallBehind();
    /// Fetches what no event told, or none that was heard.
    void findMissed();
    /// Forgets everything, answers on their way included.
    void clear();

    void take(const ChatEvent &event);
    /// A text that the server does not have is new or looks different. The thread that it was to
    /// begin is listed, unless it is becoming a conversation at this moment.
    void show(const Message &unsent);
    /// Nobody wants it any more.
    void drop(const QString &threadId, const QString &clientId);
    /// A local thread became this conversation.
    void adopt(const QString &threadId, const Conversation &conversation);
    /// A message of this customer is on the server.
    void confirm(const Message &message);
    void markRead(const QString &id);
    void end(const QString &id);
    void find(const QString &id, QObject *context, KustomerApi::Answer<Conversation> answer);

    int unreadCount() const { return m_unreadCount; }
    QHash<QString, int> unreadCounts() const;

Q_SIGNALS:
    void loaded();
    void loadFailed(const Kustomer::Error &error);
    /// This conversation or its messages may have changed.
    void touched(const QString &conversationId);
    /// There is at least one conversation now.
    void conversationsKnown();
    void unreadCountChanged(int count);
    void conversationCreated(const Kustomer::Conversation &conversation);
    void conversationEnded(const Kustomer::Conversation &conversation);
    void conversationReopened(const Kustomer::Conversation &conversation);
    void messageArrived(const Kustomer::Message &message);
    void agentTyping(const QString &conversationId, const Kustomer::User &agent,
                     Kustomer::ChatStates::Typing typing);
    void problemNoticed(const Kustomer::Error &error);

private:
    enum class News { Tell, Keep };

    void list(const Message &unsent);
    void loadPage(const QString &asked);
    void takePage(const QString &asked, const Page<Conversation> &page);
    void dropUnlisted(const Page<Conversation> &page);
    void update(const Conversation &conversation, News news);
    void takeNews(const Page<Conversation> &page);
    void catchUp(const std::optional<Conversation> &before, const Conversation &now);
    void refresh() { m_refresh.ask(); }
    void recover(const Error &error);
    void noteMessage(const Message &message);
    void nameResponder(const User &person);
    void recount(const QString &id);
    void recountTotal();
    std::optional<Conversation> known(const QString &id) const;
    void apply(const UnknownEvent &event);
    void apply(const MessageArrived &event);
    void apply(const MessageClipped &event);
    void apply(const ConversationLocked &event);
    void apply(const ConversationClipped &event);
    void apply(const TypingSeen &event);

    KustomerApi *m_api;
    People m_people;
    ConversationListModel *m_model;
    Recollection m_recollection;
    Thread::Claim m_claim;
    KustomerApi::Scope m_scope = KustomerApi::Scope::All;
    QHash<QString, Thread *> m_threads;
    QHash<QString, QString> m_adopted; ///< conversations by the local threads they were
    QHash<QString, QDateTime> m_seen;  ///< "seen just now", before the server says so
    QSet<QString> m_recalled;          ///< conversations that the server has not named yet
    QString m_nextPage;
    QSet<QString> m_askedPages;
    Refresh m_refresh;
    std::unique_ptr<QObject> m_load;  ///< context of the page on its way
    std::unique_ptr<QObject> m_calls; ///< context of what is asked for this customer
    int m_unreadCount = 0;
};

} // namespace Kustomer
