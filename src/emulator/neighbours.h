// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"

#include <map>
#include <memory>

namespace Kustomer::Emulation {

class Service;

/// Further organisations, each with all its doors on a port of its own; nothing of them is kept.
class Neighbours
{
public:
    explicit Neighbours(Doors &doors);
    ~Neighbours();
    Q_DISABLE_COPY_MOVE(Neighbours)

private:
    Answer add(Visit &visit);
    Answer list(const Visit &visit) const;
    Answer remove(const Visit &visit);

    std::map<QString, std::unique_ptr<Service>> m_services;
};

} // namespace Kustomer::Emulation
