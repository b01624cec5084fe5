// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorAccess>

namespace Kustomer {

/// The emulator as a program of its own: for code that blocks its event loop, and for tests in
/// which the service dies. It ends with this object, and on Linux with this process, too.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorProcess
{
public:
    /// The program is `kustomer-emulator` in PATH unless named.
    explicit EmulatorProcess(const EmulatorOptions &options = {}, const QString &program = {});
    ~EmulatorProcess();
    Q_DISABLE_COPY_MOVE(EmulatorProcess)

    /// Starts it and waits until it listens, at the same port as before if it ran; on failure
    /// errorString() says why.
    [[nodiscard]] bool start();
    /// Lets it end, and waits until it has; false where it had to be killed.
    bool stop();
    /// Ends it without a warning, as a crash does.
    void kill();

    bool isRunning() const;
    /// Of the running program.
    qint64 processId() const;
    QString errorString() const;
    /// Where it is; empty before it has started.
    const EmulatorAccess &access() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Kustomer
