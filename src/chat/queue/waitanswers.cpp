// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/waitanswers.h"

#include "chat/queue/followupaddress.h"
#include "chat/queue/followupwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::WaitAnswers {
namespace {

using Stage = QueueWait::Stage;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Queue)
};

bool isAsked(const Waiting *waiting, Stage stage)
{
    return waiting && waiting->stage == stage;
}

Error notAsked()
{
    return {.kind = Error::Kind::NotFound,
            .message = Text::tr("Nothing is asked in this conversation now.")};
}

Error refused(const QString &message)
{
    return {.kind = Error::Kind::Refused, .message = message};
}

} // namespace

Result<Waiting> channelChosen(const Waiting *waiting, const QString &channel,
                              const VolumeControl &control, const QDateTime &now)
{
    if (!isAsked(waiting, Stage::ChannelAsked))
        return notAsked();
    if (!control.followUpChannels.contains(channel))
        return refused(Text::tr("This is not offered."));
    Waiting changed = *waiting;
    changed.stage = Stage::AddressAsked;
    changed.channel = channel;
    changed.channelAt = now;
    changed.addressPrompt = FollowUpWords::addressPrompt(channel);
    changed.addressAskedAt = now;
    return changed;
}

Result<Waiting> addressGiven(const Waiting *waiting, const QString &address, const QDateTime &now)
{
    if (!isAsked(waiting, Stage::AddressAsked))
        return notAsked();
    const QString reachable = followUpAddressFrom(waiting->channel, address);
    if (reachable.isEmpty()) {
        return refused(waiting->channel == "email"_L1 ? Text::tr("This is not an email address.")
                                                      : Text::tr("This is not a phone number."));
    }
    Waiting changed = *waiting;
    changed.stage = Stage::Submitting;
    changed.address = reachable;
    changed.addressAt = now;
    return changed;
}

Result<Waiting> goneBack(const Waiting *waiting)
{
    if (!isAsked(waiting, Stage::AddressAsked))
        return notAsked();
    Waiting changed = *waiting;
    changed.stage = Stage::ChannelAsked;
    return changed;
}

Result<Waiting> declined(const Waiting *waiting, const VolumeControl &control)
{
    if (!isAsked(waiting, Stage::ChannelAsked))
        return notAsked();
    if (control.hideWaitOption)
        return refused(Text::tr("This is not offered."));
    Waiting changed = *waiting;
    changed.stage = Stage::Waiting;
    changed.isPatient = true;
    return changed;
}

} // namespace Kustomer::WaitAnswers
