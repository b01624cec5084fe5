// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/CustomerDescription>
#include <KustomerChat/Draft>

#include <QByteArray>
#include <QDateTime>

namespace Kustomer::Requests {

// The JSON bodies of the requests that have one: flat objects, no JSON:API documents (wire §2.2).

/// wire E5
QByteArray login(const QString &jwt);
/// wire E9; brand and assistant are known from the server API only (wire §16.1), empty: not sent.
QByteArray newConversation(const QString &title, const QString &brandId,
                           const QString &assistantId);
/// What an assistant says first (wire §20).
QByteArray assistantInit(const QString &assistantId);
/// wire E10
QByteArray conversationSeen(const QDateTime &lastSeenAt);
QByteArray conversationEnd(const QString &reason);
/// wire E13; the payload of a chosen reply is known from the server API only (wire §16.2).
QByteArray newMessage(const QString &conversationId, const Draft &draft,
                      const QStringList &attachmentIds);
/// wire E14
QByteArray newAttachment(const Attachment &file);
/// wire E6; empty when there is nothing to say.
QByteArray customerDescription(const CustomerDescription &description);
/// wire E28; empty when there is nothing to say.
QByteArray conversationDescription(const QVariantMap &customAttributes);
/// wire E29, form-encoded.
QByteArray channelAuthorization(const QString &channel, const QString &socketId);

} // namespace Kustomer::Requests
