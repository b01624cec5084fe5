// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queue.h"

#include "chat/queue/followupwords.h"
#include "chat/queue/waitanswers.h"
#include "chat/storage/localstore.h"

#include <KustomerChat/ChatSettings>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Queue::Queue(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
             QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_pace(pace)
    , m_knowledge(std::move(knowledge))
    , m_rules{.second = pace.second}
    , m_sleep(nullptr, pace.minute, pace.clock)
    , m_places(caller, pace)
    , m_errands(caller, pace, m_knowledge.deeds)
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, [this] { review(); });
    connect(&m_sleep, &SleepWatch::woke, this, &Queue::skip);
    connect(&m_places, &PlaceInquiries::changed, this, &Queue::changed);
    // not now: this may end the inquiry that is answering
    connect(&m_places, &PlaceInquiries::answered, this, [this] { m_next.start(0); });
    connect(&m_errands, &QueueErrands::caughtUp, this, &Queue::offerChannels);
    connect(&m_errands, &QueueErrands::ending, this, &Queue::reviewEnd);
    connect(&m_errands, &QueueErrands::submitted, this, &Queue::takeSubmission);
    connect(&m_errands, &QueueErrands::refused, this, &Queue::takeRefusal);
    connect(&m_errands, &QueueErrands::problemNoticed, this, &Queue::problemNoticed);
}

std::optional<QueueWait> Queue::of(const QString &conversationId) const
{
    const Waiting *waiting = m_waits.of(conversationId);
    return waiting ? std::optional(m_rules.described(*waiting, m_places.of(conversationId)))
                   : std::nullopt;
}

void Queue::enter(const QString &, const Conversation &conversation)
{
    if (!m_rules.areInForce() || m_waits.of(conversation.id) || conversation.isEnded())
        return;
    put({.conversationId = conversation.id, .since = now()});
    note(conversation.id); // a form may have been answered before this was heard
    review();
}

void Queue::note(const QString &conversationId)
{
    const Waiting *waiting = m_waits.of(conversationId);
    if (!waiting)
        return;
    const bool isVoid = m_hasBegun && m_rules.isVoid(*waiting); // before that, no rule is known
    const std::optional<Conversation> conversation = m_knowledge.conversation(conversationId);
    const bool isEnded = conversation && conversation->isEnded();
    if (isVoid || isEnded || m_knowledge.isAnswered(conversationId))
        leave(conversationId);
}

void Queue::noteRefusal(const Message &message)
{
    if (message.delivery != Message::Delivery::Failed || !message.error
        || !isAwaitingFollowUp(*message.error))
        return;
    const Waiting *known = m_waits.of(message.conversationId);
    Waiting waiting
        = known ? *known : Waiting{.conversationId = message.conversationId, .since = now()};
    waiting.stage = Stage::AwaitsFollowUp;
    put(waiting);
}

void Queue::setSettings(const ChatSettings &settings)
{
    if (std::exchange(m_rules.control, settings.volumeControl) == settings.volumeControl)
        return;
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &waiting : all) {
        note(waiting.conversationId);
        Q_EMIT changed(waiting.conversationId);
    }
    review();
}

void Queue::setAvailability(Availability availability)
{
    m_rules.availability = availability;
    review();
}

void Queue::offerChannels(const QString &conversationId)
{
    const Waiting *known = m_waits.of(conversationId);
    const SessionQueue *place = m_places.of(conversationId);
    if (!known || !m_rules.isPromptDue(*known, place, now()))
        return;
    Waiting waiting = *known;
    waiting.stage = Stage::ChannelAsked;
    waiting.channelPrompt = FollowUpWords::channelPrompt(m_rules.toldWait(place), m_formats);
    waiting.channelAskedAt = now();
    waiting.paused = {};
    put(waiting);
}

/// What the customer has answered meanwhile came in time.
void Queue::reviewEnd(const QString &conversationId)
{
    const Waiting *waiting = m_waits.of(conversationId);
    if (waiting && m_rules.isEndDue(*waiting, now()))
        return;
    m_errands.stop(conversationId);
    review();
}

void Queue::takeSubmission(const QString &conversationId, const QList<Message> &messages)
{
    advance(conversationId, Stage::AwaitsFollowUp);
    Q_EMIT submitted(messages);
}

void Queue::takeRefusal(const QString &conversationId, const Error &error)
{
    if (isAwaitingFollowUp(error)) { // it has arrived before
        advance(conversationId, Stage::AwaitsFollowUp);
        return;
    }
    advance(conversationId, Stage::AddressAsked);
    note(conversationId); // nobody may want another answer by now
    Q_EMIT problemNoticed(error);
}

void Queue::advance(const QString &conversationId, Stage stage)
{
    const Waiting *known = m_waits.of(conversationId);
    if (!known)
        return;
    Waiting waiting = *known;
    waiting.stage = stage;
    put(waiting);
    if (stage == Stage::AwaitsFollowUp && waiting.channel == "email"_L1)
        Q_EMIT emailGiven();
}

Result<Done> Queue::choose(const QString &conversationId, const QString &channel)
{
    return take(
        WaitAnswers::channelChosen(m_waits.of(conversationId), channel, m_rules.control, now()));
}

Result<Done> Queue::giveAddress(const QString &conversationId, const QString &address)
{
    return take(WaitAnswers::addressGiven(m_waits.of(conversationId), address, now()));
}

Result<Done> Queue::goBack(const QString &conversationId)
{
    return take(WaitAnswers::goneBack(m_waits.of(conversationId)));
}

Result<Done> Queue::wait(const QString &conversationId)
{
    return take(WaitAnswers::declined(m_waits.of(conversationId), m_rules.control));
}

Result<Done> Queue::take(const Result<Waiting> &answered)
{
    if (!answered)
        return answered.error();
    put(*answered);
    return Done{};
}

void Queue::put(const Waiting &waiting)
{
    const QString id = waiting.conversationId;
    ++m_unwritten[id];
    m_store->write(m_waits.put(waiting), m_life.get(), [this, id](const Result<Done> &) {
        if (const auto unwritten = m_unwritten.find(id); unwritten != m_unwritten.end())
            --*unwritten;
        review();
    });
    Q_EMIT changed(id);
}

/// Whoever is told of one may change another.
void Queue::changeAll(const std::function<void(Waiting &waiting)> &change)
{
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &one : all) {
        const Waiting *known = m_waits.of(one.conversationId);
        Waiting waiting = known ? *known : one;
        change(waiting);
        if (known && waiting != *known)
            put(waiting);
    }
}

void Queue::leave(const QString &conversationId)
{
    m_store->write(m_waits.remove(conversationId), m_life.get(), [](const Result<Done> &) {});
    m_places.stop(conversationId);
    m_errands.stop(conversationId);
    m_unwritten.remove(conversationId);
    Q_EMIT changed(conversationId);
}

void Queue::restore(const QList<Record> &records)
{
    const QList<UnreadableRecord> unreadable = m_waits.restore(records);
    for (const UnreadableRecord &one : unreadable) {
        m_store->discard(one.record);
        Q_EMIT problemNoticed(one.reason);
    }
}

void Queue::begin()
{
    m_hasBegun = true;
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &waiting : all) {
        note(waiting.conversationId);
        if (m_waits.of(waiting.conversationId) && waiting.stage != Stage::Submitting)
            m_errands.catchUp(waiting.conversationId); // an agent may have answered meanwhile
    }
    m_sleep.start();
    changeAll([this](Waiting &waiting) { waiting.askAnew(now()); });
    review();
}

void Queue::forget()
{
    m_next.stop();
    m_sleep.stop();
    m_life = std::make_unique<QObject>();
    m_places.clear();
    m_errands.clear();
    m_unwritten.clear();
    m_waits.clear();
}

} // namespace Kustomer
