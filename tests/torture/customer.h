// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal.h"
#include "support/childprocess.h"
#include "verdict.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Torture {

/// What lives in a client process, and the memory that is its own.
struct Census
{
    int objects = 0;     ///< QObjects
    qint64 heap = 0;     ///< kilobytes that were allocated and not freed
    qint64 resident = 0; ///< kilobytes of anonymous memory: no other process has a part in them
};

/// A client process with one customer who writes numbered texts into several conversations.
class Customer : public QObject
{
    Q_OBJECT

public:
    /// The terms say where the service is.
    Customer(const QString &name, int conversationCount, const QJsonObject &terms,
             const Journal &journal = Journal());

    /// Writes the next text into one of the conversations.
    void write(int conversation);
    /// Chooses an answer to the latest question of a conversation of the service.
    void choose(const QString &id);
    /// Fills a form in, or talks to an assistant, in a new conversation.
    void fillIn();
    void greet();
    /// Rates a conversation, or leaves something unsent there.
    void rate(const QString &id, int rating);
    void leave(const QString &id);
    void show();
    void count();
    void become(const QString &email);
    /// Ends the process without a warning, and starts another one with the same files.
    void kill();
    void start();
    bool isRunning() const { return m_process != nullptr; }

    const QString &name() const { return m_name; }
    int conversationCount() const { return int(m_texts.size()); }
    QString customerId() const { return m_customerId; }
    /// Empty until the conversation is on the server.
    QString conversationId(int conversation) const;
    /// The outbox as the client's files have it; only once the process has ended.
    QStringList outboxOnDisk() const;
    /// What the client has taken in, in this order.
    const QStringList &accepted() const { return m_accepted; }
    /// Ratings that the client has taken in, and numbers of drafts that it keeps, by conversation.
    const Numbers &ratings() const { return m_ratings; }
    const Numbers &drafts() const { return m_drafts; }
    /// Numbers of the drafts that it showed last.
    const Numbers &shownDrafts() const { return m_shownDrafts; }
    /// How many messages the client has delivered and received since it became this customer.
    int sentCount() const { return m_sentCount; }
    int receivedCount() const { return m_receivedCount; }
    /// What the client showed last; nothing after show() until it has answered.
    const Conversations &shown() const { return m_shown; }
    bool hasShown() const { return m_hasShown; }
    bool isReady() const { return m_isReady; }
    /// Rows that were not sent yet when the client showed them.
    int unsentCount() const { return m_unsentCount; }
    /// What lived in the process when it counted last; none after count() until it has answered.
    const std::optional<Census> &census() const { return m_census; }

private:
    void keepJournal();
    void read();
    void take(const QJsonObject &news);
    void tell(const QJsonObject &order);

    QString m_name;
    Journal m_journal;
    QJsonObject m_terms;
    QTemporaryDir m_folder;
    std::unique_ptr<Kustomer::Testing::ChildProcess> m_process;
    QList<int> m_texts; ///< how many were written, by conversation
    QHash<QString, QString> m_ids;
    QString m_customerId;
    QStringList m_accepted;
    int m_deeds = 0; ///< beside texts
    Numbers m_ratings;
    Numbers m_drafts;
    Numbers m_shownDrafts;
    Conversations m_shown;
    bool m_hasShown = false;
    bool m_isReady = false;
    int m_sentCount = 0;
    int m_receivedCount = 0;
    int m_unsentCount = 0;
    std::optional<Census> m_census;
};

} // namespace Torture
