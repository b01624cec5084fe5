// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/waitrules.h"

namespace Kustomer {

using Mode = VolumeControl::Mode;
using Stage = QueueWait::Stage;

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    return other.isValid() && (!one.isValid() || other < one) ? other : one;
}

bool WaitRules::areInForce() const
{
    return control.enabled && control.mode != Mode::None;
}

bool WaitRules::isVoid(const Waiting &waiting) const
{
    if (waiting.stage == Stage::Submitting || waiting.stage == Stage::AwaitsFollowUp)
        return false;
    const bool isAsked = waiting.stage != Stage::Waiting;
    return !areInForce() || (isAsked && control.followUpChannels.isEmpty());
}

bool WaitRules::asksForPlace(const Waiting &waiting) const
{
    return control.enabled && control.mode == Mode::Upfront
        && (waiting.stage == Stage::Waiting || waiting.stage == Stage::ChannelAsked);
}

bool WaitRules::isPromptDue(const Waiting &waiting, const SessionQueue *place,
                            const QDateTime &now) const
{
    const bool mayAsk = control.enabled && !control.followUpChannels.isEmpty()
        && availability == Availability::Online && !waiting.isPatient
        && waiting.stage == Stage::Waiting;
    if (!mayAsk)
        return false;
    if (control.mode == Mode::Delayed)
        return waiting.promptDue(control, second) <= now;
    return place && place->estimate && place->estimate->count() > 0
        && *place->estimate > control.upfrontWaitThreshold;
}

bool WaitRules::isEndDue(const Waiting &waiting, const QDateTime &now) const
{
    const QDateTime end = waiting.endDue(control, second);
    return end.isValid() && end <= now;
}

QDateTime WaitRules::nextDue(const Waiting &waiting, const QDateTime &now) const
{
    const QDateTime end = waiting.endDue(control, second);
    const QDateTime prompt = waiting.promptDue(control, second);
    const bool isPromptAhead = control.mode == Mode::Delayed && waiting.stage == Stage::Waiting
        && !waiting.isPatient && prompt > now;
    return isPromptAhead ? earlier(end, prompt) : end;
}

std::optional<std::chrono::seconds> WaitRules::toldWait(const SessionQueue *place) const
{
    const bool isTold = control.useDynamicWaitMessage && control.mode == Mode::Upfront;
    const bool isKnown = place && place->estimate && place->estimate->count() > 0;
    return isTold && isKnown ? place->estimate : std::nullopt;
}

QueueWait WaitRules::described(const Waiting &waiting, const SessionQueue *place) const
{
    QueueWait wait{.conversationId = waiting.conversationId,
                   .stage = waiting.stage,
                   .prompt = waiting.stage == Stage::AddressAsked ? waiting.addressPrompt
                                                                  : waiting.channelPrompt,
                   .channels = control.followUpChannels,
                   .canWait = !control.hideWaitOption,
                   .channel = waiting.channel,
                   .address = waiting.address};
    if (place) {
        wait.queueName = place->name;
        wait.position = place->position;
    }
    if (const std::optional<std::chrono::seconds> told = toldWait(place))
        wait.estimatedSeconds = int(told->count());
    else
        wait.waitMessage = control.customWaitMessage;
    return wait;
}

} // namespace Kustomer
