// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/welcome.h"

namespace Kustomer {

bool isOpen(Availability availability)
{
    return availability == Availability::Online || availability == Availability::Unknown;
}

QString welcome(const ChatSettings &settings, Availability availability)
{
    if (availability == Availability::Disabled)
        return {};
    return isOpen(availability) ? settings.greeting : settings.offhoursMessage;
}

QString promise(const ChatSettings &settings, Availability availability)
{
    if (availability == Availability::Disabled)
        return {};
    return isOpen(availability) ? settings.waitMessage : settings.offhoursMessage;
}

} // namespace Kustomer
