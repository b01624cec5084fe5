// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/realtime/channels.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString personalChannel(const QString &organisationId, const QString &trackingId)
{
    return u"presence-external-%1-tracking-%2"_s.arg(organisationId, trackingId);
}

QString activityChannel(const QString &organisationId, const QString &conversationId)
{
    return u"private-external-%1-chat-activity-%2"_s.arg(organisationId, conversationId);
}

QString presenceChannel(const QString &organisationId, const QString &customerId)
{
    return u"presence-external-%1-customer-activity-%2"_s.arg(organisationId, customerId);
}

} // namespace Kustomer
