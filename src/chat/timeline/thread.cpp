// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/thread.h"

#include "chat/base/threadid.h"
#include "chat/timeline/timelinecalls.h"

#include <algorithm>

namespace Kustomer {
namespace {

QDateTime newestOf(const QList<Message> &messages)
{
    const auto newest = std::ranges::max_element(messages, {}, &Message::createdAt);
    return newest == messages.end() ? QDateTime() : newest->createdAt;
}

} // namespace

Thread::Thread(const QString &id, ApiCaller *caller, Telling *telling,
               const MessageEditor::Registers &registers, const Pace &pace, Claim claim,
               QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_people(registers.people)
    , m_sheet(id, telling, registers, std::move(claim))
    , m_catchUp(caller, [this] { return m_completeness.until(); })
    , m_typing(pace)
{
    connect(&m_sheet, &Sheet::updated, this, &Thread::updated);
    connect(&m_sheet, &Sheet::olderRequested, this, [this] { loadPage(m_trail.next()); });
    connect(&m_typing, &AgentTyping::changed, this, [this](const User &agent, Typing typing) {
        model()->showTyping(m_typing.row());
        Q_EMIT typingChanged(agent, typing);
    });
    connect(&m_catchUp, &CatchUp::begun, this, [this] { m_walkBegan = m_completeness.now(); });
    connect(&m_catchUp, &CatchUp::problemsFound, this, &Thread::report);
    connect(&m_catchUp, &CatchUp::finished, this, &Thread::takeWalk);
    connect(m_people, &People::learned, &m_typing, &AgentTyping::learn);
    if (isLocalThreadId(id))
        model()->setLoading(TimelineModel::Loading::Done);
}

void Thread::becomeConversation(const QString &id)
{
    m_trail.take({}, {}); // a new conversation has no page that is not here
    m_completeness.begin();
    model()->setConversationId(id);
}

void Thread::takeOver(Thread *local)
{
    WritableTimelineModel *before = m_sheet.moveTo(&local->m_sheet);
    model()->showTyping(m_typing.row());
    model()->setOlder(m_trail.next().isEmpty() ? TimelineModel::Older::None
                                               : TimelineModel::Older::OnServer);
    model()->setLoading(before->loading());
    before->follow(model());
    load();
    Q_EMIT updated();
}

std::optional<QList<Message>> Thread::newest(int most) const
{
    return m_completeness.isWhole() ? std::optional(m_sheet.newest(most)) : std::nullopt;
}

void Thread::load()
{
    const bool isNothingHere = hasFailed() && m_trail.isEmpty();
    if (model()->loading() == TimelineModel::Loading::Nothing || isNothingHere)
        loadPage({});
}

void Thread::load(const QDateTime &newsSince)
{
    m_newsSince = newsSince;
    load();
}

void Thread::loadPage(const QString &asked)
{
    model()->setLoading(TimelineModel::Loading::Running);
    Calls::messages(m_caller, id(), asked, this,
                    [this, asked, began = m_completeness.now()](const Result<Page<Message>> &page) {
                        if (page) {
                            takePage(asked, began, *page);
                            return;
                        }
                        model()->setFailed(page.error());
                        Q_EMIT messagesMissed(page.error());
                    });
}

void Thread::retryOlder()
{
    const QString asked = m_trail.next();
    if (!isOwed() || asked.isEmpty() || std::exchange(m_isRetrying, true))
        return;
    Calls::messages(m_caller, id(), asked, this,
                    [this, asked, began = m_completeness.now()](const Result<Page<Message>> &page) {
                        m_isRetrying = false;
                        if (!page) {
                            noteFailure(page.error());
                            Q_EMIT messagesMissed(page.error());
                        } else if (hasFailed() && asked == m_trail.next()) {
                            takePage(asked, began, *page); // nobody asked for it meanwhile
                        }
                    });
}

/// Of what was asked silently: what is to be read is the latest reason.
void Thread::noteFailure(const Error &error)
{
    if (hasFailed())
        model()->setFailed(error);
}

void Thread::takePage(const QString &asked, Completeness::Moment began, const Page<Message> &page)
{
    const bool isNewest = asked.isEmpty();
    // else a walk was faster, and knows where it goes on
    const bool isAwaited = m_trail.isEmpty() || (!isNewest && asked == m_trail.next());
    const QString next = isAwaited ? page.next : m_trail.next();
    report(page.problems);
    if (isNewest) {
        m_sheet.settle(page.items, next);
        m_completeness.fill(began, newestOf(page.items));
    }
    const QList<Message> news = m_sheet.take(page.items, isNewest ? m_newsSince : News());
    if (isAwaited)
        noteNext(asked, next);
    model()->setLoading(TimelineModel::Loading::Done);
    tell(news);
}

void Thread::noteNext(const QString &asked, const QString &next)
{
    if (m_trail.take(asked, next) == PageTrail::Turn::Circle) {
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of a conversation lead in a circle: the "
                                             "rest of it is not shown.")});
    }
    model()->setOlder(m_trail.next().isEmpty() ? TimelineModel::Older::None
                                               : TimelineModel::Older::OnServer);
    m_sheet.setWhole(m_trail.next().isEmpty());
}

bool Thread::confirm(Completeness::Moment asked, const Conversation &listed)
{
    const std::optional<Message> newest = model()->newestConfirmed();
    // two messages may be of the same millisecond
    const bool isSame = !newest || newest->createdAt != listed.lastMessageAt
        || m_sheet.shows(*newest, listed.preview);
    return isSame && m_completeness.confirm(asked, listed.lastMessageAt);
}

void Thread::expectNewsSince(const QDateTime &instant)
{
    if (!m_newsSince) // what an attempt that failed was after is still news
        m_newsSince = instant;
}

void Thread::catchUp(QObject *context, CatchUp::Answer answer)
{
    const auto reply = [this, answer = std::move(answer)](const Result<Done> &done) {
        if (!done)
            noteFailure(done.error());
        answer(done);
    };
    m_catchUp.ask(id(), context, reply);
}

void Thread::takeWalk(const CatchUp::Walk &walk)
{
    const bool isFirstLoad = !m_completeness.isKnown();
    const bool startsAnew = walk.extent == Scanned::Part;
    if (startsAnew) {
        m_sheet.forgetConfirmed();
        m_trail.clear();
    }
    if (isFirstLoad)
        m_sheet.settle(walk.messages, walk.next);
    m_completeness.fill(m_walkBegan, newestOf(walk.messages));
    const QList<Message> news
        = m_sheet.take(walk.messages, isFirstLoad ? m_newsSince : News(QDateTime()));
    m_newsSince.reset();
    if (isFirstLoad || startsAnew) {
        noteNext(walk.lastPage, walk.next);
        model()->setLoading(TimelineModel::Loading::Done);
    }
    tell(news);
}

void Thread::receive(QList<Message> messages)
{
    for (const Message &message : std::as_const(messages)) {
        if (message.direction == Message::Direction::FromCompany)
            m_typing.end();
        m_completeness.hear(message.createdAt);
    }
    tell(m_sheet.take(std::move(messages), News(QDateTime())));
}

void Thread::fetch(const QString &messageId)
{
    if (model()->rowOf(messageId) >= 0)
        return;
    const QDateTime until = m_completeness.until(); // what arrives meanwhile is newer
    Calls::message(m_caller, id(), messageId, this, [this, until](const Result<Message> &message) {
        if (message) {
            receive({*message});
            return;
        }
        m_completeness.loseSince(until);
        Q_EMIT messagesMissed(message.error());
    });
}

void Thread::tell(const QList<Message> &news)
{
    Q_EMIT updated();
    if (!news.isEmpty())
        Q_EMIT arrived(news);
}

void Thread::report(const QList<Error> &problems)
{
    for (const Error &problem : problems)
        Q_EMIT problemNoticed(problem);
}

} // namespace Kustomer
