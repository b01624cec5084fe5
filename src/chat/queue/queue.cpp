// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queue.h"

#include "chat/queue/followupwords.h"
#include "chat/queue/waitanswers.h"
#include "chat/storage/localstore.h"

#include <KustomerChat/ChatSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Queue::Queue(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
             QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_pace(pace)
    , m_knowledge(std::move(knowledge))
    , m_rules{.second = pace.second}
    , m_places(caller, pace)
    , m_errands(caller, pace, m_knowledge.deeds)
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, [this] { review(); });
    connect(&m_places, &PlaceInquiries::changed, this, &Queue::changed);
    // not now: this may end the inquiry that is answering
    connect(&m_places, &PlaceInquiries::answered, this, [this] { m_next.start(0); });
    connect(&m_errands, &QueueErrands::mayOffer, this, &Queue::offerChannels);
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

void Queue::setReach(Reach reach)
{
    if (reach == Reach::Away) {
        m_awaySince = m_awaySince.isValid() ? m_awaySince : now();
        return;
    }
    const QDateTime since = std::exchange(m_awaySince, {});
    const std::chrono::milliseconds away(since.isValid() ? since.msecsTo(now()) : 0);
    const QList<Waiting> all = away.count() > 0 ? m_waits.all() : QList<Waiting>();
    for (Waiting waiting : all) {
        waiting.paused += away;
        put(waiting);
    }
    review();
}

void Queue::review()
{
    m_next.stop();
    if (!m_hasBegun || m_awaySince.isValid())
        return;
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &one : all) {
        if (const Waiting *waiting = m_waits.of(one.conversationId)) // it may have left meanwhile
            review(Waiting(*waiting));
    }
    schedule();
}

void Queue::review(const Waiting &waiting)
{
    const QString &id = waiting.conversationId;
    m_places.expect(id, waiting.since);
    const QDateTime placeDue = m_places.due(id);
    if (m_rules.asksForPlace(waiting) && placeDue.isValid() && placeDue <= now())
        m_places.ask(id);
    if (m_errands.isUnderWay(id))
        return;
    if (m_rules.isEndDue(waiting, now()))
        m_errands.end(id);
    else if (m_rules.isPromptDue(waiting, m_places.of(id), now()))
        m_errands.offer(id);
    else if (waiting.stage == Stage::Submitting && m_unwritten.value(id) == 0)
        m_errands.submit(id, waiting.lines(FollowUpWords::thanks(), now()));
}

void Queue::schedule()
{
    QDateTime next;
    for (const Waiting &waiting : m_waits.all()) {
        if (m_rules.asksForPlace(waiting))
            next = earlier(next, m_places.due(waiting.conversationId));
        if (m_errands.mayEnd(waiting.conversationId))
            next = earlier(next, m_rules.nextDue(waiting, now()));
    }
    constexpr qint64 longest = std::chrono::milliseconds(std::chrono::hours(24)).count();
    if (next.isValid() && m_hasBegun && !m_awaySince.isValid())
        m_next.start(int(std::clamp<qint64>(now().msecsTo(next), 0, longest)));
}

void Queue::offerChannels(const QString &conversationId)
{
    const Waiting *known = m_waits.of(conversationId);
    const SessionQueue *place = m_places.of(conversationId);
    if (!known || !m_rules.isPromptDue(*known, place, now()))
        return;
    Waiting waiting = *known;
    waiting.stage = Stage::ChannelAsked;
    waiting.channelPrompt = FollowUpWords::channelPrompt(m_rules.toldWait(place));
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
    for (const Waiting &waiting : all)
        note(waiting.conversationId);
    review();
}

void Queue::forget()
{
    m_next.stop();
    m_life = std::make_unique<QObject>();
    m_places.clear();
    m_errands.clear();
    m_unwritten.clear();
    m_waits.clear();
}

} // namespace Kustomer
