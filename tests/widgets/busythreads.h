// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace Kustomer::Testing {

/// All threads that Qt keeps for the application, busy with its own work until this goes. Nothing
/// can be painted meanwhile: Qt fills larger areas by them.
class BusyThreads
{
public:
    BusyThreads()
    {
        for (int i = 0; i < m_count; ++i)
            m_threads->start([this] { m_ends.acquire(); });
    }

    ~BusyThreads()
    {
        m_ends.release(m_count);
        m_threads->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)

private:
    QThreadPool *const m_threads = QThreadPool::globalInstance();
    const int m_count = m_threads->maxThreadCount();
    QSemaphore m_ends;
};

} // namespace Kustomer::Testing
