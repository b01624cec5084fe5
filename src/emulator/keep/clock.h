// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>

namespace Kustomer::Emulation {

/// The emulator's time: the system's, moved on by what tests added.
class Clock
{
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); }
    void advance(std::chrono::milliseconds by) { m_ahead += by; }

private:
    std::chrono::milliseconds m_ahead = std::chrono::milliseconds(0);
};

} // namespace Kustomer::Emulation
