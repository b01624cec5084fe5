// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/CustomerDescription>

#include <QByteArray>
#include <QDateTime>

namespace Kustomer::Requests {

/// The JSON bodies of the requests that have one; flat objects, no JSON:API documents (wire §2.2).
QByteArray login(const QString &jwt);                                      ///< E5
QByteArray newConversation(const QString &title, const QString &brandId);  ///< E9
QByteArray conversationSeen(const QDateTime &lastSeenAt);                  ///< E10
QByteArray conversationEnd();                                              ///< E10
QByteArray newMessage(const QString &conversationId, const QString &body); ///< E13
QByteArray
customerDescription(const CustomerDescription &description); ///< E6; empty: nothing to say
QByteArray conversationDescription(const QVariantMap &customAttributes); ///< E28
QByteArray channelAuthorization(const QString &channel,
                                const QString &socketId); ///< E29, form-encoded

} // namespace Kustomer::Requests
