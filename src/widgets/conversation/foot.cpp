// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/foot.h"

#include <QCoreApplication>

namespace Kustomer {

namespace {

Foot ended(const NewConversation &offer, const QString &unsent)
{
    if (offer.possible)
        return Ended{.offer = offer, .unsent = unsent.trimmed()};
    return Locked{QCoreApplication::translate("Foot", "This conversation has ended.")};
}

Foot open(Availability availability)
{
    if (availability != Availability::Disabled)
        return Write{};
    return Locked{QCoreApplication::translate("Foot", "Chat is not available at the moment.")};
}

} // namespace

Foot footOf(TalkStage stage, Availability availability, const NewConversation &offer,
            const QString &unsent)
{
    switch (stage) {
    case TalkStage::None:
        break;
    case TalkStage::Open:
        return open(availability);
    case TalkStage::Ending:
        return Locked{QCoreApplication::translate("Foot", "This conversation ends now.")};
    case TalkStage::Ended:
        return ended(offer, unsent);
    }
    return NoFoot{};
}

} // namespace Kustomer
