// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/conversationlist.h"

#include "chat/base/threadid.h"
#include "chat/conversations/conversationnews.h"
#include "protocol/json/oneline.h"

#include <QPointer>

#include <algorithm>

namespace Kustomer {
namespace {

QDateTime latestOf(const Conversation &conversation)
{
    return later(later(conversation.createdAt, conversation.lastMessageAt), conversation.endedAt);
}

QDateTime latestOf(const QList<Conversation> &conversations)
{
    QDateTime latest;
    for (const Conversation &conversation : conversations)
        latest = later(latest, latestOf(conversation));
    return latest;
}

} // namespace

ConversationList::ConversationList(ApiCaller *caller, WritableConversationListModel *model,
                                   QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_model(model)
    , m_life(std::make_unique<QObject>())
{
    connect(m_model, &ConversationListModel::moreRequested, this, [this] {
        if (m_isLoaded)
            loadPage(m_trail.next());
        else
            load();
    });
}

std::optional<Conversation> ConversationList::known(const QString &id) const
{
    if (const auto covered = m_covered.constFind(id); covered != m_covered.cend())
        return *covered;
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

QSet<QString> ConversationList::knownIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.insert(m_model->at(row).id);
    return ids;
}

QSet<QString> ConversationList::openIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Conversation &conversation = m_model->at(row);
        const bool isListed
            = !isLocalThreadId(conversation.id) && !m_unlisted.contains(conversation.id);
        if (isListed && !conversation.isEnded())
            ids.insert(conversation.id);
    }
    return ids;
}

QList<Conversation> ConversationList::newest(int most) const
{
    QList<Conversation> conversations;
    for (int row = 0; row < m_model->rowCount() && conversations.size() < most; ++row) {
        if (!isLocalThreadId(m_model->at(row).id)) // those are in the outbox
            conversations.append(*known(m_model->at(row).id));
    }
    return conversations;
}

void ConversationList::recall(const QList<Conversation> &conversations)
{
    for (const Conversation &conversation : conversations) {
        if (known(conversation.id))
            continue;
        m_unlisted.insert(conversation.id, now());
        put(conversation);
        Q_EMIT changed(conversation.id);
    }
}

void ConversationList::load()
{
    m_trail.clear();
    m_isLoaded = false;
    loadPage({});
}

void ConversationList::settle()
{
    m_isLoaded = true;
    m_latest = {};
    m_trail.take({}, {});
    m_model->setLoading(ConversationListModel::Loading::Done);
}

void ConversationList::loadPage(const QString &asked)
{
    m_load = std::make_unique<QObject>();
    m_model->setLoading(ConversationListModel::Loading::Running);
    Calls::conversations(m_caller, m_scope, asked, m_load.get(),
                         [this, asked, moment = now()](const Result<Page<Conversation>> &page) {
                             if (page) {
                                 takePage(asked, *page, moment);
                                 return;
                             }
                             m_model->setFailed(page.error());
                             Q_EMIT loadFailed(page.error());
                         });
}

void ConversationList::takePage(const QString &asked, const Page<Conversation> &page, Moment moment)
{
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    QList<Conversation> before;
    for (const Conversation &conversation : page.items) {
        before.append(known(conversation.id).value_or(Conversation()));
        update(conversation, moment);
        if (!stay)
            return;
    }
    if (asked.isEmpty())
        m_latest = latestOf(page.items);
    m_isLoaded = true;
    for (const Error &problem : page.problems)
        Q_EMIT problemNoticed(problem);
    dropUnlisted(page, moment);
    Q_EMIT pageLoaded(page.items, before);
    Q_EMIT activityListed(latestOf(page.items));
    if (stay)
        finishPage(asked, page.next);
}

void ConversationList::finishPage(const QString &asked, const QString &next)
{
    if (m_trail.take(asked, next) == PageTrail::Turn::Circle) {
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of the conversation list lead in a circle: "
                                             "the rest of it is not shown.")});
    }
    m_model->setMore(m_trail.next().isEmpty() ? ConversationListModel::More::None
                                              : ConversationListModel::More::OnServer);
    m_model->setLoading(ConversationListModel::Loading::Done);
    if (asked.isEmpty())
        Q_EMIT loaded();
}

void ConversationList::take(const Page<Conversation> &page, Moment asked, Unknown unknown)
{
    if (!m_isLoaded && unknown == Unknown::Take) {
        m_load.reset(); // this came first
        m_trail.clear();
        takePage({}, page, asked);
        return;
    }
    const QPointer<QObject> stay(m_life.get());
    for (const Conversation &conversation : page.items) {
        if (unknown == Unknown::Take || known(conversation.id))
            update(conversation, asked);
        if (!stay)
            return;
    }
    if (unknown == Unknown::Take)
        dropUnlisted(page, asked);
    Q_EMIT activityListed(latestOf(page.items));
}

bool ConversationList::isNew(const Conversation &conversation) const
{
    return m_isLoaded && (!m_latest.isValid() || conversation.createdAt > m_latest);
}

Conversation ConversationList::merge(const std::optional<Conversation> &before,
                                     const Conversation &news, Moment asked)
{
    Conversation shown = news;
    shown.preview = previewOf(news);
    if (!before)
        return shown;
    Conversation merged = updated(*before, shown);
    if (before->isEnded() == merged.isEnded())
        return merged;
    if (!m_turns.turn(merged.id, asked)) {
        merged.endedAt = before->endedAt;
        Q_EMIT doubted();
    }
    return merged;
}

QString ConversationList::previewOf(const Conversation &news) const
{
    if (!m_filter || news.preview.isEmpty() || news.previewAuthor == Conversation::Author::Customer)
        return news.preview;
    const std::optional<Message> shown = m_filter({.conversationId = news.id,
                                                   .body = news.preview,
                                                   .createdAt = news.lastMessageAt,
                                                   .sender = news.responders.value(0)});
    return shown ? shown->body : QString();
}

void ConversationList::update(const Conversation &conversation, Moment asked)
{
    const QPointer<QObject> stay(m_life.get());
    const std::optional<Conversation> before = known(conversation.id);
    const bool isFirst = m_model->rowCount() == 0;
    const bool isUntold = m_untold.remove(conversation.id) || !before;
    m_unlisted.remove(conversation.id);
    const Conversation merged = merge(before, conversation, asked);
    put(merged);
    if (isFirst)
        Q_EMIT conversationsKnown();
    Q_EMIT changed(merged.id);
    if (!stay)
        return;
    const bool isCreationNews = isUntold && isNew(merged);
    if (isCreationNews)
        Q_EMIT created(merged);
    if (!stay)
        return;
    const bool wasOpen = before ? !before->isEnded() : isCreationNews;
    if (wasOpen && merged.isEnded())
        Q_EMIT ended(merged);
    else if (before && before->isEnded() && !merged.isEnded())
        Q_EMIT reopened(merged);
}

void ConversationList::endMissing(const QString &id)
{
    endAs(id, Conversation::Outcome::Gone, {});
}

void ConversationList::endRemoved(const QString &id, const QString &mergedInto)
{
    using Outcome = Conversation::Outcome;
    endAs(id, mergedInto.isEmpty() ? Outcome::Gone : Outcome::Merged, mergedInto);
}

void ConversationList::endAs(const QString &id, Conversation::Outcome outcome,
                             const QString &mergedInto)
{
    std::optional<Conversation> removed = known(id);
    const bool isKnown = !removed || removed->outcome == outcome
        || removed->outcome == Conversation::Outcome::Merged;
    if (isKnown)
        return;
    if (!removed->isEnded())
        removed->endedAt = latestOf(*removed);
    removed->outcome = outcome;
    removed->mergedInto = mergedInto;
    const QPointer<QObject> stay(m_life.get());
    update(*removed, now());
    if (!stay)
        return;
    if (outcome == Conversation::Outcome::Merged)
        Q_EMIT merged(*removed);
    else
        Q_EMIT gone(*removed);
}

void ConversationList::note(const Message &message)
{
    const QString &id = message.conversationId;
    std::optional<Conversation> conversation = known(id);
    const bool isFirst = m_model->rowCount() == 0;
    if (!conversation) {
        conversation = Conversation{.id = id, .createdAt = message.createdAt};
        m_unlisted.insert(id, now());
        m_untold.insert(id);
    }
    put(withMessage(*conversation, message));
    if (isFirst)
        Q_EMIT conversationsKnown();
    Q_EMIT changed(id);
}

void ConversationList::dropUnlisted(const Page<Conversation> &page, Moment asked)
{
    const QPointer<QObject> stay(m_life.get());
    const auto oldest = std::ranges::min_element(page.items, {}, &Conversation::lastMessageAt);
    const QStringList unlisted = m_unlisted.keys();
    for (const QString &id : unlisted) {
        const std::optional<Conversation> shown = stay ? known(id) : std::nullopt;
        const bool hadToBeListed = page.next.isEmpty()
            || (shown && oldest != page.items.end()
                && shown->lastMessageAt > oldest->lastMessageAt);
        if (!shown || !hadToBeListed || m_unlisted.value(id) > asked)
            continue;
        m_unlisted.remove(id);
        m_untold.remove(id);
        takeOut(id);
        Q_EMIT changed(id);
        Q_EMIT removed(id);
    }
}

void ConversationList::nameResponder(const User &person)
{
    const QSet<QString> ids = knownIds();
    for (const QString &id : ids) {
        if (const std::optional<Conversation> conversation = known(id))
            put(withResponder(*conversation, person));
    }
}

void ConversationList::setUnreadCount(const QString &id, int count)
{
    std::optional<Conversation> conversation = known(id);
    if (!conversation)
        return;
    conversation->unreadCount = count;
    put(*conversation);
}

void ConversationList::showUnsent(const Message &unsent)
{
    const QString &id = unsent.conversationId;
    m_unsent.note(unsent);
    std::optional<Conversation> listed = known(id);
    // What is on its way is soon a conversation like any other.
    if (!listed && isLocalThreadId(id) && unsent.delivery != Message::Delivery::Sending)
        listed = Conversation{.id = id, .title = oneLine(unsent.body, longestLine)};
    if (listed)
        put(*listed);
}

void ConversationList::dropUnsent(const QString &id, const QString &clientId)
{
    const std::optional<Conversation> listed = known(id);
    m_unsent.drop(id, clientId);
    if (listed)
        put(*listed);
}

void ConversationList::put(const Conversation &conversation)
{
    const Message *unsent = m_unsent.latest(conversation.id);
    if (!unsent || conversation.lastMessageAt > unsent->createdAt) {
        m_covered.remove(conversation.id);
        m_model->upsert(conversation);
        return;
    }
    m_covered.insert(conversation.id, conversation);
    const bool hasFailed = unsent->delivery == Message::Delivery::Failed;
    const QString text = oneLine(unsent->body, longestLine);
    Conversation shown = conversation;
    shown.lastMessageAt = unsent->createdAt;
    shown.preview = hasFailed ? tr("Not sent: %1").arg(text) : text;
    shown.previewAuthor
        = hasFailed ? Conversation::Author::Unknown : Conversation::Author::Customer;
    m_model->upsert(shown);
}

void ConversationList::takeOut(const QString &id)
{
    m_covered.remove(id);
    m_model->remove(id);
}

void ConversationList::adopt(const QString &threadId, const Conversation &conversation)
{
    m_unsent.drop(threadId, {});
    takeOut(threadId);
    const bool isTold = known(conversation.id) && !m_untold.contains(conversation.id);
    update(conversation, 0); // it may have ended since it was created
    const std::optional<Conversation> adopted = known(conversation.id);
    if (!isTold && adopted && !isNew(*adopted))
        Q_EMIT created(*adopted);
}

void ConversationList::forget()
{
    m_load.reset();
    m_life = std::make_unique<QObject>();
    m_isLoaded = false;
    m_turns.clear();
    m_unsent.clear();
    m_covered.clear();
    m_unlisted.clear();
    m_untold.clear();
    m_latest = {};
    m_trail.clear();
    m_model->clear();
}

} // namespace Kustomer
