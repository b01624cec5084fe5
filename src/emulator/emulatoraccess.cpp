// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatoraccess.h"

#include "emulator/keys/logintoken.h"

namespace Kustomer {

QString EmulatorAccess::mintJwt(const EmulatorIdentity &identity) const
{
    return Emulation::loginToken(identity, QDateTime::currentDateTimeUtc(), chatSecret);
}

} // namespace Kustomer
