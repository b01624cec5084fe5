// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/inbox.h"

#include "chat/base/threadid.h"
#include "chat/listing/conversationnews.h"

#include <QPointer>

namespace Kustomer {

Inbox::Inbox(ApiCaller *caller, LocalStore *store, Telling *telling, const Pace &pace,
             const QString &brandId, WritableConversationListModel *model, QObject *parent)
    : Part(parent)
    , m_brandId(brandId)
    , m_list(caller, model)
    , m_threads(caller, telling, pace)
    , m_marks(caller, store, pace, [this] { return m_list.now(); })
    , m_unread(&m_marks, &m_list, &m_threads)
    , m_unreadLines(&m_list, &m_threads, &m_unread)
    , m_missed(caller, pace, &m_list, &m_threads)
    , m_events(&m_list, &m_threads, &m_missed)
    , m_requests(caller, &m_list)
    , m_life(std::make_unique<QObject>())
{
    m_list.setScope({.brandId = brandId});
    connectParts();
}

void Inbox::connectParts()
{
    connect(&m_list, &ConversationList::changed, this, [this](const QString &id) {
        nameResponder(id);
        nameAuthor(id);
        const std::optional<Conversation> now = m_list.known(id);
        if (Thread *thread = now ? m_threads.find(id) : nullptr) {
            thread->sheet().setOutcome(*now);
            if (now->isEnded())
                thread->endTyping();
        }
        m_unread.recount(id);
        Q_EMIT touched(id);
    });
    connect(&m_list, &ConversationList::removed, &m_threads, &Threads::drop);
    connect(&m_list, &ConversationList::pageLoaded, &m_missed, &Missed::takeListed);
    connect(&m_list, &ConversationList::missing, &m_missed, &Missed::lookFor);
    connect(&m_list, &ConversationList::doubted, &m_missed, &Missed::look);
    connect(&m_list, &ConversationList::loadFailed, &m_missed, &Missed::missList);
    connect(&m_list, &ConversationList::problemNoticed, this, &Inbox::problemNoticed);

    connect(&m_threads, &Threads::made, this, [this](Thread *thread) {
        if (const std::optional<Conversation> conversation = m_list.known(thread->id()))
            thread->sheet().setOutcome(*conversation);
    });
    connect(&m_threads, &Threads::updated, this, [this](const QString &id) {
        nameAuthor(id);
        m_unread.recount(id);
        Q_EMIT touched(id);
    });
    connect(&m_threads, &Threads::arrived, this, &Inbox::noteArrivals);
    connect(&m_threads, &Threads::messagesMissed, &m_missed, &Missed::lookLater);
    connect(&m_threads, &Threads::problemNoticed, this, &Inbox::problemNoticed);
    connect(&m_threads.people(), &People::learned, &m_list, &ConversationList::nameResponder);

    connect(&m_marks, &ReadMarks::restored, &m_unread, &Unread::recount);
    connect(&m_marks, &ReadMarks::told, this, &Inbox::update);
    connect(&m_events, &EventIntake::updated, this, &Inbox::update);
    connect(&m_requests, &ConversationRequests::ended, this, &Inbox::update);
    connect(&m_missed, &Missed::problemNoticed, this, &Inbox::problemNoticed);
}

void Inbox::setIncomingFilter(const Thread::Filter &filter)
{
    m_threads.setFilter(filter);
    m_list.setFilter(filter);
}

/// The list shows who answered last, of whom the server may have said the id only (wire E18).
void Inbox::nameResponder(const QString &conversationId)
{
    const std::optional<Conversation> conversation = m_list.known(conversationId);
    const User last = conversation ? conversation->responders.value(0) : User();
    if (!last.id.isEmpty() && last.displayName.isEmpty())
        m_list.nameResponder(m_threads.people().describe(last.id));
}

/// The list shows who wrote last, which the server says with the message (wire E8, E11).
void Inbox::nameAuthor(const QString &conversationId)
{
    const std::optional<Conversation> conversation = m_list.known(conversationId);
    const bool isNamed
        = !conversation || conversation->previewAuthor != Conversation::Author::Unknown;
    const Thread *thread = isNamed ? nullptr : m_threads.find(conversationId);
    const auto newest = thread ? thread->model()->newestConfirmed() : std::nullopt;
    if (newest && newest->createdAt == conversation->lastMessageAt)
        m_list.note({*newest});
}

void Inbox::setSettings(const ChatSettings &settings)
{
    using Which = ConversationScope::Which;
    m_threads.people().setTeam(settings.teamName, settings.teamIconUrl);
    m_list.setScope({.which = settings.noHistory ? Which::Open : Which::All, .brandId = m_brandId});
    m_events.setSettings(settings);
}

Thread *Inbox::open(const QString &threadId)
{
    Thread *thread = m_threads.hold(threadId);
    thread->load();
    return thread;
}

void Inbox::load()
{
    const bool isLooking = m_missed.isLooking();
    m_missed.forget(); // what was asked before a login counts no more
    m_isHeld = false;
    m_isLookWanted = false;
    m_list.load();
    m_missed.noteLook();
    if (isLooking)
        m_missed.look();
}

void Inbox::settle(Settled settled)
{
    m_list.settle();
    m_missed.noteLook();
    if (std::exchange(m_isLookWanted, false))
        m_missed.look();
    if (settled == Settled::AsLoaded)
        Q_EMIT m_list.loaded();
}

QString Inbox::openId(const IsMeant &isMeant) const
{
    const ConversationListModel &list = *m_list.model();
    for (int row = 0; row < list.rowCount(); ++row) {
        const Conversation &conversation = list.at(row);
        if (!conversation.isEnded() && (!isMeant || isMeant(conversation)))
            return conversation.id;
    }
    return {};
}

void Inbox::hold()
{
    m_missed.forget();
    m_isHeld = true;
}

void Inbox::comeBack()
{
    fallBehind();
    if (m_list.model()->rowCount() > 0) // else wire E7 tells whether there is anything
        findMissed();
}

void Inbox::findMissed()
{
    fallBehind(); // a look that began earlier, or without being heard since, is not enough
    if (m_list.model()->loading() == ConversationListModel::Loading::Nothing)
        m_isLookWanted = true;
    else if (!m_isHeld)
        m_missed.look();
}

void Inbox::glance()
{
    const bool isThere = m_list.model()->loading() == ConversationListModel::Loading::Done
        && m_list.model()->rowCount() > 0;
    if (isThere && !m_isHeld)
        m_missed.glance();
}

void Inbox::retranslate()
{
    const QList<Thread *> threads = m_threads.all();
    for (Thread *thread : threads) {
        if (const std::optional<Conversation> conversation = m_list.known(thread->id()))
            thread->sheet().setOutcome(*conversation);
    }
}

void Inbox::restore(const QList<Record> &)
{
    m_list.recall(m_recollection());
    m_threads.recall();
}

void Inbox::forget()
{
    m_missed.forget();
    m_life = std::make_unique<QObject>();
    m_events.forget();
    m_requests.forget();
    m_unreadLines.forget();
    m_isHeld = false;
    m_isLookWanted = false;
    m_threads.forget();
    m_list.forget();
    m_unread.forget();
}

void Inbox::update(const Conversation &conversation, ConversationList::Moment asked)
{
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    if (m_events.isStranger(conversation.id) && conversation.brandId != m_brandId) {
        m_missed.look(); // not everything that tells of it says of which brand it is
        return;
    }
    const std::optional<Conversation> before = m_list.known(conversation.id);
    m_list.update(conversation, asked);
    if (stay)
        m_missed.follow(before, conversation);
}

void Inbox::noteArrivals(const QList<Message> &messages)
{
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    m_list.note(messages);
    for (const Message &message : messages) {
        if (stay)
            m_unreadLines.noteArrival(message);
    }
    for (const Message &message : messages) {
        if (stay)
            Q_EMIT messageArrived(message);
    }
}

void Inbox::show(const Message &unsent)
{
    m_threads.obtain(unsent.conversationId)->sheet().show(unsent);
    m_list.showUnsent(unsent);
}

void Inbox::drop(const QString &threadId, const QString &clientId)
{
    WritableTimelineModel *model = m_threads.obtain(threadId)->model();
    model->remove(clientId);
    m_list.dropUnsent(threadId, clientId);
    if (isLocalThreadId(threadId) && model->rowCount() == 0)
        m_list.dropThread(threadId);
}

void Inbox::adopt(const QString &threadId, const Conversation &conversation)
{
    m_threads.adopt(threadId, conversation.id);
    m_unreadLines.adopt(threadId, conversation.id);
    m_list.adopt(threadId, conversation);
}

void Inbox::confirm(const Message &message)
{
    const bool isKnown = m_list.known(message.conversationId).has_value();
    m_marks.noteAnswer(message.conversationId, message.createdAt);
    m_threads.obtain(message.conversationId)->sheet().show(message);
    m_list.dropUnsent(message.conversationId, message.clientId);
    m_list.note({message});
    if (!isKnown)
        m_missed.look();
}

void Inbox::watch(const QStringList &threadIds)
{
    QStringList ids;
    for (const QString &threadId : threadIds)
        ids.append(idOf(threadId));
    m_unreadLines.watch(ids);
}

void Inbox::markRead(const QString &threadId, const Answer<Done> &answer)
{
    const QString id = idOf(threadId);
    if (!isLocalThreadId(id) && !m_list.known(id)) {
        answer(noSuchConversation());
        return;
    }
    m_unread.markRead(id);
    m_marks.whenTold(id, answer);
}

void Inbox::endConversation(const QString &threadId, const QString &reason,
                            const Answer<Conversation> &answer)
{
    m_requests.end(idOf(threadId), reason, answer);
}

void Inbox::find(const QString &threadId, QObject *context, const Answer<Conversation> &answer)
{
    m_requests.find(idOf(threadId), context, answer);
}

} // namespace Kustomer
