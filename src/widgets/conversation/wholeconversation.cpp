// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/wholeconversation.h"

namespace Kustomer {

void WholeConversation::setTimeline(TimelineModel *timeline)
{
    m_waiting.clear();
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &TimelineModel::loadingChanged, this, &WholeConversation::goOn);
}

void WholeConversation::use(const Use &use)
{
    if (!m_timeline)
        return;
    m_waiting << use;
    if (m_timeline->loading() == TimelineModel::Loading::Failed)
        m_timeline->fetchOlder(); // it may work by now
    goOn();
    if (!m_waiting.isEmpty())
        Q_EMIT fetching();
}

void WholeConversation::goOn()
{
    if (!m_timeline || m_waiting.isEmpty())
        return;
    const TimelineModel::Loading loading = m_timeline->loading();
    if (loading == TimelineModel::Loading::Running)
        return;
    if (loading != TimelineModel::Loading::Failed && m_timeline->canFetchOlder())
        return m_timeline->fetchOlder();
    const QList<Use> waiting = std::exchange(m_waiting, {});
    for (const Use &use : waiting)
        use(*m_timeline);
}

} // namespace Kustomer
