// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Kustomer {

/// What an agent says, with all that may come with it.
struct EmulatorAgentMessage
{
    QString body = {};
    /// Who says it; empty is the first agent.
    QString agentId = {};
    /// Templates and the like, as the service has them.
    QJsonObject meta = {};
    /// Ids of files that the service has, in order.
    QStringList attachments = {};
};

/// The name that it had first.
using AgentMessage = EmulatorAgentMessage;

} // namespace Kustomer
