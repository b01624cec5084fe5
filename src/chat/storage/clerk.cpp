// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/clerk.h"

namespace Kustomer {

void Clerk::hand(const Work &work)
{
    const QMutexLocker locker(&m_mutex);
    m_work.push_back(work);
    m_hasNews.wakeOne();
    if (!isRunning())
        start();
}

void Clerk::finish()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
        m_hasNews.wakeOne();
    }
    wait();
    m_isEnding = false;
}

std::optional<Clerk::Work> Clerk::next()
{
    const QMutexLocker locker(&m_mutex);
    while (m_work.empty() && !m_isEnding)
        m_hasNews.wait(&m_mutex);
    if (m_work.empty())
        return std::nullopt;
    const Work work = std::move(m_work.front());
    m_work.pop_front();
    return work;
}

void Clerk::run()
{
    while (const std::optional<Work> work = next())
        (*work)();
}

} // namespace Kustomer
