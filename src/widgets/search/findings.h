// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/timelineview.h"

namespace Kustomer {

class TimelineModel;

/// Where words stand in the messages of a conversation, the oldest first, and which of these places
/// one looks at.
class Findings
{
public:
    struct Place
    {
        QString message; ///< its key
        int from = 0, to = 0;

        bool operator==(const Place &) const = default;
    };

    /// Looks through all rows that are here. What one looked at stays current as long as it is
    /// found; otherwise the newest place is.
    void search(const TimelineModel *rows, const QString &words);

    int count() const { return int(m_places.size()); }
    /// Counted from the newest, which is the first; 0: nothing was found.
    int number() const { return m_places.isEmpty() ? 0 : count() - m_current; }
    bool isAtOldest() const { return m_current == 0; }
    /// nullptr: nothing was found.
    const Place *current() const { return m_places.isEmpty() ? nullptr : &m_places[m_current]; }

    /// To the next older or newer place, round the ends.
    void goOlder();
    void goNewer();
    /// To the newest place in a message; whether there is one.
    bool goTo(const QString &message);

    /// What a view paints.
    TimelineView::Found marks() const;

private:
    QList<Place> m_places;
    int m_current = 0;
};

} // namespace Kustomer
