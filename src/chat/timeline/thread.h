// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/kustomerapi.h"
#include "chat/base/states.h"
#include "chat/timeline/completeness.h"
#include "chat/timeline/timelinemodel.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Kustomer {

class People;

/// One conversation as it is held here: fills its timeline from the server, page by page, and with
/// what arrives. Exists before its conversation does: then it has an id of its own.
class Thread : public QObject
{
    Q_OBJECT

public:
    /// Answers with the client id of the outbox entry that a message stands for, if any.
    using Claim = std::function<QString(const Message &)>;

    Thread(const QString &id, KustomerApi *api, People *people, Claim claim,
           QObject *parent = nullptr);

    QString id() const { return m_model.conversationId(); }
    TimelineModel *model() { return &m_model; }
    const TimelineModel *model() const { return &m_model; }

    /// The server has created the conversation of a local thread.
    void becomeConversation(const QString &id);
    /// Takes the messages of a thread that was made for the same conversation.
    void takeOver(const Thread &other);
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
    /// Messages may be missing from here on: only a complete catchUp() ends that.
    void fallBehind() { m_completeness.lose(); }
    /// What is news, where nothing was loaded to compare with.
    void expectNewsSince(const QDateTime &instant);
    /// Fetches everything that was written since the timeline was complete, by questions that are
    /// asked from now on; answers when it is here.
    void catchUp(QObject *context, std::function<void(Result<Done>)> answer);
    /// Takes over what arrived; arrived() tells about messages that were not known.
    void receive(const Message &message);
    /// Fetches a message of which only the id arrived (E12).
    void fetch(const QString &messageId);
    /// Shows a message of the outbox, or what became of it.
    void show(const Message &own);
    void showTyping(const QString &userId, bool isTyping);
    void setEnded(bool isEnded);

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
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Result<Done>)> answer;
    };
    /// The instant after which unknown messages are news; none: they are history.
    using News = std::optional<QDateTime>;

    void loadPage(const QString &asked);
    void startCatchUp();
    void catchUpFrom(const QString &page, int pagesLeft);
    void takeMissed(const QString &page, const QString &next, bool isWhole);
    void endCatchUp(const Result<Done> &result);
    void forgetConfirmed();
    void forgetUnreached(const QList<Message> &newestPage, const QString &next);
    void take(QList<Message> messages, const News &newsSince);
    void setNextPage(const QString &asked, const QString &next);
    void learn(const User &person);
    void report(const QList<Error> &problems);

    KustomerApi *m_api;
    People *m_people;
    Claim m_claim;
    TimelineModel m_model;
    QString m_nextPage;
    QSet<QString> m_askedPages;
    QList<Waiting> m_waiting;    ///< for the end of catching up
    QList<Waiting> m_latecomers; ///< for the end of catching up once more
    QList<Message> m_missed;     ///< fetched so far while catching up
    Completeness m_completeness;
    News m_newsSince;
    QSet<QString> m_recalled; ///< messages of an earlier process, until the newest page is here
    QTimer m_typingEnd;
    User m_typingAgent;
    bool m_isCatchingUp = false;
};

} // namespace Kustomer
