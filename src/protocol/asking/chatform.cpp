// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/chatform.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const FormQuestion &question)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "FormQuestion(" << question.id << ", " << question.kind << ')';
}

QDebug operator<<(QDebug debug, const ChatForm &form)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ChatForm(" << form.id << ", " << form.questions.size()
                           << " questions)";
}

} // namespace Kustomer
