// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace Torture {

/// Looks whenever something has happened, and now and then, whether it is true; gives up in time.
template <typename Condition>
bool waitFor(const Condition &isTrue, std::chrono::milliseconds patience)
{
    QTimer beat;
    beat.start(std::chrono::milliseconds(50));
    const QDeadlineTimer deadline(patience);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace Torture
