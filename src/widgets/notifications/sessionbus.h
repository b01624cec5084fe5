// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

#include <functional>

namespace Kustomer {

/// A connection of our own to the session bus, made when it is needed and again after it was lost,
/// which tells by itself whether it is connected.
QDBusConnection notificationBus();

/// Who is asked on the bus.
struct BusPeer
{
    QString service, path, interface;
};

/// Asks without waiting; the answer comes from the event loop, also where there is no bus.
void ask(const BusPeer &peer, const QString &method, const QVariantList &arguments,
         const std::function<void(const QDBusPendingCall &answer)> &take);
/// Tells, and wants no answer.
void tell(const BusPeer &peer, const QString &method, const QVariantList &arguments);

} // namespace Kustomer
