// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/guest/guestchat.h"

#include <memory>

namespace Kustomer::Testing {

/// What a suite of the whole chat stands on: the service, and Jane's chat with it.
class GuestCase
{
protected:
    /// The chat is neither on screen nor started yet; false: there is no service.
    [[nodiscard]] bool makeGuest(const EmulatorOptions &options = {})
    {
        m_emulator = std::make_unique<Emulator>(options);
        if (!m_emulator->listen())
            return false;
        m_chat = std::make_unique<GuestChat>(*m_emulator);
        return true;
    }

    void endGuest()
    {
        m_chat.reset();
        m_emulator.reset();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<GuestChat> m_chat;
};

} // namespace Kustomer::Testing
