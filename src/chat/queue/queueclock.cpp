// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// When it is whose turn in a Queue; all else is in queue.cpp.

#include "chat/queue/followupwords.h"
#include "chat/queue/queue.h"

#include <algorithm>

namespace Kustomer {

void Queue::setReach(Reach reach)
{
    m_sleep.look();
    if (reach == Reach::Away) {
        m_awaySince = m_awaySince.isValid() ? m_awaySince : now();
        return;
    }
    const QDateTime since = std::exchange(m_awaySince, {});
    const std::chrono::milliseconds away(since.isValid() ? std::max<qint64>(since.msecsTo(now()), 0)
                                                         : 0);
    changeAll([away](Waiting &waiting) { waiting.paused += away; });
    review();
}

/// Nobody waited while the machine slept.
void Queue::skip(std::chrono::milliseconds passed)
{
    const bool isSetBack = passed.count() < 0;
    if (isSetBack) {
        m_awaySince = m_awaySince.addMSecs(passed.count());
        m_places.move(passed);
        changeAll([passed](Waiting &waiting) { waiting.move(passed); });
    } else if (!m_awaySince.isValid()) { // what passes while it is has yet to be counted
        changeAll([passed](Waiting &waiting) { waiting.paused += passed; });
    }
    review();
}

void Queue::review()
{
    m_sleep.look(); // before anything is found to be due
    m_next.stop();
    if (!m_hasBegun || m_awaySince.isValid())
        return;
    const QList<Waiting> all = m_waits.all();
    for (const Waiting &one : all) {
        if (const Waiting *waiting = m_waits.of(one.conversationId)) // it may have left meanwhile
            review(Waiting(*waiting));
    }
    schedule();
}

void Queue::review(const Waiting &waiting)
{
    const QString &id = waiting.conversationId;
    m_places.expect(id, waiting.since);
    const QDateTime placeDue = m_places.due(id);
    if (m_rules.asksForPlace(waiting) && placeDue.isValid() && placeDue <= now())
        m_places.ask(id);
    if (m_errands.isUnderWay(id))
        return;
    if (m_rules.isEndDue(waiting, now()))
        m_errands.end(id);
    else if (m_rules.isPromptDue(waiting, m_places.of(id), now()))
        m_errands.catchUp(id);
    else if (waiting.stage == Stage::Submitting && m_unwritten.value(id) == 0)
        m_errands.submit(id, waiting.lines(FollowUpWords::thanks(), now()));
}

void Queue::schedule()
{
    QDateTime next;
    for (const Waiting &waiting : m_waits.all()) {
        if (m_rules.asksForPlace(waiting))
            next = earlier(next, m_places.due(waiting.conversationId));
        if (m_errands.mayEnd(waiting.conversationId))
            next = earlier(next, m_rules.nextDue(waiting, now()));
    }
    constexpr qint64 longest = std::chrono::milliseconds(std::chrono::hours(24)).count();
    if (next.isValid() && m_hasBegun && !m_awaySince.isValid())
        m_next.start(int(std::clamp<qint64>(now().msecsTo(next), 0, longest)));
}

} // namespace Kustomer
