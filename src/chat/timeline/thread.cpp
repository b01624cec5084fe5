// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/thread.h"

#include "chat/base/threadid.h"
#include "chat/company/people.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kustomer {
namespace {

constexpr int mostMissedPages = 20; ///< beyond, the timeline starts anew with the newest ones
constexpr auto typingLasts = 5s;    ///< without a new sign of typing (wire §8.4)

QDateTime newestOf(const QList<Message> &messages)
{
    const auto newest = std::ranges::max_element(messages, {}, &Message::createdAt);
    return newest == messages.end() ? QDateTime() : newest->createdAt;
}

} // namespace

Thread::Thread(const QString &id, KustomerApi *api, People *people, Claim claim, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_people(people)
    , m_claim(std::move(claim))
    , m_model(id)
{
    m_typingEnd.setSingleShot(true);
    m_typingEnd.setInterval(typingLasts);
    connect(&m_typingEnd, &QTimer::timeout, this, [this] { showTyping(m_typingAgent.id, false); });
    connect(&m_model, &TimelineModel::olderRequested, this,
            [this] { loadPage(m_askedPages.isEmpty() ? QString() : m_nextPage); });
    connect(m_people, &People::learned, this, &Thread::learn);
    if (isLocalThreadId(id))
        m_model.setLoading(TimelineModel::Loading::Done);
}

void Thread::becomeConversation(const QString &id)
{
    m_askedPages.insert(QString()); // a new conversation has no page that is not here
    m_completeness.begin(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    m_model.setConversationId(id);
}

void Thread::takeOver(const Thread &other)
{
    QList<Message> messages;
    for (int row = 0; row < other.m_model.rowCount(); ++row) {
        if (other.m_model.kindAt(row) == TimelineModel::Kind::Message)
            messages.append(other.m_model.messageAt(row));
    }
    take(messages, {});
}

void Thread::recall(const QList<Message> &messages)
{
    QList<Message> described = messages;
    for (Message &message : described) {
        m_recalled.insert(message.id);
        if (message.direction == Message::Direction::FromCustomer)
            continue;
        m_people->recall(message.sender);
        message.sender = m_people->describe(message.sender.id);
    }
    m_model.merge(described);
}

std::optional<QList<Message>> Thread::newest(int most) const
{
    if (!m_completeness.isWhole())
        return std::nullopt;
    QList<Message> messages;
    for (int row = m_model.rowCount() - 1; row >= 0 && messages.size() < most; --row) {
        const bool isConfirmed = m_model.kindAt(row) == TimelineModel::Kind::Message
            && !m_model.messageAt(row).id.isEmpty();
        if (isConfirmed)
            messages.append(m_model.messageAt(row));
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
        m_model.remove(id);
}

void Thread::load()
{
    const bool hasFailed
        = m_model.loading() == TimelineModel::Loading::Failed && m_askedPages.isEmpty();
    if (m_model.loading() == TimelineModel::Loading::Nothing || hasFailed)
        loadPage({});
}

void Thread::load(const QDateTime &newsSince)
{
    m_newsSince = newsSince;
    load();
}

void Thread::loadPage(const QString &asked)
{
    m_model.setLoading(TimelineModel::Loading::Running);
    m_api->messages(id(), asked, this, [this, asked](const Result<Page<Message>> &page) {
        if (!page) {
            m_model.setFailed(page.error());
            Q_EMIT messagesMissed(page.error());
            return;
        }
        report(page->problems);
        if (asked.isEmpty())
            forgetUnreached(page->items, page->next);
        take(page->items, asked.isEmpty() ? m_newsSince : News());
        m_completeness.begin(newestOf(page->items));
        setNextPage(asked, page->next);
        m_model.setLoading(TimelineModel::Loading::Done);
    });
}

void Thread::setNextPage(const QString &asked, const QString &next)
{
    m_askedPages.insert(asked);
    const bool isLoop = m_askedPages.contains(next) && !next.isEmpty();
    if (isLoop) {
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of a conversation lead in a circle: the "
                                             "rest of it is not shown.")});
    }
    m_nextPage = isLoop ? QString() : next;
    m_model.setOlder(m_nextPage.isEmpty() ? TimelineModel::Older::None
                                          : TimelineModel::Older::OnServer);
}

void Thread::expectNewsSince(const QDateTime &instant)
{
    if (!m_newsSince) // what an attempt that failed was after is still news
        m_newsSince = instant;
}

void Thread::catchUp(QObject *context, std::function<void(Result<Done>)> answer)
{
    if (m_isCatchingUp) { // what is on its way may have been answered too early
        m_latecomers.append({context, std::move(answer)});
        return;
    }
    m_waiting.append({context, std::move(answer)});
    startCatchUp();
}

void Thread::startCatchUp()
{
    m_isCatchingUp = true;
    m_completeness.startLooking();
    m_missed.clear();
    catchUpFrom({}, mostMissedPages);
}

void Thread::catchUpFrom(const QString &page, int pagesLeft)
{
    m_api->messages(id(), page, this, [=, this](const Result<Page<Message>> &answer) {
        if (!answer) { // half of it would be taken for the whole next time
            endCatchUp(answer.error());
            return;
        }
        report(answer->problems);
        m_missed.append(answer->items);
        const bool meetsKnown = std::ranges::any_of(
            answer->items,
            [this](const QDateTime &instant) { return instant <= m_completeness.until(); },
            &Message::createdAt);
        const bool isWhole = meetsKnown || !m_completeness.isKnown() || answer->next.isEmpty()
            || answer->next == page;
        if (!isWhole && pagesLeft > 0) {
            catchUpFrom(answer->next, pagesLeft - 1);
            return;
        }
        takeMissed(page, answer->next, isWhole);
        endCatchUp(Done{});
    });
}

void Thread::takeMissed(const QString &page, const QString &next, bool isWhole)
{
    const bool isFirstLoad = !m_completeness.isKnown();
    if (!isWhole) {
        forgetConfirmed();
        m_askedPages.clear();
    }
    if (isFirstLoad)
        forgetUnreached(m_missed, next);
    take(m_missed, isFirstLoad ? m_newsSince : News(QDateTime()));
    m_completeness.finishLooking(newestOf(m_missed));
    m_newsSince.reset();
    if (isFirstLoad || !isWhole) {
        setNextPage(page, next);
        m_model.setLoading(TimelineModel::Loading::Done);
    }
}

void Thread::forgetConfirmed()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const bool isMessage
            = row < m_model.rowCount() && m_model.kindAt(row) == TimelineModel::Kind::Message;
        if (isMessage && !m_model.messageAt(row).id.isEmpty())
            m_model.remove(QString(m_model.messageAt(row).id));
    }
}

void Thread::endCatchUp(const Result<Done> &result)
{
    m_missed.clear();
    const QList<Waiting> waiting = std::exchange(m_waiting, std::exchange(m_latecomers, {}));
    m_isCatchingUp = false;
    if (!m_waiting.isEmpty())
        startCatchUp();
    for (const Waiting &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

void Thread::receive(const Message &message)
{
    if (message.direction == Message::Direction::FromCompany)
        showTyping(message.sender.id, false);
    m_completeness.hear(message.createdAt);
    take({message}, News(QDateTime()));
}

void Thread::fetch(const QString &messageId)
{
    if (m_model.rowOf(messageId) >= 0)
        return;
    const QDateTime until = m_completeness.until(); // what arrives meanwhile is newer
    m_api->message(id(), messageId, this, [this, until](const Result<Message> &message) {
        if (message) {
            receive(*message);
            return;
        }
        m_completeness.loseSince(until);
        Q_EMIT messagesMissed(message.error());
    });
}

void Thread::take(QList<Message> messages, const News &newsSince)
{
    QList<Message> unknown;
    for (Message &message : messages) {
        message.conversationId = id();
        if (message.direction == Message::Direction::FromCompany)
            message.sender = m_people->describe(message.sender.id);
        if (m_model.rowOf(message.id) >= 0)
            continue;
        message.clientId = m_claim(message);
        const bool isNews = newsSince && (!newsSince->isValid() || message.createdAt > *newsSince);
        if (message.clientId.isEmpty() && isNews)
            unknown.append(message);
    }
    m_model.merge(messages);
    Q_EMIT updated();
    std::ranges::sort(unknown, {}, &Message::createdAt);
    for (const Message &message : unknown)
        Q_EMIT arrived(message);
}

void Thread::show(const Message &own)
{
    m_model.clearUnreadMark();
    m_model.merge({own});
    Q_EMIT updated();
}

void Thread::showTyping(const QString &userId, bool isTyping)
{
    if (!isTyping) {
        if (!m_typingEnd.isActive() && m_typingAgent == User())
            return;
        m_typingEnd.stop();
        m_model.showTyping(std::nullopt);
        Q_EMIT typingChanged(std::exchange(m_typingAgent, {}), ChatStates::Typing::Ended);
        return;
    }
    m_typingAgent = m_people->describe(userId);
    m_typingEnd.start();
    m_model.showTyping(m_typingAgent);
    Q_EMIT typingChanged(m_typingAgent, ChatStates::Typing::Started);
}

void Thread::setEnded(bool isEnded)
{
    m_model.showNotice(isEnded ? tr("This conversation has ended") : QString());
}

void Thread::learn(const User &person)
{
    m_model.describe(person);
    if (m_typingAgent.id == person.id)
        m_typingAgent = person;
}

void Thread::report(const QList<Error> &problems)
{
    for (const Error &problem : problems)
        Q_EMIT problemNoticed(problem);
}

} // namespace Kustomer
