// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

namespace Kustomer::Emulation {

/// A program that the service is there for, and as long as it: it finds what it has to know in its
/// environment.
class Guest : public QObject
{
    Q_OBJECT

public:
    /// The members of what the emulator prints become CHAT_URL, CHAT_REALTIME_URL, CHAT_KEY,
    /// CHAT_SECRET, CHAT_SERVER_KEY and CHAT_JWT.
    explicit Guest(const QJsonObject &access, QObject *parent = nullptr);
    /// Ends the program.
    ~Guest() override;

    void start(const QStringList &command);

Q_SIGNALS:
    /// By itself: with its own exit code, or as a shell puts it that a signal ended it.
    void ended(int exitCode);
    void failed(const QString &reason);

private:
    void tellTheEnd(int exitCode, QProcess::ExitStatus status);
    void tellTheFailure(QProcess::ProcessError error);

    QProcess m_program;
};

} // namespace Kustomer::Emulation
