// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Kustomer::Emulation {

/// The realtime channels of an organisation (wire §8.1).
class ChannelNames
{
public:
    explicit ChannelNames(const QString &organisationId)
        : m_organisationId(organisationId)
    { }

    QString personal(const QString &trackingId) const { return personalPrefix() + trackingId; }
    QString activity(const QString &sessionId) const { return activityPrefix() + sessionId; }
    QString customer(const QString &customerId) const
    {
        return QStringLiteral("presence-external-%1-customer-activity-%2")
            .arg(m_organisationId, customerId);
    }
    /// The installation whose personal channel this is.
    std::optional<QString> trackingOfPersonal(const QString &channel) const
    {
        if (!channel.startsWith(personalPrefix()))
            return {};
        return channel.mid(personalPrefix().size());
    }
    /// The conversation whose activity channel this is.
    std::optional<QString> sessionOfActivity(const QString &channel) const
    {
        if (!channel.startsWith(activityPrefix()))
            return {};
        return channel.mid(activityPrefix().size());
    }

private:
    QString personalPrefix() const
    {
        return QStringLiteral("presence-external-%1-tracking-").arg(m_organisationId);
    }
    QString activityPrefix() const
    {
        return QStringLiteral("private-external-%1-chat-activity-").arg(m_organisationId);
    }

    QString m_organisationId;
};

} // namespace Kustomer::Emulation
