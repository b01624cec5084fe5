// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace Kustomer::Testing {

/// While this lives, the process may change nothing that it made before (POSIX, as root only: a
/// directory of one's own can always be made writable again).
class ReadOnlyDisk
{
public:
    static bool isPossible() { return geteuid() == 0; }

    ReadOnlyDisk() { become(65534); } // nobody
    ~ReadOnlyDisk() { become(0); }
    Q_DISABLE_COPY_MOVE(ReadOnlyDisk)

private:
    static void become(uid_t user)
    {
        if (setresuid(user, user, 0) != 0)
            qFatal("setresuid");
    }
};

} // namespace Kustomer::Testing
