// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/turns.h"
#include "protocol/realtime/chatevent.h"

#include <KustomerChat/ChatSettings>

#include <QObject>

#include <memory>

namespace Kustomer {

class ConversationList;
class Missed;
class Threads;

/// Takes in what is heard of conversations, in the order in which it is heard.
class EventIntake : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    EventIntake(ConversationList *list, Threads *threads, Missed *missed,
                QObject *parent = nullptr);

    /// Whether it is shown that somebody types.
    void setSettings(const ChatSettings &settings);
    void take(const MessageClipped &event);
    void take(const ConversationLocked &event);
    void take(const ConversationClipped &event);
    void take(const ConversationReopened &event);
    void take(const ConversationRemoved &event);
    void take(const LinkPreviewArrived &event);
    void take(const TypingSeen &event);
    void take(const ConversationChanged &event);
    void take(const AssistantEnded &event);
    /// These messages are on the server, as if each had been heard of.
    void take(QList<Message> messages);
    /// Context of what waits to be taken: gone when the customer is.
    QObject *life() const { return m_life.get(); }
    void forget() { m_life = std::make_unique<QObject>(); }
    /// Where conversations of one brand are listed: one that is not, of which only the server can
    /// tell whether it is to be. The customer's channel brings the news of all brands.
    bool isStranger(const QString &conversationId) const;
    /// Whether the news of a conversation are taken in; the others come with the look that lists
    /// it, if it does.
    bool isTakenIn(const QString &conversationId) const;

Q_SIGNALS:
    /// A conversation is this now, which was heard at this moment.
    void updated(const Kustomer::Conversation &conversation, Kustomer::Turns::Moment moment);

private:
    void receive(const QString &conversationId, QList<Message> messages);

    ConversationList *m_list;
    Threads *m_threads;
    Missed *m_missed;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< gone when the customer is
    bool m_showsAgentTyping = false;
};

} // namespace Kustomer
