// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/arrivals.h"

#include "chat/listing/conversationscan.h"
#include "chat/timeline/timelinecalls.h"

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
    return {.kind = Error::Kind::NotFound,
            .message = Arrivals::tr("The conversation is too long to be searched.")};
}

struct MessageSearch
{
    ApiCaller *caller;
    const Outbox &outbox;
    QString clientId;
    QObject *context;
    Answer<std::optional<Message>> answer;
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
    Calls::messages(sought.caller, asked->conversationId, page, sought.context, look);
}

} // namespace

Outbox::Horizon horizonOf(const std::optional<Message> &newest,
                          const std::optional<Conversation> &listed)
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

void findArrival(ApiCaller *caller, const Outbox &outbox, const QString &clientId, QObject *context,
                 const Answer<std::optional<Message>> &answer)
{
    search({caller, outbox, clientId, context, answer}, {}, mostPages);
}

void findArrival(ApiCaller *caller, const Creations &creations, const QString &threadId,
                 const QString &brandId, QObject *context,
                 const Answer<std::optional<Conversation>> &answer)
{
    const auto arrived = std::make_shared<std::optional<Conversation>>();
    const auto take = [&creations, threadId, arrived](const QList<Conversation> &page) {
        const auto found = std::ranges::find_if(
            page, [&](const Conversation &one) { return creations.mayBe(one, threadId); });
        if (found == page.end())
            return Scan::Onward;
        *arrived = *found;
        return Scan::Enough;
    };
    const auto tell = [arrived, answer](const Result<Done> &read) {
        if (read)
            answer(*arrived);
        else
            answer(read.error());
    };
    scanConversations(caller, {.which = ConversationScope::Which::Open, .brandId = brandId},
                      context, take, tell);
}

void findHorizon(ApiCaller *caller, const QString &conversationId, QObject *context,
                 const Answer<Outbox::Horizon> &answer)
{
    const auto look = [answer](const Result<Page<Message>> &page) {
        if (!page)
            answer(page.error());
        else if (page->items.isEmpty())
            answer(Outbox::Horizon{.instant = QDateTime::fromMSecsSinceEpoch(0).toUTC()});
        else
            answer(Outbox::Horizon{page->items.first().createdAt, page->items.first().id});
    };
    Calls::messages(caller, conversationId, {}, context, look);
}

} // namespace Kustomer
