// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formstate.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const FormState &state)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "FormState(" << state.stage << ", conversation "
                           << state.conversationId << ", form " << state.formId << ", "
                           << state.position << " of " << state.count << ')';
}

} // namespace Kustomer
