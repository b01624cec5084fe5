// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QQueue>
#include <QString>

namespace Kustomer {

/// The frames that have arrived and were not read yet, in their order. It holds what a socket can
/// have received while nobody listened, but not what a server sends faster than anybody can read.
class FrameBacklog
{
public:
    /// In bytes of memory.
    static constexpr qsizetype capacity = 32 * 1024 * 1024;

    /// False where there is no room: then the frame is not taken in.
    [[nodiscard]] bool add(const QString &frame);
    /// The oldest; only where there is one.
    QString take();
    bool isEmpty() const { return m_frames.isEmpty(); }

private:
    QQueue<QString> m_frames;
    qsizetype m_weight = 0;
};

} // namespace Kustomer
