// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/arrivals.h"

#include "chat/listing/conversationscan.h"
#include "chat/timeline/messagescan.h"
#include "chat/timeline/timelinecalls.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kustomer {
namespace {

struct Arrivals
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Arrivals)
};

/// Looks for the echo of an entry in a page of its conversation, as far back as its horizon.
Scan lookForEcho(const QList<Message> &page, const Outbox &outbox, const Outbox::Entry &entry,
                 std::optional<Message> *arrived)
{
    bool isEnd = entry.echo.has_value();
    for (Message message : page) {
        message.conversationId = entry.conversationId;
        isEnd = isEnd || message.createdAt < entry.horizon.instant;
        if (outbox.isEcho(message, entry)) {
            *arrived = message;
            return Scan::Enough;
        }
    }
    return isEnd ? Scan::Enough : Scan::Onward;
}

} // namespace

Error unsearchable()
{
    return {.kind = Error::Kind::NotFound,
            .message = Arrivals::tr("The conversation is too long to be searched.")};
}

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
    const Outbox::Entry *asked = outbox.find(clientId);
    if (!asked)
        return;
    const auto arrived = std::make_shared<std::optional<Message>>();
    const auto take = [&outbox, clientId, arrived](const Page<Message> &page) {
        const Outbox::Entry *entry = outbox.find(clientId);
        return entry ? lookForEcho(page.items, outbox, *entry, arrived.get()) : Scan::Enough;
    };
    const auto tell = [&outbox, clientId, arrived, answer](const Result<Scanned> &scanned) {
        const Outbox::Entry *entry = outbox.find(clientId);
        if (!entry)
            return;
        if (entry->echo)
            answer(entry->echo);
        else if (!scanned)
            answer(scanned.error());
        else if (*scanned == Scanned::Part)
            answer(unsearchable());
        else
            answer(*arrived);
    };
    scanMessages(caller, asked->conversationId, mostPagesSearched, context, take, tell);
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
