// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/framebacklog.h"

namespace Kustomer {
namespace {

qsizetype weightOf(const QString &frame)
{
    constexpr qsizetype overhead = 64; // of an allocation and its place in the queue
    return overhead + frame.size() * qsizetype(sizeof(QChar));
}

} // namespace

bool FrameBacklog::add(const QString &frame)
{
    if (m_weight + weightOf(frame) > capacity)
        return false;
    m_weight += weightOf(frame);
    m_frames.enqueue(frame);
    return true;
}

QString FrameBacklog::take()
{
    const QString frame = m_frames.dequeue();
    m_weight -= weightOf(frame);
    return frame;
}

} // namespace Kustomer
