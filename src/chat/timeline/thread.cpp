// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/thread.h"

#include "chat/attachments/filedetails.h"
#include "chat/base/threadid.h"
#include "chat/timeline/outcome.h"
#include "chat/timeline/timelinecalls.h"
#include "protocol/nouns/linkpreview.h"

#include <algorithm>

namespace Kustomer {
namespace {

QDateTime newestOf(const QList<Message> &messages)
{
    const auto newest = std::ranges::max_element(messages, {}, &Message::createdAt);
    return newest == messages.end() ? QDateTime() : newest->createdAt;
}

} // namespace

Thread::Thread(const QString &id, ApiCaller *caller, Telling *telling, const Registers &registers,
               const Pace &pace, Claim claim, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_people(registers.people)
    , m_files(registers.files)
    , m_claim(std::move(claim))
    , m_model(new WritableTimelineModel(id, telling, this))
    , m_catchUp(caller, [this] { return m_completeness.until(); })
    , m_typing(pace)
{
    connect(&m_typing, &AgentTyping::changed, this, [this](const User &agent, Typing typing) {
        m_model->showTyping(m_typing.row());
        Q_EMIT typingChanged(agent, typing);
    });
    connect(&m_catchUp, &CatchUp::begun, this, [this] { m_walkBegan = m_completeness.now(); });
    connect(&m_catchUp, &CatchUp::problemsFound, this, &Thread::report);
    connect(&m_catchUp, &CatchUp::finished, this, &Thread::takeWalk);
    connect(m_people, &People::learned, this, &Thread::learn);
    if (m_files)
        connect(m_files, &FileDetails::learned, this, &Thread::learnFile);
    watchModel();
    if (isLocalThreadId(id))
        m_model->setLoading(TimelineModel::Loading::Done);
}

void Thread::watchModel()
{
    connect(m_model, &TimelineModel::olderRequested, this, [this] { loadPage(m_trail.next()); });
    connect(m_model, &WritableTimelineModel::fileDescribed, this, &Thread::updated);
}

void Thread::becomeConversation(const QString &id)
{
    m_trail.take({}, {}); // a new conversation has no page that is not here
    m_completeness.begin();
    m_model->setConversationId(id);
}

void Thread::takeOver(Thread *local)
{
    WritableTimelineModel *before = m_model;
    QList<Message> messages;
    for (int row = 0; row < before->rowCount(); ++row) {
        if (before->kindAt(row) == TimelineModel::Kind::Message)
            messages.append(before->messageAt(row));
    }
    before->disconnect(this);
    m_model = local->m_model;
    m_model->disconnect(local);
    m_model->setParent(this);
    watchModel();
    m_model->setConversationId(before->conversationId());
    m_model->merge(messages);
    m_model->showTyping(m_typing.row());
    m_model->setOlder(m_trail.next().isEmpty() ? TimelineModel::Older::None
                                               : TimelineModel::Older::OnServer);
    m_model->setLoading(before->loading());
    before->follow(m_model);
    load();
    Q_EMIT updated();
}

void Thread::recall(const QList<Message> &messages)
{
    QList<Message> described = messages;
    for (Message &message : described) {
        m_recalled.insert(message.id);
        joinPreviews(message);
        if (m_files) {
            m_files->recall(message);
            m_files->describe(&message);
        }
        if (message.direction == Message::Direction::FromCustomer)
            continue;
        m_people->recall(message.sender);
        message.sender = m_people->describe(message.sender.id);
    }
    m_model->merge(described);
}

std::optional<QList<Message>> Thread::newest(int most) const
{
    if (!m_completeness.isWhole())
        return std::nullopt;
    QList<Message> messages;
    for (int row = m_model->rowCount() - 1; row >= 0 && messages.size() < most; --row) {
        const bool isConfirmed = m_model->kindAt(row) == TimelineModel::Kind::Message
            && !m_model->messageAt(row).id.isEmpty();
        if (isConfirmed)
            messages.append(m_model->messageAt(row));
    }
    return messages;
}

void Thread::forgetUnreached(const QList<Message> &newestPage, const QString &next)
{
    const QSet<QString> recalled = std::exchange(m_recalled, {});
    const bool isReached
        = next.isEmpty()
        || std::ranges::any_of(
              newestPage, [&](const QString &id) { return recalled.contains(id); }, &Message::id);
    if (isReached)
        return;
    for (const QString &id : recalled)
        m_model->remove(id);
}

void Thread::load()
{
    const bool hasFailed
        = m_model->loading() == TimelineModel::Loading::Failed && m_trail.isEmpty();
    if (m_model->loading() == TimelineModel::Loading::Nothing || hasFailed)
        loadPage({});
}

void Thread::load(const QDateTime &newsSince)
{
    m_newsSince = newsSince;
    load();
}

void Thread::loadPage(const QString &asked)
{
    m_model->setLoading(TimelineModel::Loading::Running);
    Calls::messages(m_caller, id(), asked, this,
                    [this, asked, began = m_completeness.now()](const Result<Page<Message>> &page) {
                        if (page) {
                            takePage(asked, began, *page);
                            return;
                        }
                        m_model->setFailed(page.error());
                        Q_EMIT messagesMissed(page.error());
                    });
}

void Thread::takePage(const QString &asked, Completeness::Moment began, const Page<Message> &page)
{
    const bool isNewest = asked.isEmpty();
    report(page.problems);
    if (isNewest) {
        forgetUnreached(page.items, page.next);
        m_completeness.fill(began, newestOf(page.items));
    }
    const QList<Message> news = take(page.items, isNewest ? m_newsSince : News());
    noteNext(asked, page.next);
    m_model->setLoading(TimelineModel::Loading::Done);
    tell(news);
}

void Thread::noteNext(const QString &asked, const QString &next)
{
    if (m_trail.take(asked, next) == PageTrail::Turn::Circle) {
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of a conversation lead in a circle: the "
                                             "rest of it is not shown.")});
    }
    m_model->setOlder(m_trail.next().isEmpty() ? TimelineModel::Older::None
                                               : TimelineModel::Older::OnServer);
}

bool Thread::confirm(Completeness::Moment asked, const Conversation &listed)
{
    const std::optional<Message> newest = m_model->newestConfirmed();
    // two messages may be of the same millisecond
    const auto bodyOf = [this](Message message, const QString &body) {
        message.body = body;
        return permitted({message}).value(0).body;
    };
    const bool isSame = !newest || newest->createdAt != listed.lastMessageAt
        || newest->body == bodyOf(*newest, listed.preview);
    return isSame && m_completeness.confirm(asked, listed.lastMessageAt);
}

void Thread::expectNewsSince(const QDateTime &instant)
{
    if (!m_newsSince) // what an attempt that failed was after is still news
        m_newsSince = instant;
}

void Thread::catchUp(QObject *context, CatchUp::Answer answer)
{
    m_catchUp.ask(id(), context, std::move(answer));
}

void Thread::takeWalk(const CatchUp::Walk &walk)
{
    const bool isFirstLoad = !m_completeness.isKnown();
    const bool startsAnew = walk.extent == CatchUp::Extent::Newest;
    if (startsAnew) {
        forgetConfirmed();
        m_trail.clear();
    }
    if (isFirstLoad)
        forgetUnreached(walk.messages, walk.next);
    m_completeness.fill(m_walkBegan, newestOf(walk.messages));
    const QList<Message> news = take(walk.messages, isFirstLoad ? m_newsSince : News(QDateTime()));
    m_newsSince.reset();
    if (isFirstLoad || startsAnew) {
        noteNext(walk.lastPage, walk.next);
        m_model->setLoading(TimelineModel::Loading::Done);
    }
    tell(news);
}

void Thread::forgetConfirmed()
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const bool isMessage
            = row < m_model->rowCount() && m_model->kindAt(row) == TimelineModel::Kind::Message;
        if (isMessage && !m_model->messageAt(row).id.isEmpty())
            m_model->remove(QString(m_model->messageAt(row).id));
    }
}

void Thread::receive(const Message &message)
{
    if (message.direction == Message::Direction::FromCompany)
        m_typing.end();
    m_completeness.hear(message.createdAt);
    tell(take({message}, News(QDateTime())));
}

void Thread::fetch(const QString &messageId)
{
    if (m_model->rowOf(messageId) >= 0)
        return;
    const QDateTime until = m_completeness.until(); // what arrives meanwhile is newer
    Calls::message(m_caller, id(), messageId, this, [this, until](const Result<Message> &message) {
        if (message) {
            receive(*message);
            return;
        }
        m_completeness.loseSince(until);
        Q_EMIT messagesMissed(message.error());
    });
}

QList<Message> Thread::permitted(const QList<Message> &messages) const
{
    if (!m_filter)
        return messages;
    QList<Message> shown;
    for (const Message &message : messages) {
        const bool isOwn = message.direction == Message::Direction::FromCustomer;
        std::optional<Message> one = isOwn ? message : m_filter(message);
        if (!one)
            continue;
        one->id = message.id; // what it is cannot be changed, only what it says
        one->createdAt = message.createdAt;
        one->direction = message.direction;
        shown.append(*one);
    }
    return shown;
}

QList<Message> Thread::take(QList<Message> messages, const News &newsSince)
{
    QList<Message> unknown;
    for (Message &message : messages)
        message.conversationId = id();
    messages = permitted(messages);
    for (Message &message : messages) {
        joinPreviews(message);
        if (m_files)
            m_files->describe(&message);
        if (message.direction == Message::Direction::FromCompany)
            message.sender = m_people->describe(message.sender.id);
        if (m_model->rowOf(message.id) >= 0)
            continue;
        message.clientId = m_claim(message);
        const bool isNews = newsSince && (!newsSince->isValid() || message.createdAt > *newsSince);
        if (message.clientId.isEmpty() && isNews)
            unknown.append(message);
    }
    m_model->merge(messages);
    if (m_unreadSince)
        m_model->markUnread(*m_unreadSince); // it may begin further up, or only now
    std::ranges::sort(unknown, {}, [](const Message &message) {
        return std::pair(message.createdAt, message.id);
    });
    return unknown;
}

void Thread::tell(const QList<Message> &news)
{
    Q_EMIT updated();
    for (const Message &message : news)
        Q_EMIT arrived(message);
}

void Thread::show(const Message &own)
{
    if (m_model->rowOf(own.clientId) < 0 && m_model->rowOf(own.id) < 0)
        clearUnreadLine(); // whoever answers has read
    m_model->merge({own});
    Q_EMIT updated();
}

void Thread::setOutcome(const Conversation &conversation)
{
    m_model->showNotice(outcomeOf(conversation));
}

void Thread::addPreview(const QString &messageId, const LinkPreview &preview)
{
    constexpr qsizetype mostMessages = 1000;
    if (m_previews.size() >= mostMessages && !m_previews.contains(messageId))
        return;
    const int row = m_model->rowOf(messageId);
    if (row < 0) {
        add(m_previews[messageId], preview);
        return;
    }
    Message message = m_model->messageAt(row);
    joinPreviews(message);
    if (!add(m_previews[messageId], preview))
        return;
    joinPreviews(message);
    m_model->merge({message});
    Q_EMIT updated();
}

/// A preview that was told once stays: there is one for each address.
void Thread::joinPreviews(Message &message)
{
    const bool isConcerned = message.linkPreviews || m_previews.contains(message.id);
    if (!isConcerned || message.id.isEmpty())
        return;
    QList<LinkPreview> &known = m_previews[message.id];
    const QList<LinkPreview> brought = message.linkPreviewsOrNone();
    for (const LinkPreview &preview : brought)
        add(known, preview);
    if (!known.isEmpty())
        message.linkPreviews = known;
}

void Thread::drawUnreadLine(const QDateTime &seen)
{
    if (m_unreadSince == seen)
        return;
    m_unreadSince = seen; // whatever an older line stood above was read meanwhile
    m_model->markUnread(seen);
}

void Thread::clearUnreadLine()
{
    m_unreadSince.reset();
    m_model->clearUnreadMark();
}

void Thread::learn(const User &person)
{
    m_model->describe(person);
    m_typing.learn(person);
}

void Thread::learnFile(const Attachment &attachment)
{
    m_model->describe(attachment);
}

void Thread::report(const QList<Error> &problems)
{
    for (const Error &problem : problems)
        Q_EMIT problemNoticed(problem);
}

} // namespace Kustomer
