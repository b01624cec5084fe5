// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/hosting/handoff.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const Handoff &handoff)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Handoff(" << handoff.messages.size() << " messages, "
                           << handoff.state << ')';
}

QDebug operator<<(QDebug debug, const HandoffMessage &message)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "HandoffMessage(" << message.direction << ", "
                           << message.date.toString(Qt::ISODateWithMs) << ')';
}

} // namespace Kustomer
