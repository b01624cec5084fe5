// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

/// Hears of each change of a Timeline just before and just after it happens.
class TimelineObserver
{
public:
    virtual void aboutToInsert(int first, int last) = 0;
    virtual void inserted() = 0;
    virtual void aboutToRemove(int first, int last) = 0;
    virtual void removed() = 0;
    virtual void aboutToMove(int from, int to) = 0; ///< to: counted before the row is taken out
    virtual void moved() = 0;
    virtual void changed(int first, int last) = 0;

protected:
    ~TimelineObserver() = default;
};

} // namespace Kustomer
