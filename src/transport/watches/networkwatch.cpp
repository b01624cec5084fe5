// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/watches/networkwatch.h"

#include "transport/base/logging.h"

#include <QTimer>

#include <utility>

namespace Kustomer {

NetworkWatch::NetworkWatch(QObject *parent, std::chrono::milliseconds pause)
    : QObject(parent)
    , m_pause(pause)
{ }

void NetworkWatch::start()
{
    if (std::exchange(m_isWatching, true))
        return;
    QTimer::singleShot(m_pause, this, [this] {
        if (m_isWatching)
            listen();
    });
}

void NetworkWatch::stop()
{
    m_isWatching = false;
    if (const QNetworkInformation *system = QNetworkInformation::instance())
        system->disconnect(this);
}

void NetworkWatch::listen()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCDebug(logRealtime) << "network watched by nobody";
        return;
    }
    const QNetworkInformation *system = QNetworkInformation::instance();
    qCDebug(logRealtime) << "network watched by" << system->backendName();
    m_reachability = system->reachability();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::compare,
            Qt::UniqueConnection);
    connect(system, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::changed,
            Qt::UniqueConnection);
}

void NetworkWatch::compare(QNetworkInformation::Reachability now)
{
    const bool isBetter = now > m_reachability;
    m_reachability = now;
    if (isBetter)
        Q_EMIT changed();
}

} // namespace Kustomer
