// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Answers of the API: JSON:API documents, and all that is read from them.

#include "fuzz/fuzz.h"
#include "protocol/json/wiredate.h"
#include "protocol/nouns/activity.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/identity.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/schedule.h"
#include "protocol/nouns/settings.h"
#include "protocol/nouns/user.h"
#include "protocol/waiting/clientactivity.h"
#include "protocol/waiting/sessionqueue.h"

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkDate(const QDateTime &date)
{
    expect(!date.isValid() || dateFromWire(dateToWire(date)) == date,
           "a date survives being written and read again");
}

void checkFailure(const Error &error, const QString &place)
{
    expect(error.kind == Error::Kind::Protocol, "what cannot be read is a protocol error");
    expect(error.message.startsWith(place), "an error names its place");
    expect(isShortLine(error.message), "an error is one short line");
}

void checkMessage(const Message &message)
{
    expect(!message.id.isEmpty() && message.createdAt.isValid(), "a message has an id and a date");
    checkDate(message.createdAt);
    observe(size_t(message.attachments.size()));
}

void checkConversation(const Conversation &conversation)
{
    expect(!conversation.id.isEmpty() && conversation.createdAt.isValid(),
           "a conversation has an id and a date");
    expect(isShortLine(conversation.title), "a title is one short line");
    for (const QDateTime &date : {conversation.createdAt, conversation.lastMessageAt,
                                  conversation.lastSeenAt, conversation.endedAt})
        checkDate(date);
}

template <typename T>
void checkPage(const Document &document, const Page<T> &page, void (*check)(const T &))
{
    expect(page.items.size() + page.problems.size()
               == document.data.size() + document.problems.size(),
           "every element becomes an item or a problem");
    for (const Error &problem : page.problems) {
        const bool isIncluded = problem.message.startsWith("included"_L1);
        checkFailure(problem, isIncluded ? u"included"_s : u"data"_s);
    }
    for (const T &item : page.items)
        check(item);
    observe(size_t(page.items.size()) * 64 + size_t(page.problems.size()));
}

void checkUsers(const Document &document)
{
    for (const Resource &resource : document.data) {
        const Result<User> user = userFrom(resource);
        if (user)
            expect(isShortLine(user->displayName), "a name is one short line");
        else
            checkFailure(user.error(), resource.place());
    }
}

void checkSettings(const Document &document)
{
    const Result<ChatSettings> settings = settingsFrom(document);
    if (!settings)
        return expect(isShortLine(settings.error().message), "an error is one short line");
    expect(isShortLine(settings->teamName), "the team's name is one short line");
    observe(size_t(settings->offhoursDisplay));
}

void checkSchedule(const Document &document)
{
    const Result<Schedule> schedule = scheduleFrom(document);
    if (!schedule)
        return expect(isShortLine(schedule.error().message), "an error is one short line");
    expect(schedule->zone.isValid(), "a schedule has a time zone");
    expect(!schedule->zone.id().contains(".."), "a time zone is never looked up elsewhere");
    const QDateTime monday = dateFromWire(u"2025-03-03T12:00:00.000Z");
    for (int day = 0; day < 7; ++day)
        observe(schedule->isOpenAt(monday.addDays(day)) ? 1 : 0);
}

void checkWaits(const Document &document)
{
    if (const Result<SessionQueue> queue = sessionQueueFrom(document)) {
        expect(isShortLine(queue->name), "a queue's name is one short line");
        expect(!queue->estimate || queue->estimate->count() >= 0, "nobody waits less than nothing");
        expect(!queue->position || *queue->position > 0, "a queue begins with the first");
    }
    if (const auto dwells = dwellTimesFrom(document))
        observe(size_t(dwells->size()));
}

void checkIdentity(const Document &document, const QByteArray &body)
{
    const Result<TrackingToken> token = trackingTokenFrom(document);
    if (token) {
        expect(isShortLine(token->token.left(100)), "a token fits into a header");
        const StoredIdentity stored{.token = token->token};
        expect(storedIdentityFrom(secretFrom(stored)) == stored, "a stored token is read again");
    }
    const Result<TrackingIdentity> identity = trackingIdentityFrom(body);
    if (!identity || identity->token.token.isEmpty())
        return;
    const StoredIdentity stored{.token = identity->token.token, .login = identity->response};
    expect(storedIdentityFrom(secretFrom(stored)) == stored, "a stored identity is read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const int status = 400 + int(size % 200);
    const Error refusal = errorFromAnswer(status, body);
    expect(isShortLine(refusal.message) && !refusal.message.isEmpty(), "a refusal says why");

    const Result<Document> document = documentFrom(body);
    if (!document) {
        expect(isShortLine(document.error().message), "an error is one short line");
        expect(!document.error().message.isEmpty(), "an error says what is wrong");
        observe(size_t(document.error().kind));
        return 0;
    }
    checkPage(*document, messagePageFrom(*document), checkMessage);
    checkPage(*document, conversationPageFrom(*document), checkConversation);
    checkDate(lastActivityFrom(*document));
    checkUsers(*document);
    checkSettings(*document);
    checkSchedule(*document);
    checkWaits(*document);
    checkIdentity(*document, body);
    return 0;
}
