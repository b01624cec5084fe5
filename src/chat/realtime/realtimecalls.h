// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/realtime/channelauthorization.h"

#include <QDateTime>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// When something last happened to the customer; invalid: there are no conversations (wire E7).
void lastActivity(ApiCaller *caller, QObject *context, const Answer<QDateTime> &answer);
/// wire E29
void authorizeChannel(ApiCaller *caller, const QString &channel, const QString &socketId,
                      QObject *context, const Answer<ChannelAuthorization> &answer);

} // namespace Kustomer::Calls
