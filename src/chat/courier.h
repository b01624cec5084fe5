// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/kustomerapi.h"
#include "chat/outbox.h"
#include "transport/backoff.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Kustomer {

/// Carries what stands in the outbox to the server until it is there, once: what is refused fails,
/// everything else is tried again. After a lost answer it looks first, because the service has no
/// idempotency key (wire §E13).
class Courier : public QObject
{
    Q_OBJECT

public:
    /// Fetches what is new in a conversation, so that a message that got through is claimed.
    using Lookup = std::function<void(const QString &conversationId, QObject *context,
                                      std::function<void(Result<Done>)> answer)>;
    /// The ids of all conversations that are known now.
    using KnownConversations = std::function<QSet<QString>()>;

    Courier(KustomerApi *api, Lookup lookup, KnownConversations known, QObject *parent = nullptr);

    /// Takes a message in; returns its client id. The thread may be local: its conversation is
    /// created first (E9).
    QString post(const QString &threadId, const Draft &draft, const QDateTime &knownUntil);
    void retry(const QString &clientId);
    /// Only what is not on its way can be dropped.
    void discard(const QString &clientId);
    /// Which entry a message from the server stands for; empty: none.
    QString claim(const Message &echo);

    /// Whether a message is on its way to the server.
    bool isSending() const { return m_outbox.isSending(); }
    /// Tries now what waits for its next attempt.
    void wake();
    /// Keeps everything and sends nothing until the next resume().
    void hold();
    void resume();
    void clear();

Q_SIGNALS:
    /// A row that stands for an entry is new or looks different.
    void shown(const Kustomer::Message &message);
    void dropped(const QString &threadId, const QString &clientId);
    /// The server has it. Without a client id: another message took the row.
    void delivered(const Kustomer::Message &message);
    void conversationCreated(const QString &threadId, const Kustomer::Conversation &conversation);
    void failed(const Kustomer::Error &error);

private:
    enum class Verdict { Refused, TryAgain, LookFirst };

    static Verdict verdictOn(const Error &error, int attempts);
    void process(const QString &conversationId);
    void processAll();
    void create(const Outbox::Entry &entry);
    void adoptOrCreate(const Outbox::Entry &entry);
    void useConversation(const QString &threadId, const Conversation &conversation);
    void lookThenSend(const Outbox::Entry &entry);
    void send(const Outbox::Entry &entry);
    /// By value: both may be of the entry that goes.
    void settle(QString clientId, Message message);
    void giveBack(const QString &clientId, const Error &error);
    void show(const QString &clientId);

    KustomerApi *m_api;
    Lookup m_lookup;
    KnownConversations m_known;
    Outbox m_outbox;
    QHash<QString, QSet<QString>> m_knownBefore; ///< by local thread: before its first E9
    QSet<QString> m_made;                        ///< conversations that a thread has become
    std::unique_ptr<QObject> m_errands = std::make_unique<QObject>(); ///< context of what is asked
    Backoff m_backoff;
    QTimer m_pause;
    bool m_isHeld = false;
    bool m_isToldToWait = false; ///< the pause is the server's wish (Retry-After)
};

} // namespace Kustomer
