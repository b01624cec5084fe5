// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorProcess>

#include <QTemporaryDir>

namespace Benchmarks {

/// The service in a process of its own, with the customer of the demo scenario who has a past.
class DemoService
{
public:
    /// Whether it has what it had when it is started again.
    enum class Memory { Lost, Kept };

    explicit DemoService(Memory memory = Memory::Lost);

    /// Starts it, again at the same port; ends this program where that fails.
    void start();
    Kustomer::EmulatorProcess &process() { return m_process; }
    const Kustomer::EmulatorAccess &access() const { return m_process.access(); }
    QString realtimeKey() const { return m_realtimeKey; }
    /// A login token of the customer.
    QString jwt() const { return m_jwt; }

private:
    QString askForRealtimeKey() const;

    QTemporaryDir m_folder;
    Kustomer::EmulatorProcess m_process;
    QString m_realtimeKey;
    QString m_jwt;
};

} // namespace Benchmarks
