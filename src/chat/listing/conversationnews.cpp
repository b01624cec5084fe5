// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationnews.h"

#include <algorithm>

namespace Kustomer {
namespace {

/// Whether a text may be what a server tells of another one, which it may cut and mark as cut.
bool isBeginning(QString told, const QString &whole)
{
    if (told == whole)
        return true;
    while (told.endsWith(u'.') || told.endsWith(u'…') || told.endsWith(u' '))
        told.chop(1);
    return !told.isEmpty() && whole.startsWith(told);
}

/// Those who are known, and first who answered last by the server's word (wire E8), which has the
/// name they bear now.
QList<User> respondersOf(const Conversation &known, const Conversation &news)
{
    if (known.responders.isEmpty())
        return news.responders;
    const User told = news.responders.value(0);
    const bool isStale = news.lastMessageAt < known.lastMessageAt;
    const bool isThere = std::ranges::any_of(
        known.responders, [&](const User &user) { return user.displayName == told.displayName; });
    if (told.displayName.isEmpty() || isStale || isThere)
        return known.responders;
    QList<User> responders = known.responders;
    responders.removeIf([](const User &user) { return user.id.isEmpty(); }); // perhaps the same
    responders.prepend(told);
    return responders;
}

} // namespace

QDateTime later(const QDateTime &one, const QDateTime &other)
{
    return other.isValid() && (!one.isValid() || other > one) ? other : one;
}

QDateTime latestOf(const Conversation &conversation)
{
    return later(later(conversation.createdAt, conversation.lastMessageAt), conversation.endedAt);
}

bool mayBeUnseen(const Conversation &conversation)
{
    return conversation.lastMessageAt.isValid()
        && (!conversation.lastSeenAt.isValid()
            || conversation.lastMessageAt >= conversation.lastSeenAt);
}

Conversation::Author authorOf(const Conversation &known, const Conversation &told)
{
    if (told.previewAuthor != Conversation::Author::Unknown)
        return told.previewAuthor;
    const bool isSame
        = told.lastMessageAt == known.lastMessageAt && isBeginning(told.preview, known.preview);
    return isSame ? known.previewAuthor : Conversation::Author::Unknown;
}

Conversation updated(const Conversation &known, const Conversation &news)
{
    Conversation merged = news;
    merged.responders = respondersOf(known, news);
    merged.lastMessageAt = later(known.lastMessageAt, news.lastMessageAt);
    merged.previewAuthor = authorOf(known, news);
    if (merged.lastMessageAt != news.lastMessageAt) {
        merged.preview = known.preview;
        merged.previewAuthor = known.previewAuthor;
    }
    merged.assistantSince = later(known.assistantSince, news.assistantSince);
    merged.assistantEndedAt = later(known.assistantEndedAt, news.assistantEndedAt);
    if (known.assistantEndedAt.isValid() && merged.assistantSince.isValid()
        && known.assistantEndedAt >= merged.assistantSince)
        merged.assistantEndedAt = known.assistantEndedAt; // it was noticed before it was told
    merged.lastSeenAt = later(known.lastSeenAt, news.lastSeenAt);
    merged.unreadCount = mayBeUnseen(merged) ? known.unreadCount : 0; // read on another device
    return merged;
}

Conversation withMessage(Conversation conversation, const Message &message)
{
    const bool isOfCompany = message.direction == Message::Direction::FromCompany;
    if (isOfCompany && message.templateData && message.templateData->isAiResponse)
        conversation.assistantSince = later(conversation.assistantSince, message.createdAt);
    const bool isLatest
        = !conversation.lastMessageAt.isValid() || message.createdAt >= conversation.lastMessageAt;
    if (isLatest) {
        conversation.lastMessageAt = message.createdAt;
        conversation.preview = message.body;
        conversation.previewAuthor
            = isOfCompany ? Conversation::Author::Company : Conversation::Author::Customer;
    }
    if (isOfCompany && !message.sender.id.isEmpty()) {
        conversation.responders.removeIf([&](const User &user) {
            return user.id == message.sender.id
                || (user.id.isEmpty() && user.displayName == message.sender.displayName);
        });
        conversation.responders.prepend(message.sender);
    }
    return conversation;
}

Conversation withMessages(Conversation conversation, const QList<Message> &messages)
{
    for (const Message &message : messages)
        conversation = withMessage(std::move(conversation), message);
    return conversation;
}

Sequel sequelOf(const Conversation &conversation, const QList<Message> &messages)
{
    Sequel sequel = Sequel::None;
    if (!conversation.isEnded() || conversation.outcome != Conversation::Outcome::Kept)
        return sequel;
    const QDateTime latest = latestOf(conversation);
    for (const Message &message : messages) {
        if (message.createdAt <= latest)
            continue;
        if (message.direction != Message::Direction::FromCompany)
            return Sequel::Certain;
        sequel = Sequel::Possible;
    }
    return sequel;
}

Conversation withResponder(Conversation conversation, const User &person)
{
    if (person.id.isEmpty()) // who is known by a name only is somebody else
        return conversation;
    const bool isThere = std::ranges::any_of(
        conversation.responders, [&](const User &user) { return user.id == person.id; });
    if (!isThere)
        return conversation;
    conversation.responders.removeIf([&](const User &user) {
        return user.id.isEmpty() && user.displayName == person.displayName;
    });
    std::ranges::replace_if(
        conversation.responders, [&](const User &user) { return user.id == person.id; }, person);
    return conversation;
}

} // namespace Kustomer
