// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/inbox.h"

#include "chat/conversations/conversationnews.h"

namespace Kustomer {

Inbox::Inbox(KustomerApi *api, ConversationListModel *model, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_people(api)
    , m_model(model)
    , m_refresh(api)
    , m_calls(std::make_unique<QObject>())
{
    connect(&m_people, &People::learned, this, &Inbox::nameResponder);
    connect(&m_refresh, &Refresh::answered, this, &Inbox::takeNews);
    connect(&m_refresh, &Refresh::failed, this, &Inbox::problemNoticed);
    connect(m_model, &ConversationListModel::moreRequested, this, [this] {
        if (m_askedPages.isEmpty())
            load();
        else
            loadPage(m_nextPage);
    });
}

void Inbox::setScope(KustomerApi::Scope scope)
{
    m_scope = scope;
    m_refresh.setScope(scope);
}

Thread *Inbox::thread(const QString &threadId)
{
    const QString id = idOf(threadId);
    if (Thread *present = m_threads.value(id))
        return present;
    auto *made = new Thread(
        id, m_api, &m_people,
        [this](const Message &message) { return m_claim ? m_claim(message) : QString(); }, this);
    m_threads.insert(id, made);
    connect(made, &Thread::updated, this, [this, made] { recount(made->id()); });
    connect(made, &Thread::arrived, this, [this](const Message &message) {
        noteMessage(message);
        Q_EMIT messageArrived(message);
    });
    connect(made, &Thread::typingChanged, this,
            [this, made](const User &agent, ChatStates::Typing typing) {
                Q_EMIT agentTyping(made->id(), agent, typing);
            });
    connect(made, &Thread::problemNoticed, this, &Inbox::problemNoticed);
    connect(made, &Thread::messagesMissed, this, &Inbox::recover);
    if (const auto conversation = known(id))
        made->setEnded(conversation->isEnded());
    if (m_recollection)
        made->recall(m_recollection(id));
    return made;
}

QSet<QString> Inbox::knownIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.insert(m_model->at(row).id);
    return ids;
}

std::optional<Conversation> Inbox::known(const QString &id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

void Inbox::load()
{
    m_askedPages.clear();
    loadPage({});
}

void Inbox::loadPage(const QString &asked)
{
    m_load = std::make_unique<QObject>();
    m_model->setLoading(ConversationListModel::Loading::Running);
    m_api->conversations(m_scope, asked, m_load.get(),
                         [this, asked](const Result<Page<Conversation>> &page) {
                             if (page) {
                                 takePage(asked, *page);
                                 return;
                             }
                             m_model->setFailed(page.error());
                             m_refresh.askLater(page.error());
                             Q_EMIT loadFailed(page.error());
                         });
}

void Inbox::takePage(const QString &asked, const Page<Conversation> &page)
{
    for (const Error &problem : page.problems)
        Q_EMIT problemNoticed(problem);
    const QPointer<QObject> stay(m_calls.get()); // gone when somebody who is told logs out
    for (const Conversation &conversation : page.items) {
        const std::optional<Conversation> before = known(conversation.id);
        update(conversation, News::Keep);
        if (!stay)
            return;
        const Thread *present = m_threads.value(conversation.id);
        if (present && present->isLoaded())
            catchUp(before, conversation);
        else if (present || mayBeUnseen(conversation))
            thread(conversation.id)->load(conversation.lastMessageAt);
    }
    dropUnlisted(page);
    if (!stay)
        return;
    if (m_model->rowCount() > 0)
        Q_EMIT conversationsKnown();
    m_askedPages.insert(asked);
    m_nextPage = page.next;
    if (!page.next.isEmpty() && m_askedPages.contains(page.next)) {
        m_nextPage.clear();
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of the conversation list lead in a circle: "
                                             "the rest of it is not shown.")});
    }
    m_model->setMore(m_nextPage.isEmpty() ? ConversationListModel::More::None
                                          : ConversationListModel::More::OnServer);
    m_model->setLoading(ConversationListModel::Loading::Done);
    if (asked.isEmpty())
        Q_EMIT loaded();
}

void Inbox::takeNews(const Page<Conversation> &page)
{
    const bool isFirstLoad
        = m_askedPages.isEmpty() && m_model->loading() == ConversationListModel::Loading::Failed;
    if (isFirstLoad) {
        takePage({}, page);
        return;
    }
    const QPointer<QObject> stay(m_calls.get()); // gone when somebody who is told logs out
    for (const Conversation &conversation : page.items) {
        const std::optional<Conversation> before = known(conversation.id);
        update(conversation, News::Tell);
        if (!stay)
            return;
        catchUp(before, conversation);
    }
}

void Inbox::catchUp(const std::optional<Conversation> &before, const Conversation &now)
{
    const bool hasNews = !before || now.lastMessageAt != before->lastMessageAt;
    const bool isOpened = m_threads.contains(now.id);
    if (!isOpened && !(hasNews && mayBeUnseen(now)))
        return;
    Thread *behind = thread(now.id);
    behind->expectNewsSince(before ? before->lastMessageAt : now.lastSeenAt);
    behind->catchUp(m_calls.get(), [this](const Result<Done> &done) {
        if (!done)
            recover(done.error());
    });
}

void Inbox::fallBehind()
{
    for (Thread *thread : std::as_const(m_threads))
        thread->fallBehind();
}

void Inbox::findMissed()
{
    fallBehind(); // a look that began earlier, or without being heard since, is not enough
    refresh();
}

void Inbox::recover(const Error &error)
{
    const bool isTold = error.kind == Error::Kind::Protocol && m_refresh.unreadable() > 0;
    m_refresh.askLater(error);
    if (!isTold)
        Q_EMIT problemNoticed(error);
}

void Inbox::clear()
{
    m_refresh.stop();
    m_load.reset();
    m_calls = std::make_unique<QObject>();
    for (Thread *thread : std::as_const(m_threads)) {
        thread->model()->clear();
        thread->disconnect(this);
        thread->deleteLater();
    }
    m_threads.clear();
    m_adopted.clear();
    m_recalled.clear();
    m_seen.clear();
    m_people.clear();
    m_askedPages.clear();
    m_nextPage.clear();
    m_model->clear();
    recountTotal();
}

void Inbox::update(const Conversation &conversation, News news)
{
    const QPointer<QObject> stay(m_calls.get());
    const std::optional<Conversation> before = known(conversation.id);
    const Conversation merged = before ? updated(*before, conversation) : conversation;
    m_recalled.remove(merged.id);
    m_model->upsert(merged);
    if (m_model->rowCount() == 1 && !before)
        Q_EMIT conversationsKnown();
    if (Thread *present = m_threads.value(merged.id))
        present->setEnded(merged.isEnded());
    recount(merged.id);
    if (news == News::Keep || !stay)
        return;
    if (!before)
        Q_EMIT conversationCreated(merged);
    else if (!before->isEnded() && merged.isEnded())
        Q_EMIT conversationEnded(merged);
    else if (before->isEnded() && !merged.isEnded())
        Q_EMIT conversationReopened(merged);
}

void Inbox::take(const ChatEvent &event)
{
    std::visit([this](const auto &one) { apply(one); }, event);
}

void Inbox::apply(const UnknownEvent &) { }

void Inbox::apply(const MessageArrived &event)
{
    const QString id = event.message.conversationId;
    thread(id)->receive(event.message);
    if (!known(id))
        refresh();
}

void Inbox::apply(const MessageClipped &event)
{
    thread(event.conversationId)->fetch(event.messageId);
    if (!known(event.conversationId))
        refresh();
}

void Inbox::apply(const ConversationLocked &event)
{
    update(event.conversation, News::Tell);
}

void Inbox::apply(const ConversationClipped &)
{
    refresh();
}

void Inbox::apply(const TypingSeen &event)
{
    if (Thread *present = m_threads.value(event.conversationId))
        present->showTyping(event.userId, event.isTyping);
}

void Inbox::confirm(const Message &message)
{
    thread(message.conversationId)->show(message);
    m_seen[message.conversationId] = later(m_seen.value(message.conversationId), message.createdAt);
    noteMessage(message);
}

void Inbox::noteMessage(const Message &message)
{
    if (const std::optional<Conversation> conversation = known(message.conversationId)) {
        m_model->upsert(withMessage(*conversation, message));
        recount(conversation->id);
    }
}

void Inbox::nameResponder(const User &person)
{
    const QSet<QString> ids = knownIds();
    for (const QString &id : ids)
        m_model->upsert(withResponder(*known(id), person));
}

void Inbox::end(const QString &id)
{
    m_api->endConversation(id, m_calls.get(), [this](const Result<Conversation> &answer) {
        if (answer)
            update(*answer, News::Tell);
        else
            Q_EMIT problemNoticed(answer.error());
    });
}

void Inbox::find(const QString &id, QObject *context, KustomerApi::Answer<Conversation> answer)
{
    const QPointer<QObject> guard(context);
    const auto reply = [guard, answer = std::move(answer)](const Result<Conversation> &result) {
        if (guard)
            answer(result);
    };
    if (const auto conversation = known(id)) {
        QMetaObject::invokeMethod(
            this, [reply, found = *conversation] { reply(found); }, Qt::QueuedConnection);
        return;
    }
    // there is no call for one conversation: its messages tell whether it is the customer's
    m_api->messages(id, {}, this, [this, id, reply](const Result<Page<Message>> &page) {
        if (!page) {
            reply(page.error());
            return;
        }
        Conversation found;
        found.id = id;
        if (!page->items.isEmpty()) {
            found.createdAt = page->items.last().createdAt;
            found.lastMessageAt = page->items.first().createdAt;
            found.preview = page->items.first().body;
        }
        reply(known(id).value_or(found));
    });
}

} // namespace Kustomer
