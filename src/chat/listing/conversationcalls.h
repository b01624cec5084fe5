// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/page.h"

#include <KustomerChat/Conversation>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

/// Which conversations are asked for (wire E8).
struct ConversationScope
{
    /// Open ones only, or those that have ended as well (`active`).
    enum class Which { All, Open };

    Which which = Which::All;
    QString brandId = {}; ///< empty: of all brands

    bool operator==(const ConversationScope &) const = default;
};

} // namespace Kustomer

namespace Kustomer::Calls {

// Of a conversation that is not there each says NotFound (`conversation_not_found`).

/// A page is the `next` of the page before; empty: the first one (wire E8).
void conversations(ApiCaller *caller, const ConversationScope &scope, const QString &page,
                   QObject *context, const Answer<Page<Conversation>> &answer);
/// wire E10
void markSeen(ApiCaller *caller, const QString &id, const QDateTime &lastSeenAt, QObject *context,
              const Answer<Conversation> &answer);
/// wire E10; the reason is `customer_ended` or `timed_out`.
void endConversation(ApiCaller *caller, const QString &id, const QString &reason, QObject *context,
                     const Answer<Conversation> &answer);

} // namespace Kustomer::Calls
