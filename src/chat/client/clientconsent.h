// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/consent/chatconsent.h"

namespace Kustomer {

class ChatLifecycle;

/// The consent of a client's customer: lets its starts wait, and ends it with all that was kept.
class ClientConsent : public ChatConsent
{
    Q_OBJECT

public:
    /// A part of it.
    explicit ClientConsent(ChatLifecycle *lifecycle);

    using ChatConsent::admit;
    using ChatConsent::desist;
};

} // namespace Kustomer
