// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/conversationlines.h"
#include "chat/listing/conversationpager.h"
#include "chat/listing/unlisted.h"

#include <KustomerChat/Message>

#include <memory>

namespace Kustomer {

/// Which conversations there are: fills the model from pages, news and messages, and tells what has
/// become of them.
class ConversationList : public QObject
{
    Q_OBJECT

public:
    using Moment = Turns::Moment;
    /// Whether a page may bring conversations that were not listed.
    enum class Unknown { Take, Skip };

    /// The model outlives it.
    ConversationList(ApiCaller *caller, WritableConversationListModel *model,
                     QObject *parent = nullptr);

    WritableConversationListModel *model() const { return m_lines.model(); }
    /// As the server has it, whatever its line says.
    std::optional<Conversation> known(const QString &id) const { return m_lines.known(id); }
    QSet<QString> knownIds() const { return m_lines.knownIds(); }
    /// Whether all that is known of it is what a message says.
    bool isOnlyHeardOf(const QString &id) const { return m_unlisted.isUntold(id); }
    /// Those that the server has listed, and not ended.
    QSet<QString> openIds() const;
    /// Those that stand on top of the list.
    QList<Conversation> newest(int most) const { return m_lines.newest(most); }
    Moment now() { return m_turns.now(); }
    void setFilter(const ConversationLines::Filter &filter) { m_lines.setFilter(filter); }
    void setScope(const ConversationScope &scope) { m_pager.setScope(scope); }
    const ConversationScope &scope() const { return m_pager.scope(); }
    void retryNext() { m_pager.retryNext(now()); }
    /// Shows what an earlier process knew, until the server says otherwise.
    void recall(const QList<Conversation> &conversations);
    /// Loads the first page anew; loaded() or loadFailed() tells.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// When the latest happened that was there as the list was loaded; invalid: nothing was.
    QDateTime listedUntil() const { return m_listedUntil; }
    /// There is nothing to load.
    void settle();
    /// A page that somebody else asked for: the first one of all is as good as a load.
    void take(const Page<Conversation> &page, Moment asked, Unknown unknown);
    /// The server says this of a conversation; created(), ended() and reopened() tell what is new.
    void update(const Conversation &conversation, Moment asked);
    /// The server has it no more; where it goes on in another one, that is named.
    void endRemoved(const QString &id, const QString &mergedInto = {});
    /// Brings the line of their conversation up to date; one that was not listed is, from now on.
    void note(const QList<Message> &messages);
    void nameResponder(const User &person) { m_lines.nameResponder(person); }
    void setUnreadCount(const QString &id, int count) { m_lines.setUnreadCount(id, count); }
    void setDescriptions(const ConversationLines::Descriptions &descriptions);
    /// The server has taken these attributes of a conversation.
    void describe(const QString &id, const QVariantMap &attributes);
    /// See ConversationLines; one that is there for its unsent texts alone goes with the last.
    void showUnsent(const Message &unsent) { m_lines.showUnsent(unsent); }
    void dropUnsent(const QString &id, const QString &clientId);
    void dropThread(const QString &threadId) { m_lines.takeOut(threadId); }
    /// A local thread became this conversation.
    void adopt(const QString &threadId, const Conversation &conversation);
    void forget();

Q_SIGNALS:
    void loaded();
    void loadFailed(const Kustomer::Error &error);
    /// The first page or a later one was loaded, with these conversations as they were before.
    void pageLoaded(const QList<Kustomer::Conversation> &now,
                    const QList<Kustomer::Conversation> &before);
    /// Something happened at this instant, and nothing later as far as the server told.
    void activityListed(const QDateTime &latest);
    void changed(const QString &id);
    void removed(const QString &id);
    /// The server does not list what it should, and something in it was not sent.
    void missing(const QString &id);
    /// There is at least one conversation now.
    void conversationsKnown();
    void created(const Kustomer::Conversation &conversation);
    void ended(const Kustomer::Conversation &conversation);
    void reopened(const Kustomer::Conversation &conversation);
    /// It goes on in mergedInto, where that is known.
    void merged(const Kustomer::Conversation &conversation);
    /// It was deleted, or is no longer the customer's.
    void gone(const Kustomer::Conversation &conversation);
    /// An answer contradicts what was heard meanwhile.
    void doubted();
    void problemNoticed(const Kustomer::Error &error);

private:
    void takePage(const QString &asked, const Page<Conversation> &page, Moment moment);
    void drop(const QString &id);
    void dropUnlisted(const Page<Conversation> &page, Moment asked);
    Conversation merge(const std::optional<Conversation> &before, const Conversation &news,
                       Moment asked);
    bool isNew(const Conversation &conversation) const;

    ConversationLines m_lines;
    ConversationPager m_pager;
    Turns m_turns;
    Unlisted m_unlisted;
    QDateTime m_listedUntil;
    std::unique_ptr<QObject> m_life; ///< gone when the customer is
    bool m_isLoaded = false;
};

} // namespace Kustomer
