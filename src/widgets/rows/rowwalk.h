// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/geometry/timelinefocus.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace Kustomer {

class TimelineContent;

/// Where the keyboard is among the rows of a timeline, and where it goes next.
class RowWalk
{
public:
    enum class Way { Up, Down };

    /// Must outlive it.
    explicit RowWalk(TimelineContent *content)
        : m_content(content)
    { }

    const TimelineFocus &place() const { return m_place; }
    void goTo(const TimelineFocus &place) { m_place = place; }
    /// To the neighbour of a row that was removed.
    void keep();

    /// Where an arrow leads; nothing: there is more to read where it is.
    std::optional<int> step(Way way) const;
    /// Where a page leads; nothing: there is more to read where it is.
    std::optional<int> page(Way way);
    /// Whether a key moves over the messages or presses a part of one.
    bool isLedBy(const QKeyEvent &key) const;
    /// Where the keyboard comes in.
    int entry() const;

private:
    bool isInView(int row) const;
    bool readsOn(Way way) const;
    int first() const;
    int last() const;

    TimelineContent *m_content;
    TimelineFocus m_place;
    int m_row = 0; ///< where it was when its row went away
};

} // namespace Kustomer
