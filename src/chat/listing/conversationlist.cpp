// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationlist.h"

#include "chat/base/threadid.h"
#include "chat/listing/conversationnews.h"

#include <QPointer>

namespace Kustomer {
namespace {

QDateTime latestOf(const QList<Conversation> &conversations)
{
    QDateTime latest;
    for (const Conversation &conversation : conversations)
        latest = later(latest, latestOf(conversation));
    return latest;
}

bool isOfAnotherBrand(const Conversation &conversation, const QString &brandId)
{
    return !brandId.isEmpty() && !conversation.brandId.isEmpty() && conversation.brandId != brandId;
}

} // namespace

ConversationList::ConversationList(ApiCaller *caller, WritableConversationListModel *model,
                                   QObject *parent)
    : QObject(parent)
    , m_lines(model)
    , m_pager(caller, model)
    , m_life(std::make_unique<QObject>())
{
    connect(model, &ConversationListModel::moreRequested, this, [this] {
        if (m_isLoaded)
            m_pager.loadNext(now());
        else
            load();
    });
    connect(&m_pager, &ConversationPager::arrived, this, &ConversationList::takePage);
    connect(&m_pager, &ConversationPager::failed, this, &ConversationList::loadFailed);
    connect(&m_pager, &ConversationPager::problemNoticed, this, &ConversationList::problemNoticed);
}

QSet<QString> ConversationList::openIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const Conversation &conversation = model()->at(row);
        const bool isListed
            = !isLocalThreadId(conversation.id) && !m_unlisted.contains(conversation.id);
        if (isListed && !conversation.isEnded())
            ids.insert(conversation.id);
    }
    return ids;
}

void ConversationList::setDescriptions(const ConversationLines::Descriptions &descriptions)
{
    m_lines.setDescriptions(descriptions);
}

void ConversationList::describe(const QString &id, const QVariantMap &attributes)
{
    if (m_lines.describe(id, attributes, now()))
        Q_EMIT changed(id);
}

void ConversationList::recall(const QList<Conversation> &conversations)
{
    for (const Conversation &conversation : conversations) {
        if (known(conversation.id) || isOfAnotherBrand(conversation, scope().brandId))
            continue;
        m_unlisted.recall(conversation.id, now());
        m_lines.put(conversation);
        Q_EMIT changed(conversation.id);
    }
}

void ConversationList::load()
{
    m_isLoaded = false;
    m_pager.load(now());
}

void ConversationList::settle()
{
    m_isLoaded = true;
    m_listedUntil = {};
    m_pager.finish({}, {});
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
        m_listedUntil = latestOf(page.items);
    m_isLoaded = true;
    for (const Error &problem : page.problems)
        Q_EMIT problemNoticed(problem);
    dropUnlisted(page, moment);
    Q_EMIT pageLoaded(page.items, before);
    Q_EMIT activityListed(latestOf(page.items));
    if (!stay)
        return;
    m_pager.finish(asked, page.next);
    if (asked.isEmpty())
        Q_EMIT loaded();
}

void ConversationList::take(const Page<Conversation> &page, Moment asked, Unknown unknown)
{
    if (!m_isLoaded && unknown == Unknown::Take) {
        m_pager.yield(); // this came first
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
    return m_isLoaded && (!m_listedUntil.isValid() || conversation.createdAt > m_listedUntil);
}

Conversation ConversationList::merge(const std::optional<Conversation> &before,
                                     const Conversation &news, Moment asked)
{
    bool isDoubtful = m_lines.isContradiction(news, asked);
    const Conversation shown = m_lines.shown(news, asked);
    if (!before) {
        m_turns.begin(news.id, asked);
        return shown;
    }
    Conversation merged = updated(*before, shown);
    const bool isTurn = before->isEnded() != merged.isEnded() || before->outcome != merged.outcome;
    if (isTurn && !m_turns.turn(merged.id, asked)) {
        merged.endedAt = before->endedAt;
        merged.lockReason = before->lockReason;
        merged.lockedByCustomer = before->lockedByCustomer;
        merged.outcome = before->outcome;
        merged.mergedInto = before->mergedInto;
        isDoubtful = true;
    }
    if (isDoubtful)
        Q_EMIT doubted();
    return merged;
}

void ConversationList::update(const Conversation &conversation, Moment asked)
{
    const QPointer<QObject> stay(m_life.get());
    const std::optional<Conversation> before = known(conversation.id);
    const bool isFirst = m_lines.isEmpty();
    const bool isUntold = m_unlisted.settle(conversation.id) || !before;
    const Conversation merged = merge(before, conversation, asked);
    m_lines.put(merged);
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

void ConversationList::endRemoved(const QString &id, const QString &mergedInto)
{
    using Outcome = Conversation::Outcome;
    const Outcome outcome = mergedInto.isEmpty() ? Outcome::Gone : Outcome::Merged;
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

void ConversationList::note(const QList<Message> &messages)
{
    const QString id = messages.first().conversationId;
    std::optional<Conversation> conversation = known(id);
    const bool isFirst = m_lines.isEmpty();
    if (!conversation) {
        conversation = Conversation{.id = id, .createdAt = messages.first().createdAt};
        m_unlisted.discover(id, now());
    }
    const Sequel sequel = sequelOf(*conversation, messages);
    if (sequel == Sequel::Certain && m_turns.turn(id, now()))
        conversation->endedAt = {};
    const QPointer<QObject> stay(m_life.get());
    m_lines.put(withMessages(*std::move(conversation), messages));
    if (isFirst)
        Q_EMIT conversationsKnown();
    Q_EMIT changed(id);
    if (stay && sequel == Sequel::Certain)
        Q_EMIT reopened(*known(id));
    else if (stay && sequel == Sequel::Possible)
        Q_EMIT doubted();
}

void ConversationList::dropUnlisted(const Page<Conversation> &page, Moment asked)
{
    const QPointer<QObject> stay(m_life.get());
    const QStringList absent = m_unlisted.missingFrom(
        page, asked, [this](const QString &id) { return m_lines.known(id); });
    for (const QString &id : absent) {
        if (!stay)
            return;
        m_unlisted.settle(id);
        if (!m_lines.hasUnsent(id)) {
            drop(id);
            continue;
        }
        m_unlisted.keep(id); // nothing else leads to what was not sent
        Q_EMIT missing(id);
    }
}

void ConversationList::drop(const QString &id)
{
    m_lines.takeOut(id);
    Q_EMIT changed(id);
    Q_EMIT removed(id);
}

void ConversationList::dropUnsent(const QString &id, const QString &clientId)
{
    m_lines.dropUnsent(id, clientId);
    const std::optional<Conversation> left = known(id);
    const bool isGone = left && left->outcome != Conversation::Outcome::Kept;
    if (isGone && !m_lines.hasUnsent(id) && m_unlisted.release(id))
        drop(id);
}

void ConversationList::adopt(const QString &threadId, const Conversation &conversation)
{
    m_lines.takeOut(threadId);
    m_lines.dropUnsent(threadId, {});
    const bool isTold = known(conversation.id) && !m_unlisted.isUntold(conversation.id);
    update(conversation, 0); // it may have ended since it was created
    const std::optional<Conversation> adopted = known(conversation.id);
    if (!isTold && adopted && !isNew(*adopted))
        Q_EMIT created(*adopted);
}

void ConversationList::forget()
{
    m_pager.forget();
    m_life = std::make_unique<QObject>();
    m_isLoaded = false;
    m_turns.clear();
    m_unlisted.clear();
    m_listedUntil = {};
    m_lines.clear();
}

} // namespace Kustomer
