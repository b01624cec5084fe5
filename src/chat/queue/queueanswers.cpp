// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What the customer answers to a Queue; all else is in queue.cpp.

#include "chat/queue/followupaddress.h"
#include "chat/queue/followupwords.h"
#include "chat/queue/queue.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Result<Waiting> Queue::asked(const QString &conversationId, Stage stage) const
{
    const Waiting *waiting = m_waits.of(conversationId);
    if (waiting && waiting->stage == stage)
        return *waiting;
    return Error{.kind = Error::Kind::NotFound,
                 .message = tr("Nothing is asked in this conversation now.")};
}

Result<Done> Queue::choose(const QString &conversationId, const QString &channel)
{
    Result<Waiting> found = asked(conversationId, Stage::ChannelAsked);
    if (!found)
        return found.error();
    if (!m_control.followUpChannels.contains(channel))
        return Error{.kind = Error::Kind::Refused, .message = tr("This is not offered.")};
    Waiting waiting = std::move(found).value();
    waiting.stage = Stage::AddressAsked;
    waiting.channel = channel;
    waiting.channelAt = now();
    waiting.addressPrompt = FollowUpWords::addressPrompt(channel);
    waiting.addressAskedAt = now();
    put(waiting);
    return Done{};
}

Result<Done> Queue::giveAddress(const QString &conversationId, const QString &address)
{
    Result<Waiting> found = asked(conversationId, Stage::AddressAsked);
    if (!found)
        return found.error();
    Waiting waiting = std::move(found).value();
    if (!isFollowUpAddress(waiting.channel, address)) {
        return Error{.kind = Error::Kind::Refused,
                     .message = waiting.channel == "email"_L1 ? tr("This is not an e-mail address.")
                                                              : tr("This is not a phone number.")};
    }
    waiting.stage = Stage::Submitting;
    waiting.address = address.trimmed();
    waiting.addressAt = now();
    put(waiting);
    return Done{};
}

Result<Done> Queue::goBack(const QString &conversationId)
{
    Result<Waiting> found = asked(conversationId, Stage::AddressAsked);
    if (!found)
        return found.error();
    Waiting waiting = std::move(found).value();
    waiting.stage = Stage::ChannelAsked;
    put(waiting);
    return Done{};
}

Result<Done> Queue::wait(const QString &conversationId)
{
    Result<Waiting> found = asked(conversationId, Stage::ChannelAsked);
    if (!found)
        return found.error();
    if (m_control.hideWaitOption)
        return Error{.kind = Error::Kind::Refused, .message = tr("This is not offered.")};
    Waiting waiting = std::move(found).value();
    waiting.stage = Stage::Waiting;
    waiting.isPatient = true;
    put(waiting);
    return Done{};
}

} // namespace Kustomer
