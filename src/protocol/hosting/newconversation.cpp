// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/hosting/newconversation.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const NewConversation &wanted)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "NewConversation(brand " << wanted.brandId << ", assistant "
                           << wanted.assistantId << ')';
}

} // namespace Kustomer
