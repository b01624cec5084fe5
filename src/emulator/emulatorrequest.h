// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace Kustomer {

/// One request the emulator has received, for assertions; bodies and answers are cut at 64 KiB.
struct EmulatorRequest
{
    QByteArray method;
    QString path;
    QString query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// Status it was answered with; 0 when it got no answer (yet).
    int status = 0;
    /// When it came, by the emulator's clock.
    QDateTime receivedAt = {};
    /// Customer behind its tracking token; empty without a valid one.
    QString customerId = {};
    /// What it was answered with; empty when it got no answer (yet), or is none of the newest 500.
    QByteArray answer = {};
    /// When its answer leaves, by the emulator's clock; invalid when it got none (yet).
    QDateTime answeredAt = {};

    bool operator==(const EmulatorRequest &) const = default;
};

/// The name that it had first.
using RecordedRequest = EmulatorRequest;

} // namespace Kustomer

Q_DECLARE_METATYPE(Kustomer::EmulatorRequest)
