// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/Message>

namespace Kustomer {

/// What an assistant says before anybody has written (wire §20, “assistant init”).
struct AssistantGreeting
{
    QString id = {};
    User assistant = {};
    QList<Message> messages = {}; ///< without ids and instants, in order

    bool operator==(const AssistantGreeting &) const = default;
};

/// An `assistant`; what it says in the customer's name is left out.
Result<AssistantGreeting> assistantGreetingFrom(const Document &document);

} // namespace Kustomer
