// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/chatcase.h"
#include "support/diskimage.h"

namespace Kustomer::Testing {

/// Ends the client as a crash would: what is on disk and in the keychain at this moment is all that
/// is left. The client's own end, which writes what is not written yet, comes to nothing.
inline void kill(ChatCase &chat)
{
    const DiskImage disk(chat.storageDirectory);
    const QHash<QString, QByteArray> secrets = chat.secrets;
    chat.client.reset();
    disk.restore();
    chat.secrets = secrets;
}

/// Kills the client and starts another one, with a service that does nothing wrong any more.
[[nodiscard]] inline bool restart(ChatCase &chat)
{
    kill(chat);
    chat.emulator->clearFaults();
    chat.replaceClient();
    return chat.start();
}

} // namespace Kustomer::Testing
