// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {
struct EmulatorOptions;
}

namespace Kustomer::Emulation {

class Clock;
class Company;
class Conversations;
class Doors;
class FaultPlan;
class Identities;
class Publisher;
class PusherServer;
class RequestLog;
class Resources;
class Stage;
class Store;

/// The whole service as its features and controls see it.
struct Hall
{
    const EmulatorOptions &options;
    Clock &clock;
    Store &store;
    Doors &doors;
    Company &company;
    Identities &people;
    Conversations &talk;
    Resources &resources;
    PusherServer &realtime;
    Publisher &publisher;
    Stage &stage;
    FaultPlan &faults;
    RequestLog &requests;
};

} // namespace Kustomer::Emulation
