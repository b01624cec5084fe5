// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/Conversation>

namespace Kustomer {

class Courier;
class Inbox;
class LocalStore;

/// Ends that customers ask for: what they wrote before arrives first, because the service takes
/// nothing after the end. What has failed holds none up. Each is on disk until it is answered;
/// where nobody is left to hear that it failed, it is asked for again, by the next process if need
/// be.
class Ends : public Part
{
    Q_OBJECT

public:
    /// All outlive it.
    Ends(Courier *courier, Inbox *inbox, LocalStore *store, const Pace &pace,
         QObject *parent = nullptr);

    /// See ConversationRequests. As long as the asker is there, an Error is the end of it.
    void ask(const QString &threadId, const QString &reason, QObject *asker,
             const Answer<Conversation> &answer);
    /// The thread has become this conversation.
    void adopt(const QString &threadId, const Conversation &conversation);
    /// The customer writes on: what nobody waits for any more is not wanted either.
    void withdraw(const QString &threadId);
    /// Something arrived, has failed or is not wanted any more, or the conversations are listed.
    void review();
    void restore(const QList<Record> &records) override;
    void wake() override { review(); }
    void dismiss(const Error &reason) override;
    void forget() override;

private:
    struct End
    {
        QString threadId, reason;
        QDateTime newestAt = {}; ///< of the messages that were known, by the server's clock
        QPointer<QObject> asker = {};
        Answer<Conversation> answer = {};
        bool isUnderWay = false;
    };

    bool isDue(const End &end) const;
    bool isOutdated(const End &end) const;
    void put(const End &end);
    QList<End>::iterator nextUnheard();
    void putUnheard(QObject *context, const Inquiry<Done>::Answer &answer);
    /// Whether it is over.
    bool settle(const QString &threadId, const Result<Conversation> &outcome);
    void drop(QList<End>::iterator end);
    void write(const End &end);
    void erase(const End &end);

    Courier *m_courier;
    Inbox *m_inbox;
    LocalStore *m_store;
    QList<End> m_ends;
    Inquiry<Done> m_unheard;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< gone when the customer is
};

} // namespace Kustomer
