// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/emulator_export.h>

#include <QObject>

namespace Kustomer {

/// What an Emulator and all that is in it call alike.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorStates
{
    Q_GADGET

public:
    enum class Typing { Started, Ended };
    Q_ENUM(Typing)
    /// Who types on the company's side.
    enum class Typist { Person, Assistant };
    Q_ENUM(Typist)
    /// In which events that were held back come.
    enum class Order { Original, Reversed };
    Q_ENUM(Order)
    /// What a message to an ended conversation does.
    enum class EndedConversations { RefuseMessages, Reopen };
    Q_ENUM(EndedConversations)
};

} // namespace Kustomer
