// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queue.h"

#include "chat/queue/followupwords.h"
#include "chat/queue/pollplan.h"
#include "chat/queue/queuecalls.h"
#include "chat/storage/localstore.h"
#include "chat/timeline/timelinemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// The service waits for its own follow-up (wire §20).
bool isAwaitingFollowUp(const Error &error)
{
    return error.code == "awaiting_follow_up"_L1;
}

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    return other.isValid() && (!one.isValid() || other < one) ? other : one;
}

} // namespace

bool isAnsweredByAgent(const TimelineModel &timeline)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message message = timeline.messageAt(row);
        const QString &author = message.sender.id;
        if (message.direction == Message::Direction::FromCompany && !author.isEmpty()
            && author != "__team"_L1)
            return true;
    }
    return false;
}

Queue::Queue(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
             QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_pace(pace)
    , m_knowledge(std::move(knowledge))
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, [this] { review(); });
}

std::optional<QueueWait> Queue::of(const QString &conversationId) const
{
    const Waiting *waiting = m_waits.of(conversationId);
    if (!waiting)
        return std::nullopt;
    QueueWait wait{.conversationId = conversationId,
                   .stage = waiting->stage,
                   .prompt = waiting->stage == Stage::AddressAsked ? waiting->addressPrompt
                                                                   : waiting->channelPrompt,
                   .channels = m_control.followUpChannels,
                   .canWait = !m_control.hideWaitOption,
                   .channel = waiting->channel,
                   .address = waiting->address};
    const auto course = m_courses.find(conversationId);
    if (course != m_courses.end() && course->second.queue) {
        const SessionQueue &queue = *course->second.queue;
        wait.queueName = queue.name;
        wait.position = queue.position;
        if (m_control.useDynamicWaitMessage && queue.estimate && queue.estimate->count() > 0)
            wait.estimatedSeconds = int(queue.estimate->count());
    }
    if (!wait.estimatedSeconds)
        wait.waitMessage = m_control.customWaitMessage;
    return wait;
}

void Queue::enter(const QString &, const Conversation &conversation)
{
    if (!m_control.enabled || m_control.mode == VolumeControl::Mode::None
        || m_waits.of(conversation.id))
        return;
    put({.conversationId = conversation.id, .since = now()});
    review();
}

void Queue::note(const QString &conversationId)
{
    if (!m_waits.of(conversationId))
        return;
    const std::optional<Conversation> conversation = m_knowledge.conversation(conversationId);
    if ((conversation && conversation->isEnded()) || m_knowledge.isAnswered(conversationId))
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

void Queue::setSettings(const VolumeControl &control)
{
    if (std::exchange(m_control, control) == control)
        return;
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &waiting : all)
        Q_EMIT changed(waiting.conversationId);
    review();
}

void Queue::setAvailability(Availability availability)
{
    m_availability = availability;
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

bool Queue::isPolled(const Waiting &waiting) const
{
    return m_control.enabled && m_control.mode == VolumeControl::Mode::Upfront
        && (waiting.stage == Stage::Waiting || waiting.stage == Stage::ChannelAsked);
}

bool Queue::isPromptDue(const Waiting &waiting) const
{
    const bool mayAsk = m_control.enabled && !m_control.followUpChannels.isEmpty()
        && m_availability == Availability::Online && !waiting.isPatient
        && waiting.stage == Stage::Waiting;
    if (!mayAsk)
        return false;
    if (m_control.mode == VolumeControl::Mode::Delayed)
        return waiting.promptDue(m_control, m_pace.second) <= now();
    const auto course = m_courses.find(waiting.conversationId);
    const bool isKnown
        = course != m_courses.end() && course->second.queue && course->second.queue->estimate;
    return isKnown && course->second.queue->estimate->count() > 0
        && *course->second.queue->estimate > m_control.upfrontWaitThreshold;
}

Queue::Course &Queue::courseOf(const Waiting &waiting)
{
    const auto [place, isNew] = m_courses.try_emplace(waiting.conversationId);
    if (isNew)
        place->second.pollDue
            = std::max(now(), waiting.since.addMSecs(firstPause(m_pace.second).count()));
    return place->second;
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
    Course &course = courseOf(waiting);
    if (isPolled(waiting) && course.pollDue.isValid() && course.pollDue <= now())
        poll(id);
    const QDateTime end = waiting.endDue(m_control, m_pace.second);
    if (end.isValid() && end <= now())
        endInTime(id);
    else if (isPromptDue(waiting))
        ask(waiting);
    else if (waiting.stage == Stage::Submitting && !course.errand && course.unwritten == 0)
        submit(waiting);
}

void Queue::schedule()
{
    QDateTime next;
    for (const Waiting &waiting : m_waits.all()) {
        const Course &course = courseOf(waiting);
        if (isPolled(waiting))
            next = earlier(next, course.pollDue);
        const bool isPromptAhead = m_control.mode == VolumeControl::Mode::Delayed
            && waiting.stage == Stage::Waiting && !waiting.isPatient;
        const QDateTime prompt = waiting.promptDue(m_control, m_pace.second);
        if (isPromptAhead && prompt > now())
            next = earlier(next, prompt);
        if (!course.errand)
            next = earlier(next, waiting.endDue(m_control, m_pace.second));
    }
    constexpr qint64 longest = std::chrono::milliseconds(std::chrono::hours(24)).count();
    if (next.isValid() && m_hasBegun && !m_awaySince.isValid())
        m_next.start(int(std::clamp<qint64>(now().msecsTo(next), 0, longest)));
}

void Queue::poll(const QString &conversationId)
{
    Course &course = m_courses.at(conversationId);
    course.pollDue = {};
    course.poll = std::make_unique<Inquiry<SessionQueue>>(
        m_pace.again,
        [this, conversationId](QObject *context, const auto &told) {
            Calls::sessionQueue(m_caller, conversationId, context, told);
        },
        [this, conversationId](const SessionQueue &queue) { takeQueue(conversationId, queue); });
    course.poll->ask();
}

void Queue::takeQueue(const QString &conversationId, const SessionQueue &queue)
{
    Course &course = m_courses.at(conversationId);
    const bool isNews = course.queue != queue;
    course.queue = queue;
    const auto pause = pauseAfter(queue, m_pace.second);
    course.pollDue = pause ? now().addMSecs(pause->count()) : QDateTime();
    if (isNews)
        Q_EMIT changed(conversationId);
    // not now: this may end the inquiry that is answering
    m_next.start(0);
}

void Queue::ask(Waiting waiting)
{
    const auto &queue = m_courses.at(waiting.conversationId).queue;
    const bool isTold = m_control.mode == VolumeControl::Mode::Upfront && queue;
    waiting.stage = Stage::ChannelAsked;
    waiting.channelPrompt = FollowUpWords::channelPrompt(isTold ? queue->estimate : std::nullopt);
    waiting.channelAskedAt = now();
    waiting.paused = {};
    put(waiting);
}

void Queue::submit(const Waiting &waiting)
{
    const QString id = waiting.conversationId;
    const auto question = [this, waiting](QObject *context, const auto &told) {
        // what cannot succeed another time is an answer as well
        const auto judge = [told](const Result<QList<Message>> &messages) {
            const bool isOver = messages || messages.error().kind == Error::Kind::Refused
                || messages.error().kind == Error::Kind::NotFound;
            if (isOver)
                told(Result<Result<QList<Message>>>(messages));
            else
                told(messages.error());
        };
        Calls::followUp(m_caller, waiting.conversationId,
                        waiting.lines(FollowUpWords::thanks(), now()), context, judge);
    };
    Course &course = m_courses.at(id);
    course.errand = std::make_unique<Inquiry<Result<QList<Message>>>>(
        m_pace.again, question,
        [this, id](const Result<QList<Message>> &messages) { takeSubmission(id, messages); });
    connect(course.errand.get(), &AnyInquiry::failed, this, &Queue::problemNoticed);
    course.errand->ask();
}

void Queue::takeSubmission(const QString &conversationId, const Result<QList<Message>> &messages)
{
    const Waiting *known = m_waits.of(conversationId);
    if (!known)
        return;
    Waiting waiting = *known;
    const bool isTaken = messages || isAwaitingFollowUp(messages.error());
    waiting.stage = isTaken ? Stage::AwaitsFollowUp : Stage::AddressAsked;
    m_courses.at(conversationId).errand.release()->deleteLater(); // it is answering
    put(waiting);
    if (messages)
        Q_EMIT submitted(*messages);
    else if (!isTaken)
        Q_EMIT problemNoticed(messages.error());
}

void Queue::endInTime(const QString &conversationId)
{
    Course &course = m_courses.at(conversationId);
    if (course.errand)
        return;
    course.errand = std::make_unique<Inquiry<Done>>(
        m_pace.again,
        [this, conversationId](QObject *context, const auto &told) {
            m_knowledge.end(conversationId, context, told);
        },
        [](const Done &) {});
    connect(course.errand.get(), &AnyInquiry::failed, this, &Queue::problemNoticed);
    course.errand->ask();
}

void Queue::put(const Waiting &waiting)
{
    const QString id = waiting.conversationId;
    ++courseOf(waiting).unwritten;
    m_store->write(m_waits.put(waiting), m_life.get(), [this, id](const Result<Done> &) {
        if (const auto course = m_courses.find(id); course != m_courses.end())
            --course->second.unwritten;
        review();
    });
    Q_EMIT changed(id);
}

void Queue::leave(const QString &conversationId)
{
    m_store->write(m_waits.remove(conversationId), m_life.get(), [](const Result<Done> &) {});
    if (const auto course = m_courses.find(conversationId); course != m_courses.end()) {
        for (auto *inquiry : {course->second.poll.release(), course->second.errand.release()}) {
            if (!inquiry)
                continue;
            inquiry->stop();
            inquiry->deleteLater(); // it may be answering
        }
        m_courses.erase(course);
    }
    Q_EMIT changed(conversationId);
}

void Queue::restore(const QList<Record> &records)
{
    const QList<Error> problems = m_waits.restore(records);
    for (const Error &problem : problems)
        Q_EMIT problemNoticed(problem);
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
    m_courses.clear();
    m_waits.clear();
}

} // namespace Kustomer
