// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"
#include "emulator/http/problem.h"
#include "emulator/keep/clock.h"
#include "emulator/keep/store.h"

#include <KustomerChat/EmulatorStates>

#include <QObject>

#include <functional>

namespace Kustomer::Emulation {

/// What somebody wants to say, before the service accepts it.
struct MessageDraft
{
    QString sessionId;
    Message::Direction direction = Message::Direction::In;
    QString body;
    QString sentBy = {};
    QString trackingId = {};
    QString payload = {};
    QString idempotencyKey = {};
    QJsonObject meta = {};
    QStringList attachments = {};
    /// When it was written, where that is not now.
    QDateTime writtenAt = {};
    QString campaignId = {};

    bool isSilent() const { return body.trimmed().isEmpty() && attachments.isEmpty(); }
};

/// Reports the body of a request in which nothing is said.
void refuseSilence(JsonReader &body, const MessageDraft &draft);

/// A conversation that somebody wants to begin.
struct SessionDraft
{
    QString customerId;
    QString trackingId = {};
    QString title = {};
    QString brandId = {};
    QString assistantId = {};
};

/// Everything that can happen to conversations; each step is committed before it is announced.
class Conversations : public QObject
{
    Q_OBJECT

public:
    using Typing = EmulatorStates::Typing;
    using Typist = EmulatorStates::Typist;

    Conversations(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Whether an attachment is there for a message; of the customer, or of anybody (empty).
    using AttachmentCheck = std::function<bool(const QString &id, const QString &customerId)>;
    /// Without a check no message may have attachments.
    void setAttachmentCheck(const AttachmentCheck &check) { m_attachmentCheck = check; }
    /// Whether all these attachments are the customer's, or anybody's (empty).
    bool mayAttach(const QStringList &ids, const QString &customerId) const;
    /// The attachments in a request's body, which are the customer's, or anybody's (empty).
    QStringList attachmentsIn(JsonReader &body, const QString &customerId) const;
    /// Why a message of a customer is not taken; nothing: it is.
    using Objection = std::function<std::optional<Problem>(const ChatSession &session)>;
    void addObjection(const Objection &objection) { m_objections.append(objection); }
    void setEnded(EmulatorStates::EndedConversations policy) { m_ended = policy; }
    ChatSession start(const SessionDraft &draft);
    /// A conversation, if it is this customer's.
    Outcome<ChatSession> ofCustomer(const QString &id, const QString &customerId) const;
    /// Accepts a message; a repeated idempotency key gives the first message again.
    Outcome<Message> post(const MessageDraft &draft);
    /// Accepts a message without a word of it; whoever does announces it later.
    Outcome<Message> take(const MessageDraft &draft);
    void announce(const Message &message) { Q_EMIT messagePosted(message); }
    /// Moves the "seen" mark forward, never back.
    Outcome<ChatSession> markSeen(const QString &id, const QDateTime &seenAt);
    /// Ends a conversation; ending an ended one changes nothing.
    Outcome<ChatSession> lock(const QString &id, const QString &reason);
    Outcome<ChatSession> reopen(const QString &id);
    /// The customer loses a conversation. It goes on in another one, with its messages, where one
    /// is named.
    Outcome<ChatSession> remove(const QString &id, const QString &goesOnIn = {});
    /// More is known of the links of a message; neither its time nor its conversation changes.
    Outcome<Message> addPreview(const QString &messageId, const QJsonObject &preview);
    /// Shows or hides an agent's typing; nothing of it is kept.
    Outcome<ChatSession> type(const QString &id, const QString &agentId, Typing typing,
                              Typist typist = Typist::Person);
    Outcome<ChatSession> describe(const QString &id, const QJsonObject &custom);
    Outcome<ChatSession> rename(const QString &id, const QString &title);
    QDateTime touch(const QString &customerId); ///< when what happens now has happened (wire E7)

Q_SIGNALS:
    void started(const Kustomer::Emulation::ChatSession &session);
    void messagePosted(const Kustomer::Emulation::Message &message);
    void ended(const Kustomer::Emulation::ChatSession &session);
    void reopened(const Kustomer::Emulation::ChatSession &session);
    void seen(const Kustomer::Emulation::ChatSession &session);
    void described(const Kustomer::Emulation::ChatSession &session);
    void removed(const Kustomer::Emulation::ChatSession &session, const QString &goesOnIn);
    void typed(const QString &sessionId, const QString &agentId,
               Kustomer::EmulatorStates::Typing typing, Kustomer::EmulatorStates::Typist typist);

private:
    std::optional<Message> earlierPost(const MessageDraft &draft) const;

    Store &m_store;
    const Clock &m_clock;
    AttachmentCheck m_attachmentCheck;
    QList<Objection> m_objections;
    EmulatorStates::EndedConversations m_ended = {};
};

} // namespace Kustomer::Emulation
