// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatortrouble.h"

#include "emulator/hall/hall.h"
#include "emulator/people/identities.h"
#include "emulator/realtime/publisher.h"
#include "emulator/realtime/pusherserver.h"
#include "emulator/trouble/faultplan.h"

namespace Kustomer {

int EmulatorTrouble::addFault(const EmulatorFault &fault)
{
    return hall().faults.add(fault);
}

int EmulatorTrouble::faultHits(int id) const
{
    return hall().faults.find(id).value_or(Emulation::PlannedFault()).hits;
}

void EmulatorTrouble::clearFaults()
{
    hall().faults.clear();
}

void EmulatorTrouble::dropConnections()
{
    hall().realtime.dropAll();
}

void EmulatorTrouble::closeConnections(int code)
{
    hall().realtime.closeAll(code);
}

void EmulatorTrouble::freezeConnections()
{
    hall().realtime.freezeAll();
}

void EmulatorTrouble::refuseConnections(int count)
{
    hall().realtime.refuseConnections(count);
}

void EmulatorTrouble::refuseSubscriptions(int count)
{
    hall().realtime.refuseSubscriptions(count);
}

void EmulatorTrouble::acceptConnections()
{
    hall().realtime.acceptAll();
}

void EmulatorTrouble::duplicateEvents(int count)
{
    hall().realtime.duplicateEvents(count);
}

void EmulatorTrouble::clipEvents(int count)
{
    hall().publisher.clipEvents(count);
}

void EmulatorTrouble::garbleEvents(int count)
{
    hall().realtime.garbleEvents(count);
}

void EmulatorTrouble::holdEvents()
{
    hall().realtime.holdEvents();
}

void EmulatorTrouble::releaseEvents(Order order)
{
    hall().realtime.releaseEvents(order);
}

bool EmulatorTrouble::sendRawFrame(const QString &customerId, const QString &frame)
{
    const bool isHeard = hall().publisher.isHeardBy(customerId);
    hall().publisher.sendRaw(customerId, frame);
    return isHeard;
}

void EmulatorTrouble::expireTokens()
{
    hall().people.expireAll();
}

} // namespace Kustomer
