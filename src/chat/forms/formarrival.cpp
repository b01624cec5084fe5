// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formarrival.h"

#include "chat/listing/conversationscan.h"
#include "chat/timeline/timelinecalls.h"
#include "protocol/json/wiretext.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Kustomer {
namespace {

using Found = std::optional<FormOutcome>;

constexpr int mostPages = 400;        ///< that are read of a conversation
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

/// Looks into one candidate after the other.
struct Search
{
    ApiCaller *caller;
    FormDialogue dialogue;
    QList<Conversation> candidates;
    QObject *context;
    Answer<Found> answer;

    void lookIntoNext() const
    {
        if (candidates.isEmpty()) {
            answer(Found());
            return;
        }
        read({}, {}, mostPages);
    }

    /// Reads on from a page, after these messages.
    void read(const QString &page, const QList<Message> &newer, int pagesLeft) const
    {
        const auto look = [=, search = *this](const Result<Page<Message>> &found) {
            if (!found) {
                search.answer(found.error());
                return;
            }
            const Conversation &looked = search.candidates.first();
            const QList<Message> all = newer + found->items;
            const bool isEnd = found->next.isEmpty() || found->next == page || pagesLeft == 0;
            if (holdsAnswers(all, search.dialogue))
                search.answer(Found({looked, all}));
            else if (isEnd)
                search.without(looked).lookIntoNext();
            else
                search.read(found->next, all, pagesLeft - 1);
        };
        Calls::messages(caller, candidates.first().id, page, context, look);
    }

    Search without(const Conversation &looked) const
    {
        Search rest = *this;
        rest.candidates.removeOne(looked);
        return rest;
    }
};

/// Whether all that follows in the list is older than the customer's first answer.
bool endsBefore(const QList<Conversation> &page, const FormDialogue &dialogue)
{
    if (page.isEmpty() || dialogue.lines.isEmpty())
        return false;
    const Conversation &oldest = page.last();
    const QDateTime &newest
        = oldest.lastMessageAt.isValid() ? oldest.lastMessageAt : oldest.createdAt;
    return newest < dialogue.lines.first().at.addDuration(-clockDifference);
}

} // namespace

void findArrival(ApiCaller *caller, const FormDialogue &dialogue, const QString &brandId,
                 QObject *context, const Answer<std::optional<FormOutcome>> &answer)
{
    const auto candidates = std::make_shared<QList<Conversation>>();
    const auto take = [=](const QList<Conversation> &page) {
        for (const Conversation &one : page) {
            if (!dialogue.knownBefore.contains(one.id))
                candidates->append(one);
        }
        return endsBefore(page, dialogue) ? Scan::Enough : Scan::Onward;
    };
    const auto look = [=](const Result<Done> &read) {
        if (read)
            Search{caller, dialogue, *candidates, context, answer}.lookIntoNext();
        else
            answer(read.error());
    };
    scanConversations(caller, {.which = ConversationScope::Which::All, .brandId = brandId}, context,
                      take, look);
}

} // namespace Kustomer
