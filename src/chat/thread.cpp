// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/thread.h"

#include "chat/people.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kustomer {
namespace {

constexpr auto localPrefix = "local-"_L1;
constexpr int mostMissedPages = 20; ///< beyond, the timeline starts anew at the newest page
constexpr auto typingLasts = 5s;    ///< without a new sign of typing (wire §8.4)

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
    connect(&m_model, &TimelineModel::olderRequested, this, [this] {
        if (m_askedPages.isEmpty())
            loadFirst();
        else
            loadOlder();
    });
    connect(m_people, &People::learned, this, &Thread::learn);
    if (isLocalId(id))
        m_model.setLoading(TimelineModel::Loading::Done);
}

QString Thread::newLocalId()
{
    return localPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool Thread::isLocalId(const QString &id)
{
    return id.startsWith(localPrefix);
}

void Thread::becomeConversation(const QString &id)
{
    m_askedPages.insert(QString()); // a new conversation has no page that is not here
    m_model.setConversationId(id);
}

void Thread::load()
{
    if (m_model.loading() == TimelineModel::Loading::Nothing)
        loadFirst();
}

void Thread::loadFirst()
{
    m_model.setLoading(TimelineModel::Loading::Running);
    m_api->messages(id(), {}, this, [this](const Result<Page<Message>> &page) {
        if (!page) {
            m_model.setFailed(page.error());
            return;
        }
        report(page->problems);
        take(page->items, News::Keep);
        setNextPage({}, page->next);
        m_model.setLoading(TimelineModel::Loading::Done);
    });
}

void Thread::loadOlder()
{
    m_model.setLoading(TimelineModel::Loading::Running);
    const QString asked = m_nextPage;
    m_api->messages(id(), asked, this, [this, asked](const Result<Page<Message>> &page) {
        if (!page) {
            m_model.setFailed(page.error());
            return;
        }
        report(page->problems);
        take(page->items, News::Keep);
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

void Thread::catchUp(QObject *context, std::function<void(Result<Done>)> answer)
{
    m_waiting.append({context, std::move(answer)});
    if (m_isCatchingUp)
        return;
    m_isCatchingUp = true;
    catchUpFrom({}, mostMissedPages);
}

void Thread::catchUpFrom(const QString &page, int pagesLeft)
{
    m_api->messages(id(), page, this, [=, this](const Result<Page<Message>> &answer) {
        if (!answer) {
            endCatchUp(answer.error());
            return;
        }
        report(answer->problems);
        const bool isFirstLoad = m_model.newestConfirmed() == nullptr;
        const bool meetsKnown = std::ranges::any_of(answer->items, [this](const Message &message) {
            return m_model.rowOf(message.id) >= 0;
        });
        const bool isGapTooWide = !meetsKnown && !isFirstLoad && pagesLeft == 0;
        if (isGapTooWide) {
            m_model.clear();
            m_askedPages.clear();
        }
        take(answer->items, isFirstLoad ? News::Keep : News::Tell);
        if (isFirstLoad || isGapTooWide) {
            setNextPage(page, answer->next);
            m_model.setLoading(TimelineModel::Loading::Done);
        }
        const bool isDone = meetsKnown || isFirstLoad || isGapTooWide || answer->next.isEmpty()
            || answer->next == page;
        if (isDone)
            endCatchUp(Done{});
        else
            catchUpFrom(answer->next, pagesLeft - 1);
    });
}

void Thread::endCatchUp(const Result<Done> &result)
{
    m_isCatchingUp = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

void Thread::receive(const Message &message)
{
    showTyping(message.sender.id, false);
    take({message}, News::Tell);
}

void Thread::fetch(const QString &messageId)
{
    if (m_model.rowOf(messageId) >= 0)
        return;
    m_api->message(id(), messageId, this, [this](const Result<Message> &message) {
        if (message)
            receive(*message);
        else
            Q_EMIT problemNoticed(message.error());
    });
}

void Thread::take(QList<Message> messages, News news)
{
    QList<Message> unknown;
    for (Message &message : messages) {
        message.conversationId = id();
        if (message.direction == Message::Direction::FromCompany)
            message.sender = m_people->describe(message.sender.id);
        if (m_model.rowOf(message.id) >= 0)
            continue;
        message.clientId = m_claim(message);
        if (message.clientId.isEmpty())
            unknown.append(message);
    }
    m_model.merge(messages);
    Q_EMIT updated();
    if (news == News::Keep)
        return;
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
        Q_EMIT typingChanged(std::exchange(m_typingAgent, {}), ChatClient::Typing::Ended);
        return;
    }
    m_typingAgent = m_people->describe(userId);
    m_typingEnd.start();
    m_model.showTyping(m_typingAgent);
    Q_EMIT typingChanged(m_typingAgent, ChatClient::Typing::Started);
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
