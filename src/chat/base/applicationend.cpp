// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/applicationend.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <utility>

namespace Kustomer {
namespace {

std::atomic_bool isProcessEnding = false; ///< outlives all objects

/// Static objects that come to be afterwards are gone before those by which Qt SQL writes.
void prepareDatabases()
{
    // which adds the post routine that closes all databases
    [[maybe_unused]] const QStringList drivers = QSqlDatabase::drivers();
    if (!QSqlDatabase::contains()) // else it would be for the one of the host
        [[maybe_unused]]
        const QSqlQuery query;
}

} // namespace

// QCoreApplication::destroyed() would come when windows and databases are gone, and aboutToQuit()
// not at all where nobody runs the event loop, or often. A post routine is called at the beginning
// of the end, the newest first.

ApplicationEnd::ApplicationEnd()
{
    qAddPostRoutine(tell);
}

ApplicationEnd::~ApplicationEnd()
{
    qRemovePostRoutine(tell); // the library may be unloaded
}

ApplicationEnd &ApplicationEnd::instance()
{
    static ApplicationEnd end;
    return end;
}

bool ApplicationEnd::isOver()
{
    return !QCoreApplication::instance() || isProcessEnding;
}

void ApplicationEnd::await()
{
    const QMutexLocker locker(&m_mutex);
    if (!QCoreApplication::instance() || std::exchange(m_isAwaited, true))
        return;
    prepareDatabases();
    qRemovePostRoutine(tell);
    qAddPostRoutine(tell);
    static const auto endOfProcess = qScopeGuard([] { instance().miss(); });
}

void ApplicationEnd::miss()
{
    isProcessEnding = true;
    qRemovePostRoutine(tell); // what anybody would do then is done now
    bool isMissed = false;
    {
        const QMutexLocker locker(&m_mutex);
        isMissed = std::exchange(m_isAwaited, false);
    }
    if (isMissed)
        Q_EMIT missed();
}

void ApplicationEnd::tell()
{
    ApplicationEnd &end = instance();
    {
        const QMutexLocker locker(&end.m_mutex);
        end.m_isAwaited = false; // by whoever comes with the next application object
    }
    Q_EMIT end.approaching();
}

} // namespace Kustomer
