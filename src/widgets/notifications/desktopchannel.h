// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notifications/notificationchannel.h"

namespace Kustomer {

/// The notifications of the desktop; nullptr where it has none that we know.
NotificationChannel *makeDesktopChannel(QObject *parent);

/// Lets the window that is activated next come to the front, as the desktop permitted.
void permitActivation(const QString &token);

} // namespace Kustomer
