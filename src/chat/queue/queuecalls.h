// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/requests/followup.h"
#include "protocol/waiting/sessionqueue.h"

#include <KustomerChat/Message>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// wire E23
void sessionQueue(ApiCaller *caller, const QString &conversationId, QObject *context,
                  const Answer<SessionQueue> &answer);
/// Answers with the messages that the dialogue has become (wire E24).
void followUp(ApiCaller *caller, const QString &conversationId, const QList<FollowUpLine> &lines,
              QObject *context, const Answer<QList<Message>> &answer);

} // namespace Kustomer::Calls
