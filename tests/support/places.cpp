// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/places.h"

namespace Kustomer {

QString Testing::fixturePath(const QString &name)
{
    return QStringLiteral(KUSTOMER_FIXTURES) + u'/' + name;
}

QString Testing::emulatorProgram()
{
    return QStringLiteral(KUSTOMER_EMULATOR);
}

} // namespace Kustomer
