// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagetrail.h"
#include "chat/company/people.h"
#include "chat/timeline/agenttyping.h"
#include "chat/timeline/catchup.h"
#include "chat/timeline/completeness.h"
#include "chat/timeline/writabletimelinemodel.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

#include <QSet>

namespace Kustomer {

class FileDetails;

/// One conversation as it is held here: fills its timeline from the server, page by page, and with
/// what arrives. Exists before its conversation does: then it has an id of its own.
class Thread : public QObject
{
    Q_OBJECT

public:
    /// Answers with the client id of the outbox entry that a message stands for, if any.
    using Claim = std::function<QString(const Message &)>;
    /// What is shown instead of a message of the company; nothing: it is passed over.
    using Filter = std::function<std::optional<Message>(const Message &)>;

    /// Who and what is described in messages; a thread without files describes none.
    struct Registers
    {
        People *people;
        FileDetails *files;
    };

    Thread(const QString &id, ApiCaller *caller, Telling *telling, const Registers &registers,
           const Pace &pace, Claim claim, QObject *parent = nullptr);

    void setFilter(const Filter &filter) { m_filter = filter; }
    QString id() const { return m_model->conversationId(); }
    WritableTimelineModel *model() { return m_model; }
    const WritableTimelineModel *model() const { return m_model; }

    /// The server has created the conversation of a local thread.
    void becomeConversation(const QString &id);
    /// This conversation is what a local thread became: takes its rows and its model. Whoever holds
    /// the model that was here before sees the same in it.
    void takeOver(Thread *local);
    /// Shows what an earlier process knew: the newest messages then, without a gap. What is loaded
    /// first takes their place unless it reaches them.
    void recall(const QList<Message> &messages);
    /// The newest messages that the server has, as far as none is missing between them; nothing
    /// while that is not known.
    std::optional<QList<Message>> newest(int most) const;
    /// Whether the newest page was loaded, however long ago.
    bool isLoaded() const { return m_completeness.isKnown(); }
    /// Loads the newest page, unless it was loaded before.
    void load();
    /// Loads it; what was written after this instant is news.
    void load(const QDateTime &newsSince);
    /// Messages may be missing from here on, until confirm() or a complete catchUp().
    void fallBehind() { m_completeness.lose(); }
    bool isBehind() const { return !m_completeness.isWhole(); }
    /// Whether an answer is awaited, or somebody is being told of a change.
    bool isBusy() const
    {
        return m_catchUp.isWalking() || m_model->isTelling()
            || m_model->loading() == TimelineModel::Loading::Running;
    }
    /// What to show to confirm(), taken when the question is asked.
    Completeness::Moment now() const { return m_completeness.now(); }
    /// The server lists the conversation like this; whether all its messages are here.
    bool confirm(Completeness::Moment asked, const Conversation &listed);
    /// What is news, where nothing was loaded to compare with.
    void expectNewsSince(const QDateTime &instant);
    /// Fetches everything that was written since the timeline was complete, by questions that are
    /// asked from now on; answers when it is here.
    void catchUp(QObject *context, CatchUp::Answer answer);
    /// Takes over what arrived; arrived() tells about messages that were not known.
    void receive(const Message &message);
    /// Fetches a message of which only the id arrived (E12).
    void fetch(const QString &messageId);
    /// Shows a message of the outbox, or what became of it.
    void show(const Message &own);
    void beginTyping(const QString &userId, ChatStates::Writer writer)
    {
        m_typing.begin({m_people->describe(userId), writer});
    }
    /// Of one, or of all where nobody is named.
    void endTyping(const QString &userId = {}) { m_typing.end(userId); }
    /// The service says more of a link, perhaps of a message that is not here yet.
    void addPreview(const QString &messageId, const LinkPreview &preview);
    /// Says what has become of the conversation.
    void setOutcome(const Conversation &conversation);
    /// Draws the "new messages" line above what was written since then, also where it is still to
    /// be loaded, unless it is drawn.
    void drawUnreadLine(const QDateTime &seen);
    void clearUnreadLine();

Q_SIGNALS:
    /// Rows were loaded, changed or went.
    void updated();
    /// A message that nobody here knew: not for history, which load() and fetchOlder() bring.
    void arrived(const Kustomer::Message &message);
    void typingChanged(const Kustomer::User &agent, Kustomer::ChatStates::Typing typing);
    void problemNoticed(const Kustomer::Error &error);
    /// Something of this conversation could not be fetched.
    void messagesMissed(const Kustomer::Error &error);

private:
    /// The instant after which unknown messages are news; none: they are history.
    using News = std::optional<QDateTime>;
    using Typing = ChatStates::Typing;

    void watchModel();
    void loadPage(const QString &asked);
    void takeWalk(const CatchUp::Walk &walk);
    void forgetConfirmed();
    void forgetUnreached(const QList<Message> &newestPage, const QString &next);
    void takePage(const QString &asked, Completeness::Moment began, const Page<Message> &page);
    QList<Message> take(QList<Message> messages, const News &newsSince);
    void tell(const QList<Message> &news);
    QList<Message> permitted(const QList<Message> &messages) const;
    void noteNext(const QString &asked, const QString &next);
    void learn(const User &person);
    void learnFile(const Attachment &attachment);
    void joinPreviews(Message &message);
    void report(const QList<Error> &problems);

    ApiCaller *m_caller;
    People *m_people;
    FileDetails *m_files;
    Claim m_claim;
    Filter m_filter;
    WritableTimelineModel *m_model;
    PageTrail m_trail;
    Completeness m_completeness;
    Completeness::Moment m_walkBegan = 0;
    CatchUp m_catchUp;
    News m_newsSince;
    News m_unreadSince;       ///< while the "new messages" line is wanted
    QSet<QString> m_recalled; ///< messages of an earlier process, until the newest page is here
    /// Of messages, by id, because a page may know less than an event told.
    QHash<QString, QList<LinkPreview>> m_previews;
    AgentTyping m_typing;
};

} // namespace Kustomer
