// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorFault>
#include <KustomerChat/EmulatorStates>
#include <KustomerChat/emulator_export.h>

#include <QObject>

namespace Kustomer {

namespace Emulation {
struct Hall;
}

/// What an Emulator does wrong on demand.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorTrouble : public QObject
{
    Q_OBJECT

public:
    using Order = EmulatorStates::Order;
    /// Count for "until acceptConnections()".
    static constexpr int Always = -1;

    /// Faults are tried in the order they were added; the first that matches acts. Returns an id.
    int addFault(const EmulatorFault &fault);
    /// How often a fault has hit; 0 for one that was cleared.
    int faultHits(int id) const;
    void clearFaults();

    /// Cuts all realtime connections without a goodbye.
    void dropConnections();
    /// Closes all realtime connections with a close code, for instance 4200.
    void closeConnections(int code);
    /// Leaves the connections open but deaf and mute: a half-open connection.
    void freezeConnections();
    /// Answers the next `count` realtime connections with 503, or Always.
    void refuseConnections(int count);
    /// Refuses the next `count` subscriptions, or Always.
    void refuseSubscriptions(int count);
    /// Ends refuseConnections() and refuseSubscriptions().
    void acceptConnections();
    /// Delivers each of the next `count` service events twice.
    void duplicateEvents(int count);
    /// Clips the next `count` service events, whatever their size.
    void clipEvents(int count);
    /// Cuts each of the next `count` service events off in the middle.
    void garbleEvents(int count);
    /// Keeps service events back until releaseEvents().
    void holdEvents();
    void releaseEvents(Order order);
    /// Sends text as it is to every realtime connection of a customer; false if nobody listens.
    bool sendRawFrame(const QString &customerId, const QString &frame);
    /// Makes every tracking token given out so far invalid.
    void expireTokens();

protected:
    using QObject::QObject;
    virtual const Emulation::Hall &hall() const = 0;
};

} // namespace Kustomer
