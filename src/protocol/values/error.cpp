// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/error.h"

#include <QDebug>

namespace Kustomer {

bool Error::mayPass() const
{
    switch (kind) {
    case Kind::Transport:
    case Kind::Timeout:
    case Kind::Server:
    case Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

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
