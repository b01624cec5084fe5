// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/sessionbus.h"

#include <QCoreApplication>
#include <QDBusMessage>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr std::chrono::milliseconds patience(5000); ///< a service may have to be started first

QDBusMessage callOf(const BusPeer &peer, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(peer.service, peer.path, peer.interface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

QDBusConnection notificationBus()
{
    const QString name = u"kustomer-chat-notifications"_s;
    if (const QDBusConnection present(name); present.isConnected())
        return present;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

void ask(const BusPeer &peer, const QString &method, const QVariantList &arguments,
         const std::function<void(const QDBusPendingCall &)> &take)
{
    const QDBusConnection bus = notificationBus();
    const QDBusPendingCall call = bus.isConnected()
        ? bus.asyncCall(callOf(peer, method, arguments), int(patience.count()))
        : QDBusPendingCall::fromError({QDBusError::Disconnected, {}}); // Qt would never answer
    auto *watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [take, watcher] {
        watcher->deleteLater();
        take(*watcher);
    });
}

void tell(const BusPeer &peer, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = callOf(peer, method, arguments);
    call.setAutoStartService(false);
    notificationBus().send(call);
}

} // namespace Kustomer
