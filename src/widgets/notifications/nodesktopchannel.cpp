// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where there is no D-Bus.

#include "widgets/notifications/desktopchannel.h"

namespace Kustomer {

NotificationChannel *makeDesktopChannel(QObject *)
{
    return nullptr;
}

void permitActivation(const QString &) { }

} // namespace Kustomer
