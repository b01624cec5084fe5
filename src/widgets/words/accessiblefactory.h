// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>

namespace Kustomer {

/// Makes Qt ask a function for what screen readers meet, as long as there is one of these: Qt's
/// list of such functions is the process's. Made before anything is shown; not for other threads.
template <QAccessible::InterfaceFactory make>
class AccessibleFactory
{
public:
    AccessibleFactory()
    {
        if (s_wanted++ == 0)
            QAccessible::installFactory(make);
    }
    ~AccessibleFactory()
    {
        if (--s_wanted == 0)
            QAccessible::removeFactory(make);
    }
    Q_DISABLE_COPY_MOVE(AccessibleFactory)

private:
    static inline int s_wanted = 0;
};

} // namespace Kustomer
