// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <csignal>
#include <sys/resource.h>

namespace Kustomer::Testing {

/// While this lives, the operating system lets the process write no byte into any file (POSIX).
/// SQLite calls that an I/O error; a disk without room is FullDatabase.
class FullDisk
{
public:
    FullDisk()
        : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN)) // so that the write fails instead
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_signalBefore)(int);
    rlimit m_before = {};
};

} // namespace Kustomer::Testing
