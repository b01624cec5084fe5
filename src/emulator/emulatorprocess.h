// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorAccess>
#include <KustomerChat/EmulatorOptions>

#include <QObject>

namespace Kustomer {

/// The emulator as a program of its own: for code that blocks its event loop, and for tests in
/// which the service dies. It ends with this object, and on Linux with this process, too.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorProcess : public QObject
{
    Q_OBJECT

public:
    /// The program is `kustomer-emulator` in PATH unless named; CMake knows where it lies as
    /// `$<TARGET_FILE:KustomerChat::kustomer-emulator>`.
    explicit EmulatorProcess(const EmulatorOptions &options = {}, const QString &program = {},
                             QObject *parent = nullptr);
    ~EmulatorProcess() override;

    /// From the next start on it tells what happens at the end of this file: each request, login
    /// and message, but neither texts nor tokens, and why a start fails; empty: nowhere.
    void setLogFile(const QString &fileName);

    /// Starts it and waits until it listens, at the same port as before if it ran; on failure
    /// errorString() says why.
    [[nodiscard]] bool start();
    /// Lets it end, and waits until it has; false where it had to be killed.
    bool stop();
    /// Ends it without a warning, as a crash does.
    void kill();

    /// Keeps it from doing anything: connections stand, and nobody answers. False where it doesn't
    /// run, and on systems that can't.
    bool freeze();
    /// Lets it go on with what has come meanwhile.
    bool thaw();

    bool isRunning() const;
    /// Of the running program.
    qint64 processId() const;
    QString errorString() const;
    /// Where it is; empty before it has started.
    const EmulatorAccess &access() const;

Q_SIGNALS:
    /// It has ended though neither stop() nor kill() was called; start() starts it again.
    void died(int exitCode);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Kustomer
