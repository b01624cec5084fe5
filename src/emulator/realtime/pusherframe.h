// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// Frames of the Pusher Channels protocol as the server writes them (wire §9).
namespace PusherFrame {

/// JSON as short as it gets.
QByteArray compact(const QJsonObject &object);
/// An event of the service; its data travels as a string of JSON.
QString event(const QString &name, const QString &channel, const QByteArray &data);
/// An event of the protocol itself, without a channel.
QString system(const QString &name, const QJsonObject &data);
/// `pusher:error` with one of the codes of wire §9.5.
QString error(int code, const QString &message);
QString subscriptionError(const QString &channel, const QString &message, int status);
/// A client event as other clients get it; `userId` only on presence channels.
QString clientEvent(const QString &name, const QString &channel, const QJsonValue &data,
                    const QString &userId);

} // namespace PusherFrame

} // namespace Kustomer::Emulation
