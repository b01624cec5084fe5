// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Kustomer {

/// The moments when a timeline has to be painted again though its rows did not change: each frame
/// of moving dots, and when a message has been on its way for so long that it has to be told.
class TimelinePulse : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit TimelinePulse(QObject *parent = nullptr);

    void setClock(const Clock &clock) { m_clock = clock; }
    QDateTime now() const { return m_clock(); }
    /// How long ago that was.
    std::chrono::milliseconds age(const QDateTime &at) const;

    /// Begins frames, or goes on with them.
    void move();
    void rest() { m_frames.stop(); }
    /// How far what moves is in a round of this time: 0 to 1, and 0 at rest.
    double phase(std::chrono::milliseconds round) const;

    /// Lets momentCame() follow after this time; nothing for zero.
    void wakeAfter(std::chrono::milliseconds time);
    /// Lets dayBegan() follow at each midnight.
    void watchDay();

Q_SIGNALS:
    void frameDue();
    void momentCame();
    void dayBegan();

private:
    Clock m_clock = [] {
        return QDateTime::currentDateTime();
    };
    QTimer m_frames; ///< runs only while dots move on the screen
    QTimer m_moment;
    QTimer m_day; ///< until midnight, or an hour: clocks are set, and machines sleep
    QDate m_today;
};

} // namespace Kustomer
