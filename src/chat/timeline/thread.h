// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagetrail.h"
#include "chat/company/people.h"
#include "chat/timeline/agenttyping.h"
#include "chat/timeline/catchup.h"
#include "chat/timeline/completeness.h"
#include "chat/timeline/sheet.h"

namespace Kustomer {

/// One conversation as it is held here: fills its timeline from the server, page by page, and with
/// what arrives. Exists before its conversation does: then it has an id of its own.
class Thread : public QObject
{
    Q_OBJECT

public:
    using Claim = Sheet::Claim;
    using Filter = MessageEditor::Filter;

    Thread(const QString &id, ApiCaller *caller, Telling *telling,
           const MessageEditor::Registers &registers, const Pace &pace, Claim claim,
           QObject *parent = nullptr);

    QString id() const { return m_sheet.id(); }
    Sheet &sheet() { return m_sheet; }
    WritableTimelineModel *model() { return m_sheet.model(); }
    const WritableTimelineModel *model() const { return m_sheet.model(); }

    /// The server has created the conversation of a local thread.
    void becomeConversation(const QString &id);
    /// This conversation is what a local thread became: takes its rows and its model. Whoever holds
    /// the model that was here before sees the same in it.
    void takeOver(Thread *local);
    /// The newest messages that the server has, as far as none is missing between them; nothing
    /// while that is not known.
    std::optional<QList<Message>> newest(int most) const;
    /// Whether the newest page was loaded, however long ago.
    bool isLoaded() const { return m_completeness.isKnown(); }
    /// Loads the newest page, unless it was loaded before.
    void load();
    /// Loads it; what was written after this instant is news.
    void load(const QDateTime &newsSince);
    /// Whether a page could not be had that may be there all the same.
    bool isOwed() const
    {
        return hasFailed() && model()->lastError().kind != Error::Kind::NotFound;
    }
    /// Asks once more for an older page that could not be had, and tells only where it can now.
    void retryOlder();
    /// Messages may be missing from here on, until confirm() or a complete catchUp().
    void fallBehind() { m_completeness.lose(); }
    bool isBehind() const { return !m_completeness.isWhole(); }
    /// Whether an answer is awaited, or somebody is being told of a change.
    bool isBusy() const
    {
        return m_catchUp.isWalking() || m_isRetrying || model()->isTelling()
            || model()->loading() == TimelineModel::Loading::Running;
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
    void receive(QList<Message> messages);
    /// Fetches a message of which only the id arrived (wire E12).
    void fetch(const QString &messageId);
    void beginTyping(const QString &userId, ChatStates::Writer writer)
    {
        m_typing.begin({m_people->describe(userId), writer});
    }
    /// Of one, or of all where nobody is named.
    void endTyping(const QString &userId = {}) { m_typing.end(userId); }

Q_SIGNALS:
    /// Rows were loaded, changed or went.
    void updated();
    /// Messages that nobody here knew, in their order: not for history, which load() and
    /// fetchOlder() bring.
    void arrived(const QList<Kustomer::Message> &messages);
    void typingChanged(const Kustomer::User &agent, Kustomer::ChatStates::Typing typing);
    void problemNoticed(const Kustomer::Error &error);
    /// Something of this conversation could not be fetched.
    void messagesMissed(const Kustomer::Error &error);

private:
    using News = Sheet::News;
    using Typing = ChatStates::Typing;

    bool hasFailed() const { return model()->loading() == TimelineModel::Loading::Failed; }
    void noteFailure(const Error &error);
    void loadPage(const QString &asked);
    void takeWalk(const CatchUp::Walk &walk);
    void takePage(const QString &asked, Completeness::Moment began, const Page<Message> &page);
    void tell(const QList<Message> &news);
    void noteNext(const QString &asked, const QString &next);
    void report(const QList<Error> &problems);

    ApiCaller *m_caller;
    People *m_people;
    Sheet m_sheet;
    PageTrail m_trail;
    Completeness m_completeness;
    Completeness::Moment m_walkBegan = 0;
    CatchUp m_catchUp;
    News m_newsSince;
    bool m_isRetrying = false;
    AgentTyping m_typing;
};

} // namespace Kustomer
