// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formarrival.h"

#include "chat/listing/conversationscan.h"
#include "chat/sending/arrivals.h"
#include "chat/timeline/messagescan.h"
#include "protocol/json/wiretext.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Kustomer {
namespace {

using Found = std::optional<FormOutcome>;

constexpr auto clockDifference = 24h; ///< by which the server's clock may be behind

/// Whether the customer said all this, in this order.
bool holdsAnswers(QList<Message> messages, const FormDialogue &dialogue)
{
    std::ranges::sort(messages, {}, &Message::createdAt);
    auto next = messages.cbegin();
    for (const FormLine &line : dialogue.lines) {
        if (!line.isOfCustomer())
            continue;
        next = std::find_if(next, messages.cend(), [&line](const Message &message) {
            return message.direction == Message::Direction::FromCustomer
                && isSameText(message.body, line.words);
        });
        if (next == messages.cend())
            return false;
        ++next;
    }
    return true;
}

/// Whether this was before the customer's first answer.
bool isBefore(const QDateTime &instant, const FormDialogue &dialogue)
{
    return !dialogue.lines.isEmpty()
        && instant < dialogue.lines.first().at.addDuration(-clockDifference);
}

struct Search
{
    ApiCaller *caller;
    FormDialogue dialogue;
    QObject *context;
    Answer<Found> answer;
    QList<Conversation> candidates = {};
};

/// Looks into one candidate after the other.
void lookIntoNext(const std::shared_ptr<Search> &search)
{
    if (search->candidates.isEmpty()) {
        search->answer(Found());
        return;
    }
    const Conversation looked = search->candidates.takeFirst();
    const auto messages = std::make_shared<QList<Message>>();
    const auto take = [search, messages](const Page<Message> &page) {
        messages->append(page.items);
        const bool isEnd = std::ranges::any_of(page.items, [&search](const Message &message) {
            return isBefore(message.createdAt, search->dialogue);
        });
        return isEnd || holdsAnswers(*messages, search->dialogue) ? Scan::Enough : Scan::Onward;
    };
    const auto decide = [search, messages, looked](const Result<Scanned> &scanned) {
        if (!scanned)
            search->answer(scanned.error());
        else if (*scanned == Scanned::Part)
            search->answer(unsearchable());
        else if (holdsAnswers(*messages, search->dialogue))
            search->answer(Found({looked, *messages}));
        else
            lookIntoNext(search);
    };
    scanMessages(search->caller, looked.id, mostPagesSearched, search->context, take, decide);
}

/// Whether all that follows in the list is older than the customer's first answer.
bool endsBefore(const QList<Conversation> &page, const FormDialogue &dialogue)
{
    if (page.isEmpty())
        return false;
    const Conversation &oldest = page.last();
    return isBefore(oldest.lastMessageAt.isValid() ? oldest.lastMessageAt : oldest.createdAt,
                    dialogue);
}

} // namespace

void findArrival(ApiCaller *caller, const FormDialogue &dialogue, const QString &brandId,
                 QObject *context, const Answer<std::optional<FormOutcome>> &answer)
{
    const auto search = std::make_shared<Search>(Search{caller, dialogue, context, answer});
    const auto take = [search](const QList<Conversation> &page) {
        for (const Conversation &one : page) {
            if (!search->dialogue.knownBefore.contains(one.id))
                search->candidates.append(one);
        }
        return endsBefore(page, search->dialogue) ? Scan::Enough : Scan::Onward;
    };
    const auto look = [search](const Result<Done> &read) {
        if (read)
            lookIntoNext(search);
        else
            search->answer(read.error());
    };
    scanConversations(caller, {.which = ConversationScope::Which::All, .brandId = brandId}, context,
                      take, look);
}

} // namespace Kustomer
