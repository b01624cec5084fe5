// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/desktopchannel.h"

#include "widgets/notifications/freedesktopchannel.h"
#include "widgets/notifications/portalchannel.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// In Flatpak and Snap, where only the portal can be reached.
bool isSandboxed()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace

NotificationChannel *makeDesktopChannel(QObject *parent)
{
    if (isSandboxed())
        return new PortalChannel(parent);
    return new FreedesktopChannel(parent);
}

void permitActivation(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt takes it from there, once
}

} // namespace Kustomer
