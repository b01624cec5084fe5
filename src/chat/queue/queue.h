// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/queue/placeinquiries.h"
#include "chat/queue/queueerrands.h"
#include "chat/queue/waitrules.h"
#include "chat/queue/waits.h"
#include "transport/watches/sleepwatch.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

#include <QTimer>

namespace Kustomer {

class LocalStore;

/// Volume control (wire E23, E24): those who wait for an agent in a conversation that was begun
/// here are told how long that takes, and are offered other channels. What they answer is on disk
/// before it leaves.
class Queue : public Part
{
    Q_OBJECT

public:
    /// What is known of a conversation, and how more becomes known of it, or it ends.
    struct Knowledge
    {
        std::function<std::optional<Conversation>(const QString &id)> conversation;
        std::function<bool(const QString &id)> isAnswered; ///< by an agent, as far as is known
        QueueErrands::Deeds deeds;
    };
    /// Whether the service can be reached: waits do not go on while it cannot.
    enum class Reach { Here, Away };

    Queue(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
          QObject *parent = nullptr);

    /// Nothing where nobody waits.
    std::optional<QueueWait> of(const QString &conversationId) const;

    /// A conversation was begun here.
    void enter(const QString &threadId, const Conversation &conversation);
    /// This conversation, or its messages, may have changed.
    void note(const QString &conversationId);
    /// A message was refused, perhaps because a follow-up has to come first.
    void noteRefusal(const Message &message);
    void setFormats(const QLocale &formats) override { m_formats = formats; }
    void setSettings(const ChatSettings &settings) override;
    void setAvailability(Availability availability);
    void setReach(Reach reach);

    /// Answers what is asked; an Error where it is not asked, or that is no answer.
    Result<Done> choose(const QString &conversationId, const QString &channel);
    Result<Done> giveAddress(const QString &conversationId, const QString &address);
    Result<Done> goBack(const QString &conversationId);
    /// The customer goes on waiting.
    Result<Done> wait(const QString &conversationId);

    void restore(const QList<Record> &records) override;
    void begin() override;
    void wake() override
    {
        m_places.resume();
        m_errands.resume();
    }
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    /// of() says something else of this conversation now.
    void changed(const QString &conversationId);
    /// The dialogue has become these messages.
    void submitted(const QList<Kustomer::Message> &messages);
    /// The service has an address of the customer now.
    void emailGiven();

private:
    using Stage = QueueWait::Stage;

    QDateTime now() const { return m_pace.clock(); }
    void skip(std::chrono::milliseconds passed);
    void review();
    void review(const Waiting &waiting);
    void schedule();
    void offerChannels(const QString &conversationId);
    void reviewEnd(const QString &conversationId);
    void takeSubmission(const QString &conversationId, const QList<Message> &messages);
    void takeRefusal(const QString &conversationId, const Error &error);
    void advance(const QString &conversationId, Stage stage);
    Result<Done> take(const Result<Waiting> &answered);
    void put(const Waiting &waiting);
    void changeAll(const std::function<void(Waiting &waiting)> &change);
    void leave(const QString &conversationId);

    LocalStore *m_store;
    Pace m_pace;
    Knowledge m_knowledge;
    WaitRules m_rules;
    QLocale m_formats;
    QDateTime m_awaySince; ///< invalid: the service can be reached
    SleepWatch m_sleep;
    Waits m_waits;
    PlaceInquiries m_places;
    QueueErrands m_errands;
    QHash<QString, int> m_unwritten; ///< changes that are not on disk yet, by conversation
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< context of what is written
    QTimer m_next;
    bool m_hasBegun = false;
};

} // namespace Kustomer
