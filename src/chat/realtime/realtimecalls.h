// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/apicaller.h"
#include "transport/realtime/channelauthorization.h"

#include <QDateTime>

namespace Kustomer::Calls {

/// When something last happened to the customer; invalid: there are no conversations (wire E7).
void lastActivity(ApiCaller *caller, QObject *context, const Answer<QDateTime> &answer,
                  ApiCaller::As as = ApiCaller::As::Customer);
/// wire E29
void authorizeChannel(ApiCaller *caller, const QString &channel, const QString &socketId,
                      QObject *context, const Answer<ChannelAuthorization> &answer);

} // namespace Kustomer::Calls
