// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/applicationend.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <utility>

namespace Kustomer {

// QCoreApplication::destroyed() would come when windows and databases are gone, and aboutToQuit()
// not at all where nobody runs the event loop, or often. A post routine is called at the beginning
// of the end, the newest first.

ApplicationEnd::ApplicationEnd()
{
    // Static objects of Qt that come to be before this are gone after it.
    [[maybe_unused]] const QStringList connections = QSqlDatabase::connectionNames();
    qAddPostRoutine(tell);
}

ApplicationEnd::~ApplicationEnd()
{
    qRemovePostRoutine(tell); // the library may be unloaded
    if (m_isAwaited)
        Q_EMIT missed();
}

ApplicationEnd &ApplicationEnd::instance()
{
    static ApplicationEnd end;
    return end;
}

void ApplicationEnd::await()
{
    const QMutexLocker locker(&m_mutex);
    if (!QCoreApplication::instance() || std::exchange(m_isAwaited, true))
        return;
    // Qt SQL, which closes all databases, adds its own post routine as it is first asked for
    // drivers
    [[maybe_unused]] const QStringList drivers = QSqlDatabase::drivers();
    qRemovePostRoutine(tell);
    qAddPostRoutine(tell);
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
