// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/replies/replystate.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const ReplyState &state)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ReplyState(" << state.stage << ", " << state.branch.size()
                           << " levels)";
}

} // namespace Kustomer
