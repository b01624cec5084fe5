// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>
#include <KustomerChat/Rare>

#include <QMetaType>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// How far one file is on its way to the server, or from it.
struct KUSTOMERCHAT_CORE_EXPORT AttachmentTransfer
{
    Q_GADGET
    Q_PROPERTY(State state MEMBER state)
    Q_PROPERTY(qint64 done MEMBER done)
    Q_PROPERTY(qint64 total MEMBER total)
    Q_PROPERTY(Kustomer::Error error READ errorOrNone)
    Q_PROPERTY(double fraction READ fraction)

public:
    enum class State {
        Idle,    ///< nobody asked for it
        Waiting, ///< for its turn or for the network
        Running,
        Done,
        Failed, ///< see error; cancelled by the customer: Error::Kind::Cancelled
    };
    Q_ENUM(State)

    State state = State::Idle;
    qint64 done = 0;   ///< bytes
    qint64 total = -1; ///< bytes; −1: not known
    Rare<Error> error = {};

    /// The error, all defaults where there is none.
    Error errorOrNone() const { return error ? *error : Error(); }

    /// From 0 to 1.
    double fraction() const { return total > 0 ? qMin(1.0, double(done) / double(total)) : 0.0; }

    bool operator==(const AttachmentTransfer &) const = default;
};

/// Prints the state and how many bytes are there.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const AttachmentTransfer &transfer);

} // namespace Kustomer
