// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/lookout.h"

#include <algorithm>

namespace Kustomer {

using std::chrono::milliseconds;

Lookout::Lookout(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{ }

bool Lookout::expects(const QString &id, const QDateTime &leftAt)
{
    auto wait = m_waits.find(id);
    if (wait == m_waits.end()) {
        const milliseconds gone(leftAt.isValid() ? leftAt.msecsTo(m_pace.clock())
                                                 : m_pace.work.count());
        wait = m_waits.emplace(id, waitOf(id, m_pace.work - std::max(gone, milliseconds(0)))).first;
    }
    if (wait->second.end.hasExpired()) {
        forget(id);
        return false;
    }
    const auto left = std::chrono::ceil<milliseconds>(wait->second.end.remainingTimeAsDuration());
    wait->second.timer->start(std::min(wait->second.pauses.next(), left));
    return true;
}

Lookout::Wait Lookout::waitOf(const QString &id, milliseconds length)
{
    Wait wait{.pauses = Backoff(m_pace.look),
              .end = QDeadlineTimer(std::max(length, milliseconds(0))),
              .timer = {}};
    wait.timer.reset(new QTimer);
    wait.timer->setSingleShot(true);
    wait.timer->callOnTimeout(this, [this, id] { Q_EMIT due(id); });
    return wait;
}

void Lookout::EndLater::operator()(QTimer *timer) const
{
    timer->stop();
    timer->deleteLater();
}

void Lookout::hurry(const QString &id)
{
    const auto wait = m_waits.find(id);
    if (wait != m_waits.end() && wait->second.timer->isActive())
        wait->second.timer->start(milliseconds(0));
}

void Lookout::hurryAll()
{
    for (const auto &[id, wait] : m_waits)
        hurry(id);
}

} // namespace Kustomer
