// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/rowfade.h"

#include <QTimerEvent>

#include <algorithm>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr auto longest = 120ms;
constexpr auto fadeFrame = 16ms;

} // namespace

double RowFade::Coming::part() const
{
    return qMin(1.0, double(since.elapsed()) / double(time.count()));
}

void RowFade::begin(const QModelIndex &row, std::chrono::milliseconds time)
{
    if (time <= 0ms)
        return;
    Coming coming{row, {}, qMin(time, std::chrono::milliseconds(longest))};
    coming.since.start();
    m_coming.push_back(coming);
    if (!m_frames.isActive())
        m_frames.start(int(fadeFrame.count()), this);
}

double RowFade::opacity(int row) const
{
    const auto coming
        = std::ranges::find(m_coming, row, [](const Coming &one) { return one.row.row(); });
    if (coming == m_coming.end())
        return 1;
    const double left = 1 - coming->part();
    return 1 - left * left; // fast at first
}

void RowFade::clear()
{
    m_coming.clear();
    m_frames.stop();
}

void RowFade::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_frames.timerId())
        return QObject::timerEvent(event);
    std::erase_if(m_coming,
                  [](const Coming &one) { return !one.row.isValid() || one.part() >= 1; });
    if (m_coming.empty())
        m_frames.stop();
    Q_EMIT frameDue();
}

} // namespace Kustomer
