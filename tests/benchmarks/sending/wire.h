// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>
#include <QUrl>

#include <atomic>
#include <chrono>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Benchmarks {

/// Stands between a client and the service, in a thread of its own, and notes when a message comes
/// by.
class Wire : public QThread
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    explicit Wire(const QUrl &target);
    ~Wire() override;

    QUrl url() const;
    int messages() const { return m_messages; }
    Clock::time_point lastSeen() const { return m_lastSeen; }

protected:
    void run() override;

private:
    void relay(QTcpSocket *client);

    QUrl m_target;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_messages = 0;
    std::atomic<Clock::time_point> m_lastSeen = Clock::time_point();
};

} // namespace Benchmarks
