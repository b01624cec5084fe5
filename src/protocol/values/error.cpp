// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/error.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Error(" << error.kind;
    if (error.httpStatus != 0)
        debug << ", HTTP " << error.httpStatus;
    if (!error.code.isEmpty())
        debug << ", " << error.code;
    debug << ", " << error.message;
    if (!error.details.isEmpty())
        debug << ", " << error.details;
    return debug << ')';
}

} // namespace Kustomer
