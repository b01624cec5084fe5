// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/wholeconversation.h"

namespace Kustomer {
namespace {

using Loading = TimelineModel::Loading;
using Use = WholeConversation::Use;

/// Somebody who waits for all of a conversation, whichever is on screen meanwhile. Deletes itself.
class Wait final : public QObject
{
public:
    Wait(TimelineModel *timeline, const Use &use, QObject *parent)
        : QObject(parent)
        , m_timeline(timeline)
        , m_use(use)
    {
        connect(timeline, &TimelineModel::loadingChanged, this, &Wait::goOn);
        connect(timeline, &QObject::destroyed, this, &QObject::deleteLater); // with the customer
    }

    bool isOver() const { return !m_use; }

    void goOn()
    {
        const Loading loading = m_timeline->loading();
        if (isOver() || loading == Loading::Running || isGivenUp())
            return;
        if (loading != Loading::Failed && m_timeline->canFetchOlder())
            return m_timeline->fetchOlder();
        const Use use = std::exchange(m_use, {});
        deleteLater();
        use(*m_timeline);
    }

private:
    /// Its rows go, with the customer.
    bool isGivenUp() const
    {
        return m_timeline->loading() == Loading::Failed
            && m_timeline->lastError().kind == Error::Kind::Cancelled;
    }

    TimelineModel *m_timeline;
    Use m_use;
};

} // namespace

void WholeConversation::use(const Use &use)
{
    if (!m_timeline)
        return;
    const QPointer wait(new Wait(m_timeline, use, this));
    if (m_timeline->loading() == Loading::Failed)
        m_timeline->fetchOlder(); // it may work by now
    if (wait)
        wait->goOn();
    if (wait && !wait->isOver()) // whoever was answered may have taken all of this away
        Q_EMIT fetching();
}

} // namespace Kustomer
