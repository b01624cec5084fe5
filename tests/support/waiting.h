// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"

#include <QCoreApplication>
#include <QTimer>

#include <functional>

namespace Kustomer::Testing {

/// Like QTest::qWaitFor(), which looks every ten milliseconds, and QTRY_VERIFY(), which looks every
/// fifty; this one looks after every event, so that a walk of many steps is as fast as its steps.
inline bool waitFor(const std::function<bool()> &isTrue)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(patience);
    while (!isTrue() && deadline.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isTrue();
}

/// The same, and what is to be deleted later is meanwhile, as with those two.
template <typename Condition>
bool waitUntil(const Condition &isTrue)
{
    return isTrue() || waitFor([&isTrue] {
               QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
               return isTrue();
           });
}

} // namespace Kustomer::Testing
