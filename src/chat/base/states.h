// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QObject>

/// What a chat and the people in it may be up to; ChatClient knows them by the same names.
namespace Kustomer::ChatStates {
Q_NAMESPACE_EXPORT(KUSTOMERCHAT_CORE_EXPORT)

enum class State { Stopped, Starting, Started, Failed };
Q_ENUM_NS(State)

enum class ConnectionState {
    Offline,    ///< neither the socket nor the server answers
    Connecting, ///< on the way
    Live,       ///< events arrive in realtime
    Polling,    ///< no socket, the server is asked from time to time
};
Q_ENUM_NS(ConnectionState)

enum class Typing { Started, Ended };
Q_ENUM_NS(Typing)

/// Who writes on the company's side.
enum class Writer {
    Person,
    Assistant, ///< an artificial intelligence, as far as the service says so
};
Q_ENUM_NS(Writer)

/// Whether a person looks at the chat: decides how often the server is asked without a socket.
enum class Attention { Background, OnScreen };
Q_ENUM_NS(Attention)

} // namespace Kustomer::ChatStates
