// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/version.h"

namespace Kustomer {

QString version()
{
    return QStringLiteral(KUSTOMERCHAT_VERSION_STR);
}

} // namespace Kustomer
