// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/program/shutdownsignal.h"

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Kustomer::Emulation {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may only touch what exists before it: the ends of this pair.
std::array<int, 2> ends = {-1, -1};

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

} // namespace

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ShutdownSignal::received);
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

ShutdownSignal::~ShutdownSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
{ }

ShutdownSignal::~ShutdownSignal() = default;

#endif

} // namespace Kustomer::Emulation
