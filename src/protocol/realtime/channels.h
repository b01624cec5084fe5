// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// The customer's own channel: new messages, ended conversations (wire §8.1).
QString personalChannel(const QString &organisationId, const QString &trackingId);
/// Who is typing in one conversation (wire §8.1).
QString activityChannel(const QString &organisationId, const QString &conversationId);
/// Tells the agents that the customer is here (wire §8.1).
QString presenceChannel(const QString &organisationId, const QString &customerId);

} // namespace Kustomer
