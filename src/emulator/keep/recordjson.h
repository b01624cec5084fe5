// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/records.h"

namespace Kustomer::Emulation {

/// How records are kept in the data file; each pair of functions is inverse to the other.
QJsonObject toJson(const Organisation &organisation);
QJsonObject toJson(const Agent &agent);
QJsonObject toJson(const Customer &customer);
QJsonObject toJson(const Tracking &tracking);
QJsonObject toJson(const ChatSession &session);
QJsonObject toJson(const Message &message);

Organisation organisationFrom(const QJsonObject &json);
Agent agentFrom(const QJsonObject &json);
Customer customerFrom(const QJsonObject &json);
Tracking trackingFrom(const QJsonObject &json);
ChatSession sessionFrom(const QJsonObject &json);
Message messageFrom(const QJsonObject &json);

} // namespace Kustomer::Emulation
