// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkInformation>
#include <QObject>

#include <chrono>

namespace Kustomer {

/// Tells when the system says that the network is back or another one. Says nothing on systems
/// where Qt has no way to know.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// Begins to listen so long after start(): loading the backend takes milliseconds that a window
    /// which is just opening needs itself.
    explicit NetworkWatch(QObject *parent = nullptr,
                          std::chrono::milliseconds pause = std::chrono::seconds(2));

    void start();
    void stop();
    /// How much of the world the system reaches now.
    void compare(QNetworkInformation::Reachability now);

Q_SIGNALS:
    /// What failed may succeed now, and what looks alive may be dead.
    void changed();

private:
    void listen();

    std::chrono::milliseconds m_pause;
    QNetworkInformation::Reachability m_reachability = QNetworkInformation::Reachability::Unknown;
    bool m_isWatching = false;
};

} // namespace Kustomer
