// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/arrivals.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int mostPages = 400; ///< that are searched for a message

struct Arrivals
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Arrivals)
};

/// What was not searched to its end is not known to be absent.
Error unsearchable()
{
    return {.kind = Error::Kind::Protocol,
            .message = Arrivals::tr("The conversation is too long to be searched.")};
}

struct MessageSearch
{
    KustomerApi *api;
    const Outbox &outbox;
    QString clientId;
    QObject *context;
    KustomerApi::Answer<std::optional<Message>> answer;
};

void search(const MessageSearch &sought, const QString &page, int pagesLeft)
{
    const Outbox::Entry *asked = sought.outbox.find(sought.clientId);
    if (!asked)
        return;
    const auto look = [=](const Result<Page<Message>> &found) {
        const Outbox::Entry *entry = sought.outbox.find(sought.clientId);
        if (!entry)
            return;
        if (entry->echo || !found) {
            sought.answer(entry->echo ? Result<std::optional<Message>>(entry->echo)
                                      : found.error());
            return;
        }
        bool isEnd = found->next.isEmpty() || found->next == page;
        for (Message message : found->items) {
            message.conversationId = entry->conversationId;
            isEnd = isEnd || message.createdAt < entry->horizon.instant;
            if (sought.outbox.isEcho(message, *entry)) {
                sought.answer(std::optional(message));
                return;
            }
        }
        if (isEnd)
            sought.answer(std::optional<Message>());
        else if (pagesLeft == 0)
            sought.answer(unsearchable());
        else
            search(sought, found->next, pagesLeft - 1);
    };
    sought.api->messages(asked->conversationId, page, sought.context, look);
}

} // namespace

Outbox::Horizon horizonOf(const Message *newest, const Conversation *listed)
{
    Outbox::Horizon horizon;
    if (newest)
        horizon = {newest->createdAt, newest->id};
    if (!listed)
        return horizon;
    const QDateTime until
        = listed->lastMessageAt.isValid() ? listed->lastMessageAt : listed->createdAt.addMSecs(-1);
    if (!horizon.instant.isValid() || until > horizon.instant)
        horizon = {until, {}};
    return horizon;
}

void findArrival(KustomerApi *api, const Outbox &outbox, const QString &clientId, QObject *context,
                 const KustomerApi::Answer<std::optional<Message>> &answer)
{
    search({api, outbox, clientId, context, answer}, {}, mostPages);
}

void findArrival(KustomerApi *api, const Creations &creations, const QString &threadId,
                 QObject *context, const KustomerApi::Answer<std::optional<Conversation>> &answer)
{
    const auto look = [&creations, threadId, answer](const Result<Page<Conversation>> &page) {
        if (!page) {
            answer(page.error());
            return;
        }
        const auto found = std::ranges::find_if(
            page->items, [&](const Conversation &one) { return creations.mayBe(one, threadId); });
        answer(found == page->items.end() ? std::nullopt : std::optional(*found));
    };
    api->conversations(KustomerApi::Scope::Open, {}, context, look);
}

void findHorizon(KustomerApi *api, const QString &conversationId, QObject *context,
                 const KustomerApi::Answer<Outbox::Horizon> &answer)
{
    const auto look = [answer](const Result<Page<Message>> &page) {
        if (!page)
            answer(page.error());
        else if (page->items.isEmpty())
            answer(Outbox::Horizon{.instant = QDateTime::fromMSecsSinceEpoch(0).toUTC()});
        else
            answer(Outbox::Horizon{page->items.first().createdAt, page->items.first().id});
    };
    api->messages(conversationId, {}, context, look);
}

} // namespace Kustomer
